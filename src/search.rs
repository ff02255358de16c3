//! text, query → positions of the query in the text.
//!
//! Text and query are both folded, and the folded query is searched for in the folded
//! text. Each grapheme cluster is folded by itself, and its result is recorded. Every
//! match is mapped back to whole clusters of the original text.

use crate::Span;
use crate::fold::{fold_case, fold_typography, holds_a_value};
use crate::host::{Form, Host};
use crate::token;
use rustc_hash::FxHashMap;
use unicode_segmentation::UnicodeSegmentation;

/// Differences that a search respects.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Distinguishes capital from small letters.
    pub case_sensitive: bool,
    /// Distinguishes letters with a diacritical mark from those without.
    pub diacritics_sensitive: bool,
    /// Matches whole words only: a match starts and ends at a word boundary of UAX #29.
    pub whole_words: bool,
}

/// Returns the matches of `query` in `text`, which do not overlap, from left to right.
///
/// A search ignores the same typography as a key (see [`crate::fold`]). It also treats
/// a run of white space, line ends included, as one space, and a run of hyphens or
/// dashes as one hyphen. Invisible characters are ignored, and so is white space around
/// the query. A query with nothing else has no matches. `O(n)`.
///
/// ```
/// use crossread::{host::Native, search::{search, Options}};
/// let text = "A “cliché” is\na Cliche.";
/// let matches = search(text, "\"cliche\" is a", &Options::default(), &Native);
/// assert_eq!(matches.len(), 1);
/// assert_eq!(matches[0].of(text), "“cliché” is\na");
/// ```
pub fn search(text: &str, query: &str, options: &Options, host: &dyn Host) -> Vec<Span> {
    Haystack::new(text, options, host).find(query)
}

/// A text prepared for repeated searches. It takes about as much memory as the text
/// itself if that is ASCII, and up to about ten times as much if it is not.
pub struct Haystack<'t> {
    folder: Folder<'t>,
    folded: Folded,
    /// Ends of the words of the text, if only whole words are searched for.
    word_ends: Option<Vec<usize>>,
}

impl<'t> Haystack<'t> {
    /// Folds `text`. `O(n)`.
    pub fn new(text: &str, options: &Options, host: &'t dyn Host) -> Self {
        let mut folder = Folder {
            options: *options,
            host,
            known: FxHashMap::default(),
        };
        let folded = folder.fold(text);
        let word_ends = options.whole_words.then(|| {
            let tokens = token::tokenize(text);
            tokens.iter().map(|token| token.span.end).collect()
        });
        Haystack {
            folder,
            folded,
            word_ends,
        }
    }

    /// Searches the text of the haystack, like [`search`].
    pub fn find(&mut self, query: &str) -> Vec<Span> {
        let needle = self.folder.fold(query).text;
        let needle = needle.trim_matches(' ');
        let mut matches = Vec::new();
        // End of the last match, in the folded text.
        let mut free = 0;
        for end in occurrences(self.folded.text.as_bytes(), needle.as_bytes()) {
            let start = end - needle.len();
            if start >= free
                && let Some(span) = self.folded.original(start, end)
                && self.is_whole(span)
            {
                matches.push(span);
                free = end;
            }
        }
        matches
    }

    /// Returns true if `span` starts and ends at word boundaries, or if it does not
    /// have to.
    fn is_whole(&self, span: Span) -> bool {
        self.word_ends.as_ref().is_none_or(|ends| {
            let is_boundary = |at| at == 0 || ends.binary_search(&at).is_ok();
            is_boundary(span.start) && is_boundary(span.end)
        })
    }
}

/// Returns the end of each occurrence of `needle` in `haystack`, including those that
/// overlap. It uses the Knuth–Morris–Pratt algorithm, so no input makes it slow.
fn occurrences(haystack: &[u8], needle: &[u8]) -> Vec<usize> {
    let borders = borders(needle);
    let mut ends = Vec::new();
    let mut matched = 0;
    for (at, byte) in haystack.iter().enumerate() {
        matched = advance(needle, &borders, matched, byte);
        if matched > 0 && matched == needle.len() {
            ends.push(at + 1);
        }
    }
    ends
}

