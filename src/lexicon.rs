//! key → symbol: interning, shared by all articles of a comparison.
//!
//! There are two levels. A *form* is a token as it is written. A *symbol* represents
//! all forms with one key. A form is folded once, when it first occurs, so most tokens
//! cost one hash of their bytes.

use crate::Span;
use crate::fold::fold;
use crate::host::Host;
use crate::token::Kind;
use crate::u64_map::{U64Map, hash};
use std::borrow::Cow;

/// The number of a form in a [`Lexicon`].
pub(crate) type FormId = u32;
/// The number of a key in a [`Lexicon`].
pub(crate) type Symbol = u32;

/// Bytes per new form in an ordinary article, used to reserve memory.
const BYTES_PER_FORM: usize = 32;

/// Data on a form.
#[derive(Clone, Copy)]
pub(crate) struct Form<'t> {
    pub(crate) text: &'t str,
    pub(crate) symbol: Symbol,
}

/// The forms and symbols found so far.
pub(crate) struct Lexicon<'t> {
    host: &'t dyn Host,
    /// Forms of up to eight bytes, by [`as_number`]. Most words are this short, and a
    /// number is found without reading the text.
    short: U64Map,
    /// Longer forms, by the hash of their text.
    long: U64Map,
    forms: Vec<Form<'t>>,
    /// Symbols by the hash of their keys.
    symbols: U64Map,
    /// Keys by symbol.
    keys: Vec<Cow<'t, str>>,
    kinds: Vec<Kind>,
}

impl<'t> Lexicon<'t> {
    pub(crate) fn new(host: &'t dyn Host) -> Self {
        Lexicon {
            host,
            short: U64Map::default(),
            long: U64Map::default(),
            forms: Vec::new(),
            symbols: U64Map::default(),
            keys: Vec::new(),
            kinds: Vec::new(),
        }
    }

    /// Reserves memory for the forms of a text of this many bytes.
    pub(crate) fn reserve(&mut self, bytes: usize) {
        self.short.reserve(bytes / BYTES_PER_FORM);
        self.symbols.reserve(bytes / BYTES_PER_FORM);
        self.forms.reserve(bytes / BYTES_PER_FORM);
        self.keys.reserve(bytes / BYTES_PER_FORM);
        self.kinds.reserve(bytes / BYTES_PER_FORM);
    }

    /// Returns the form of the token of `text` at `span`, and adds it if it is new.
    pub(crate) fn intern(&mut self, text: &'t str, span: Span, kind: Kind) -> FormId {
        let new = self.forms.len() as FormId;
        let id = match as_number(text.as_bytes(), span) {
            Some(number) => self.short.get_or_insert(number, new),
            None => {
                let (token, forms) = (span.of(text), &self.forms);
                let is_it = |id: FormId| forms[id as usize].text == token;
                self.long.find_or_insert(hash(token), new, is_it)
            }
        };
        if id == new {
            self.add(span.of(text), kind);
        }
        id
    }

    #[cold]
    fn add(&mut self, token: &'t str, kind: Kind) {
        let key = fold(token, self.host);
        let (new, keys) = (self.keys.len() as Symbol, &self.keys);
        let is_it = |symbol: Symbol| keys[symbol as usize] == key;
        let symbol = self.symbols.find_or_insert(hash(&key), new, is_it);
        if symbol == new {
            self.keys.push(key);
            self.kinds.push(kind);
        }
        self.forms.push(Form {
            text: token,
            symbol,
        });
    }

    pub(crate) fn form(&self, id: FormId) -> Form<'t> {
        self.forms[id as usize]
    }

    /// Returns the symbol of a key, if a token has had that key.
    pub(crate) fn symbol(&self, key: &str) -> Option<Symbol> {
        let is_it = |symbol: Symbol| self.keys[symbol as usize] == key;
        self.symbols.find(hash(key), is_it)
    }

    pub(crate) fn kind(&self, symbol: Symbol) -> Kind {
        self.kinds[symbol as usize]
    }

    /// Returns the number of symbols, which are numbered from 0.
    pub(crate) fn len(&self) -> usize {
        self.kinds.len()
    }

    pub(crate) fn host(&self) -> &'t dyn Host {
        self.host
    }
}

/// Returns a token of up to eight bytes as a unique number. A token that ends with NUL
/// has none, as it could be mistaken for a shorter one.
fn as_number(text: &[u8], span: Span) -> Option<u64> {
    let token = text.get(span.start..span.end)?;
    if token.len() > 8 || token.last() == Some(&0) {
        return None;
    }
    match text[span.start..].first_chunk() {
        Some(&eight) => Some(u64::from_le_bytes(eight) & u64::MAX >> (64 - 8 * token.len())),
        None => Some(
            token
                .iter()
                .rev()
                .fold(0, |number, &byte| number << 8 | u64::from(byte)),
        ),
    }
}
