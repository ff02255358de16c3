//! Quotations of the same words.

use crate::support::collated_texts;
use crossread::collate::QuotationRelation;

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
