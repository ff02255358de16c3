//! Key terms through the public door: against counts made the slow way and another form
//! of the measure, and examples of what is a term.

use crossread::collate::{Article, Collation, collate};
use proptest::prelude::*;

fn collated(texts: &[impl AsRef<str>]) -> Collation {
    let ids: Vec<String> = (0..texts.len()).map(|at| at.to_string()).collect();
    let each = texts.iter().zip(&ids);
    let articles: Vec<Article> = each
        .map(|(text, id)| Article::new(id, text.as_ref()).lang("en"))
        .collect();
    collate(&articles)
}

/// The terms of the first of some articles, with their counts here and elsewhere.
fn first_of(texts: &[&str]) -> Vec<(String, usize, usize)> {
    let terms = collated(texts).key_terms.into_iter();
    let own = terms.filter(|term| term.place.article == 0);
    own.map(|term| (term.text, term.count, term.elsewhere))
        .collect()
}

fn check(texts: &[&str], expected: &[(&str, usize, usize)]) {
    let found = first_of(texts);
    let found: Vec<(&str, usize, usize)> = found
        .iter()
        .map(|(text, count, elsewhere)| (&text[..], *count, *elsewhere))
        .collect();
    assert_eq!(found, expected, "{texts:?}");
}

/// Texts of words without capitals that are nobody's stop words, the first ones often.
fn text() -> impl Strategy<Value = String> {
    let words: Vec<String> = ('a'..='t').map(|letter| format!("{letter}olme")).collect();
    let word = (0..20usize, 0..20usize).prop_map(move |(x, y)| words[x.min(y)].clone());
    prop::collection::vec(word, 0..60).prop_map(|words| words.join(" "))
}

/// G² as a sum of x ln x over the cells, the margins and the whole of the table.
fn log_likelihood(count: usize, elsewhere: usize, here: usize, others: usize) -> f64 {
    let f = |x: usize| {
        if x == 0 {
            0.0
        } else {
            x as f64 * (x as f64).ln()
        }
    };
    let all = here + others;
    let cells = f(count) + f(elsewhere) + f(here - count) + f(others - elsewhere);
    let margins = f(count + elsewhere) + f(all - count - elsewhere) + f(here) + f(others);
    2.0 * (cells - margins + f(all))
}

proptest! {
    #[test]
    fn terms_are_the_words_that_one_article_has_more_often(texts in prop::collection::vec(text(), 1..5)) {
        let words: Vec<Vec<&str>> = texts.iter().map(|text| text.split(' ').filter(|word| !word.is_empty()).collect()).collect();
        let all: usize = words.iter().map(Vec::len).sum();
        let found = collated(&texts).key_terms;
        prop_assert!(found.is_sorted_by_key(|term| term.place.article));
        for (article, own) in words.iter().enumerate() {
            let (here, others) = (own.len(), all - own.len());
            let mut expected: Vec<(&str, usize, usize, f64)> = Vec::new();
            for word in own {
                let times = |words: &Vec<&str>| words.iter().filter(|other| *other == word).count();
                let (count, elsewhere) = (times(own), words.iter().map(times).sum::<usize>() - times(own));
                let is_known = expected.iter().any(|term| term.0 == *word);
                if is_known || count < 2 || others == 0 || count * others <= elsewhere * here {
                    continue;
                }
                expected.push((word, count, elsewhere, log_likelihood(count, elsewhere, here, others)));
            }
            // Stable: of equal ones the first goes first.
            let rounded = |score: f64| (score * 100.0).round();
            expected.retain(|term| rounded(term.3) >= 271.0);
            expected.sort_by(|x, y| rounded(y.3).total_cmp(&rounded(x.3)));
            expected.truncate(12);
            let found: Vec<_> = found.iter().filter(|term| term.place.article == article).collect();
            prop_assert_eq!(found.len(), expected.len());
            for (term, (word, count, elsewhere, score)) in found.into_iter().zip(expected) {
                prop_assert_eq!((&term.text[..], term.count, term.elsewhere), (word, count, elsewhere));
                prop_assert!((term.score - score).abs() <= 0.0051, "{} {}", term.score, score);
                prop_assert_eq!(term.place.span.of(&texts[article]), word);
                prop_assert_eq!(texts[article].find(word), Some(term.place.span.start));
            }
        }
    }
}

const OTHER: &str = "Nobody saw any boats, and it rained on the old harbour for a long day.";

#[test]
fn the_strongest_first() {
    check(
        &[
            "The ferry left. A ferry came, a ferry sank; a buoy and another buoy did not.",
            OTHER,
        ],
        &[("ferry", 3, 0), ("buoy", 2, 0)],
    );
}

#[test]
fn what_others_say_too_is_none() {
    check(&["boats and boats", "boats or boats"], &[]);
    check(&["boats and boats", OTHER], &[("boats", 2, 1)]);
}

#[test]
fn once_is_not_enough() {
    check(&["One ferry left.", OTHER], &[]);
}

#[test]
fn words_of_any_text_and_numbers_are_none() {
    check(
        &[
            "Seven of 31, seven of 31, and 4th in the 4th: they were there on Monday, on Monday in May.",
            OTHER,
        ],
        &[],
    );
}

#[test]
fn forms_are_counted_together_and_the_usual_one_is_shown() {
    check(
        &["Ferry here. It was a ferry, no other ferry.", OTHER],
        &[("ferry", 3, 0)],
    );
    check(
        &[
            "They saw Norland's coast, and Norland’s fog.",
            OTHER,
            OTHER,
            "Norland.",
        ],
        &[("Norland", 2, 1)],
    );
}

#[test]
fn a_name_is_one_term() {
    check(
        &[
            "It was Ada Reed who came. Then Ada Reed left the pier.",
            OTHER,
        ],
        &[("Ada Reed", 2, 0)],
    );
    // The surname, which stands alone as well, speaks for the name.
    check(
        &[
            "It was Ada Reed who came. Then Reed left, as Ada did; so Reed did.",
            OTHER,
        ],
        &[("Reed", 3, 0)],
    );
}

#[test]
fn at_most_twelve() {
    let words: Vec<String> = ('a'..='t').map(|letter| format!("{letter}olme")).collect();
    let text = format!("{} {}", words.join(" "), words.join(" "));
    let found = first_of(&[&text, OTHER, OTHER, OTHER, OTHER]);
    let found: Vec<&str> = found.iter().map(|term| &term.0[..]).collect();
    assert_eq!(
        found,
        words[..12].iter().map(|word| &word[..]).collect::<Vec<_>>()
    );
}

#[test]
fn nothing_sets_an_article_apart_from_itself() {
    assert_eq!(first_of(&["boats and boats"]), []);
    assert_eq!(first_of(&["boats and boats", "boats and boats"]), []);
    assert_eq!(first_of(&["", ""]), []);
}
