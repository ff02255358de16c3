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
    /// Canonical decomposition.
    Nfd,
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
    /// with U+FFFD for each part that cannot be decoded. A byte-order mark is decoded as
    /// a character. Returns `None` if the host does not know the label. Every host knows
    /// `utf-8`, `utf-16le` and `utf-16be`.
    fn decode(&self, bytes: &[u8], label: &str) -> Option<String>;
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
            Form::Nfd => text.nfd().collect(),
        }
    }

    fn words(&self, run: &str, breaks: &mut Vec<usize>) {
        use unicode_segmentation::UnicodeSegmentation;
        breaks.extend(run.grapheme_indices(true).map(|(at, _)| at).skip(1));
    }

    /// Decodes UTF-8 and UTF-16, and windows-1252 under its most common names.
    fn decode(&self, bytes: &[u8], label: &str) -> Option<String> {
        match label {
            "utf-8" => Some(String::from_utf8_lossy(bytes).into_owned()),
            "utf-16le" => Some(utf_16(bytes, u16::from_le_bytes)),
            "utf-16be" => Some(utf_16(bytes, u16::from_be_bytes)),
            "windows-1252" | "cp1252" | "iso-8859-1" | "latin1" | "us-ascii" | "ascii" => {
                Some(bytes.iter().map(|&byte| windows_1252(byte)).collect())
            }
            _ => None,
        }
    }
}

/// Decodes UTF-16 with one U+FFFD for each lone surrogate and for an odd byte at the
/// end.
#[cfg(not(target_arch = "wasm32"))]
fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let (pairs, odd) = bytes.as_chunks();
    let units = pairs.iter().map(|&pair| unit(pair));
    let chars = char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER));
    let odd = odd.iter().map(|_| char::REPLACEMENT_CHARACTER);
    chars.chain(odd).collect()
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
