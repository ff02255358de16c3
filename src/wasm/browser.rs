//! The browser as [`Host`], and the console.

use crate::Span;
use crate::host::{Form, Host};
use crate::term::word_starts;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/wasm/browser.js")]
extern "C" {
    fn normalize(text: &str, form: &str) -> String;
    #[wasm_bindgen(js_name = lowerCase)]
    fn lower_case(text: &str) -> String;
    /// Returns where the words of a run start, in code units, if the browser can tell.
    #[wasm_bindgen(js_name = wordStarts)]
    fn browser_word_starts(run: &str) -> Option<Vec<u32>>;
    #[wasm_bindgen(js_name = decodeBytes)]
    fn decode_bytes(bytes: &[u8], label: &str) -> Option<String>;
}

/// Tells the console the place of a panic, and nothing of any text.
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
pub(super) struct Browser;

impl Host for Browser {
    fn normalize(&self, form: Form, text: &str) -> String {
        let name = match form {
            Form::Nfc => "NFC",
            Form::Nfkc => "NFKC",
            Form::Nfkd => "NFKD",
        };
        normalize(text, name)
    }

    fn lower_case(&self, text: &str) -> String {
        lower_case(text)
    }

    fn words(&self, run: &str, breaks: &mut Vec<usize>) {
        let Some(starts) = browser_word_starts(run) else {
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
        decode_bytes(bytes, label)
    }
}
