//! Tests by tables of cases.

use super::*;
use proptest::prelude::*;

fn texts<'t>(text: &'t str, spans: &[Span]) -> Vec<&'t str> {
    spans.iter().map(|span| span.of(text)).collect()
}

#[test]
fn paragraphs_are_parted_by_blank_lines() {
    for (meaning, text, expected) in [
        ("empty", "", &[][..]),
        ("white space only", " \t\u{3000}", &[]),
        (
            "blank lines only",
            "\n \r\n\t\r\u{85}\u{2028}\u{2029}\n",
            &[],
        ),
        ("one line", "a", &["a"]),
        ("no line end at the end", "a\n\nb", &["a", "b"]),
        ("a single line end does not part", "a\nb", &["a\nb"]),
        ("LF", "a\n\nb\n", &["a", "b"]),
        ("CR", "a\rb\r\rc", &["a\rb", "c"]),
        ("CRLF is one line end", "a\r\nb\r\n\r\nc", &["a\r\nb", "c"]),
        ("LF, CR are two", "a\n\rb", &["a", "b"]),
        ("NEL", "a\u{85}b\u{85}\u{85}c", &["a\u{85}b", "c"]),
        (
            "U+2028",
            "a\u{2028}b\u{2028}\u{2028}c",
            &["a\u{2028}b", "c"],
        ),
        ("U+2029 parts alone", "a\u{2029}b", &["a", "b"]),
        (
            "mixed line ends",
            "a\r\n\u{2028}b\n\u{85}c",
            &["a", "b", "c"],
        ),
        (
            "neither VT nor FF ends a line",
            "a\u{b}\u{c}\u{b}b",
            &["a\u{b}\u{c}\u{b}b"],
        ),
        (
            "a line of white space is blank",
            "a\n \u{a0}\t\nb",
            &["a", "b"],
        ),
        ("many blank lines", "\n\n\na\n\n\n\n\nb\n\n\n", &["a", "b"]),
        (
            "indents are trimmed",
            "  a \n\tb  \n\n\u{2003}c\u{a0}",
            &["a \n\tb", "c"],
        ),
        (
            "zero-width space is not white space",
            "a\n\u{200b}\nb",
            &["a\n\u{200b}\nb"],
        ),
        ("NUL is not white space", "\0\n\n\0", &["\0", "\0"]),
        (
            "bytes that begin like line ends",
            "\u{84}\u{86}\u{2027}\u{202a}\u{2085}",
            &["\u{84}\u{86}\u{2027}\u{202a}\u{2085}"],
        ),
        (
            "beyond ASCII",
            "第一段。\n\nвторой\n\n🙂",
            &["第一段。", "второй", "🙂"],
        ),
    ] {
        assert_eq!(
            texts(text, &paragraphs(text)),
            expected,
            "{meaning}: {text:?}"
        );
    }
}

/// The rule of [`paragraphs`], read off its documentation character by character.
fn paragraphs_by_characters(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut current: Option<Span> = None;
    let mut line_ends = 0;
    let mut previous = '\0';
    for (at, c) in text.char_indices() {
        match c {
            '\n' if previous == '\r' => {}
            '\n' | '\r' | '\u{85}' | '\u{2028}' => line_ends += 1,
            '\u{2029}' => line_ends += 2,
            c if c.is_whitespace() => {}
            c => {
                let end = at + c.len_utf8();
                match &mut current {
                    Some(span) if line_ends < 2 => span.end = end,
                    open => spans.extend(open.replace(Span::new(at, end))),
                }
                line_ends = 0;
            }
        }
        previous = c;
    }
    spans.extend(current);
    spans
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(29),
        ..ProptestConfig::default()
    })]

    #[test]
    fn paragraphs_agree_with_their_rule(text in "([ a-c.\\n\\r\\t]|[\u{85}\u{a0}\u{2028}\u{2029}\u{200b}\u{c}é“]|[a-z]{6,20}|\\PC){0,60}") {
        prop_assert_eq!(paragraphs(&text), paragraphs_by_characters(&text));
    }

    #[test]
    fn sentences_hold_all_that_is_not_white_space(text in "([ A-Ca-c.!?\\n\\r\"]|[\u{85}\u{2029}»”。]|Mr\\. |U\\.S\\. |\\PC){0,60}") {
        let (mut at, paragraphs) = (0, paragraphs(&text));
        for sentence in sentences(&text) {
            let inside = |p: &Span| p.start <= sentence.start && sentence.end <= p.end;
            prop_assert!(paragraphs.iter().any(inside));
            let gap = text.get(at..sentence.start);
            prop_assert!(gap.is_some_and(|gap| gap.trim().is_empty()), "{:?}", gap);
            prop_assert_eq!(sentence.of(&text).trim(), sentence.of(&text));
            at = sentence.end;
        }
        prop_assert_eq!(text.get(at..).map(str::trim), Some(""));
    }
}

