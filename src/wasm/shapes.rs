//! Results as JavaScript sees them: the shapes of the contract.

use crate::Span;
use crate::compare::{Comparison, Relation};
use crate::decode::Decoded;
use crate::diff::{Class, Op};
#[cfg(feature = "full")]
use crate::highlight::{Category, Highlight};
use crate::token::{Kind, Token};
use crate::utf16::Utf16;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

#[wasm_bindgen(module = "/src/wasm/shapes.js")]
extern "C" {
    #[wasm_bindgen(js_name = spans)]
    fn spans_object(data: &[u32]) -> JsValue;
    #[wasm_bindgen(js_name = tokens)]
    fn tokens_object(data: &[u32], names: &str) -> JsValue;
    #[wasm_bindgen(js_name = decoded)]
    fn decoded_object(text: &str, encoding: &str, lost: usize) -> JsValue;
    #[wasm_bindgen(js_name = comparison)]
    fn comparison_object(data: &[u32], shares: &[f64], names: &str, precision: &str) -> JsValue;
}

#[cfg(feature = "full")]
#[wasm_bindgen(module = "/src/wasm/shapes.js")]
extern "C" {
    #[wasm_bindgen(js_name = segments)]
    fn segments_object(paragraphs: &[u32], sentences: &[u32]) -> JsValue;
    #[wasm_bindgen(js_name = highlights)]
    fn highlights_object(data: &[u32], names: &str) -> JsValue;
}

pub(super) fn spans(spans: &[Span], map: &Utf16) -> JsValue {
    spans_object(&flat(spans, map))
}

/// Spans in UTF-16 code units, one after the other.
fn flat(spans: &[Span], map: &Utf16) -> Vec<u32> {
    spans.iter().flat_map(|&span| map.span(span)).collect()
}

#[cfg(feature = "full")]
pub(super) fn segments(paragraphs: &[Span], sentences: &[Span], map: &Utf16) -> JsValue {
    segments_object(&flat(paragraphs, map), &flat(sentences, map))
}

#[cfg(feature = "full")]
pub(super) fn highlights(highlights: &[Highlight], map: &Utf16) -> JsValue {
    let mut data: Vec<u32> = Vec::with_capacity(3 * highlights.len());
    for highlight in highlights {
        data.push(highlight.category as u32);
        data.extend(map.span(highlight.span));
    }
    highlights_object(&data, &Category::ALL.map(Category::as_str).join(" "))
}

pub(super) fn tokens(tokens: &[Token], map: &Utf16) -> JsValue {
    let mut data: Vec<u32> = Vec::with_capacity(3 * tokens.len());
    for token in tokens {
        data.push(token.kind as u32);
        data.extend(map.span(token.span));
    }
    tokens_object(&data, &Kind::ALL.map(Kind::as_str).join(" "))
}

pub(super) fn decoded(decoded: &Decoded) -> JsValue {
    decoded_object(&decoded.text, &decoded.encoding, decoded.lost)
}

/// A comparison as one run of numbers, which JavaScript makes objects of: spans of
/// `a`, spans of `b`, rows (relation, moved, paragraphs of `a`, of `b`, edits), edits
/// (operation, class, span of `a`, of `b`). A list is its length, then its items.
pub(super) fn comparison(comparison: &Comparison, a: &Utf16, b: &Utf16) -> JsValue {
    let names = [
        Relation::ALL.map(Relation::as_str).join(" "),
        Op::ALL.map(Op::as_str).join(" "),
        Class::ALL.map(Class::as_str).join(" "),
    ];
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
    comparison_object(&data, &shares, &names.join(", "), precision)
}

pub(super) const fn precision(exact: bool) -> &'static str {
    match exact {
        true => "exact",
        false => "approximate",
    }
}
