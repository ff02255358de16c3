//! Word boundaries of [UAX #29], Unicode 17, found one after the other.
//!
//! The rules are implemented here because the crate `unicode-segmentation` has tables of 20 kB and
//! iterates in both directions. It added 6 kB after brotli compression to the wasm of a first
//! comparison. Tests compare this module with the crate, character by character, and with Unicode's
//! own test data.
//!
//! [UAX #29]: https://unicode.org/reports/tr29/#Word_Boundaries

mod classes;

use std::sync::OnceLock;

/// Character classes of the rules. The first fourteen are numbered as in [`classes`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
enum Class {
    Other,
    Letter,
    Hebrew,
    Numeric,
    Katakana,
    ExtendNumLet,
    MidLetter,
    MidNum,
    MidNumLet,
    /// Extend and Format, which the rules treat alike.
    Extend,
    Regional,
    Space,
    Pictograph,
    /// A character that is both a letter and a pictograph.
    LetterSign,
    Newline,
    Joiner,
    SingleQuote,
    DoubleQuote,
}

use Class::*;

impl Class {
    const PACKED: [Class; 14] = [
        Other,
        Letter,
        Hebrew,
        Numeric,
        Katakana,
        ExtendNumLet,
        MidLetter,
        MidNum,
        MidNumLet,
        Extend,
        Regional,
        Space,
        Pictograph,
        LetterSign,
    ];

    fn of(c: char) -> Class {
        match c {
            '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Newline,
            '\u{200D}' => Joiner,
            '\'' => SingleQuote,
            '"' => DoubleQuote,
            _ => {
                static RUNS: OnceLock<Runs> = OnceLock::new();
                RUNS.get_or_init(Runs::unpack).class(c)
            }
        }
    }

    fn is_letter(self) -> bool {
        matches!(self, Letter | LetterSign | Hebrew)
    }

    fn is_pictograph(self) -> bool {
        matches!(self, Pictograph | LetterSign)
    }

    /// Returns true if the class is allowed between two letters.
    fn is_mid_letter(self) -> bool {
        matches!(self, MidLetter | MidNumLet | SingleQuote)
    }

    /// Returns true if the class is allowed between two digits.
    fn is_mid_number(self) -> bool {
        matches!(self, MidNum | MidNumLet | SingleQuote)
    }

    /// Returns true if the class belongs to the character before it (WB4).
    fn is_ignored(self) -> bool {
        matches!(self, Extend | Joiner)
    }
}

/// Classes of all characters, as runs of one class.
struct Runs {
    /// Start and class of each run.
    runs: Vec<(u32, Class)>,
    /// Index of the run that each page of characters starts in.
    pages: Vec<u16>,
}

/// Number of characters in a page, as a power of two. The pages end where runs become rare.
const PAGE: u32 = 7;
const PAGES_END: u32 = 0x2_0000;

impl Runs {
    /// Reads the packed runs. Each has its distance from the end of the last run, its class in four
    /// bits, and its length.
    fn unpack() -> Runs {
        let mut bytes = classes::PACKED.iter().copied();
        let mut runs = vec![(0, Other)];
        let mut end = 0;
        while let Some(gap) = number(&mut bytes) {
            let what = bytes.next().unwrap_or_default();
            let more = if what >> 4 == 15 {
                number(&mut bytes)
            } else {
                None
            };
            let start = end + gap;
            if gap == 0 && runs.len() > 1 {
                runs.pop();
            }
            runs.push((
                start,
                Class::PACKED[usize::from(what & 15) % Class::PACKED.len()],
            ));
            end = start + u32::from(what >> 4) + 1 + more.unwrap_or_default();
            runs.push((end, Other));
        }
        let mut pages = Vec::new();
        let mut run = 0;
        for page in 0..PAGES_END >> PAGE {
            while runs
                .get(run + 1)
                .is_some_and(|&(start, _)| start <= page << PAGE)
            {
                run += 1;
            }
            pages.push(run as u16);
        }
        Runs { runs, pages }
    }

    fn class(&self, c: char) -> Class {
        let c = c as u32;
        let page = (c >> PAGE) as usize;
        let from = self.pages.get(page).or(self.pages.last());
        let to = self.pages.get(page + 1).map(|&run| usize::from(run) + 1);
        let from = from.map_or(0, |&run| usize::from(run));
        let runs = self
            .runs
            .get(from..to.unwrap_or(self.runs.len()))
            .unwrap_or(&self.runs);
        let after = runs.partition_point(|&(start, _)| start <= c);
        after
            .checked_sub(1)
            .and_then(|at| runs.get(at))
            .map_or(Other, |&(_, class)| class)
    }
}

/// Reads a number stored with seven bits in each byte, the lowest bits first.
fn number(bytes: &mut impl Iterator<Item = u8>) -> Option<u32> {
    let (mut value, mut shift) = (0, 0);
    loop {
        let byte = bytes.next()?;
        value |= u32::from(byte & 0x7F) << shift;
        if byte < 0x80 {
            return Some(value);
        }
        shift += 7;
    }
}

