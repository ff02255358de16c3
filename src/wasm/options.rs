//! JavaScript options → Rust, with errors that say what is wrong.

#[cfg(feature = "full")]
use js_sys::Function;
use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;

/// An options object of one function.
pub(super) struct Reader<'o> {
    function: &'static str,
    options: &'o JsValue,
}

impl<'o> Reader<'o> {
    /// Reads `options`, which may be left out, and knows these names.
    pub(super) fn new(
        function: &'static str,
        options: &'o JsValue,
        names: &[&str],
    ) -> Result<Self, JsError> {
        let reader = Reader { function, options };
        if options.is_undefined() || options.is_null() {
            return Ok(reader);
        }
        if !options.is_object() {
            let got = shown(options);
            return Err(error(&[
                function,
                ": options must be an object, got ",
                &got,
            ]));
        }
        let keys = Object::keys(options.unchecked_ref::<Object>());
        match keys
            .iter()
            .filter_map(|key| key.as_string())
            .find(|key| !names.contains(&key.as_str()))
        {
            Some(name) => {
                let (name, names) = (quoted(&name), names.join(", "));
                let parts = [
                    function,
                    ": there is no option ",
                    &name,
                    "; there are ",
                    &names,
                ];
                Err(error(&parts))
            }
            None => Ok(reader),
        }
    }

    /// The value of an option; `None` if it was left out.
    fn get(&self, name: &str) -> Option<JsValue> {
        // A look into what is no object throws in JavaScript, which takes its time.
        if !self.options.is_object() {
            return None;
        }
        let value = Reflect::get(self.options, &name.into()).ok()?;
        (!value.is_undefined()).then_some(value)
    }

    fn wrong(&self, name: &str, value: &JsValue, takes: &str) -> JsError {
        let got = shown(value);
        error(&[
            self.function,
            ": option ",
            name,
            " takes ",
            takes,
            ", got ",
            &got,
        ])
    }

    pub(super) fn boolean(&self, name: &str, default: bool) -> Result<bool, JsError> {
        let Some(value) = self.get(name) else {
            return Ok(default);
        };
        value
            .as_bool()
            .ok_or_else(|| self.wrong(name, &value, "true or false"))
    }

    /// A whole number from 1.
    pub(super) fn count(&self, name: &str, default: u64) -> Result<u64, JsError> {
        let Some(value) = self.get(name) else {
            return Ok(default);
        };
        match value.as_f64() {
            // `Infinity` is a fair way to ask for no limit; the cast saturates.
            Some(number) if number >= 1.0 && (number.fract() == 0.0 || number.is_infinite()) => {
                Ok(number as u64)
            }
            _ => Err(self.wrong(name, &value, "a whole number of 1 or more")),
        }
    }
}

#[cfg(feature = "full")]
impl Reader<'_> {
    /// A string; empty if it was left out.
    pub(super) fn string(&self, name: &str) -> Result<String, JsError> {
        let string = |value: JsValue| match value.as_string() {
            Some(string) => Ok(string),
            None => Err(self.wrong(name, &value, "a string")),
        };
        self.get(name).map_or(Ok(String::new()), string)
    }

    /// A function; `None` if it was left out.
    pub(super) fn function(&self, name: &str) -> Result<Option<Function>, JsError> {
        let function = |value: JsValue| match value.dyn_into() {
            Ok(function) => Ok(function),
            Err(value) => Err(self.wrong(name, &value, "a function")),
        };
        self.get(name).map(function).transpose()
    }

    /// A list of strings, each one of `known`; `None` if it was left out.
    pub(super) fn names(&self, name: &str, known: &[&str]) -> Result<Option<Vec<String>>, JsError> {
        let Some(value) = self.get(name) else {
            return Ok(None);
        };
        let takes = || ["an array of ", &known.join(", ")].concat();
        if !js_sys::Array::is_array(&value) {
            return Err(self.wrong(name, &value, &takes()));
        }
        js_sys::Array::from(&value)
            .iter()
            .map(|item| match item.as_string() {
                Some(text) if known.contains(&text.as_str()) => Ok(text),
                _ => Err(self.wrong(name, &item, &takes())),
            })
            .collect::<Result<_, _>>()
            .map(Some)
    }
}

/// An error with this message. Parts laid end to end, here and below, as Rust's own
/// formatting takes 10 kB of wasm.
pub(super) fn error(parts: &[&str]) -> JsError {
    JsError::new(&parts.concat())
}

fn quoted(text: &str) -> String {
    js_sys::JSON::stringify(&text.into()).map_or_else(|_| text.into(), String::from)
}

/// A value as an error message shows it.
pub(super) fn shown(value: &JsValue) -> String {
    match (value.as_string(), value.as_f64(), value.as_bool()) {
        (Some(text), ..) => quoted(&text),
        (_, Some(_), _) => js_sys::Object::from(value.clone()).to_string().into(),
        (.., Some(true)) => "true".into(),
        (.., Some(false)) => "false".into(),
        _ if value.is_null() => "null".into(),
        _ if js_sys::Array::is_array(value) => "an array".into(),
        _ if value.is_function() => "a function".into(),
        _ => [
            "a value of type ",
            &value.js_typeof().as_string().unwrap_or_default(),
        ]
        .concat(),
    }
}
