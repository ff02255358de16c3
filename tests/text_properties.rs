//! What holds of any text: spans are sound, highlights nest, a search finds what a
//! reader would who tries every place.

use crossread::Span;
use crossread::highlight::{self, Category, quotation};
use crossread::host::Native;
use crossread::lang::Language;
use crossread::search::{self, search};
use crossread::segment::{paragraphs, sentences};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use unicode_segmentation::UnicodeSegmentation;

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 512,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(2026),
        ..ProptestConfig::default()
    }
}

/// Text of pieces that mean something to one rule or another.
fn prose() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "\"",
        "“",
        "”",
        "‘",
        "’",
        "'",
        "„",
        "‚",
        "«",
        "»",
        "‹",
        "›",
        "「",
        "」",
        "『",
        "』",
        " ",
        " ",
        " ",
        ".",
        ",",
        ":",
        "!",
        "?",
        "(",
        ")",
        "-",
        "–",
        "/",
        "%",
        "$",
        "€",
        "\n",
        "\r\n",
        "\n\n",
        "\u{2028}",
        "\u{2029}",
        "\u{a0}",
        "\u{202f}",
        "\u{ad}",
        "\u{301}",
        "\0",
        "🙂",
        "a",
        "B",
        "s",
        "say",
        "Mr",
        "one",
        "two",
        "twenty",
        "hundred",
        "million",
        "thousands",
        "of",
        "and",
        "half",
        "a",
        "third",
        "quarters",
        "the",
        "in",
        "per",
        "cent",
        "percentage",
        "points",
        "May",
        "August",
        "Sept",
        "Thursday",
        "Wed",
        "US",
        "USD",
        "dollars",
        "1",
        "5",
        "31",
        "31st",
        "60",
        "2018",
        "1990s",
        "1,234",
        "1.5",
        "5.3bn",
        "08",
        "1'000",
        "10km",
        "000",
        "½",
        "他",
        "月",
        "日",
        "年",
        "٦",
        "tens",
        "few",
        "dozen",
    ]);
    prop_oneof![
        4 => prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat()),
        1 => any::<String>(),
    ]
}

fn is_sound(span: Span, text: &str) -> bool {
    span.start < span.end && text.get(span.start..span.end).is_some()
}

