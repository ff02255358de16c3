//! bytes → text: the encoding of a file, and its text.

use crate::host::Host;

/// A decoded text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without a byte-order mark.
    pub text: String,
    /// The encoding that was used, in lower case: `utf-8`, `utf-16le`, `utf-16be`, or
    /// the label that the host decoded by.
    pub encoding: String,
    /// Number of characters of `text` that are U+FFFD because the original could not be
    /// decoded.
    pub lost: usize,
}

/// The encoding of files that do not declare one and are not valid UTF-8. Browsers
/// assume the same.
pub const FALLBACK: &str = "windows-1252";

/// Decodes a file. `label` is the encoding that a manifest or a response header
/// declares; empty if there is none. The first of these that applies decides:
/// 1. a byte-order mark of UTF-8 or UTF-16;
/// 2. the label, if it names an encoding that valid UTF-8 could be mistaken for:
///    UTF-16 and ISO-2022-JP;
/// 3. strict UTF-8. Text in other encodings is rarely valid UTF-8 by chance, and labels
///    are often wrong;
/// 4. the label, if the host knows it;
/// 5. damaged UTF-8, if at least as many characters beyond ASCII are whole as broken;
/// 6. [`FALLBACK`].
///
/// Decoding never fails. `O(n)`.
///
/// ```
/// use crossread::{decode::decode, host::Native};
/// let decoded = decode(b"na\xEFve", "", &Native);
/// assert_eq!((decoded.text.as_str(), decoded.lost), ("naïve", 0));
/// assert_eq!(decoded.encoding, "windows-1252");
/// ```
pub fn decode(bytes: &[u8], label: &str, host: &dyn Host) -> Decoded {
    let label = label.trim().to_ascii_lowercase();
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => return utf_8(rest),
        [0xFF, 0xFE, rest @ ..] => return utf_16(rest, Endian::Little),
        [0xFE, 0xFF, rest @ ..] => return utf_16(rest, Endian::Big),
        _ => {}
    }
    match label.as_str() {
        "utf-16" | "utf-16le" => return utf_16(bytes, Endian::Little),
        "utf-16be" => return utf_16(bytes, Endian::Big),
        "iso-2022-jp" => {}
        _ => {
            if let Ok(text) = std::str::from_utf8(bytes) {
                return Decoded {
                    text: text.to_owned(),
                    encoding: "utf-8".to_owned(),
                    lost: 0,
                };
            }
        }
    }
    match label.as_str() {
        "utf-8" | "utf8" => return utf_8(bytes),
        "" => {}
        _ => {
            if let Some(decoded) = by_host(bytes, &label, host) {
                return decoded;
            }
        }
    }
    if is_damaged_utf_8(bytes) {
        return utf_8(bytes);
    }
    by_host(bytes, FALLBACK, host).unwrap_or_else(|| utf_8(bytes))
}

/// Decodes with the host. U+FFFD in the original text also counts as lost. The host
/// does not distinguish the two cases, and the encodings left to it can rarely express
/// U+FFFD.
fn by_host(bytes: &[u8], label: &str, host: &dyn Host) -> Option<Decoded> {
    let text = host.decode(bytes, label)?;
    let lost = text
        .chars()
        .filter(|&c| c == char::REPLACEMENT_CHARACTER)
        .count();
    let encoding = label.to_owned();
    Some(Decoded {
        text,
        encoding,
        lost,
    })
}

/// Decodes UTF-8 with one U+FFFD for each maximal invalid part, as browsers do.
fn utf_8(bytes: &[u8]) -> Decoded {
    let mut text = String::with_capacity(bytes.len());
    let mut lost = 0;
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            text.push(char::REPLACEMENT_CHARACTER);
            lost += 1;
        }
    }
    let encoding = "utf-8".to_owned();
    Decoded {
        text,
        encoding,
        lost,
    }
}

/// Returns true if `bytes` are UTF-8 with parts cut or overwritten.
fn is_damaged_utf_8(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    whole > 0 && whole >= broken
}

#[derive(Clone, Copy)]
enum Endian {
    Little,
    Big,
}