/// Returns the length of `needle` that is matched after `byte`, given the length
/// `matched` before it.
fn advance(needle: &[u8], borders: &[usize], mut matched: usize, byte: &u8) -> usize {
    loop {
        if needle.get(matched) == Some(byte) {
            return matched + 1;
        }
        match matched.checked_sub(1).and_then(|last| borders.get(last)) {
            Some(&shorter) => matched = shorter,
            None => return 0,
        }
    }
}

/// Returns, for each prefix of `needle`, the length of the longest shorter prefix that
/// ends it.
fn borders(needle: &[u8]) -> Vec<usize> {
    let mut borders = Vec::with_capacity(needle.len());
    let mut matched = 0;
    for (at, byte) in needle.iter().enumerate() {
        if at > 0 {
            matched = advance(needle, &borders, matched, byte);
        }
        borders.push(matched);
    }
    borders
}

/// A folded text with the original position of everything in it.
#[derive(Default)]
struct Folded {
    text: String,
    /// Runs in ascending order in both texts, without gaps.
    runs: Vec<Run>,
}

/// Neighbouring clusters that have the same lengths.
#[derive(Clone, Copy)]
struct Run {
    /// Start in the folded text.
    folded: usize,
    /// Start in the original text.
    original: usize,
    /// Length of each cluster in the folded text; 0 if nothing remains of it.
    folded_length: usize,
    /// Length of each cluster in the original text.
    length: usize,
}

impl Folded {
    /// Appends a cluster of the original text, which starts at `original`.
    fn push(&mut self, original: usize, length: usize, folded: &str) {
        let same = |run: &Run| run.folded_length == folded.len() && run.length == length;
        if !self.runs.last().is_some_and(same) {
            self.runs.push(Run {
                folded: self.text.len(),
                original,
                folded_length: folded.len(),
                length,
            });
        }
        self.text.push_str(folded);
    }

    /// Returns the span of the clusters that became `start..end` of the folded text, or
    /// `None` if the range is empty or does not consist of whole clusters.
    fn original(&self, start: usize, end: usize) -> Option<Span> {
        // If several runs start at the same place, all but the last are empty. The last
        // run that starts before `end` is never empty.
        let first = self.runs.partition_point(|run| run.folded <= start);
        let last = self.runs.partition_point(|run| run.folded < end);
        let start = self.runs.get(first.checked_sub(1)?)?.original(start)?;
        let end = self.runs.get(last.checked_sub(1)?)?.original(end)?;
        Some(Span::new(start, end))
    }
}

impl Run {
    /// Returns the place in the original text for a place in the folded text.
    fn original(&self, folded: usize) -> Option<usize> {
        let into = folded.checked_sub(self.folded)?;
        let is_boundary = into.checked_rem(self.folded_length)? == 0;
        let clusters = into.checked_div(self.folded_length)?;
        is_boundary.then_some(self.original + clusters * self.length)
    }
}

/// Folds texts.
struct Folder<'h> {
    options: Options,
    host: &'h dyn Host,
    /// Results of the clusters folded so far. Calls to the host are slow, and even a
    /// long text has few distinct clusters.
    known: FxHashMap<String, String>,
}

impl Folder<'_> {
    fn fold(&mut self, text: &str) -> Folded {
        let mut folded = Folded {
            text: String::with_capacity(text.len()),
            runs: Vec::new(),
        };
        for (at, cluster) in text.grapheme_indices(true) {
            let form = match cluster.as_bytes() {
                [byte] if byte.is_ascii_alphanumeric() && self.is_folded(*byte) => cluster,
                _ if cluster.chars().all(char::is_whitespace) => " ",
                _ => self.cluster(cluster),
            };
            let is_repeated = matches!(form, " " | "-") && folded.text.ends_with(form);
            let form = if is_repeated { "" } else { form };
            folded.push(at, cluster.len(), form);
        }
        folded
    }

    /// Returns true if folding leaves an ASCII letter or digit unchanged.
    fn is_folded(&self, byte: u8) -> bool {
        self.options.case_sensitive || !byte.is_ascii_uppercase()
    }

    /// Returns the folded form of a cluster.
    fn cluster(&mut self, cluster: &str) -> &str {
        if !self.known.contains_key(cluster) {
            let form = self.form(cluster);
            self.known.insert(cluster.to_owned(), form);
        }
        self.known.get(cluster).map_or("", String::as_str)
    }

    fn form(&self, cluster: &str) -> String {
        let mut form = fold_typography(cluster, self.host);
        if !self.options.case_sensitive {
            form = fold_case(&form, self.host);
        }
        if self.options.diacritics_sensitive || form.is_ascii() || form.contains(holds_a_value) {
            return form;
        }
        without_diacritics(&self.host.normalize(Form::Nfkd, &form))
    }
}

