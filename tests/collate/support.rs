//! Collations that are checked against the contract as they are made.

use crossread::Span;
use crossread::collate::{Article, Collation, Passage, collate};
use crossread::segment::paragraphs;
use std::collections::BTreeSet;

/// Ids and texts of articles.
pub(crate) type Given = [(String, String)];

pub(crate) fn articles(texts: &[String]) -> Vec<(String, String)> {
    let each = texts.iter().enumerate();
    each.map(|(at, text)| (format!("article {at}"), text.clone()))
        .collect()
}

pub(crate) fn collated(given: &Given) -> Collation {
    let each = given.iter();
    let articles: Vec<Article> = each
        .map(|(id, text)| Article::new(id, text).lang("en"))
        .collect();
    let collation = collate(&articles);
    check(given, &collation);
    collation
}

pub(crate) fn collated_texts(texts: &[&str]) -> Collation {
    let texts: Vec<String> = texts.iter().map(|&text| text.to_owned()).collect();
    collated(&articles(&texts))
}

/// Asserts what the contract promises of any collation.
pub(crate) fn check(given: &Given, collation: &Collation) {
    let many = given.len();
    assert_eq!(collation.articles.len(), many);
    assert_eq!(collation.containment.len(), many * many);
    for (at, share) in collation.containment.iter().enumerate() {
        assert!((0.0..=1.0).contains(share), "containment {share}");
        if at % (many + 1) == 0 {
            assert_eq!(*share, 1.0);
        }
    }
    for article in &collation.articles {
        assert!((0.0..=1.0).contains(&article.unique));
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
            let many = paragraphs(&given[member.article].1).len();
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