/// Decodes UTF-16 with one U+FFFD for each lone surrogate and for an odd byte at the
/// end.
fn utf_16(bytes: &[u8], endian: Endian) -> Decoded {
    let (pairs, odd) = bytes.as_chunks();
    let units = pairs.iter().map(|&pair| match endian {
        Endian::Little => u16::from_le_bytes(pair),
        Endian::Big => u16::from_be_bytes(pair),
    });
    let mut text = String::with_capacity(bytes.len());
    let mut lost = 0;
    for c in char::decode_utf16(units) {
        lost += usize::from(c.is_err());
        text.push(c.unwrap_or(char::REPLACEMENT_CHARACTER));
    }
    if !odd.is_empty() {
        text.push(char::REPLACEMENT_CHARACTER);
        lost += 1;
    }
    let encoding = match endian {
        Endian::Little => "utf-16le",
        Endian::Big => "utf-16be",
    };
    Decoded {
        text,
        encoding: encoding.to_owned(),
        lost,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::Native;
    use proptest::prelude::*;

    #[test]
    fn files() {
        for (meaning, bytes, label, text, encoding, lost) in [
            ("empty", &b""[..], "", "", "utf-8", 0),
            ("ASCII", b"abc", "", "abc", "utf-8", 0),
            (
                "UTF-8",
                "Käse “日本” 🙂".as_bytes(),
                "",
                "Käse “日本” 🙂",
                "utf-8",
                0,
            ),
            (
                "UTF-8 with a mark",
                b"\xEF\xBB\xBFabc",
                "",
                "abc",
                "utf-8",
                0,
            ),
            ("only a mark", b"\xEF\xBB\xBF", "", "", "utf-8", 0),
            (
                "a replacement character of its own",
                "a\u{FFFD}".as_bytes(),
                "",
                "a\u{FFFD}",
                "utf-8",
                0,
            ),
            (
                "UTF-16LE",
                b"\xFF\xFEa\0\x3D\xD8\x42\xDE",
                "",
                "a🙂",
                "utf-16le",
                0,
            ),
            (
                "UTF-16BE",
                b"\xFE\xFF\0a\xD8\x3D\xDE\x42",
                "",
                "a🙂",
                "utf-16be",
                0,
            ),
            (
                "a lone surrogate",
                b"\xFF\xFEa\0\x3D\xD8b\0",
                "",
                "a\u{FFFD}b",
                "utf-16le",
                1,
            ),
            (
                "an odd byte",
                b"\xFF\xFEa\0b",
                "",
                "a\u{FFFD}",
                "utf-16le",
                1,
            ),
            (
                "UTF-16 by label",
                b"a\0b\0",
                " UTF-16LE ",
                "ab",
                "utf-16le",
                0,
            ),
            (
                "a mark beats the label",
                b"\xEF\xBB\xBF\xC3\xA9",
                "windows-1252",
                "é",
                "utf-8",
                0,
            ),
            (
                "valid UTF-8 beats the label",
                b"\xC3\xA9",
                "windows-1252",
                "é",
                "utf-8",
                0,
            ),
            (
                "windows-1252",
                b"\x93caf\xE9\x94 \x80 \x81",
                "",
                "“café” € \u{81}",
                "windows-1252",
                0,
            ),
            (
                "by label",
                b"caf\xE9",
                "ISO-8859-1",
                "café",
                "iso-8859-1",
                0,
            ),
            (
                "an unknown label",
                b"caf\xE9",
                "klingon",
                "café",
                "windows-1252",
                0,
            ),
            (
                "UTF-8 by label, broken",
                b"caf\xE9!",
                "utf-8",
                "caf\u{FFFD}!",
                "utf-8",
                1,
            ),
            (
                "UTF-8 cut short",
                b"\xC3\xA9t\xC3\xA9 \xE2\x80",
                "",
                "été \u{FFFD}",
                "utf-8",
                1,
            ),
            ("NUL", b"a\0b", "", "a\0b", "utf-8", 0),
        ] {
            let decoded = decode(bytes, label, &Native);
            let found = (
                decoded.text.as_str(),
                decoded.encoding.as_str(),
                decoded.lost,
            );
            assert_eq!(found, (text, encoding, lost), "{meaning}");
        }
    }

    #[test]
    fn a_label_beats_utf_8_where_one_could_be_the_other() {
        struct Japanese;
        impl Host for Japanese {
            fn normalize(&self, _: crate::host::Form, text: &str) -> String {
                text.to_owned()
            }
            fn words(&self, _: &str, _: &mut Vec<usize>) {}
            fn decode(&self, _: &[u8], label: &str) -> Option<String> {
                (label == "iso-2022-jp").then(|| "日本".to_owned())
            }
        }
        let decoded = decode(b"\x1B$BF|K\\\x1B(B", "ISO-2022-JP", &Japanese);
        assert_eq!(
            (&*decoded.text, &*decoded.encoding),
            ("日本", "iso-2022-jp")
        );
        assert_eq!(decode(b"\x1B$B", "", &Japanese).encoding, "utf-8");
        assert_eq!(decode(b"\xE9", "", &Japanese).lost, 1);
    }

    proptest! {
        #![proptest_config(ProptestConfig {
            failure_persistence: None,
            rng_seed: proptest::test_runner::RngSeed::Fixed(1252),
            ..ProptestConfig::default()
        })]

        #[test]
        fn any_bytes_give_a_text(bytes: Vec<u8>, label in "(|utf-8|utf-16be|latin1|x)") {
            let decoded = decode(&bytes, &label, &Native);
            let replaced = decoded.text.matches('\u{FFFD}').count();
            prop_assert!(decoded.lost <= replaced);
        }

        #[test]
        fn text_survives_every_unicode_encoding(text: String) {
            let text = text.trim_start_matches('\u{FEFF}');
            let units = || text.encode_utf16();
            let little: Vec<u8> = [0xFF, 0xFE].into_iter().chain(units().flat_map(u16::to_le_bytes)).collect();
            let big: Vec<u8> = [0xFE, 0xFF].into_iter().chain(units().flat_map(u16::to_be_bytes)).collect();
            for bytes in [text.as_bytes(), &little, &big] {
                let decoded = decode(bytes, "", &Native);
                prop_assert_eq!((decoded.text.as_str(), decoded.lost), (text, 0));
            }
        }
    }
}
