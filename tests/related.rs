//! Sentences that tell the same, through the public doors: what holds for any texts, and
//! examples of what is linked and what is not.

mod support;

use crossread::collate::{Article, Collation, collate};
use crossread::compare::{Comparison, Relation, compare};
use crossread::relate::{EvidenceKind, Related, Wording};
use crossread::segment::sentences;
use proptest::prelude::*;
use support::check;

/// Compares, and checks the promises that hold for any related sentences.
fn compared(a: &str, b: &str) -> Comparison {
    let comparison = compare(a, b);
    check(a, b, &comparison);
    let (of_a, of_b) = (
        sentences(a, &Default::default()),
        sentences(b, &Default::default()),
    );
    for one in &comparison.related {
        assert!(
            of_a.contains(&one.a) && of_b.contains(&one.b),
            "whole sentences"
        );
        assert!((0.5..=1.0).contains(&one.strength), "{}", one.strength);
        for evidence in &one.evidence {
            assert!(one.a.start <= evidence.a.start && evidence.a.end <= one.a.end);
            assert!(one.b.start <= evidence.b.start && evidence.b.end <= one.b.end);
            assert!(!evidence.a.of(a).is_empty() && !evidence.b.of(b).is_empty());
        }
        let mut ends = one.evidence.windows(2);
        assert!(
            ends.all(|two| two[0].a.end <= two[1].a.start),
            "evidence overlaps"
        );
    }
    comparison
}

/// Related sentences with their sides exchanged and without evidence, in the order of `a`.
fn mirrored(related: &[Related]) -> Vec<(crossread::Span, crossread::Span, Wording, f64)> {
    let each = related.iter();
    let mut sides: Vec<_> = each
        .map(|one| (one.b, one.a, one.relation, one.strength))
        .collect();
    sides.sort_by_key(|one| (one.0, one.1));
    sides
}

fn word() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "harbour",
        "harbours",
        "Pier",
        "pier",
        "closed",
        "closing",
        "Monday",
        "12",
        "the",
        "of",
        "divers",
        "ferry",
        "“storm",
        "winter”",
        "Reed",
        "rescued",
        "中国",
        "人权",
        "naïve",
    ])
}

/// Paragraphs of sentences whose words come from few.
fn article() -> impl Strategy<Value = String> {
    let sentence = prop::collection::vec(word(), 1..9).prop_map(|words| words.join(" ") + ". ");
    let paragraph = prop::collection::vec(sentence, 1..4).prop_map(|sentences| sentences.concat());
    prop::collection::vec(paragraph, 0..6).prop_map(|paragraphs| paragraphs.join("\n\n"))
}

proptest! {
    #[test]
    fn exchanging_the_sides_exchanges_them((a, b) in (article(), article())) {
        let (forth, back) = (compared(&a, &b), compared(&b, &a));
        let mut expected: Vec<_> = forth.related.iter().map(|one| (one.a, one.b, one.relation, one.strength)).collect();
        expected.sort_by_key(|one| (one.0, one.1));
        prop_assert_eq!(mirrored(&back.related), expected);
    }

    #[test]
    fn any_texts_have_related_sentences((a, b) in ("(\\PC|[a-c .\n“”]){0,120}", "(\\PC|[a-c .\n“”]){0,120}")) {
        compared(&a, &b);
    }
}

/// Articles that a newsroom and another could have written of one afternoon.
const WIRE: &str = "The old pier of Norland was closed on Monday after divers found rotten \
    timber below the waterline.\n\nNobody knows yet where the money for repairs will come \
    from.\n\nThe council meets again in June.";
const OWN: &str = "Fishermen stood in the rain and shook their heads.\n\nDivers had found that \
    timbers under the water line were rotting, and so Norland's pier was closed.\n\nA gull \
    stole somebody's lunch.";

#[test]
fn a_reworded_paragraph_is_a_row() {
    let comparison = compared(WIRE, OWN);
    let aligned = comparison
        .rows
        .iter()
        .filter(|row| !row.a.is_empty() && !row.b.is_empty());
    let aligned: Vec<_> = aligned.map(|row| (&row.a[..], &row.b[..])).collect();
    assert_eq!(aligned, [(&[0][..], &[1][..])]);
    assert!(comparison.related.is_empty(), "the row says it");
}

/// A paragraph that articles have with more or less around it.
const WEATHER: &str = "Rain fell on the harbour all day long, and trains from the north were \
    late. The mayor was abroad, her office told reporters, and would be back by the weekend. \
    Taxis were dear, and hotels asked for double the price.";

#[test]
fn a_sentence_inside_another_paragraph_is_related() {
    let a = format!("{WIRE}\n\n{WEATHER}");
    let b = format!(
        "{WEATHER} Divers had found that timbers under the water line were rotting, and so Norland's pier was closed."
    );
    let comparison = compared(&a, &b);
    let [one] = &comparison.related[..] else {
        panic!("one pair: {:?}", comparison.related)
    };
    assert!(one.a.of(&a).starts_with("The old pier") && one.b.of(&b).starts_with("Divers"));
    assert_eq!(one.relation, Wording::Reworded);
    let words = one
        .evidence
        .iter()
        .filter(|one| one.kind == EvidenceKind::Words);
    let words: Vec<_> = words.map(|one| (one.a.of(&a), one.b.of(&b))).collect();
    assert!(words.contains(&("timber", "timbers")), "{words:?}");
}

