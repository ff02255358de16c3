//! `collate` at the boundary.

use super::browser::Browser;
use super::options::{Reader, shown};
use super::shapes;
use crate::collate::{
    self, Article, Collation, DifferenceKind, FigureKind, Options, QuotationRelation, WeakReason,
};
use crate::utf16::Utf16;
use js_sys::{Array, Function, Reflect};
use std::ops::ControlFlow;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/wasm/collation.js")]
extern "C" {
    fn collation(
        data: &[u32],
        unique: &[f64],
        containment: &[f64],
        strings: Vec<String>,
        names: &str,
        precision: &str,
    ) -> JsValue;
}

/// Everything that several articles share, and where they differ:
/// `collate(articles, { budget, progress })`.
#[wasm_bindgen(unchecked_return_type = "Collation")]
pub fn collate(
    #[wasm_bindgen(unchecked_param_type = "Article[]")] articles: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "CollateOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let read = Reader::new("collate", &options, "budget, progress")?;
    let defaults = Options::default();
    let options = defaults
        .clone()
        .budget(read.count("budget", defaults.budget)?);
    let progress = read.function("progress")?;
    let given = given(&articles)?;
    let articles: Vec<Article> = given
        .iter()
        .map(|[id, text, lang]| Article::new(id, text).lang(lang))
        .collect();
    let mut thrown = None;
    let mut told = |done: f64| match call(progress.as_ref(), done) {
        Ok(true) => ControlFlow::Continue(()),
        Ok(false) => ControlFlow::Break(()),
        Err(error) => {
            thrown = Some(error);
            ControlFlow::Break(())
        }
    };
    match collate::collate_with(&articles, &options, &Browser, &mut told) {
        Some(found) => Ok(shape(&found, &articles)),
        None => Err(thrown.unwrap_or_else(|| JsError::new("collate: stopped by progress").into())),
    }
}

/// Tells `progress`, and returns false if the work should stop.
fn call(progress: Option<&Function>, done: f64) -> Result<bool, JsValue> {
    let Some(progress) = progress else {
        return Ok(true);
    };
    Ok(progress.call1(&JsValue::UNDEFINED, &done.into())? != JsValue::FALSE)
}

/// The id, the text and the language of each article.
fn given(articles: &JsValue) -> Result<Vec<[String; 3]>, JsError> {
    if !Array::is_array(articles) {
        let got = shown(articles);
        return Err(JsError::new(&format!(
            "collate: articles must be an array, got {got}"
        )));
    }
    let each = Array::from(articles).into_iter().enumerate();
    let given: Vec<[String; 3]> = each
        .map(|(number, article)| {
            let string = |name: &str, may_lack: bool| {
                let value = Reflect::get(&article, &name.into()).unwrap_or_default();
                match value.as_string() {
                    Some(string) => Ok(string),
                    None if may_lack && (value.is_undefined() || value.is_null()) => {
                        Ok(String::new())
                    }
                    None => Err(JsError::new(&format!(
                        "collate: {name} of article {number} must be a string, got {}",
                        shown(&value)
                    ))),
                }
            };
            Ok([
                string("id", false)?,
                string("text", false)?,
                string("lang", true)?,
            ])
        })
        .collect::<Result<_, JsError>>()?;
    Ok(given)
}

/// A collation as one run of numbers, which JavaScript makes objects of; see
/// `collation.js`, which reads them in the same order. A list is its length, then its
/// items.
fn shape(found: &Collation, articles: &[Article]) -> JsValue {
    let maps: Vec<Utf16> = articles
        .iter()
        .map(|article| Utf16::new(article.text))
        .collect();
    let mut strings: Vec<String> = articles
        .iter()
        .map(|article| article.id.to_owned())
        .collect();
    let mut data = vec![articles.len() as u32];
    let mut unique = Vec::new();
    for article in &found.articles {
        data.push(article.words as u32);
        unique.push(article.unique);
    }
    let span = |place: collate::Place| maps[place.article].span(place.span);

    data.push(found.groups.len() as u32);
    for group in &found.groups {
        data.extend([u32::from(group.is_equal), group.members.len() as u32]);
        for member in &group.members {
            data.extend([member.article as u32, member.paragraphs.len() as u32]);
            data.extend(member.paragraphs.iter().map(|&at| at as u32));
        }
    }
    data.push(found.passages.len() as u32);
    for passage in &found.passages {
        let weak = passage.weak.map_or(0, |reason| reason as u32 + 1);
        data.extend([passage.words as u32, weak, passage.members.len() as u32]);
        for member in &passage.members {
            data.push(member.place.article as u32);
            data.extend(span(member.place));
            data.push(member.bridges.len() as u32);
            let map = &maps[member.place.article];
            data.extend(member.bridges.iter().flat_map(|&bridge| map.span(bridge)));
        }
    }
    data.push(found.quotations.len() as u32);
    for quotation in &found.quotations {
        let place = quotation.place;
        data.push(place.article as u32);
        data.extend(span(place));
        data.push(u32::from(quotation.speaker.is_some()));
        data.extend(maps[place.article].span(quotation.speaker.unwrap_or_default()));
    }
    data.push(found.quotation_groups.len() as u32);
    for group in &found.quotation_groups {
        data.push(group.members.len() as u32);
        data.extend(group.members.iter().map(|&member| member as u32));
        data.push(group.relations.len() as u32);
        for pair in &group.relations {
            data.extend([pair.a as u32, pair.b as u32, pair.relation as u32]);
        }
    }
    data.push(found.figures.len() as u32);
    for figure in &found.figures {
        data.push(figure.place.article as u32);
        data.extend(span(figure.place));
        data.push(figure.kind as u32);
        strings.push(figure.value.clone());
    }
    data.push(found.names.len() as u32);
    for name in &found.names {
        data.push(name.place.article as u32);
        data.extend(span(name.place));
        strings.push(name.key.clone());
    }
    data.push(found.differences.len() as u32);
    for difference in &found.differences {
        data.extend([difference.kind as u32, difference.group as u32]);
        data.push(difference.members.len() as u32);
        for &member in &difference.members {
            data.push(member.article as u32);
            data.extend(span(member));
        }
    }
    data.push(found.key_terms.len() as u32);
    for term in &found.key_terms {
        data.push(term.place.article as u32);
        data.extend(span(term.place));
        let score = (100.0 * term.score).round() as u32;
        data.extend([term.count as u32, term.elsewhere as u32, score]);
        strings.push(term.text.clone());
    }
    let names = [
        WeakReason::ALL.map(WeakReason::as_str).join(" "),
        QuotationRelation::ALL
            .map(QuotationRelation::as_str)
            .join(" "),
        FigureKind::ALL.map(FigureKind::as_str).join(" "),
        DifferenceKind::ALL.map(DifferenceKind::as_str).join(" "),
    ];
    collation(
        &data,
        &unique,
        &found.containment,
        strings,
        &names.join(", "),
        shapes::precision(found.exact),
    )
}
