//! Comparison through the public door: properties that hold for any two texts, and
//! examples of each behaviour, negatives included.

mod support;

use crossread::compare::{Options, Relation, compare_with};
use crossread::diff::{Class, Op};
use crossread::host::Native;
use proptest::prelude::*;
use support::{check, compared, equal_texts_are_equal, marked, rows};

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => "[a-e]{1,2}",
        2 => prop::sample::select(vec![
            "The", "the", "“a”", "\"a\"", "don’t", "don't", "—", "-", "…", "...", "1,000", "5%", "-5", "e\u{301}", "é",
            "ﬁn", "fin", "世界", "สวัสดี", "👩‍👩‍👧", "👩", "\u{202E}x", "\0", "a\u{200B}b", "ЩИТ", "क्षत्रिय", "က္ကို", "ភាសា", "\u{600}1", "\u{1100}\u{1161}\u{11A8}", "ກຳ", "สำ", "か\u{3099}", "\u{0D4E}ക", "щит", "🇺🇳", ".", ",", "!",
        ]).prop_map(str::to_owned),
    ]
}

fn article() -> impl Strategy<Value = String> {
    let space = prop::sample::select(vec![" ", " ", " ", "  ", "\n", "\u{a0}", ""]);
    let paragraph = prop::collection::vec((word(), space), 0..12).prop_map(|words| {
        words
            .into_iter()
            .map(|(word, space)| word + space)
            .collect::<String>()
    });
    let end = prop::sample::select(vec![
        "\n\n", "\n\n", "\r\n\r\n", "\r\r", "\u{2029}", "\n \n\n",
    ]);
    prop::collection::vec((paragraph, end), 0..8).prop_map(|parts| {
        parts
            .into_iter()
            .map(|(paragraph, end)| paragraph + end)
            .collect()
    })
}

fn with(ignore_case: bool, ignore_punctuation: bool) -> Options<'static> {
    let options = Options::default().ignore_case(ignore_case);
    options.ignore_punctuation(ignore_punctuation)
}

fn options() -> impl Strategy<Value = Options<'static>> {
    (
        any::<bool>(),
        any::<bool>(),
        prop::sample::select(vec![1, 10, 100, 1000, 1 << 25]),
    )
        .prop_map(|(case, punctuation, budget)| with(case, punctuation).budget(budget))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn any_two_texts_have_a_valid_comparison(a in article(), b in article(), options in options()) {
        check(&a, &b, &compare_with(&a, &b, &options, &Native));
    }

    #[test]
    fn any_two_strings_do(a in "\\PC{0,60}|(?s).{0,60}", b in "\\PC{0,60}|(?s).{0,60}") {
        compared(&a, &b);
    }

    #[test]
    fn a_text_is_equal_to_itself(a in article()) {
        let comparison = compared(&a, &a);
        prop_assert!(comparison.rows.iter().all(|row| row.relation == Relation::Equal && !row.moved));
        prop_assert!(comparison.exact);
    }

    #[test]
    fn what_is_equal_is_the_same_text_or_canonically_equivalent(a in article(), b in article()) {
        use unicode_normalization::UnicodeNormalization;
        let comparison = compared(&a, &b);
        for edit in comparison.rows.iter().flat_map(|row| &row.edits).filter(|edit| edit.op == Op::Equal) {
            prop_assert!(edit.a.of(&a).nfc().eq(edit.b.of(&b).nfc()));
        }
    }

    /// No edit begins or ends inside a grapheme cluster of its side.
    #[test]
    fn edits_keep_grapheme_clusters_whole(a in article(), b in article()) {
        use unicode_segmentation::UnicodeSegmentation;
        let boundaries = |text: &str| text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect::<Vec<_>>();
        let (in_a, in_b) = (boundaries(&a), boundaries(&b));
        for edit in compared(&a, &b).rows.iter().flat_map(|row| &row.edits) {
            for (at, boundaries) in [(edit.a.start, &in_a), (edit.a.end, &in_a), (edit.b.start, &in_b), (edit.b.end, &in_b)] {
                prop_assert!(boundaries.contains(&at), "{edit:?}");
            }
        }
    }
}

/// The one row of two one-paragraph texts, marked.
fn edits(a: &str, b: &str) -> String {
    let comparison = compared(a, b);
    equal_texts_are_equal(a, b, &comparison);
    assert_eq!(comparison.rows.len(), 1, "{comparison:?}");
    marked(a, b, &comparison.rows[0].edits)
}

