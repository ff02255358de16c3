//! JavaScript options → Rust. `options.js` checks them, and throws an error that names a wrong one.

#[cfg(feature = "full")]
use js_sys::Function;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/wasm/options.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    fn check(function: &str, options: &JsValue, known: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(catch)]
    fn boolean(function: &str, options: &JsValue, name: &str) -> Result<Option<bool>, JsValue>;
    #[wasm_bindgen(catch)]
    fn string(function: &str, options: &JsValue, name: &str) -> Result<Option<String>, JsValue>;
    #[wasm_bindgen(catch)]
    fn count(function: &str, options: &JsValue, name: &str) -> Result<Option<f64>, JsValue>;
}

#[cfg(feature = "full")]
#[wasm_bindgen(module = "/src/wasm/options.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    fn callback(function: &str, options: &JsValue, name: &str)
    -> Result<Option<Function>, JsValue>;
    #[wasm_bindgen(catch)]
    fn names(
        function: &str,
        options: &JsValue,
        name: &str,
        known: &str,
    ) -> Result<Option<Vec<String>>, JsValue>;
    /// A value as an error message shows it.
    pub(super) fn shown(value: &JsValue) -> String;
}

/// An options object of one function.
pub(super) struct Reader<'o> {
    function: &'static str,
    /// `None` if it was left out: then JavaScript need not be asked.
    options: Option<&'o JsValue>,
}

impl<'o> Reader<'o> {
    /// Reads `options`, which may be left out, and knows these names.
    pub(super) fn new(
        function: &'static str,
        options: &'o JsValue,
        known: &str,
    ) -> Result<Self, JsValue> {
        let options = (!options.is_undefined() && !options.is_null()).then_some(options);
        if let Some(options) = options {
            check(function, options, known)?;
        }
        Ok(Reader { function, options })
    }

    /// Returns the answer of `ask`; `None` if all options were left out.
    fn ask<T>(
        &self,
        ask: impl FnOnce(&'static str, &JsValue) -> Result<Option<T>, JsValue>,
    ) -> Result<Option<T>, JsValue> {
        self.options
            .map_or(Ok(None), |options| ask(self.function, options))
    }

    pub(super) fn boolean(&self, name: &str, default: bool) -> Result<bool, JsValue> {
        let given = self.ask(|function, options| boolean(function, options, name))?;
        Ok(given.unwrap_or(default))
    }

    /// A string; empty if it was left out.
    pub(super) fn string(&self, name: &str) -> Result<String, JsValue> {
        let given = self.ask(|function, options| string(function, options, name))?;
        Ok(given.unwrap_or_default())
    }

    /// A whole number from 1.
    pub(super) fn count(&self, name: &str, default: u64) -> Result<u64, JsValue> {
        let given = self.ask(|function, options| count(function, options, name))?;
        // The cast saturates.
        Ok(given.map_or(default, |number| number as u64))
    }
}

#[cfg(feature = "full")]
impl Reader<'_> {
    /// A function; `None` if it was left out.
    pub(super) fn function(&self, name: &str) -> Result<Option<Function>, JsValue> {
        self.ask(|function, options| callback(function, options, name))
    }

    /// A list of strings, each one of `known`; `None` if it was left out.
    pub(super) fn names(&self, name: &str, known: &[&str]) -> Result<Option<Vec<String>>, JsValue> {
        let known = known.join(", ");
        self.ask(|function, options| names(function, options, name, &known))
    }
}
