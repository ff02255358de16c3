//! Services that the core needs from its platform.
//!
//! Normalization, and dictionary words of scripts without spaces, need large tables
//! that every browser already has. Through [`Host`], the wasm build uses the tables of
//! the browser. [`Native`] uses a crate and grapheme clusters instead.

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

/// Services of the platform. All are pure functions of their input.
pub trait Host {
    /// Returns `text` in the normalization form `form`.
    fn normalize(&self, form: Form, text: &str) -> String;

    /// Returns `text` in lower case, regardless of its language.
    fn lower_case(&self, text: &str) -> String {
        text.to_lowercase()
    }

    /// Pushes onto `breaks`, in ascending order, the byte offsets strictly inside `run`
    /// at which one word ends and the next begins. `run` is written in a script without
    /// spaces between words. Every offset is a grapheme cluster boundary.
    fn words(&self, run: &str, breaks: &mut Vec<usize>);

    /// Decodes `bytes` from the encoding that `label` names in the Encoding Standard,
    /// with U+FFFD for bytes that cannot be decoded. Returns `None` if the host does
    /// not know the label.
    fn decode(&self, bytes: &[u8], label: &str) -> Option<String> {
        let _ = (bytes, label);
        None
    }
}

/// The host of native builds, with normalization by a crate and words by grapheme
/// cluster.
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

    /// Decodes windows-1252 only, under its most common names.
    fn decode(&self, bytes: &[u8], label: &str) -> Option<String> {
        [
            "windows-1252",
            "cp1252",
            "iso-8859-1",
            "latin1",
            "us-ascii",
            "ascii",
        ]
        .iter()
        .any(|name| name.eq_ignore_ascii_case(label))
        .then(|| bytes.iter().map(|&byte| windows_1252(byte)).collect())
    }
}

/// Decodes a byte of windows-1252, as the Encoding Standard defines it. It is Latin-1
/// except for `0x80..0xA0`, in which unassigned bytes are control characters.
#[cfg(not(target_arch = "wasm32"))]
fn windows_1252(byte: u8) -> char {
    const FROM_0X80: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž',
        '\u{8F}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}',
        'ž', 'Ÿ',
    ];
    let special = byte
        .checked_sub(0x80)
        .and_then(|at| FROM_0X80.get(at as usize));
    special.copied().unwrap_or(char::from(byte))
}