fn lies_in(inner: Span, outer: Span) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn segments_are_sound(text in prose()) {
        let paragraphs = paragraphs(&text);
        for pair in paragraphs.windows(2) {
            prop_assert!(pair[0].end < pair[1].start);
        }
        prop_assert!(paragraphs.iter().all(|span| is_sound(*span, &text)));
        let sentences = sentences(&text);
        for pair in sentences.windows(2) {
            prop_assert!(pair[0].end <= pair[1].start);
        }
        for sentence in sentences {
            prop_assert!(is_sound(sentence, &text));
            let mut paragraphs = paragraphs.iter();
            prop_assert!(paragraphs.any(|paragraph| lies_in(sentence, *paragraph)));
        }
    }

    #[test]
    fn highlights_are_sound(text in prose(), tag in prop::sample::select(vec!["en", "de", "zh"])) {
        let language = Language::of(tag);
        let options = highlight::Options { language, ..Default::default() };
        let found = highlight::highlight(&text, &options, &Native);
        for highlight in &found {
            prop_assert!(is_sound(highlight.span, &text), "{:?}", highlight);
        }
        for pair in found.windows(2) {
            let order = |h: &highlight::Highlight| (h.span.start, usize::MAX - h.span.end);
            prop_assert!(order(&pair[0]) <= order(&pair[1]));
        }
        let paragraphs = paragraphs(&text);
        let of = |categories: &[Category]| -> Vec<_> {
            found.iter().filter(|h| categories.contains(&h.category)).collect()
        };
        let counted = of(&[Category::Figure, Category::Date]);
        let named = of(&[Category::Name]);
        for pair in counted.windows(2).chain(named.windows(2)) {
            prop_assert!(pair[0].span.end <= pair[1].span.start, "{:?}", pair);
        }
        for highlight in counted.into_iter().chain(named) {
            prop_assert!(paragraphs.iter().any(|paragraph| lies_in(highlight.span, *paragraph)));
        }
    }

    #[test]
    fn quotations_nest(text in prose()) {
        let found = quotation::quotations(&text);
        for (at, outer) in found.iter().enumerate() {
            prop_assert!(lies_in(outer.content, outer.span));
            prop_assert!(text.get(outer.content.start..outer.content.end).is_some());
            for inner in &found[at + 1..] {
                let is_apart = outer.span.end <= inner.span.start;
                prop_assert!(is_apart || lies_in(inner.span, outer.span), "{:?} {:?}", outer, inner);
            }
        }
    }

    #[test]
    fn values_are_numbers(text in prose()) {
        for figure in highlight::figure::figures(&text, Language::of("en")) {
            let value = figure.value.rsplit(' ').next().unwrap_or_default();
            let number = value.trim_end_matches(['%', '+', 'p', '‰']).trim_start_matches('-');
            let is_number = number.split_once('/').map_or(number.parse::<f64>().is_ok(), |(above, below)| {
                above.parse::<u64>().is_ok() && below.parse::<u64>().is_ok()
            });
            prop_assert!(is_number, "{:?}", figure);
        }
    }

    #[test]
    fn search_finds_what_trying_every_place_finds(
        text in searched(),
        query in searched(),
        (from, length) in (0usize..40, 0usize..6),
        within in any::<bool>(),
    ) {
        // Half of the queries are taken from the text, so that something is found.
        let taken: String = text.graphemes(true).skip(from).take(length).collect();
        let query = if within { taken } else { query };
        let found = search(&text, &query, &search::Options::default(), &Native);
        prop_assert_eq!(found, try_every_place(&text, &query), "{:?} in {:?}", query, text);
    }

    #[test]
    fn search_is_sound(text in prose(), query in prose(), case_sensitive: bool, diacritics_sensitive: bool, whole_words: bool) {
        let options = search::Options { case_sensitive, diacritics_sensitive, whole_words };
        let found = search(&text, &query, &options, &Native);
        let boundaries: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect();
        for span in &found {
            prop_assert!(is_sound(*span, &text));
            prop_assert!(boundaries.contains(&span.start) && boundaries.contains(&span.end));
        }
        for pair in found.windows(2) {
            prop_assert!(pair[0].end <= pair[1].start);
        }
        // Whatever is more exact finds no more.
        let loose = search(&text, &query, &search::Options::default(), &Native);
        prop_assert!(loose.len() >= found.len() || whole_words);
    }
}

/// Text of characters whose folding [`plain`] knows. Dashes never stand side by side.
fn searched() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a", "A", "b", "é", "e\u{301}", "É", "e", "s", "ß", "“", "\"", "’", "'", " ", "\n", "\r\n",
        "\u{a0}", "-a", "–b", "…", ".", "🙂", "가", "각", "\u{ad}", "ﬁ", "f", "i", "Σ", "ς", "👍🏽",
        "👍",
    ]);
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// The folding of [`searched`] text, by a table made by hand.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for c in text.chars() {
        match c {
            'A' => plain.push('a'),
            'é' | 'É' => plain.push('e'),
            '\u{301}' | '\u{ad}' => {}
            'ß' => plain.push_str("ss"),
            '“' => plain.push('"'),
            '’' => plain.push('\''),
            '–' => plain.push('-'),
            '…' => plain.push_str("..."),
            'ﬁ' => plain.push_str("fi"),
            'Σ' | 'ς' => plain.push('σ'),
            c if c.is_whitespace() && plain.ends_with(' ') => {}
            c if c.is_whitespace() => plain.push(' '),
            c => plain.push(c),
        }
    }
    plain
}

/// The oracle: from left to right, the shortest match at each cluster.
fn try_every_place(text: &str, query: &str) -> Vec<Span> {
    let query = plain(query);
    let query = query.trim();
    let starts: Vec<(usize, &str)> = text.grapheme_indices(true).collect();
    let (mut found, mut free) = (Vec::new(), 0);
    for &(start, cluster) in &starts {
        if query.is_empty() || start < free || plain(cluster).is_empty() {
            continue;
        }
        let ends = starts.iter().map(|&(at, cluster)| at + cluster.len());
        let end = ends
            .filter(|&end| end > start)
            .find(|&end| plain(&text[start..end]) == query);
        if let Some(end) = end {
            found.push(Span::new(start, end));
            free = end;
        }
    }
    found
}
