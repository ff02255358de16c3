//! Words of all articles of a corpus, used to join words that a line end broke.
//!
//! `govern-⏎ment` is one word. `long-⏎term` is two words, and its hyphen is part of the
//! spelling. Only the words elsewhere in the articles distinguish the two cases.

use crate::Span;
use crate::fold::fold;
use crate::host::Host;
use crate::token::{Kind, Tokens};
use crate::u64_map::{U64Map, hash};
use std::cell::OnceCell;

/// Value of every known key.
const HERE: u32 = 0;

/// The words of some texts, read on first use.
pub(crate) struct KnownWords<'t> {
    texts: Vec<&'t str>,
    host: &'t dyn Host,
    /// Hashes of the keys of the words.
    keys: OnceCell<U64Map>,
}

impl<'t> KnownWords<'t> {
    pub(crate) fn new(texts: &[&'t str], host: &'t dyn Host) -> Self {
        KnownWords {
            texts: texts.to_vec(),
            host,
            keys: OnceCell::new(),
        }
    }

    /// Returns true if `first` and `second`, with a hyphen and a line end between them, are
    /// one word. They are if the whole word is known or `second` is unknown.
    pub(crate) fn are_one(&self, first: &str, second: &str) -> bool {
        let keys = self.keys.get_or_init(|| self.read());
        let mut word = first.to_owned();
        word.push_str(second);
        let has = |word: &str| keys.get(hash(&fold(word, self.host))).is_some();
        has(&word) || !has(second)
    }

    /// Reads the words of all texts, without the second parts of broken words. `O(n)`.
    fn read(&self) -> U64Map {
        let mut keys = U64Map::default();
        for text in &self.texts {
            let mut before = Kind::Space;
            for token in Tokens::new(text, Span::new(0, text.len())) {
                let word = token.span.of(text);
                // A word after a hyphen and white space is the second part of a broken one.
                before = match (token.kind, before) {
                    (Kind::Space, Kind::Punctuation | Kind::Other) => Kind::Other,
                    (Kind::Word, Kind::Other) => Kind::Word,
                    (Kind::Word, _) => {
                        keys.get_or_insert(hash(&fold(word, self.host)), HERE);
                        Kind::Word
                    }
                    _ if matches!(word, "-" | "\u{2010}") => Kind::Punctuation,
                    _ => Kind::Space,
                };
            }
        }
        keys
    }
}