/// Returns the number of bytes before the first word boundary inside `text`, which starts at a
/// boundary. If there is none, this is the length of `text`. `O(n)` in the bytes that are read.
pub(crate) fn first_word(text: &str) -> usize {
    let mut chars = text.char_indices().map(|(at, c)| (at, Class::of(c)));
    let Some((_, first)) = chars.next() else {
        return 0;
    };
    if first == Newline {
        // WB3, WB3a
        return if text.starts_with("\r\n") {
            2
        } else {
            text.chars().next().map_or(0, char::len_utf8)
        };
    }
    // The last character, the last one that is not ignored, and the one before that.
    let (mut last, mut before, mut beyond) = (first, first, Other);
    let mut regionals = usize::from(first == Regional);
    while let Some((at, class)) = chars.next() {
        if class.is_ignored() {
            last = class;
            continue;
        }
        let follows = || {
            let next = chars.clone().find(|&(_, class)| !class.is_ignored());
            next.map_or(Other, |(_, class)| class)
        };
        let joins = match (before, class) {
            (_, Newline) => false,
            // WB3c
            (_, class) if last == Joiner && class.is_pictograph() => true,
            // WB3d
            (_, Space) => last == Space,
            // WB5, WB9, WB10
            (b, c) if b.is_letter() && (c.is_letter() || c == Numeric) => true,
            (Numeric, c) if c == Numeric || c.is_letter() => true,
            // WB6, WB7a, WB7b
            (Hebrew, SingleQuote) => true,
            (Hebrew, DoubleQuote) => follows() == Hebrew,
            (b, c) if b.is_letter() && c.is_mid_letter() => follows().is_letter(),
            // WB7, WB7c
            (DoubleQuote, Hebrew) => beyond == Hebrew,
            (b, c) if b.is_mid_letter() && c.is_letter() => beyond.is_letter(),
            // WB11, WB12
            (b, Numeric) if b.is_mid_number() => beyond == Numeric,
            (Numeric, c) if c.is_mid_number() => follows() == Numeric,
            // WB13, WB13a, WB13b
            (Katakana, Katakana) => true,
            (Numeric | Katakana | ExtendNumLet, ExtendNumLet) => true,
            (b, ExtendNumLet) => b.is_letter(),
            (ExtendNumLet, c) => c.is_letter() || matches!(c, Numeric | Katakana),
            // WB15, WB16
            (Regional, Regional) => regionals % 2 == 1,
            _ => false,
        };
        if !joins {
            return at;
        }
        regionals += usize::from(class == Regional);
        (beyond, before, last) = (before, class, class);
    }
    text.len()
}

/// Returns the words of `text`, and the other segments between two boundaries, each with its start.
#[cfg(any(test, target_arch = "wasm32"))]
pub(crate) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        let word = rest
            .get(..first_word(rest))
            .filter(|word| !word.is_empty())?;
        let start = at;
        at += word.len();
        Some((start, word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;
    use unicode_segmentation::UnicodeSegmentation;

    /// Tests each character among neighbours that distinguish the classes.
    #[test]
    fn all_characters() {
        for c in '\0'..=char::MAX {
            let text = format!("a{c}a{c} !{c}1{c}1 \u{200D}{c}カ{c}カ,א{c}\"א\u{1F1E6}{c}");
            let expected: Vec<_> = text.split_word_bound_indices().collect();
            assert_eq!(words(&text).collect::<Vec<_>>(), expected, "{:X}", c as u32);
        }
    }

    const SPECIAL: &str = "[aZ1_ \t\r\n'\".,:;\u{85}\u{2028}אبカ中の\u{301}\u{AD}\u{200D}\u{1F1E6}👩❤\u{FE0F}🛑Ⓜ\u{2003}]{0,14}";

    /// Tests cases in which the crate departs from the rules. A sign after a joiner makes the crate
    /// forget that the sign is also a letter, or which character it was looking for.
    #[test]
    fn signs_with_a_joiner() {
        for expected in [
            &["\u{200D}Ⓜ1"][..],
            &["a\u{200D}Ⓜa"],
            &["1", "'\u{200D}🛑"],
            &["a", ".\u{301}\u{200D}❤", "a"],
            &["א", "\"\u{200D}👩", "א"],
        ] {
            let text = expected.concat();
            let found: Vec<_> = words(&text).map(|(_, word)| word).collect();
            assert_eq!(found, expected);
        }
    }

    /// Returns true if a sign after a joiner makes the crate forget something.
    fn misleads_the_crate(text: &str) -> bool {
        let (mut counts, mut last) = (Other, Other);
        text.chars().map(Class::of).any(|class| {
            let is_between = counts.is_mid_letter() || counts.is_mid_number();
            let forgets = class == LetterSign || is_between || counts == DoubleQuote;
            let misleads = last == Joiner && class.is_pictograph() && forgets;
            last = class;
            if !class.is_ignored() {
                counts = class;
            }
            misleads
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig {
            cases: 4096,
            failure_persistence: None,
            rng_seed: RngSeed::Fixed(2026),
            ..ProptestConfig::default()
        })]

        #[test]
        fn as_unicode_segmentation_has_it(text in SPECIAL) {
            prop_assume!(!misleads_the_crate(&text));
            let expected: Vec<_> = text.split_word_bound_indices().collect();
            prop_assert_eq!(words(&text).collect::<Vec<_>>(), expected);
        }

        #[test]
        fn of_any_text(text in any::<String>()) {
            let whole: String = words(&text).map(|(_, word)| word).collect();
            prop_assert_eq!(whole, text);
        }
    }
}
