//! What the seeds must show: three real articles on one report.

mod support;

use support::{compared, equal_texts_are_equal, row};

const G: &str = include_str!("../seeds/000_366210ead2782298.txt");
const W: &str = include_str!("../seeds/001_97e3a8563cbd6e41.txt");
const X: &str = include_str!("../seeds/002_9f584c9b970c567a.txt");

/// The aligned rows, ascending by the paragraph of `a`.
fn aligned(a: &str, b: &str) -> Vec<String> {
    let comparison = compared(a, b);
    equal_texts_are_equal(a, b, &comparison);
    let mut aligned: Vec<_> = comparison
        .rows
        .iter()
        .filter(|row| !row.a.is_empty() && !row.b.is_empty())
        .collect();
    aligned.sort_by_key(|row| row.a[0]);
    aligned.into_iter().map(row).collect()
}

#[test]
fn geneva_and_washington_share_ten_paragraphs() {
    let expected = [
        "3~1>", "4~6>", "6~0", "7=3", "8=4", "9=7", "10=8", "11=9", "12=10", "13=11",
    ];
    assert_eq!(aligned(G, W), expected);
}

#[test]
fn washington_and_geneva_mirror_that() {
    let expected = [
        "0~6", "1~3>", "3=7", "4=8", "6~4>", "7=9", "8=10", "9=11", "10=12", "11=13",
    ];
    assert_eq!(aligned(W, G), expected);
}

#[test]
fn geneva_shares_no_paragraph_with_the_third() {
    assert_eq!(aligned(G, X), [""; 0]);
    assert_eq!(aligned(X, G), [""; 0]);
}

#[test]
fn washington_shares_at_most_a_quoted_sentence_with_the_third() {
    for (a, b, quoted) in [(W, X, "2~3"), (X, W, "3~2")] {
        let aligned = aligned(a, b);
        assert!(aligned.is_empty() || aligned == [quoted], "{aligned:?}");
    }
}

#[test]
fn what_was_edited_is_marked_as_a_person_would() {
    let comparison = compared(G, W);
    let marked = |a: usize| {
        let row = comparison
            .rows
            .iter()
            .find(|row| row.a == [a])
            .expect("a row");
        support::marked(G, W, &row.edits)
    };
    assert_eq!(
        marked(3),
        "This comes after the United Nations report published on August 31[/, stating that the Chinese government \
         has committed abuses that may amount to crimes against humanity targeting Uyghurs and other ethnic \
         minorities in Xinjiang]."
    );
    assert!(marked(4).starts_with(
        "A ground breaking [UN/United Nations] report [/published on August 31 ]says the Chinese government"
    ));
    assert!(
        marked(6).starts_with("[Meanwhile,/Washington:] US Secretary of State Anthony Blinken")
    );
}