#[test]
fn edits_as_a_person_would_mark_them() {
    for (meaning, a, b, expected) in [
        (
            "a word",
            "The cat sat on the mat",
            "The dog sat on the mat",
            "The [cat/dog] sat on the mat",
        ),
        (
            "a word more",
            "The cat sat",
            "The old cat sat",
            "The [/old ]cat sat",
        ),
        (
            "a word less at the end",
            "They came and went away",
            "They came and went",
            "They came and went[ away/]",
        ),
        (
            "a sentence more",
            "One went. Three stayed.",
            "One went. Two came. Three stayed.",
            "One went. [/Two came. ]Three stayed.",
        ),
        (
            "a sentence more, of equal ends",
            "He ran far. She ran far.",
            "He ran far. They ran far. She ran far.",
            "He ran far. [/They ran far. ]She ran far.",
        ),
        (
            "a clause less",
            "The minister, who resigned, left the town",
            "The minister left the town",
            "The minister[, who resigned,/] left the town",
        ),
        (
            "case",
            "The President spoke here",
            "The president spoke here",
            "The [President/president|case] spoke here",
        ),
        (
            "punctuation",
            "So, he spoke to us",
            "So he spoke to us",
            "So[,/|punctuation] he spoke to us",
        ),
        (
            "typography",
            "He said “it’s…” — so",
            "He said \"it's...\" - so",
            "He said [“/\"|typography][it’s/it's|typography][…/...|typography][”/\"|typography] [—/-|typography] so",
        ),
        (
            "a no-break space",
            "in 5\u{a0}years they met",
            "in 5 years they met",
            "in 5[\u{a0}/ |typography]years they met",
        ),
        (
            "a line end",
            "in five\nyears they met",
            "in five years they met",
            "in five[\n/ |space]years they met",
        ),
        (
            "spelling by hyphen",
            "They co-operate now with us",
            "They cooperate now with us",
            "They [co-operate/cooperate|punctuation] now with us",
        ),
        (
            "a number",
            "It cost 1.5 million then",
            "It cost 15 million then",
            "It cost [1.5/15] million then",
        ),
        (
            "a sign",
            "It fell to -5 degrees",
            "It fell to 5 degrees",
            "It fell to [-/]5 degrees",
        ),
        (
            "a per cent sign",
            "It rose by 5% in May",
            "It rose by 5 in May",
            "It rose by 5[%/] in May",
        ),
        (
            "a negation",
            "It is not true at all",
            "It is true at all",
            "It is [not /]true at all",
        ),
        (
            "a power",
            "It covers 10² metres there",
            "It covers 102 metres there",
            "It covers [10²/102] metres there",
        ),
        (
            "a ligature",
            "The ﬁnal ofﬁce report",
            "The final office report",
            "The [ﬁnal/final|typography] [ofﬁce/office|typography] report",
        ),
        (
            "Chinese",
            "世界人权宣言全文",
            "世界人權宣言全文",
            "世界人[权/權]宣言全文",
        ),
    ] {
        assert_eq!(edits(a, b), expected, "{meaning}");
    }
}

#[test]
fn paragraphs_that_correspond() {
    let p = [
        "The committee met on Monday to discuss the budget for the coming year in detail.",
        "Farmers in the northern valleys reported the worst harvest since records began.",
        "A spokeswoman for the railway said that repairs would take until spring.",
        "Two lighthouses on the eastern coast were sold to a museum trust.",
    ];
    let merged = format!("{} {}", p[0], p[1]);
    let shortened = "The committee met to discuss the budget for the year in detail.";
    for (meaning, a, b, expected) in [
        ("equal", vec![p[0], p[1]], vec![p[0], p[1]], "0=0 1=1"),
        (
            "left out",
            vec![p[0], p[1], p[2]],
            vec![p[0], p[2]],
            "0=0 1| 2=1",
        ),
        (
            "added",
            vec![p[0], p[2]],
            vec![p[0], p[1], p[2]],
            "0=0 |1 1=2",
        ),
        (
            "moved, the fewest words",
            vec![p[0], p[1], p[2]],
            vec![p[1], p[2], p[0]],
            "0=2> 1=0 2=1",
        ),
        (
            "moved and edited",
            vec![p[0], p[1], p[2]],
            vec![p[1], p[2], shortened],
            "0~2> 1=0 2=1",
        ),
        (
            "split",
            vec![p[2], &merged, p[3]],
            vec![p[2], p[0], p[1], p[3]],
            "0=0 1~1,2 2=3",
        ),
        (
            "merged",
            vec![p[2], p[0], p[1], p[3]],
            vec![p[2], &merged, p[3]],
            "0=0 1,2~1 3=2",
        ),
        (
            "split, its second half elsewhere",
            vec![p[2], &merged, p[3]],
            vec![p[0], p[2], p[1], p[3]],
            "0=1> 1~0,2 2=3",
        ),
        (
            "copies in order",
            vec![p[0], p[0], p[1]],
            vec![p[0], p[1], p[0]],
            "0=0 1=2 2=1>",
        ),
        (
            "strangers",
            vec![p[0], p[1]],
            vec![p[2], p[3]],
            "0| 1| |0 |1",
        ),
    ] {
        let (a, b) = (a.join("\n\n"), b.join("\n\n"));
        assert_eq!(rows(&compared(&a, &b)), expected, "{meaning}");
    }
}