#[test]
fn evidence_tells_figures_dates_names_and_quotations() {
    let a = format!(
        "“The radar was repaired, tested and signed off,” said Corin Haldane on March 3, when 214 people were aboard.\n\n{WEATHER}"
    );
    let b = format!(
        "{WEATHER} On March 3, with 214 people on board, Corin Haldane said that “the radar was repaired, tested and signed off”."
    );
    let comparison = compared(&a, &b);
    let [one] = &comparison.related[..] else {
        panic!("one pair: {:?}", comparison.related)
    };
    let said = |kind| {
        let own = one.evidence.iter().filter(move |one| one.kind == kind);
        own.map(|one| (one.a.of(&a), one.b.of(&b)))
            .collect::<Vec<_>>()
    };
    assert_eq!(said(EvidenceKind::Figure), [("214", "214")]);
    assert_eq!(said(EvidenceKind::Date), [("March 3", "March 3")]);
    assert_eq!(
        said(EvidenceKind::Name),
        [("Corin Haldane", "Corin Haldane")]
    );
    let [quoted] = said(EvidenceKind::Quotation)[..] else {
        panic!("one quotation: {:?}", one.evidence)
    };
    assert_eq!(quoted.0, "radar was repaired, tested and signed");
    assert_eq!(quoted.1, quoted.0);
}

#[test]
fn names_alone_relate_nothing() {
    let a = "It rained in the north.\n\nThe plan was praised by Ada Reed, president of the Norland Union of Lighthouse Keepers.";
    let b = "Snow fell in the south.\n\nAda Reed of the Norland Union of Lighthouse Keepers won a prize for her roses.";
    assert_eq!(compared(a, b).related, []);
}

#[test]
fn strangers_share_nothing() {
    let b = "The parliament of a mountain republic passed its budget after a night of speeches.\n\nSheep outnumber voters there by nine to one.";
    let comparison = compared(WIRE, b);
    assert_eq!(comparison.related, []);
    assert!(
        comparison
            .rows
            .iter()
            .all(|row| matches!(row.relation, Relation::OnlyA | Relation::OnlyB))
    );
}

fn collated(texts: &[&str]) -> Collation {
    let ids: Vec<String> = (0..texts.len()).map(|at| at.to_string()).collect();
    let each = texts.iter().zip(&ids);
    let articles: Vec<Article> = each
        .map(|(text, id)| Article::new(id, text).lang("en"))
        .collect();
    let collation = collate(&articles);
    for statement in &collation.statements {
        let members = &statement.members;
        let first = members[0].article;
        assert!(
            members.iter().any(|one| one.article != first),
            "one article alone"
        );
        assert!(members.is_sorted_by_key(|one| one.article));
        for member in members {
            assert!(sentences(texts[member.article], &Default::default()).contains(&member.span));
        }
        // Links join all members.
        let mut joined = vec![0];
        while let Some(next) = (0..members.len()).find(|at| {
            !joined.contains(at)
                && statement.links.iter().any(|link| {
                    link.a == *at && joined.contains(&link.b)
                        || link.b == *at && joined.contains(&link.a)
                })
        }) {
            joined.push(next);
        }
        assert_eq!(joined.len(), members.len(), "{statement:?}");
        assert!(statement.links.iter().all(|link| link.a < link.b));
    }
    collation
}

#[test]
fn a_statement_holds_every_telling() {
    let copy = WIRE.replace(
        "The council meets again in June.",
        "The paper's own last line.",
    );
    let collation = collated(&[WIRE, OWN, &copy]);
    let statement = &collation.statements[0];
    let members: Vec<usize> = statement.members.iter().map(|one| one.article).collect();
    assert_eq!(members, [0, 1, 2]);
    let relations: Vec<_> = statement
        .links
        .iter()
        .map(|link| (link.a, link.b, link.relation))
        .collect();
    assert!(relations.contains(&(0, 2, Wording::Same)), "{relations:?}");
    assert!(
        relations.iter().any(|link| link.2 == Wording::Reworded),
        "{relations:?}"
    );
    let told = collation.statements.iter().flat_map(|one| &one.members);
    let texts = [WIRE, OWN, &copy];
    let told: Vec<&str> = told.map(|one| one.span.of(texts[one.article])).collect();
    assert!(
        !told
            .iter()
            .any(|one| one.contains("gull") || one.contains("own last line")),
        "{told:?}"
    );
}

proptest! {
    #[test]
    fn any_articles_have_statements(texts in prop::collection::vec(article(), 0..5)) {
        let texts: Vec<&str> = texts.iter().map(|text| &text[..]).collect();
        collated(&texts);
    }
}
