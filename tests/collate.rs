//! Collation through the public door: what holds for any articles, against truths found
//! the slow way, and examples of each behaviour.

use crossread::Span;
use crossread::collate::{
    Article, Collation, DifferenceKind, Options, Passage, QuotationRelation, WeakReason, collate,
};
use crossread::host::Native;
use crossread::segment::{Breaks, paragraphs};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

fn articles(texts: &[String]) -> Vec<(String, String)> {
    let each = texts.iter().enumerate();
    each.map(|(at, text)| (format!("article {at}"), text.clone()))
        .collect()
}

fn collated(given: &[(String, String)]) -> Collation {
    let articles: Vec<Article> = given
        .iter()
        .map(|(id, text)| Article {
            id,
            text,
            lang: "en",
        })
        .collect();
    let mut go_on = |_| ControlFlow::Continue(());
    let collation = collate(&articles, Options::default(), &Native, &mut go_on);
    let collation = collation.expect("nobody stopped it");
    check(given, &collation);
    collation
}

fn collated_texts(texts: &[&str]) -> Collation {
    let texts: Vec<String> = texts.iter().map(|&text| text.to_owned()).collect();
    collated(&articles(&texts))
}

/// What the contract promises of any collation.
fn check(given: &[(String, String)], collation: &Collation) {
    let many = given.len();
    assert_eq!(collation.articles.len(), many);
    assert_eq!(collation.containment.len(), many * many);
    for (at, share) in collation.containment.iter().enumerate() {
        assert!((0.0..=1.0).contains(share), "containment {share}");
        if at % (many + 1) == 0 {
            assert_eq!(*share, 1.0);
        }
    }
    for witness in &collation.articles {
        assert!((0.0..=1.0).contains(&witness.unique));
    }
    let check_span = |article: usize, span: Span| {
        assert!(
            !span.is_empty() && !span.of(&given[article].1).is_empty(),
            "{span:?}"
        );
    };
    let mut seen = BTreeSet::new();
    for group in &collation.groups {
        let own: Vec<usize> = group.members.iter().map(|member| member.article).collect();
        assert!(own.len() > 1 && own.is_sorted_by(|x, y| x < y), "{own:?}");
        for member in &group.members {
            assert!(member.paragraphs.is_sorted_by(|x, y| x < y) && !member.paragraphs.is_empty());
            let many = paragraphs(&given[member.article].1, Breaks::Auto).len();
            for &paragraph in &member.paragraphs {
                assert!(paragraph < many);
                assert!(seen.insert((member.article, paragraph)), "in two groups");
            }
        }
    }
    for passage in &collation.passages {
        let own: BTreeSet<usize> = passage
            .members
            .iter()
            .map(|one| one.place.article)
            .collect();
        assert!(own.len() > 1, "a passage of one article");
        for member in &passage.members {
            check_span(member.place.article, member.place.span);
            for &bridge in &member.bridges {
                let around = member.place.span;
                assert!(around.start < bridge.start && bridge.end < around.end);
            }
        }
    }
    let order = |passage: &Passage| (passage.weak.is_some(), std::cmp::Reverse(passage.words));
    assert!(collation.passages.is_sorted_by_key(order));
    for quotation in &collation.quotations {
        check_span(quotation.place.article, quotation.place.span);
    }
    for group in &collation.quotation_groups {
        assert!(group.members.len() > 1 && group.members.is_sorted_by(|x, y| x < y));
        for pair in &group.relations {
            let article = |at: usize| collation.quotations[at].place.article;
            assert_ne!(article(pair.a), article(pair.b));
            assert!(group.members.contains(&pair.a) && group.members.contains(&pair.b));
        }
    }
    for difference in &collation.differences {
        assert!(difference.members.len() > 1 && difference.group < collation.groups.len());
        for member in &difference.members {
            check_span(member.article, member.span);
        }
    }
}

/// Words that are nobody's stop words, few enough to repeat.
fn text() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec!["kale", "lore", "Mote", "nuke", "pale", "rope"]);
    let paragraph = prop::collection::vec(word, 0..14).prop_map(|words| words.join(" "));
    prop::collection::vec(paragraph, 0..4).prop_map(|paragraphs| paragraphs.join("\n\n"))
}

