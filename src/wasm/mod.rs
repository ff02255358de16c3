//! The boundary between JavaScript and the core.
//!
//! The only module that knows wasm-bindgen, js-sys, web-sys and serde-wasm-bindgen.
//! Strings come in as UTF-16 and go through UTF-8; spans go out in UTF-16 code units
//! of the string that came in. Every function is total: any string gives a result,
//! and a wrong option throws an `Error` that names it.

#![expect(unreachable_pub, reason = "wasm-bindgen exports only what is pub")]

mod browser;
#[cfg(feature = "full")]
mod collate;
#[cfg(feature = "full")]
mod full;
mod options;
mod shapes;

use crate::utf16::Utf16;
use crate::{compare as core_compare, decode as core_decode, segment, token};
use browser::Browser;
use options::Reader;
use wasm_bindgen::prelude::*;

#[cfg(feature = "full")]
#[wasm_bindgen(start)]
fn start() {
    browser::report_panics();
}

/// Compares two articles:
/// `compare(a, b, { ignoreCase, ignorePunctuation, budget, langA, langB })`.
#[wasm_bindgen(unchecked_return_type = "Comparison")]
pub fn compare(
    a: &str,
    b: &str,
    #[wasm_bindgen(unchecked_optional_param_type = "CompareOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let read = Reader::new(
        "compare",
        &options,
        "ignoreCase, ignorePunctuation, budget, langA, langB",
    )?;
    let defaults = core_compare::Options::default();
    let (lang_a, lang_b) = (read.string("langA")?, read.string("langB")?);
    let options = defaults
        .ignore_case(read.boolean("ignoreCase", defaults.ignore_case)?)
        .ignore_punctuation(read.boolean("ignorePunctuation", defaults.ignore_punctuation)?)
        .budget(read.count("budget", defaults.budget)?)
        .langs(&lang_a, &lang_b);
    let comparison = core_compare::compare_with(a, b, &options, &Browser);
    Ok(shapes::comparison(
        &comparison,
        &Utf16::new(a),
        &Utf16::new(b),
    ))
}

/// The tokens of a text, without loss: the segments between UAX #29 word boundaries.
#[wasm_bindgen(unchecked_return_type = "Token[]")]
pub fn tokenize(text: &str) -> JsValue {
    shapes::tokens(&token::tokenize(text), &Utf16::new(text))
}

/// Counts the words and numbers of a text, as `tokenize` finds them. A list of them all takes
/// twenty times as long to hand over as to make.
#[wasm_bindgen(js_name = countWords)]
pub fn count_words(text: &str) -> usize {
    let is_counted = |kind| matches!(kind, token::Kind::Word | token::Kind::Number);
    let tokens = token::tokenize(text).into_iter();
    tokens.filter(|token| is_counted(token.kind)).count()
}

/// The paragraphs of a text.
#[wasm_bindgen(unchecked_return_type = "Span[]")]
pub fn paragraphs(text: &str) -> JsValue {
    shapes::spans(&segment::paragraphs(text), &Utf16::new(text))
}

/// Decodes the text of a file. `label` names its encoding, if anything does.
#[wasm_bindgen(unchecked_return_type = "Decoded")]
pub fn decode(bytes: &[u8], label: Option<String>) -> JsValue {
    let label = label.unwrap_or_default();
    shapes::decoded(&core_decode::decode(bytes, &label, &Browser))
}
