//! Articles prepared for comparison: paragraphs of interned terms.
//!
//! Articles on one event share whole paragraphs, so paragraphs are interned like words.
//! Each text is read once, even if many articles contain it.

use crate::host::Host;
use crate::lexicon::{FormId, Lexicon, Symbol};
use crate::term::TermReader;
use crate::token::Kind;
use crate::u64_map::{U64Map, hash, hash_on};
use crate::{Span, segment};
use std::ops::Range;

/// One term.
#[derive(Clone, Copy)]
pub(crate) struct Term {
    /// Position in the paragraph.
    pub(crate) span: Span,
    pub(crate) form: FormId,
    /// Kind in this position: a sign that affects a number counts as one.
    pub(crate) kind: Kind,
}

/// The number of a paragraph's text in a [`Corpus`].
pub(crate) type TextId = u32;

/// One paragraph.
#[derive(Clone, Copy)]
pub(crate) struct Paragraph {
    pub(crate) span: Span,
    pub(crate) text: TextId,
}

/// Data on the text of a paragraph.
struct Text<'t> {
    text: &'t str,
    /// Range in the terms and symbols of the corpus.
    terms: Range<u32>,
    /// Range in the words of the corpus.
    words: Range<u32>,
    /// The first text with the same symbols.
    first: TextId,
}

/// Bytes per term in an ordinary article, used to reserve memory.
const BYTES_PER_TERM: usize = 5;

/// The articles of a comparison, after reading.
pub(crate) struct Corpus<'t> {
    pub(crate) lexicon: Lexicon<'t>,
    options: TermOptions,
    /// Text numbers by the hash of the text.
    ids: U64Map,
    /// The first text with each hash of symbols.
    by_symbols: U64Map,
    texts: Vec<Text<'t>>,
    terms: Vec<Term>,
    /// The symbol of each term.
    symbols: Vec<Symbol>,
    /// The symbols of the terms that are words or numbers.
    words: Vec<Symbol>,
    /// The index of each of these terms in its text.
    word_terms: Vec<u32>,
}

/// Options for splitting a text into terms.
#[derive(Clone, Copy, Default)]
pub(crate) struct TermOptions {
    /// Leaves punctuation in the gaps.
    pub(crate) ignore_punctuation: bool,
}

impl<'t> Corpus<'t> {
    pub(crate) fn new(options: TermOptions, host: &'t dyn Host) -> Self {
        Corpus {
            lexicon: Lexicon::new(host),
            options,
            ids: U64Map::default(),
            by_symbols: U64Map::default(),
            texts: Vec::new(),
            terms: Vec::new(),
            symbols: Vec::new(),
            words: Vec::new(),
            word_terms: Vec::new(),
        }
    }

    /// Reads the paragraphs of an article. `O(n)`.
    pub(crate) fn read(&mut self, article: &'t str) -> Vec<Paragraph> {
        self.reserve(article.len());
        let spans = segment::paragraphs(article).into_iter();
        spans
            .map(|span| Paragraph {
                span,
                text: self.intern(span.of(article)),
            })
            .collect()
    }

    /// Reserves memory for an article of this many bytes.
    fn reserve(&mut self, bytes: usize) {
        self.lexicon.reserve(bytes);
        self.terms.reserve(bytes / BYTES_PER_TERM);
        self.symbols.reserve(bytes / BYTES_PER_TERM);
        self.words.reserve(bytes / BYTES_PER_TERM);
        self.word_terms.reserve(bytes / BYTES_PER_TERM);
    }

