//! key → symbol: interning, shared by all articles of a comparison.
//!
//! Two levels. A *form* is a token as it is written; a *symbol* stands for all
//! forms with one key. A form is folded once, when it is first met, so most tokens
//! cost one hash of their bytes.

use crate::fold::fold;
use crate::host::Host;
use crate::token::Kind;
use rustc_hash::FxHashMap;

/// The number of a form in a [`Lexicon`].
pub(crate) type FormId = u32;
/// The number of a key in a [`Lexicon`].
pub(crate) type Symbol = u32;

/// What is known of a form.
#[derive(Clone, Copy)]
pub(crate) struct Form<'t> {
    pub(crate) text: &'t str,
    pub(crate) symbol: Symbol,
}

/// The forms and symbols met so far.
pub(crate) struct Lexicon<'t> {
    host: &'t dyn Host,
    ids: FxHashMap<&'t str, FormId>,
    forms: Vec<Form<'t>>,
    symbols: FxHashMap<String, Symbol>,
    /// By symbol.
    kinds: Vec<Kind>,
}

impl<'t> Lexicon<'t> {
    pub(crate) fn new(host: &'t dyn Host) -> Self {
        Lexicon {
            host,
            ids: FxHashMap::default(),
            forms: Vec::new(),
            symbols: FxHashMap::default(),
            kinds: Vec::new(),
        }
    }

    /// The form of a token, made if it is new.
    pub(crate) fn intern(&mut self, token: &'t str, kind: Kind) -> FormId {
        if let Some(&id) = self.ids.get(token) {
            return id;
        }
        let key = fold(token, self.host);
        let symbol = match self.symbols.get(key.as_ref()) {
            Some(&symbol) => symbol,
            None => {
                let symbol = self.kinds.len() as Symbol;
                self.kinds.push(kind);
                self.symbols.insert(key.into_owned(), symbol);
                symbol
            }
        };
        let id = self.forms.len() as FormId;
        self.forms.push(Form {
            text: token,
            symbol,
        });
        self.ids.insert(token, id);
        id
    }

    pub(crate) fn form(&self, id: FormId) -> Form<'t> {
        self.forms[id as usize]
    }

    /// The symbol of a key, if some token had it.
    pub(crate) fn symbol(&self, key: &str) -> Option<Symbol> {
        self.symbols.get(key).copied()
    }

    pub(crate) fn kind(&self, symbol: Symbol) -> Kind {
        self.kinds[symbol as usize]
    }

    /// How many symbols there are; they are numbered from 0.
    pub(crate) fn len(&self) -> usize {
        self.kinds.len()
    }

    pub(crate) fn host(&self) -> &'t dyn Host {
        self.host
    }
}