/// Returns a decomposed text without its diacritical marks, and with plain letters in
/// place of those that have a stroke and do not decompose. The breve of й stays, as all
/// languages that use й treat it as a separate letter. The vowel signs of Indic scripts
/// and the voicing marks of kana also stay, as they are not diacritics.
fn without_diacritics(decomposed: &str) -> String {
    let mut plain = String::with_capacity(decomposed.len());
    let mut before = '\0';
    for c in decomposed.chars() {
        let is_short_i = c == '\u{306}' && matches!(before, 'и' | 'И');
        match plain_letter(c) {
            Some(letter) => plain.push_str(letter),
            None if is_short_i || !is_diacritic(c) => plain.push(c),
            None => {}
        }
        before = c;
    }
    plain
}

/// Returns true for the combining marks of Latin, Greek, Cyrillic, Hebrew and Arabic.
fn is_diacritic(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5BD}' | '\u{5BF}'
        | '\u{5C1}' | '\u{5C2}' | '\u{5C4}' | '\u{5C5}' | '\u{5C7}' | '\u{610}'..='\u{61A}'
        | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6DC}' | '\u{6DF}'..='\u{6E4}'
        | '\u{6E7}' | '\u{6E8}' | '\u{6EA}'..='\u{6ED}' | '\u{1AB0}'..='\u{1AFF}'
        | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