    fn intern(&mut self, text: &'t str) -> TextId {
        let (new, texts) = (self.texts.len() as TextId, &self.texts);
        let is_it = |id: TextId| texts[id as usize].text == text;
        let id = self.ids.find_or_insert(hash(text), new, is_it);
        if id != new {
            return id;
        }
        let (terms, words) = (self.terms.len(), self.words.len());
        let mut reader = TermReader::new(text, self.lexicon.host());
        let mut hash = 0;
        while let Some(token) = reader.next() {
            let kind = reader.kind_here(token);
            if self.options.ignore_punctuation && kind == Kind::Punctuation {
                continue;
            }
            let form = self.lexicon.intern(text, token.span, token.kind);
            let symbol = self.lexicon.form(form).symbol;
            self.terms.push(Term {
                span: token.span,
                form,
                kind,
            });
            self.symbols.push(symbol);
            hash = hash_on(hash, u64::from(symbol));
            if matches!(token.kind, Kind::Word | Kind::Number) {
                self.words.push(symbol);
                self.word_terms.push((self.terms.len() - terms - 1) as u32);
            }
        }
        let terms = terms as u32..self.terms.len() as u32;
        let same = self.by_symbols.get_or_insert(hash, id);
        self.texts.push(Text {
            text,
            terms,
            words: words as u32..self.words.len() as u32,
            first: id,
        });
        // Paragraphs whose hashes collide are only compared more slowly.
        if self.symbols_of(same) == self.symbols_of(id) {
            self.texts[id as usize].first = same;
        }
        id
    }

    /// Returns the number of distinct paragraph texts, which are numbered from 0.
    pub(crate) fn len(&self) -> usize {
        self.texts.len()
    }

    fn symbols_of(&self, text: TextId) -> &[Symbol] {
        let terms = &self.texts[text as usize].terms;
        &self.symbols[terms.start as usize..terms.end as usize]
    }
}

/// One article of a corpus.
#[derive(Clone, Copy)]
pub(crate) struct Document<'c, 't> {
    pub(crate) text: &'t str,
    pub(crate) paragraphs: &'c [Paragraph],
    pub(crate) corpus: &'c Corpus<'t>,
}

impl<'c, 't> Document<'c, 't> {
    fn text_of(&self, paragraph: usize) -> &'c Text<'t> {
        &self.corpus.texts[self.paragraphs[paragraph].text as usize]
    }

    /// Returns the terms of a paragraph. Their spans count from its start.
    pub(crate) fn terms_of(&self, paragraph: usize) -> &'c [Term] {
        let terms = &self.text_of(paragraph).terms;
        &self.corpus.terms[terms.start as usize..terms.end as usize]
    }

    /// Returns the symbols of a paragraph's terms.
    pub(crate) fn symbols_of(&self, paragraph: usize) -> &'c [Symbol] {
        self.corpus.symbols_of(self.paragraphs[paragraph].text)
    }

    /// Returns the symbols of a paragraph's words.
    pub(crate) fn words_of(&self, paragraph: usize) -> &'c [Symbol] {
        let words = &self.text_of(paragraph).words;
        &self.corpus.words[words.start as usize..words.end as usize]
    }

    /// Returns the indices of the words among a paragraph's terms.
    pub(crate) fn word_terms_of(&self, paragraph: usize) -> &'c [u32] {
        let words = &self.text_of(paragraph).words;
        &self.corpus.word_terms[words.start as usize..words.end as usize]
    }

    /// Returns a number that two paragraphs share if their symbols are the same.
    pub(crate) fn key_of(&self, paragraph: usize) -> TextId {
        self.text_of(paragraph).first
    }

    /// Returns true if both sides are a single paragraph and have the same text.
    pub(crate) fn texts_equal(&self, here: &[usize], other: &Document, there: &[usize]) -> bool {
        match (here, there) {
            ([i], [j]) => self.paragraphs[*i].text == other.paragraphs[*j].text,
            _ => false,
        }
    }

    /// Returns the number of words in a paragraph.
    pub(crate) fn word_count(&self, paragraph: usize) -> usize {
        self.words_of(paragraph).len()
    }

    /// Returns the number of words in the article.
    pub(crate) fn words(&self) -> usize {
        (0..self.paragraphs.len())
            .map(|at| self.word_count(at))
            .sum()
    }
}