/// The runs of four words or more that stand in several articles and cannot be made
/// longer, with where they stand: found by looking at every run there is.
fn runs(given: &[(String, String)]) -> BTreeMap<String, BTreeSet<(usize, usize)>> {
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

/// How many words stand in a text before a byte.
fn words_before(text: &str, at: usize) -> usize {
    text[..at].split_whitespace().count()
}

/// A collation by the ids of its articles, in no order.
fn by_id(given: &[(String, String)], collation: &Collation) -> BTreeSet<String> {
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
    let article = |id| Article {
        id,
        text: "One and the same text.",
        lang: "",
    };
    let mut calls = 0;
    let mut stop = |_| {
        calls += 1;
        ControlFlow::Break(())
    };
    let articles = [article("a"), article("b")];
    assert_eq!(
        collate(&articles, Options::default(), &Native, &mut stop),
        None
    );
    assert_eq!(calls, 1);
}

#[test]
fn a_light_edit_is_bridged_and_told() {
    let texts = [
        "The harbour board voted on Monday to close the old pier until the spring tides have passed.",
        "Nobody was surprised. The harbour board voted on Monday to shut the old pier until the spring tides have passed.",
    ];
    let collation = collated_texts(&texts);
    let [passage] = &collation.passages[..] else {
        panic!("one passage: {:?}", collation.passages)
    };
    assert_eq!(passage.words, 16);
    let bridges = passage
        .members
        .iter()
        .zip(texts)
        .map(|(one, text)| one.bridges[0].of(text));
    assert_eq!(bridges.collect::<Vec<_>>(), ["close", "shut"]);
}

#[test]
fn names_and_boilerplate_rank_low() {
    let collation = collated_texts(&[
        "A pier was closed for repairs in autumn. We asked the International Union of Lighthouse \
         Keepers about fog. The ministry did not respond to a request for comment.",
        "Later the International Union of Lighthouse Keepers met. There, a pier was closed for \
         repairs in autumn. The mayor would not respond to a request for comment.",
    ]);
    let reasons: Vec<Option<WeakReason>> = collation.passages.iter().map(|one| one.weak).collect();
    assert_eq!(
        reasons,
        [None, Some(WeakReason::Boilerplate), Some(WeakReason::Names)]
    );
}

fn relations(texts: &[&str]) -> Vec<QuotationRelation> {
    let collation = collated_texts(texts);
    let groups = collation.quotation_groups.iter();
    groups
        .flat_map(|group| group.relations.iter().map(|pair| pair.relation))
        .collect()
}

#[test]
fn quotations_are_told_apart() {
    use QuotationRelation::{Identical, Reworded, Truncated};
    let whole = "She said: \"We will rebuild the pier before winter, whatever it costs the town.\"";
    for (other, expected) in [
        (
            "“We will rebuild the pier before winter, whatever it costs the town,” she said.",
            vec![Identical],
        ),
        (
            "\"We will rebuild the pier … whatever it costs the town,\" she said.",
            vec![Truncated],
        ),
        (
            "\"We will rebuild the pier before winter,\" she said.",
            vec![Truncated],
        ),
        (
            "\"We shall repair the pier before winter, whatever it costs the city,\" she said.",
            vec![Reworded],
        ),
        (
            "\"Nobody told us that the pier was rotten,\" he said.",
            vec![],
        ),
        (
            "They will rebuild the pier before winter, whatever it costs the town.",
            vec![],
        ),
    ] {
        assert_eq!(relations(&[whole, other]), expected, "{other}");
    }
}

#[test]
fn the_inner_quotation_counts() {
    let nested =
        "“The mayor told us ‘we will rebuild the pier before winter’ and then he left,” she said.";
    let plain = "“We will rebuild the pier before winter,” the mayor said.";
    let collation = collated_texts(&[nested, plain]);
    let [group] = &collation.quotation_groups[..] else {
        panic!("one group")
    };
    let [pair] = group.relations[..] else {
        panic!("one relation: {:?}", group.relations)
    };
    assert_eq!(pair.relation, QuotationRelation::Identical);
    assert!(
        collation.quotations[pair.a]
            .place
            .span
            .of(nested)
            .starts_with('‘')
    );
}

fn differing(texts: &[&str]) -> Vec<Vec<String>> {
    differing_in(DifferenceKind::Figure, texts)
}

fn differing_in(kind: DifferenceKind, texts: &[&str]) -> Vec<Vec<String>> {
    let collation = collated_texts(texts);
    let figures = collation.differences.iter().filter(|one| one.kind == kind);
    figures
        .map(|one| {
            let said = one
                .members
                .iter()
                .map(|place| place.span.of(texts[place.article]));
            said.map(str::to_owned).collect()
        })
        .collect()
}

#[test]
fn another_figure_in_the_same_sentence_differs() {
    let a = "The council said on Tuesday that 340 people had signed the petition against the closure of the pier.";
    let b = "The council said on Tuesday that 430 people had signed the petition against the closing of the pier.";
    let c = "The council said on Wednesday that 340 people had signed a petition against the closure of the pier.";
    assert_eq!(differing(&[a, b]), [["340", "430"]]);
    let mut all = differing(&[a, b, c]);
    all.sort();
    assert_eq!(
        all,
        [["340", "430", "340"], ["Tuesday", "Tuesday", "Wednesday"]]
    );
}

#[test]
fn figures_that_say_the_same_do_not_differ() {
    let a =
        "In all, sixty boats lay in the harbour when the storm came in from the open sea at night.";
    let b =
        "In all, 60 boats lay in the harbour when the storm came in from the open sea that night.";
    assert_eq!(differing(&[a, b]), Vec::<Vec<String>>::new());
}

#[test]
fn figures_of_different_sentences_do_not_differ() {
    let a = "Forty boats were lost in the storm, the harbour master said.\n\nThe town has 9,000 people.";
    let b = "The pier is 300 metres long, the harbour master said.\n\nA ferry leaves at noon with 12 cars.";
    assert_eq!(differing(&[a, b]), Vec::<Vec<String>>::new());
}

#[test]
fn two_paragraphs_of_one_article_stay_apart() {
    let first = "The harbour board voted on Monday to close the old pier for good, members said.";
    let second = "The harbour board voted on Friday to close the new pier for now, members said.";
    let collation = collated_texts(&[&format!("{first}\n\n{second}"), first, second]);
    let groups: Vec<Vec<_>> = collation
        .groups
        .iter()
        .map(|group| {
            let members = group.members.iter();
            members
                .map(|one| (one.article, one.paragraphs.clone()))
                .collect()
        })
        .collect();
    let expected = [[(0, vec![0]), (1, vec![0])], [(0, vec![1]), (2, vec![0])]];
    assert_eq!(groups, expected);
    assert!(collation.groups.iter().all(|group| group.is_equal));
}

#[test]
fn a_split_paragraph_is_one_member() {
    let [one, two] = [
        "Divers found the bell of the lighthouse ship near the breakwater early on Sunday.",
        "It had lain under two metres of sand since the great storm ninety years before.",
    ];
    let collation = collated_texts(&[&format!("{one} {two}"), &format!("{one}\n\n{two}")]);
    let [group] = &collation.groups[..] else {
        panic!("one group")
    };
    assert_eq!(group.members[1].paragraphs, [0, 1]);
    assert!(!group.is_equal);
}

#[test]
fn another_name_in_the_same_sentence_differs() {
    let a = "The pier was built by Ada Reed of the Norland Harbour Board in the hard winter of that year.";
    let b = "The pier was built by Tom Hill of the Norland Harbour Board in that hard winter of the year.";
    assert_eq!(
        differing_in(DifferenceKind::Name, &[a, b]),
        [["Ada Reed", "Tom Hill"]]
    );
}

#[test]
fn another_form_of_a_name_does_not_differ() {
    let a = "The pier was built by Ada Reed for the Norland Harbour Board in the hard winter of that year.";
    let b = "The pier was built by Reed for the NHB in that hard winter of the year, people say.";
    assert_eq!(
        differing_in(DifferenceKind::Name, &[a, b]),
        Vec::<Vec<String>>::new()
    );
}
