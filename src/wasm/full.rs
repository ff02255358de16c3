//! Functions that the first wasm leaves out: sentences, search, highlights.

use super::browser::Browser;
use super::options::Reader;
use super::shapes;
use crate::highlight::{self, Category};
use crate::lang::Language;
use crate::utf16::Utf16;
use crate::{search as core_search, segment as core_segment};
use wasm_bindgen::prelude::*;

/// The paragraphs and sentences of a text.
#[wasm_bindgen(unchecked_return_type = "Segments")]
pub fn segment(text: &str) -> JsValue {
    let map = Utf16::new(text);
    let paragraphs = core_segment::paragraphs(text);
    shapes::segments(&paragraphs, &core_segment::sentences(text), &map)
}

/// Finds `query` in a text, typography and white space folded:
/// `search(text, query, { caseSensitive, wholeWords, diacritics })`.
#[wasm_bindgen(unchecked_return_type = "Span[]")]
pub fn search(
    text: &str,
    query: &str,
    #[wasm_bindgen(unchecked_optional_param_type = "SearchOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let read = Reader::new("search", &options, "caseSensitive, wholeWords, diacritics")?;
    let options = core_search::Options {
        case_sensitive: read.boolean("caseSensitive", false)?,
        whole_words: read.boolean("wholeWords", false)?,
        diacritics_sensitive: read.boolean("diacritics", false)?,
    };
    let map = Utf16::new(text);
    let spans = core_search::search(text, query, &options, &Browser);
    Ok(shapes::spans(&spans, &map))
}

/// Finds names, figures, dates and quotations: `highlight(text, { categories, lang })`.
#[wasm_bindgen(unchecked_return_type = "Highlight[]")]
pub fn highlight(
    text: &str,
    #[wasm_bindgen(unchecked_optional_param_type = "HighlightOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let read = Reader::new("highlight", &options, "categories, lang")?;
    let mut options = highlight::Options {
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
    let highlights = highlight::highlight(text, &options, &Browser);
    Ok(shapes::highlights(&highlights, &map))
}