#[test]
fn a_boilerplate_line_and_a_name_align_nothing() {
    let a = "Mr Justice Hugo Aldington ruled on the harbour dispute after eleven days of evidence.\n\n\
             Shares fell by a tenth. The company did not respond to a request for comment.";
    let b = "Mr Justice Hugo Aldington grew up beside a chapel in the hills, the youngest of nine.\n\n\
             The ferry will not sail tonight. The company did not respond to a request for comment.";
    assert_eq!(rows(&compared(a, b)), "0| 1| |0 |1");
}

#[test]
fn what_is_ignored_is_not_reported() {
    let classes = |a: &str, b: &str, options: Options| {
        let comparison = compare_with(a, b, &options, &Native);
        check(a, b, &comparison);
        let edits = comparison.rows.iter().flat_map(|row| &row.edits);
        edits
            .filter(|edit| edit.op != Op::Equal)
            .map(|edit| edit.class)
            .collect::<Vec<_>>()
    };
    let (a, b) = (
        "The Mayor, he said, left Rome at once.",
        "The mayor he said left Paris at once",
    );
    assert_eq!(
        classes(a, b, with(true, true)),
        [Class::Words, Class::Words]
    );
    assert!(
        classes(a, b, with(true, false))
            .iter()
            .all(|&class| class != Class::Case)
    );
    assert!(
        classes(a, b, with(false, true))
            .iter()
            .all(|&class| class != Class::Punctuation)
    );
    // A sign that bears on a number is no punctuation.
    assert_eq!(
        classes("It fell by 5% then", "It fell by 5 then", with(false, true)),
        [Class::Words]
    );
}

#[test]
fn bad_input_is_compared_without_loss() {
    let long = "word ".repeat(20_000);
    for text in [
        "",
        "\n\n\n",
        " \r\n \r\n ",
        "\0",
        "\u{feff}",
        "\u{202e}abc",
        "a\r\rb\r\rc",
        "a\u{2028}\u{2028}b",
        "👩‍👩‍👧‍👦🇺🇳",
        "שלום עולם",
        "世界人权宣言",
        &long,
    ] {
        compared(text, text);
        compared(text, "");
        compared("", text);
        compared(text, "An ordinary text.\n\nOf two paragraphs.");
    }
}

#[test]
fn past_the_budget_the_result_is_valid_and_says_so() {
    let a: String = (0..6000)
        .map(|i| format!("w{} ", i * 7919 % 4001))
        .collect();
    let b: String = (0..6000)
        .map(|i| format!("w{} ", i * 7919 % 4001 + i % 3 / 2))
        .collect();
    let small = Options::default().budget(50_000);
    let comparison = compare_with(&a, &b, &small, &Native);
    check(&a, &b, &comparison);
    assert!(!comparison.exact);
    assert!(compared(&a, &b).exact);
}

#[test]
fn canonically_equivalent_paragraphs_are_equal() {
    let (composed, decomposed) = (
        "Le caf\u{e9} a ferm\u{e9} hier soir.",
        "Le cafe\u{301} a ferme\u{301} hier soir.",
    );
    assert_eq!(rows(&compared(composed, decomposed)), "0=0");
    // U+212B and U+00C5 are one letter; U+00B5 and U+03BC are not.
    assert_eq!(
        rows(&compared(
            "Five \u{212b}ngstr\u{f6}m wide then",
            "Five \u{c5}ngstr\u{f6}m wide then"
        )),
        "0=0"
    );
    assert_eq!(
        edits("Five \u{b5}m wide then", "Five \u{3bc}m wide then"),
        "Five [\u{b5}m/\u{3bc}m|typography] wide then"
    );
}

/// Results of one table differ in a name and a figure, and likeness alone would pair a
/// result with the round after it, where the same figure stands.
#[test]
fn paragraphs_nearly_alike_pair_up_by_their_neighbours() {
    let line = |round: usize, result: &str| {
        format!(
            "In round {round} of the valley league the home side won the derby {result} at the old ground."
        )
    };
    let reports = [
        "Snow fell on Brenn.",
        "Two stewards resigned over it.",
        "Nobody paid a fine.",
        "A dog ran on and stayed.",
    ];
    let results = [
        "by two goals",
        "by seventeen points",
        "after a walkover",
        "in extra time",
    ];
    let article = |later: usize| {
        let rounds = reports.iter().enumerate();
        let rounds = rounds
            .map(|(at, report)| format!("{}\n\n{report}", line(at, results[(at + later) % 4])));
        rounds.collect::<Vec<_>>().join("\n\n")
    };
    assert_eq!(
        rows(&compared(&article(0), &article(1))),
        "0~0 1=1 2~2 3=3 4~4 5=5 6~6 7=7"
    );
}