/// `|` marks where one sentence ends and the next begins.
#[test]
fn sentences_end_where_a_reader_ends_them() {
    for (meaning, marked) in [
        ("full stops", "It rained. | Nobody came. | It was late."),
        ("marks", "Why? | Because! | Really?! | Yes."),
        (
            "titles",
            "Mr. Blinken met Dr. Adrian Zenz and Gen. Li. | They spoke.",
        ),
        (
            "initials",
            "J. Smith and J.R.R. Tolkien met Volodymyr O. Zelensky.",
        ),
        ("the pronoun is no initial", "It was I. | Nobody else came."),
        (
            "abbreviated states go on",
            "The U.S. Congress met the U.K. Parliament.",
        ),
        (
            "abbreviated states may end",
            "He lives in the U.S. | The report says so.",
        ),
        ("numbers", "It is No. 5 Downing Street, pp. 12 to 14."),
        (
            "a number ends a sentence",
            "There were 5. | 6 Uyghurs left.",
        ),
        (
            "months",
            "On Aug. 31 Bachelet left. | It was Aug. | Nobody knew.",
        ),
        (
            "companies",
            "Apple Inc. Chief Executive Tim Cook. | He left Apple Inc. | The shares fell.",
        ),
        ("decimals", "It rose 3.5 per cent. | 2.5 Million left."),
        (
            "closing quotation marks",
            "\"It is late.\" | \"So it is.\" | “Yes.” | He left.",
        ),
        (
            "a quotation that goes on",
            "\"Why now?\" asked Kanat. | ‘Stop!’ cried he. | (Why?) asked nobody.",
        ),
        (
            "a statement after its quotation",
            "\"Accountability starts now,\" said Isa. | \"Yes.\"",
        ),
        (
            "ellipses",
            "The extent of groups... may be known. | He stopped... | Then he left.",
        ),
        (
            "guillemets set off by spaces",
            "« Pourquoi ? » | Il partit. | « Non. » | Rien.",
        ),
        ("reversed guillemets", "»Warum?« | »Nein.« | Er ging."),
        ("no spaces", "他走了。|「为什么？」|没有人知道。"),
        (
            "an address in small letters",
            "See example.org. | It is there.",
        ),
    ] {
        let text = marked.replace(" | ", " ").replace('|', "");
        let expected: Vec<&str> = marked.split('|').map(str::trim).collect();
        assert_eq!(texts(&text, &sentences(&text)), expected, "{meaning}");
    }
}

#[test]
fn a_line_end_parts_sentences_unless_the_text_was_wrapped() {
    let wrapped = "And the earth was without form, and void; and darkness was\r\nupon the face of the deep. And the Spirit of God moved upon\r\nthe face of the waters.";
    assert_eq!(texts(wrapped, &sentences(wrapped)).len(), 2);
    let name = "The report was handed to the delegations of Norway and of\nNew Zealand on the very last day of the whole long session.";
    assert_eq!(texts(name, &sentences(name)).len(), 1);
    let caption =
        "Chinese Uyghur Muslims in Xinjiang\nChinese Uyghur Muslims in Xinjiang, by Matanya Tausig";
    assert_eq!(texts(caption, &sentences(caption)).len(), 2);
    let ragged = "God called the light Day, and the darkness he called Night. He\nsaw, and it was good,\nand it was longer than every other line of the whole of it, in no way alike.";
    assert_eq!(texts(ragged, &sentences(ragged)).len(), 3);
    let list = "Apples and\nPears";
    assert_eq!(texts(list, &sentences(list)), ["Apples and", "Pears"]);
}

#[test]
fn work_after_a_full_stop_is_bounded() {
    for filler in ["\"", " ", "”", ")\u{301}\u{302}", ". \"", "1 "] {
        let text = format!("He left.{}Then.", filler.repeat(200_000));
        let breaks = sentence_breaks(&text);
        assert_eq!(breaks.last(), Some(&text.len()), "{filler:?}");
        let is_boundary = |at: &usize| is_grapheme_boundary(&text, *at);
        assert!(breaks.iter().all(is_boundary), "{filler:?}");
    }
}
