//! Made-up texts against what has to hold of any text.
//!
//! Each round takes texts of tests/fuzz/corpus.txt and of the seeds, changes them at random
//! and asks every public function about them. `make fuzz ROUNDS=100000` goes on for long;
//! `make test` runs the first rounds. A round that fails tells its number, and
//! `ROUND=number cargo test --test fuzz` runs it alone.

#[path = "support/prose.rs"]
mod prose;
#[path = "support/mod.rs"]
mod support;

use crossread::Span;
use crossread::collate::{self, Article, Collation, collate_with};
use crossread::compare::{Comparison, Options, Relation, compare_with};
use crossread::decode::decode;
use crossread::diff::Op;
use crossread::highlight::{self, highlight};
use crossread::host::Native;
use crossread::lang::Language;
use crossread::search::{self, search};
use crossread::segment::{paragraphs, sentences};
use crossread::token::tokenize;
use crossread::utf16::Utf16;
use prose::Random;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use unicode_normalization::UnicodeNormalization;

/// Rounds that `make test` runs: some seconds.
const ROUNDS: u64 = 300;
/// Changes made to a text, at most.
const CHANGES: usize = 8;
/// Bytes of a text, at most: a long one finds little that a short one does not.
const LENGTH: usize = 6_000;
/// A budget that some of the texts go beyond.
const SMALL_BUDGET: u64 = 200;

/// Steps that a comparison takes for a byte of its texts, at most: a search takes one for 64
/// pairs of words, and texts of [`LENGTH`] in one paragraph each take 1.3.
const STEPS_A_BYTE: u64 = 2;

/// Pieces that mean something to one rule or another.
const PIECES: &[&str] = &[
    " ", "\n", "\r\n", "\r", "\n\n", "\n \n", "\u{2028}", "\u{2029}", "\u{85}", "\t", "\0",
    "\u{a0}", "\u{202f}", "\u{200b}", "\u{200d}", "\u{ad}", "\u{301}", "\u{202e}", "\u{feff}",
    "\u{fe0f}", ".", ",", "…", "....", "—", "--", "-", "-\n", "“", "”", "‘", "’", "'", "\"", "«",
    "»", "「", "」", "(", ")", "%", "$", "€", "1", "2,000", "٣", "½", "two", "million", "August",
    "the", "The", "THE", "said", "Norland", "ß", "ﬁ", "İ", "ς", "他", "カ", "ก", "🙂", "🇨", "👍🏽",
    "≥", "✓", "_", "*",
];

#[test]
fn holds_of_any_text() {
    each_round(ROUNDS, |a, b, c, random| {
        check_text(a, b, random);
        check_comparison(a, b, random);
        check_collation(&[a, b, c]);
    });
}

/// Calls `check` with three related texts a round.
fn each_round(rounds: u64, check: impl Fn(&str, &str, &str, &mut Random)) {
    let corpus = corpus();
    let rounds = match number("ROUND") {
        Some(round) => round..round + 1,
        None => 0..number("ROUNDS").unwrap_or(rounds),
    };
    for round in rounds {
        let checked = catch_unwind(AssertUnwindSafe(|| {
            let mut random = Random(round);
            let a = text(&corpus, &mut random);
            let b = match random.below(3) {
                0 => text(&corpus, &mut random),
                _ => changed(a.clone(), &corpus, &mut random),
            };
            let c = changed(b.clone(), &corpus, &mut random);
            check(&a, &b, &c, &mut random);
        }));
        if let Err(panic) = checked {
            eprintln!("round {round} failed: ROUND={round} cargo test --test fuzz");
            resume_unwind(panic);
        }
    }
}

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok()?.parse().ok()
}

/// The texts to start from.
fn corpus() -> Vec<String> {
    let lines = include_str!("fuzz/corpus.txt").lines();
    let mut texts: Vec<String> = lines
        .filter(|line| !line.starts_with('#'))
        .map(unescaped)
        .collect();
    for seed in [
        include_str!("../seeds/000_366210ead2782298.txt"),
        include_str!("../seeds/001_97e3a8563cbd6e41.txt"),
        include_str!("../seeds/002_9f584c9b970c567a.txt"),
    ] {
        texts.push(seed.to_owned());
    }
    texts.push(String::new());
    texts
}

/// The text that a line of the corpus stands for.
fn unescaped(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, escape)) = rest.split_once('\\') {
        text.push_str(before);
        let (kind, after) = escape.split_at(1);
        rest = after;
        match kind {
            "n" => text.push('\n'),
            "r" => text.push('\r'),
            "t" => text.push('\t'),
            "0" => text.push('\0'),
            "u" => {
                let (digits, after) = after[1..].split_once('}').expect("a closed escape");
                let code = u32::from_str_radix(digits, 16).expect("hexadecimal digits");
                text.push(char::from_u32(code).expect("a character"));
                rest = after;
            }
            other => panic!("no escape: {other}"),
        }
    }
    text + rest
}

/// Some text of the corpus, changed.
fn text(corpus: &[String], random: &mut Random) -> String {
    let start = corpus[random.below(corpus.len())].clone();
    changed(start, corpus, random)
}

/// The text with a few changes: what is cut, doubled, moved, put in from elsewhere.
fn changed(mut text: String, corpus: &[String], random: &mut Random) -> String {
    for _ in 0..random.below(CHANGES + 1) {
        let piece = part(&text, random).to_owned();
        let at = boundary(&text, random);
        match random.below(7) {
            0 => text = text.replacen(&piece, "", 1),
            1 => text.insert_str(at, &piece),
            2 => {
                text = text.replacen(&piece, "", 1);
                text.insert_str(boundary(&text, random), &piece);
            }
            3 => text.insert_str(at, part(&corpus[random.below(corpus.len())], random)),
            4 => text = shuffled(&text, random),
            5 => text = text.replacen(&piece, &piece.to_uppercase(), 1),
            _ => text.insert_str(at, PIECES[random.below(PIECES.len())]),
        }
        text.truncate(text.floor_char_boundary(LENGTH));
    }
    text
}

