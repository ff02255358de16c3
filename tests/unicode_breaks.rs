//! Unicode's own tests for word, sentence and grapheme boundaries, through the
//! functions that Crossread offers.

use crossread::{segment, token};
use unicode_segmentation::UnicodeSegmentation;

/// A line of a test file: the text, and the offsets of its boundaries.
struct Case {
    line: usize,
    text: String,
    boundaries: Vec<usize>,
}

/// Reads `÷ 0061 × 0308 ÷ # …`.
fn cases(file: &str) -> Vec<Case> {
    let mut cases = Vec::new();
    for (number, line) in file.lines().enumerate() {
        let rule = line.split('#').next().unwrap_or_default();
        let (mut text, mut boundaries) = (String::new(), Vec::new());
        for item in rule.split_whitespace() {
            match item {
                "÷" => boundaries.push(text.len()),
                "×" => {}
                hex => {
                    let code = u32::from_str_radix(hex, 16).expect("a hexadecimal number");
                    text.push(char::from_u32(code).expect("a scalar value"));
                }
            }
        }
        if !text.is_empty() {
            let line = number + 1;
            cases.push(Case {
                line,
                text,
                boundaries,
            });
        }
    }
    cases
}

/// Runs a whole file. `ends` gives the end of every piece of a text.
fn run(name: &str, file: &str, count: usize, ends: impl Fn(&str) -> Vec<usize>) {
    let cases = cases(file);
    assert_eq!(cases.len(), count, "{name} is not read in full");
    let mut failed = Vec::new();
    for case in &cases {
        let mut found = vec![0];
        found.extend(ends(&case.text));
        if found != case.boundaries {
            failed.push(format!(
                "line {}: {found:?}, not {:?}",
                case.line, case.boundaries
            ));
        }
    }
    assert!(
        failed.is_empty(),
        "{name}: {} of {count} fail\n{}",
        failed.len(),
        failed.join("\n")
    );
}

const WORDS: &str = include_str!("unicode/WordBreakTest.txt");
const SENTENCES: &str = include_str!("unicode/SentenceBreakTest.txt");
const GRAPHEMES: &str = include_str!("unicode/GraphemeBreakTest.txt");

#[test]
fn words() {
    run("WordBreakTest", WORDS, 1944, |text| {
        token::tokenize(text)
            .iter()
            .map(|token| token.span.end)
            .collect()
    });
}

#[test]
fn sentences() {
    run(
        "SentenceBreakTest",
        SENTENCES,
        512,
        segment::sentence_breaks,
    );
}

#[test]
fn graphemes() {
    run("GraphemeBreakTest", GRAPHEMES, 766, |text| {
        text.grapheme_indices(true)
            .map(|(at, grapheme)| at + grapheme.len())
            .collect()
    });
}

#[test]
fn files_and_crate_speak_of_one_version() {
    let (major, minor, patch) = unicode_segmentation::UNICODE_VERSION;
    for (name, file) in [
        ("Word", WORDS),
        ("Sentence", SENTENCES),
        ("Grapheme", GRAPHEMES),
    ] {
        let first = format!("# {name}BreakTest-{major}.{minor}.{patch}.txt");
        assert_eq!(file.lines().next(), Some(first.as_str()));
    }
}
