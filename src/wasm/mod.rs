//! The boundary: what JavaScript calls, and what the core borrows from the browser.
//!
//! The only module that knows wasm-bindgen, js-sys, web-sys and serde-wasm-bindgen.
//! Strings come in as UTF-16 and go through UTF-8; spans go out in UTF-16 code units
//! of the string that came in. Every function is total: any string gives a result,
//! and a wrong option throws an `Error` that names it.

#![expect(unreachable_pub, reason = "wasm-bindgen exports only what is pub")]

mod browser;
mod collate;
mod options;
mod shapes;

use crate::highlight::Category;
use crate::lang::Language;
use crate::utf16::Utf16;
use crate::{
    compare as core_compare, decode as core_decode, highlight as core_highlight,
    search as core_search, segment as core_segment, token,
};
use browser::Browser;
use options::Reader;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(start)]
fn start() {
    browser::report_panics();
}

/// Compares two articles: `compare(a, b, { ignoreCase, ignorePunctuation, budget })`.
#[wasm_bindgen(unchecked_return_type = "Comparison")]
pub fn compare(
    a: &str,
    b: &str,
    #[wasm_bindgen(unchecked_optional_param_type = "CompareOptions")] options: JsValue,
) -> Result<JsValue, JsError> {
    let read = Reader::new(
        "compare",
        &options,
        &["ignoreCase", "ignorePunctuation", "budget"],
    )?;
    let defaults = core_compare::Options::default();
    let options = core_compare::Options {
        ignore_case: read.boolean("ignoreCase", defaults.ignore_case)?,
        ignore_punctuation: read.boolean("ignorePunctuation", defaults.ignore_punctuation)?,
        budget: read.count("budget", defaults.budget)?,
    };
    let comparison = core_compare::compare(a, b, options, &Browser::default());
    shapes::comparison(&comparison, &Utf16::new(a), &Utf16::new(b))
}

/// The tokens of a text, without loss: the segments between UAX #29 word boundaries.
#[wasm_bindgen(unchecked_return_type = "Token[]")]
pub fn tokenize(text: &str) -> Result<JsValue, JsError> {
    let map = Utf16::new(text);
    let tokens = token::tokenize(text).into_iter();
    shapes::list(tokens.map(|token| shapes::Token {
        kind: token.kind.as_str(),
        span: map.span(token.span),
    }))
}

/// The paragraphs and sentences of a text.
#[wasm_bindgen(unchecked_return_type = "Segments")]
pub fn segment(text: &str) -> Result<JsValue, JsError> {
    let map = Utf16::new(text);
    let spans = |spans: Vec<crate::Span>| spans.into_iter().map(|span| map.span(span)).collect();
    shapes::value(&shapes::Segments {
        paragraphs: spans(core_segment::paragraphs(text)),
        sentences: spans(core_segment::sentences(text)),
    })
}

/// Where `query` stands in a text, typography and white space folded:
/// `search(text, query, { caseSensitive, wholeWords, diacritics })`.
#[wasm_bindgen(unchecked_return_type = "Span[]")]
pub fn search(
    text: &str,
    query: &str,
    #[wasm_bindgen(unchecked_optional_param_type = "SearchOptions")] options: JsValue,
) -> Result<JsValue, JsError> {
    let read = Reader::new(
        "search",
        &options,
        &["caseSensitive", "wholeWords", "diacritics"],
    )?;
    let options = core_search::Options {
        case_sensitive: read.boolean("caseSensitive", false)?,
        whole_words: read.boolean("wholeWords", false)?,
        diacritics_sensitive: read.boolean("diacritics", false)?,
    };
    let map = Utf16::new(text);
    let spans = core_search::search(text, query, &options, &Browser::default());
    shapes::list(spans.into_iter().map(|span| map.span(span)))
}

/// What is worth marking in a text: `highlight(text, { categories, lang })`.
#[wasm_bindgen(unchecked_return_type = "Highlight[]")]
pub fn highlight(
    text: &str,
    #[wasm_bindgen(unchecked_optional_param_type = "HighlightOptions")] options: JsValue,
) -> Result<JsValue, JsError> {
    let read = Reader::new("highlight", &options, &["categories", "lang"])?;
    let mut options = core_highlight::Options {
        language: Language::of(&read.string("lang")?),
        ..Default::default()
    };
    if let Some(names) = read.names("categories", &Category::ALL.map(Category::as_str))? {
        options.categories = names
            .iter()
            .filter_map(|name| Category::from_name(name))
            .collect();
    }
    let map = Utf16::new(text);
    let highlights = core_highlight::highlight(text, &options, &Browser::default());
    shapes::list(highlights.into_iter().map(|highlight| shapes::Highlight {
        category: highlight.category.as_str(),
        span: map.span(highlight.span),
    }))
}

/// The text of a file: `label` is what is said about its encoding, if anything.
#[wasm_bindgen(unchecked_return_type = "Decoded")]
pub fn decode(bytes: &[u8], label: Option<String>) -> Result<JsValue, JsError> {
    let decoded = core_decode::decode(bytes, &label.unwrap_or_default(), &Browser::default());
    shapes::value(&shapes::Decoded {
        text: decoded.text,
        encoding: decoded.encoding,
        lost: decoded.lost,
    })
}
