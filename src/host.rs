//! What the core asks of the place it runs in.
//!
//! Two things need large Unicode tables that every browser already carries:
//! compatibility normalization, and dictionary words of scripts that write no
//! spaces. Behind [`Host`] the wasm build borrows them from the browser, and
//! [`Native`] makes do with a crate and with grapheme clusters.

/// Services of the surrounding platform. Both are pure functions of their input.
pub trait Host {
    /// `text` in Unicode normalization form KC.
    fn nfkc(&self, text: &str) -> String;

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
    fn nfkc(&self, text: &str) -> String {
        use unicode_normalization::UnicodeNormalization;
        text.nfkc().collect()
    }

    fn words(&self, run: &str, breaks: &mut Vec<usize>) {
        use unicode_segmentation::UnicodeSegmentation;
        breaks.extend(run.grapheme_indices(true).map(|(at, _)| at).skip(1));
    }
}
