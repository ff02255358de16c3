//! What the core asks of the place it runs in.
//!
//! Normalization and dictionary words of scripts that write no spaces need large
//! tables that every browser already carries. Behind [`Host`] the wasm build
//! borrows them from the browser, and [`Native`] makes do with a crate and with
//! grapheme clusters.

/// A Unicode normalization form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Canonical composition.
    Nfc,
    /// Compatibility composition.
    Nfkc,
    /// Compatibility decomposition.
    Nfkd,
}

/// Services of the surrounding platform. All are pure functions of their input.
pub trait Host {
    /// `text` in the normalization form `form`.
    fn normalize(&self, form: Form, text: &str) -> String;

    /// Pushes onto `breaks`, in ascending order, the byte offsets strictly inside
    /// `run` at which one word ends and the next begins. `run` is written in a
    /// script without spaces between words. Every offset is a grapheme cluster
    /// boundary.
    fn words(&self, run: &str, breaks: &mut Vec<usize>);
}

/// The host of native builds: normalization by crate, words by grapheme cluster.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Copy, Debug, Default)]
pub struct Native;

#[cfg(not(target_arch = "wasm32"))]
impl Host for Native {
    fn normalize(&self, form: Form, text: &str) -> String {
        use unicode_normalization::UnicodeNormalization;
        match form {
            Form::Nfc => text.nfc().collect(),
            Form::Nfkc => text.nfkc().collect(),
            Form::Nfkd => text.nfkd().collect(),
        }
    }

    fn words(&self, run: &str, breaks: &mut Vec<usize>) {
        use unicode_segmentation::UnicodeSegmentation;
        breaks.extend(run.grapheme_indices(true).map(|(at, _)| at).skip(1));
    }
}