/// Returns the usual replacement for a letter that is not available.
fn plain_letter(c: char) -> Option<&'static str> {
    Some(match c {
        'ø' => "o",
        'Ø' => "O",
        'ł' => "l",
        'Ł' => "L",
        'đ' | 'ð' => "d",
        'Đ' | 'Ð' => "D",
        'ħ' => "h",
        'Ħ' => "H",
        'ŧ' => "t",
        'Ŧ' => "T",
        'ı' => "i",
        'æ' => "ae",
        'Æ' => "AE",
        'œ' => "oe",
        'Œ' => "OE",
        'ß' => "ss",
        'ẞ' => "SS",
        'þ' => "th",
        'Þ' => "TH",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::Native;

    const NEITHER: Options = Options {
        case_sensitive: false,
        diacritics_sensitive: false,
        whole_words: false,
    };
    const CASE: Options = Options {
        case_sensitive: true,
        ..NEITHER
    };
    const DIACRITICS: Options = Options {
        diacritics_sensitive: true,
        ..NEITHER
    };
    const WORDS: Options = Options {
        whole_words: true,
        ..NEITHER
    };

    /// Checks the matches, which each text shows in [brackets].
    #[track_caller]
    fn check(options: &Options, cases: &[(&str, &str, &str)]) {
        for (meaning, query, marked) in cases {
            let text = marked.replace(['[', ']'], "");
            let mut found = text.clone();
            for span in search(&text, query, options, &Native).iter().rev() {
                found.insert(span.end, ']');
                found.insert(span.start, '[');
            }
            assert_eq!(&found, marked, "{meaning}: {query:?}");
        }
    }

    #[test]
    fn plain() {
        check(
            &NEITHER,
            &[
                ("everywhere", "an", "B[an][an]a, [an] [An]t"),
                ("not twice", "aa", "[aa]a b [aa][aa]"),
                ("empty", "", "abc"),
                ("white space", " \n", "a b"),
                ("not there", "xyz", "abc"),
                ("longer than the text", "abcd", "abc"),
                ("all of it", "abc", "[abc]"),
                ("borders within the query", "abab", "[abab]aba"),
                ("borders that grow back", "abac", "ab[abac]"),
                ("NUL", "\0", "a[\0]b"),
            ],
        );
    }

    #[test]
    fn case() {
        check(
            &NEITHER,
            &[
                ("both ways", "UyGHur", "[Uyghur] [UYGHUR]"),
                ("final sigma", "ΛΌΓΟΣ", "[λόγος] [λογοσ]"),
                ("sharp s", "STRASSE", "[Straße] [STRAẞE]"),
                ("dotted capital", "istanbul", "[İstanbul]"),
            ],
        );
        check(
            &CASE,
            &[
                ("sensitive", "Us", "[Us] US us"),
                ("sensitive without diacritics", "Elan", "[Élan] élan"),
            ],
        );
    }

    #[test]
    fn diacritics() {
        check(
            &NEITHER,
            &[
                ("in the text", "cliche", "[cliché] [cliche\u{301}]"),
                ("in the query", "cliché", "[cliche]"),
                (
                    "strokes and ligatures",
                    "Oresund aeon coeur Lodz",
                    "[Øresund æon cœur Łódź]",
                ),
                ("Vietnamese", "duong", "[đường]"),
                ("a half of a ligature is none of it", "e", "æ"),
                ("Hebrew points", "שלום", "[שָׁלוֹם]"),
                ("Arabic vowels and hamza", "امن", "[أَمْن]"),
                ("short i is a letter", "и", "й [и]"),
                ("kana voicing is none", "か", "が [か]"),
                ("Devanagari vowel signs are none", "क", "कि [क]"),
                ("a syllable is no part of another", "가", "각 [가]"),
                ("powers keep their value", "102", "10² [102]"),
                ("a mark alone", "\u{301}", "cliche\u{301}"),
            ],
        );
        check(
            &DIACRITICS,
            &[
                ("sensitive", "e", "clich\u{e9} cliche\u{301} [e]"),
                ("sensitive, both spellings", "é", "clich[é] clich[e\u{301}]"),
            ],
        );
    }

    #[test]
    fn typography() {
        check(
            &NEITHER,
            &[
                ("quotes", "\"it's\"", "[“it’s”] [\"it's\"] [«it‘s»]"),
                ("curly query", "“it’s”", "[\"it's\"]"),
                ("dashes", "a-b", "[a–b] [a—b] [a‑b] [a--b]"),
                ("dash in the query", "a — b", "[a -- b]"),
                ("ellipsis", "wait...", "[wait…] [wait...]"),
                ("a point is no part of an ellipsis", ".", "wait… so[.]"),
                ("no-break space", "a b", "[a\u{a0}b]"),
                ("white space is white space", "a b", "[a \r\n\r\n\t b]"),
                ("white space in the query", " a \n b ", "x [a b] x"),
                ("soft hyphen", "cooperate", "[co\u{ad}operate]"),
                ("zero-width space", "ab", "[a\u{200b}b]"),
                ("invisible characters around it", "b", "a\u{200b}[b]\u{ad}c"),
                ("ligature", "final", "[ﬁnal]"),
                ("a part of a ligature", "inal", "ﬁnal"),
                ("full width", "UN", "[ＵＮ]"),
            ],
        );
    }

    #[test]
    fn clusters_stay_whole() {
        check(
            &NEITHER,
            &[
                ("skin tone", "👍", "👍🏽 [👍]"),
                ("family", "👩", "👩‍👧 [👩]"),
                ("flag", "🇺", "🇺🇳"),
                ("flag among flags", "🇳🇱", "🇺🇳[🇳🇱]"),
                ("line end", "a", "[a]\r\n[a]"),
            ],
        );
    }

    #[test]
    fn whole_words() {
        check(
            &WORDS,
            &[
                ("not inside", "port", "report, ports, [port], [Port]"),
                ("contraction", "can", "can't [can] ([can])"),
                ("several", "the port", "the ports, [the port]"),
                ("overlapping a part", "a a", "ba [a a] ab"),
                ("scripts without spaces", "大学", "北京[大学]生"),
            ],
        );
    }

    #[test]
    fn a_haystack_serves_many_queries() {
        let text = "Uyghur Congress";
        let mut haystack = Haystack::new(text, &NEITHER, &Native);
        assert_eq!(haystack.find("uyghur"), [Span::new(0, 6)]);
        assert_eq!(haystack.find("CONGRESS"), [Span::new(7, 15)]);
    }
}
