//! What a valid comparison is, stated without the code under test.
#![allow(dead_code, reason = "each test file uses its own part")]

use crossread::Span;
use crossread::compare::{Comparison, Relation, Row, compare};
use crossread::diff::{Class, Edit, Op};

/// Compares by default options, and holds the result against [`check`].
pub(crate) fn compared(a: &str, b: &str) -> Comparison {
    let comparison = compare(a, b);
    check(a, b, &comparison);
    comparison
}

/// Panics unless the comparison is valid, whatever the options.
pub(crate) fn check(a: &str, b: &str, comparison: &Comparison) {
    each_paragraph_once(
        &comparison.paragraphs_a,
        comparison.rows.iter().map(|row| &row.a),
    );
    each_paragraph_once(
        &comparison.paragraphs_b,
        comparison.rows.iter().map(|row| &row.b),
    );
    rows_in_order(&comparison.rows);
    for share in [comparison.containment_a, comparison.containment_b] {
        assert!((0.0..=1.0).contains(&share), "containment {share}");
    }
    for row in &comparison.rows {
        assert!((0.0..=1.0).contains(&row.similarity), "{row:?}");
        let sides = (!row.a.is_empty(), !row.b.is_empty());
        match row.relation {
            Relation::OnlyA => assert_eq!(sides, (true, false)),
            Relation::OnlyB => assert_eq!(sides, (false, true)),
            _ => assert_eq!(sides, (true, true)),
        }
        if row.relation == Relation::Equal {
            assert_eq!(row.similarity, 1.0);
        }
        if row.relation == Relation::Edited {
            let side = |edit: &Edit| edit.a;
            covers(
                a,
                &comparison.paragraphs_a,
                &row.a,
                row.edits.iter().map(side),
            );
            let side = |edit: &Edit| edit.b;
            covers(
                b,
                &comparison.paragraphs_b,
                &row.b,
                row.edits.iter().map(side),
            );
            assert!(row.edits.iter().any(|edit| edit.op != Op::Equal), "{row:?}");
        } else {
            assert!(row.edits.is_empty());
        }
        for edit in &row.edits {
            match edit.op {
                Op::Delete => assert!(edit.b.is_empty() && !edit.a.is_empty()),
                Op::Insert => assert!(edit.a.is_empty() && !edit.b.is_empty()),
                Op::Equal => assert!(!edit.a.is_empty() || !edit.b.is_empty()),
            }
        }
    }
}

fn each_paragraph_once<'r>(paragraphs: &[Span], rows: impl Iterator<Item = &'r Vec<usize>>) {
    let mut seen = vec![0; paragraphs.len()];
    for row in rows {
        assert!(
            row.windows(2).all(|pair| pair[0] < pair[1]),
            "ascending: {row:?}"
        );
        row.iter().for_each(|&at| seen[at] += 1);
    }
    assert!(
        seen.iter().all(|&times| times == 1),
        "each paragraph in one row: {seen:?}"
    );
}

/// The rows that are aligned and not moved are in order on both sides.
fn rows_in_order(rows: &[Row]) {
    let (mut last_a, mut last_b) = (None, None);
    for row in rows
        .iter()
        .filter(|row| !row.moved && !row.a.is_empty() && !row.b.is_empty())
    {
        assert!(
            last_a < row.a.first().copied() && last_b < row.b.first().copied(),
            "in order: {row:?}"
        );
        (last_a, last_b) = (row.a.last().copied(), row.b.last().copied());
    }
}

/// The spans, laid end to end, are the paragraphs and the gaps between neighbours.
fn covers(text: &str, paragraphs: &[Span], row: &[usize], spans: impl Iterator<Item = Span>) {
    let mut expected = Vec::new();
    for run in row.chunk_by(|x, y| x + 1 == *y) {
        expected.extend(paragraphs[run[0]].start..paragraphs[run[run.len() - 1]].end);
    }
    let covered: Vec<usize> = spans.flat_map(|span| span.start..span.end).collect();
    assert_eq!(covered, expected, "of {text:?}");
}

/// One side of an edited row as its edits rebuild it: `a` from what is equal and what
/// is deleted, and the same of `b` taken from `a` where they are equal.
pub(crate) fn equal_texts_are_equal(a: &str, b: &str, comparison: &Comparison) {
    for edit in comparison.rows.iter().flat_map(|row| &row.edits) {
        if edit.op == Op::Equal {
            assert_eq!(edit.a.of(a), edit.b.of(b));
        }
    }
}

/// A row's edits as text: `one [two/twi] three`, with the class where it is not words.
pub(crate) fn marked(a: &str, b: &str, edits: &[Edit]) -> String {
    let mut text = String::new();
    let mut at = 0;
    while let Some(edit) = edits.get(at) {
        at += 1;
        if edit.op == Op::Equal {
            text.push_str(edit.a.of(a));
            continue;
        }
        let inserted = edits.get(at).filter(|next| {
            edit.op == Op::Delete && next.op == Op::Insert && next.class == edit.class
        });
        at += usize::from(inserted.is_some());
        let inserted = inserted.unwrap_or(edit).b.of(b);
        let class = match edit.class {
            Class::Words => String::new(),
            class => format!("|{}", class.as_str()),
        };
        text.push_str(&format!("[{}/{inserted}{class}]", edit.a.of(a)));
    }
    text
}

/// A row in short: `0,1=2` are paragraphs that are equal, `~` edited, `>` moved.
pub(crate) fn row(row: &Row) -> String {
    let list = |side: &[usize]| {
        side.iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(",")
    };
    let relation = match row.relation {
        Relation::Equal => "=",
        Relation::Edited => "~",
        _ => "|",
    };
    format!(
        "{}{relation}{}{}",
        list(&row.a),
        list(&row.b),
        if row.moved { ">" } else { "" }
    )
}

/// All rows in short, in display order.
pub(crate) fn rows(comparison: &Comparison) -> String {
    comparison
        .rows
        .iter()
        .map(row)
        .collect::<Vec<_>>()
        .join(" ")
}
