//! The browser as [`Host`], and the console.

use crate::Span;
use crate::host::{Form, Host};
use crate::term::word_starts;
use js_sys::Intl::{SegmentData, Segmenter, SegmenterGranularity, SegmenterOptions};
use js_sys::{JsString, Reflect};
use std::cell::OnceCell;
use wasm_bindgen::prelude::*;
use web_sys::TextDecoder;

/// Tells the console where a panic happened, and never what any text said.
#[cfg(feature = "full")]
pub(super) fn report_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map_or_else(String::new, |place| {
            format!(" at {}:{}", place.file(), place.line())
        });
        web_sys::console::error_1(&format!("crossread: internal error{place}").into());
    }));
}

/// The browser that the core runs in.
#[derive(Default)]
pub(super) struct Browser {
    segmenter: OnceCell<Option<Segmenter>>,
}

impl Host for Browser {
    fn normalize(&self, form: Form, text: &str) -> String {
        let name = match form {
            Form::Nfc => "NFC",
            Form::Nfkc => "NFKC",
            Form::Nfkd => "NFKD",
        };
        JsString::from(text).normalize(name).into()
    }

    fn lower_case(&self, text: &str) -> String {
        JsString::from(text).to_lower_case().into()
    }

    fn words(&self, run: &str, breaks: &mut Vec<usize>) {
        let Some(starts) = self.word_starts(run) else {
            breaks.extend(word_starts(run));
            return;
        };
        let mut starts = starts.into_iter().peekable();
        let (mut units, mut from) = (0, 0);
        for at in word_starts(run) {
            units += Span::new(from, at).of(run).encode_utf16().count() as u32;
            from = at;
            while starts.next_if(|&start| start < units).is_some() {}
            if starts.peek() == Some(&units) {
                breaks.push(at);
            }
        }
    }

    fn decode(&self, bytes: &[u8], label: &str) -> Option<String> {
        TextDecoder::new_with_label(label)
            .ok()?
            .decode_with_u8_array(bytes)
            .ok()
    }
}

impl Browser {
    /// Where the words of `run` start, in code units, if the browser can tell.
    fn word_starts(&self, run: &str) -> Option<Vec<u32>> {
        let segmenter = self.segmenter.get_or_init(segmenter).as_ref()?;
        let segments = js_sys::try_iter(&segmenter.segment(run)).ok()??;
        segments
            .map(|segment| Some(segment.ok()?.unchecked_into::<SegmentData>().index()))
            .collect()
    }
}

/// `Intl.Segmenter` by words, where there is one.
fn segmenter() -> Option<Segmenter> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    if !Reflect::get(&intl, &"Segmenter".into()).ok()?.is_function() {
        return None;
    }
    let options = SegmenterOptions::new();
    options.set_granularity(SegmenterGranularity::Word);
    Some(Segmenter::new(&js_sys::Array::new(), &options))
}
