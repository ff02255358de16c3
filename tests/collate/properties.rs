//! Properties that hold for any articles, some of them against a truth found the slow way.

use crate::support::{Given, articles, collated};
use crossread::Span;
use crossread::collate::{Article, Collation, Options, Passage, collate_with};
use crossread::host::Native;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

/// Words that are nobody's stop words, few enough to repeat.
fn text() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec!["kale", "lore", "Mote", "nuke", "pale", "rope"]);
    let paragraph = prop::collection::vec(word, 0..14).prop_map(|words| words.join(" "));
    prop::collection::vec(paragraph, 0..4).prop_map(|paragraphs| paragraphs.join("\n\n"))
}

/// The runs of four words or more that stand in several articles and cannot be made
/// longer, with where they stand: found by looking at every run there is.
fn runs(given: &Given) -> BTreeMap<String, BTreeSet<(usize, usize)>> {
    let words: Vec<Vec<String>> = given
        .iter()
        .map(|(_, text)| text.split_whitespace().map(str::to_lowercase).collect())
        .collect();
    let mut places: BTreeMap<&[String], BTreeSet<(usize, usize)>> = BTreeMap::new();
    for (article, words) in words.iter().enumerate() {
        for start in 0..words.len() {
            for end in start + 4..=words.len() {
                places
                    .entry(&words[start..end])
                    .or_default()
                    .insert((article, start));
            }
        }
    }
    places.retain(|_, places| {
        let articles: BTreeSet<usize> = places.iter().map(|place| place.0).collect();
        articles.len() > 1
    });
    let is_maximal = |run: &[String], here: &BTreeSet<(usize, usize)>| {
        let next = |step: &dyn Fn(usize) -> Option<usize>| {
            let words: BTreeSet<Option<&String>> = here
                .iter()
                .map(|&(article, start)| words[article].get(step(start)?))
                .collect();
            words.len() > 1 || words.contains(&None)
        };
        next(&|start| start.checked_sub(1)) && next(&|start| Some(start + run.len()))
    };
    places
        .iter()
        .filter(|(run, here)| is_maximal(run, here))
        .map(|(run, here)| (run.join(" "), here.clone()))
        .collect()
}

/// Counts the words of a text before a byte.
fn words_before(text: &str, at: usize) -> usize {
    text[..at].split_whitespace().count()
}

/// A collation by the ids of its articles, in no order.
fn by_id(given: &Given, collation: &Collation) -> BTreeSet<String> {
    let id = |article: usize| &given[article].0;
    let mut said = BTreeSet::new();
    let many = given.len();
    for (at, share) in collation.containment.iter().enumerate() {
        said.insert(format!("{} in {}: {share}", id(at / many), id(at % many)));
    }
    for (at, witness) in collation.articles.iter().enumerate() {
        said.insert(format!("{} {witness:?}", id(at)));
    }
    for group in &collation.groups {
        let members: BTreeSet<_> = group
            .members
            .iter()
            .map(|one| (id(one.article), &one.paragraphs))
            .collect();
        said.insert(format!("group {} {members:?}", group.is_equal));
    }
    for passage in &collation.passages {
        let members: BTreeSet<_> = passage
            .members
            .iter()
            .map(|one| {
                format!(
                    "{} {:?} {:?}",
                    id(one.place.article),
                    one.place.span,
                    one.bridges
                )
            })
            .collect();
        said.insert(format!(
            "passage {} {:?} {members:?}",
            passage.words, passage.weak
        ));
    }
    let quotation = |at: usize| {
        let one = collation.quotations[at];
        format!("{} {:?}", id(one.place.article), one.place.span)
    };
    for group in &collation.quotation_groups {
        for pair in &group.relations {
            let both = BTreeSet::from([quotation(pair.a), quotation(pair.b)]);
            said.insert(format!("quotations {both:?} {:?}", pair.relation));
        }
    }
    for difference in &collation.differences {
        let members: BTreeSet<_> = difference
            .members
            .iter()
            .map(|one| format!("{} {:?}", id(one.article), one.span))
            .collect();
        said.insert(format!("difference {:?} {members:?}", difference.kind));
    }
    for term in &collation.key_terms {
        said.insert(
            format!("{} {term:?}", id(term.place.article))
                .replace(&format!("article: {}", term.place.article), ""),
        );
    }
    said
}

proptest! {
    #[test]
    fn any_texts_have_a_collation(texts in prop::collection::vec("(\\PC|[a-c \n“”\"]){0,80}", 0..5)) {
        collated(&articles(&texts));
    }

    #[test]
    fn passages_are_the_runs_that_articles_share(texts in prop::collection::vec(text(), 2..5)) {
        let given = articles(&texts);
        let collation = collated(&given);
        let truth = runs(&given);
        let places = |passage: &Passage| -> BTreeSet<(usize, usize)> {
            let place = |article: usize, span: Span| (article, words_before(&given[article].1, span.start));
            passage.members.iter().map(|one| place(one.place.article, one.place.span)).collect()
        };
        for passage in collation.passages.iter().filter(|one| one.members.iter().all(|member| member.bridges.is_empty())) {
            let first = passage.members[0].place;
            let run = first.span.of(&given[first.article].1).split_whitespace().map(str::to_lowercase);
            let run: Vec<String> = run.collect();
            let run = run.join(" ");
            prop_assert!(truth.contains_key(&run), "{run} could be longer");
            prop_assert_eq!(&truth[&run], &places(passage));
        }
        for (run, here) in &truth {
            let long = run.split(' ').count();
            let is_inside = |passage: &Passage| here.iter().all(|&(article, start)| {
                passage.members.iter().any(|member| {
                    let text = &given[article].1;
                    let span = member.place.span;
                    member.place.article == article
                        && words_before(text, span.start) <= start
                        && start + long <= words_before(text, span.end)
                })
            });
            prop_assert!(collation.passages.iter().any(is_inside), "{run} {here:?}");
        }
    }

    #[test]
    fn order_changes_the_numbering_alone(
        (texts, shuffled) in prop::collection::vec(text(), 2..6)
            .prop_flat_map(|texts| (Just(texts.clone()), Just(articles(&texts)).prop_shuffle()))
    ) {
        let given = articles(&texts);
        prop_assert_eq!(
            by_id(&given, &collated(&given)),
            by_id(&shuffled, &collated(&shuffled))
        );
    }
}

#[test]
fn order_does_not_matter_among_many_either() {
    let text = |number: usize| {
        let word = |at: usize| ["kale", "lore", "mote", "nuke", "pale"][(number * at + at / 7) % 5];
        let words: Vec<&str> = (1..60).map(word).collect();
        words.join(" ")
    };
    let texts: Vec<String> = (0..90).map(text).collect();
    let given = articles(&texts);
    let mut turned = given.clone();
    turned.rotate_left(37);
    let collation = collated(&given);
    assert!(!collation.exact, "not every pair was aligned");
    assert_eq!(
        by_id(&given, &collation),
        by_id(&turned, &collated(&turned))
    );
}

#[test]
fn progress_may_stop_it() {
    let article = |id| Article::new(id, "One and the same text.");
    let mut calls = 0;
    let mut stop = |_| {
        calls += 1;
        ControlFlow::Break(())
    };
    let articles = [article("a"), article("b")];
    assert_eq!(
        collate_with(&articles, &Options::default(), &Native, &mut stop),
        None
    );
    assert_eq!(calls, 1);
}