/// The start of some character, or the end.
fn boundary(text: &str, random: &mut Random) -> usize {
    text.floor_char_boundary(random.below(text.len() + 1))
}

/// A stretch of the text: a few characters as often as a lot of them.
fn part<'t>(text: &'t str, random: &mut Random) -> &'t str {
    let start = boundary(text, random);
    let most = if random.percent(50) { 12 } else { 600 };
    let length = random.below(most);
    &text[start..text.floor_char_boundary(start + length)]
}

/// The text with its paragraphs in another order.
fn shuffled(text: &str, random: &mut Random) -> String {
    let mut parts: Vec<&str> = text.split("\n\n").collect();
    for at in (1..parts.len()).rev() {
        parts.swap(at, random.below(at + 1));
    }
    parts.join("\n\n")
}

/// Checks the functions of one text. `other` is searched for in it.
fn check_text(text: &str, other: &str, random: &mut Random) {
    let tokens: String = tokenize(text)
        .iter()
        .map(|token| token.span.of(text))
        .collect();
    assert_eq!(tokens, text, "tokens laid end to end are the text");
    let paragraphs = paragraphs(text);
    for pair in paragraphs.windows(2) {
        assert!(pair[0].end < pair[1].start, "{pair:?}");
    }
    for span in paragraphs.iter().chain(&sentences(text)) {
        sound(*span, text);
    }
    let language = Language::of(["", "en", "de", "fr", "zh"][random.below(5)]);
    let options = highlight::Options {
        language,
        ..Default::default()
    };
    let found = highlight(text, &options, &Native);
    found
        .iter()
        .for_each(|highlight| sound(highlight.span, text));
    assert_eq!(
        highlight(text, &options, &Native),
        found,
        "the same each time"
    );

    let query = part(if random.percent(50) { text } else { other }, random);
    let found = search(text, query, &search::Options::default(), &Native);
    found.iter().for_each(|span| sound(*span, text));
    assert!(
        found.windows(2).all(|pair| pair[0].end <= pair[1].start),
        "{found:?}"
    );

    let decoded = decode(text.as_bytes(), "utf-8", &Native).text;
    assert_eq!(decoded, text.strip_prefix('\u{feff}').unwrap_or(text));
    let bytes: Vec<u8> = (0..random.below(60)).map(|_| random.next() as u8).collect();
    for label in ["", "utf-16le", "windows-1252", "shift_jis", "nonsense"] {
        let once = decode(&bytes, label, &Native).text;
        assert_eq!(once, decode(&bytes, label, &Native).text, "{label}");
    }
    let length = Utf16::new(text).span(Span::new(0, text.len()));
    assert_eq!(length, [0, text.encode_utf16().count() as u32]);
}

/// Panics if the span is empty or no part of the text.
fn sound(span: Span, text: &str) {
    assert!(span.start < span.end, "{span:?}");
    assert!(text.get(span.start..span.end).is_some(), "{span:?}");
}

fn check_comparison(a: &str, b: &str, random: &mut Random) {
    let mut options = Options::default()
        .ignore_case(random.percent(20))
        .ignore_punctuation(random.percent(20));
    if random.percent(20) {
        options = options.budget(SMALL_BUDGET);
    }
    let comparison = compare_with(a, b, &options, &Native);
    support::check(a, b, &comparison);
    if !options.ignore_case && !options.ignore_punctuation {
        rebuilds(a, b, &comparison);
    }
    assert_eq!(
        compare_with(a, b, &options, &Native),
        comparison,
        "the same each time"
    );
    let most = STEPS_A_BYTE * (a.len() + b.len()) as u64;
    assert!(
        comparison.steps <= most,
        "{} steps of {most}",
        comparison.steps
    );

    let same = compare_with(a, a, &options, &Native);
    assert!(
        same.rows
            .iter()
            .all(|row| row.relation == Relation::Equal && !row.moved)
    );
}

/// Each side of what is equal is the other's, so that either text gives the other.
fn rebuilds(a: &str, b: &str, comparison: &Comparison) {
    for edit in comparison.rows.iter().flat_map(|row| &row.edits) {
        if edit.op == Op::Equal {
            assert!(edit.a.of(a).nfc().eq(edit.b.of(b).nfc()), "{edit:?}");
        }
    }
}

fn check_collation(texts: &[&str]) {
    let articles: Vec<Article> = texts.iter().map(|text| Article::new("", text)).collect();
    let collated = collated(&articles);
    for stats in &collated.articles {
        assert!(
            (0.0..=1.0).contains(&stats.unique),
            "unique {}",
            stats.unique
        );
    }
    for passage in &collated.passages {
        for member in &passage.members {
            sound(member.place.span, texts[member.place.article]);
        }
    }
    for quotation in &collated.quotations {
        sound(quotation.place.span, texts[quotation.place.article]);
    }
    for group in &collated.groups {
        assert!(group.members.len() >= 2, "{group:?}");
    }
    assert!(
        collated
            .containment
            .iter()
            .all(|share| (0.0..=1.0).contains(share))
    );
    assert_eq!(self::collated(&articles), collated, "the same each time");
}

fn collated(articles: &[Article]) -> Collation {
    let options = collate::Options::default();
    let mut go_on = |_| ControlFlow::Continue(());
    collate_with(articles, &options, &Native, &mut go_on).expect("nobody asked to stop")
}
