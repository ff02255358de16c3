//! The words of all articles of a corpus, for the words that a line end broke.
//!
//! `govern-⏎ment` is one word, `long-⏎term` is two with a hyphen that was there. Which of
//! both a break is can only be told from the words elsewhere in the articles.

use crate::fold::fold;
use crate::host::Host;
use crate::term::after_break;
use crate::token::{Kind, Tokens};
use crate::u64_map::{U64Map, hash};
use crate::Span;
use std::cell::OnceCell;

/// Stands for a key that is there.
const HERE: u32 = 0;

/// The words of some texts, read when they are first asked for.
pub(crate) struct KnownWords<'t> {
    texts: Vec<&'t str>,
    host: &'t dyn Host,
    /// By the hashes of their keys: words, and pairs of words with a hyphen between.
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
    /// one word: it is known, or it is not known with a hyphen, and `second` is no word.
    pub(crate) fn are_one(&self, first: &str, second: &str) -> bool {
        let keys = self.keys.get_or_init(|| self.read());
        let has = |key: &str| keys.get(hash(key)).is_some();
        let (first, second) = (fold(first, self.host), fold(second, self.host));
        let one = [&first[..], &second[..]].concat();
        let two = [&first[..], "-", &second[..]].concat();
        has(&one) || !has(&two) && !(has(&first) && has(&second))
    }

    /// Reads the words of all texts, without the pieces of those that are broken. `O(n)`.
    fn read(&self) -> U64Map {
        let mut keys = U64Map::default();
        for text in &self.texts {
            // The word before, and if a hyphen stands right after it.
            let mut before: Option<(Span, bool)> = None;
            let mut is_rest = false;
            for token in Tokens::new(text, Span::new(0, text.len())) {
                let word = token.span.of(text);
                match (token.kind, before) {
                    (Kind::Word, _) => {
                        let rest = text.get(token.span.end..).unwrap_or_default();
                        let is_broken = after_break(word, rest).is_some();
                        let key = fold(word, self.host);
                        if !is_broken && !is_rest {
                            keys.get_or_insert(hash(&key), HERE);
                        }
                        if let Some((first, true)) = before {
                            let pair = [&fold(first.of(text), self.host), "-", &key].concat();
                            keys.get_or_insert(hash(&pair), HERE);
                        }
                        is_rest = is_broken;
                        before = Some((token.span, false));
                    }
                    (Kind::Punctuation, Some((span, false)))
                        if span.end == token.span.start && matches!(word, "-" | "\u{2010}") =>
                    {
                        before = Some((span, true));
                    }
                    _ => before = None,
                }
            }
        }
        keys
    }
}
