//! Results as JavaScript sees them: the shapes of the contract.

use crate::compare::Comparison;
use crate::utf16::Utf16;
use serde::Serialize;
use wasm_bindgen::prelude::*;

type Span = [u32; 2];

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

#[derive(Serialize)]
pub(super) struct Token {
    pub(super) kind: &'static str,
    pub(super) span: Span,
}

#[derive(Serialize)]
pub(super) struct Segments {
    pub(super) paragraphs: Vec<Span>,
    pub(super) sentences: Vec<Span>,
}

#[derive(Serialize)]
struct Edit {
    op: &'static str,
    class: &'static str,
    a: Span,
    b: Span,
}

#[derive(Serialize)]
struct Row<'c> {
    relation: &'static str,
    moved: bool,
    a: &'c [usize],
    b: &'c [usize],
    similarity: f64,
    edits: Vec<Edit>,
}

#[derive(Serialize)]
struct Sides<T> {
    a: T,
    b: T,
}

#[derive(Serialize)]
struct ComparisonShape<'c> {
    paragraphs: Sides<Vec<Span>>,
    rows: Vec<Row<'c>>,
    containment: Sides<f64>,
    precision: &'static str,
}

pub(super) fn value(value: &impl Serialize) -> Result<JsValue, JsError> {
    serde_wasm_bindgen::to_value(value).map_err(JsError::from)
}

pub(super) fn list<T: Serialize>(items: impl Iterator<Item = T>) -> Result<JsValue, JsError> {
    value(&items.collect::<Vec<_>>())
}

pub(super) fn comparison(
    comparison: &Comparison,
    a: &Utf16,
    b: &Utf16,
) -> Result<JsValue, JsError> {
    let edit = |edit: &crate::diff::Edit| Edit {
        op: edit.op.as_str(),
        class: edit.class.as_str(),
        a: a.span(edit.a),
        b: b.span(edit.b),
    };
    let rows = comparison.rows.iter().map(|row| Row {
        relation: row.relation.as_str(),
        moved: row.moved,
        a: &row.a,
        b: &row.b,
        similarity: row.similarity,
        edits: row.edits.iter().map(edit).collect(),
    });
    value(&ComparisonShape {
        rows: rows.collect(),
        paragraphs: Sides {
            a: comparison
                .paragraphs_a
                .iter()
                .map(|&span| a.span(span))
                .collect(),
            b: comparison
                .paragraphs_b
                .iter()
                .map(|&span| b.span(span))
                .collect(),
        },
        containment: Sides {
            a: comparison.containment_a,
            b: comparison.containment_b,
        },
        precision: if comparison.exact {
            "exact"
        } else {
            "approximate"
        },
    })
}
