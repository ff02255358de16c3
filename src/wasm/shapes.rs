//! Results as JavaScript sees them: the shapes of the contract.

use crate::compare::{Comparison, Relation};
use crate::diff::{Class, Op};
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
pub(super) struct Highlight {
    pub(super) category: &'static str,
    pub(super) span: Span,
}

#[derive(Serialize)]
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) encoding: String,
    pub(super) lost: usize,
}

#[derive(Serialize)]
pub(super) struct Segments {
    pub(super) paragraphs: Vec<Span>,
    pub(super) sentences: Vec<Span>,
}

#[wasm_bindgen(module = "/src/wasm/comparison.js")]
extern "C" {
    #[wasm_bindgen(js_name = comparison)]
    fn comparison_object(data: &[u32], shares: &[f64], names: JsValue, precision: &str) -> JsValue;
}

pub(super) fn value(value: &impl Serialize) -> Result<JsValue, JsError> {
    serde_wasm_bindgen::to_value(value).map_err(JsError::from)
}

pub(super) fn list<T: Serialize>(items: impl Iterator<Item = T>) -> Result<JsValue, JsError> {
    value(&items.collect::<Vec<_>>())
}

/// A comparison as one run of numbers, which JavaScript makes objects of: spans of
/// `a`, spans of `b`, rows (relation, moved, paragraphs of `a`, of `b`, edits), edits
/// (operation, class, span of `a`, of `b`). A list is its length, then its items.
pub(super) fn comparison(
    comparison: &Comparison,
    a: &Utf16,
    b: &Utf16,
) -> Result<JsValue, JsError> {
    let names = (
        Relation::ALL.map(Relation::as_str),
        Op::ALL.map(Op::as_str),
        Class::ALL.map(Class::as_str),
    );
    let mut data: Vec<u32> = Vec::new();
    for (spans, map) in [(&comparison.paragraphs_a, a), (&comparison.paragraphs_b, b)] {
        data.push(spans.len() as u32);
        data.extend(spans.iter().flat_map(|&span| map.span(span)));
    }
    data.push(comparison.rows.len() as u32);
    for row in &comparison.rows {
        data.extend([row.relation as u32, u32::from(row.moved)]);
        for paragraphs in [&row.a, &row.b] {
            data.push(paragraphs.len() as u32);
            data.extend(paragraphs.iter().map(|&at| at as u32));
        }
        data.push(row.edits.len() as u32);
        for edit in &row.edits {
            data.extend([edit.op as u32, edit.class as u32]);
            data.extend(a.span(edit.a));
            data.extend(b.span(edit.b));
        }
    }
    let mut shares = vec![comparison.containment_a, comparison.containment_b];
    shares.extend(comparison.rows.iter().map(|row| row.similarity));
    let precision = precision(comparison.exact);
    Ok(comparison_object(&data, &shares, value(&names)?, precision))
}

pub(super) const fn precision(exact: bool) -> &'static str {
    match exact {
        true => "exact",
        false => "approximate",
    }
}
