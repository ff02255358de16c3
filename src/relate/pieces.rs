//! articles → sentences and paragraphs that may say the same.

use super::likeness::{Piece, PieceWord};
use crate::Span;
use crate::document::Document;
use crate::lang::{Language, is_capitalised};
use crate::lexicon::Symbol;
use std::ops::Range;

/// Least length of a word that is capitalised in most titles. Shorter words often are not.
const LONG_WORD: usize = 4;

/// One word of an article.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    pub(crate) symbol: Symbol,
    /// Position in the article.
    pub(crate) span: Span,
    pub(crate) is_name: bool,
}

/// Returns the words of a paragraph, in order, none of them marked as a name.
fn words<'d>(document: &Document<'d, '_>, paragraph: usize) -> impl Iterator<Item = Word> + 'd {
    let terms = document.terms_of(paragraph);
    let start = document.paragraphs[paragraph].span.start;
    let symbols = document.words_of(paragraph).iter();
    let each = symbols.zip(document.word_terms_of(paragraph));
    each.map(move |(&symbol, &term)| {
        let span = terms[term as usize].span;
        Word {
            symbol,
            span: Span::new(start + span.start, start + span.end),
            is_name: false,
        }
    })
}

/// Marks words with a capital as names, except the first word. In a title, most words have a
/// capital, so none is marked.
fn mark_names(words: &mut [Word], text: &str) {
    let has_capital = |word: &Word| is_capitalised(word.span.of(text));
    let long = words.iter().filter(|word| word.span.len() >= LONG_WORD);
    let (all, capitals) = long.fold((0, 0), |(all, capitals), word| {
        (all + 1, capitals + usize::from(has_capital(word)))
    });
    if 2 * capitals > all {
        return;
    }
    for word in words.iter_mut().skip(1) {
        word.is_name = has_capital(word);
    }
}

/// Returns `words` without stop words. `scratch` is reusable memory.
pub(crate) fn piece(
    words: &[Word],
    is_common: impl Fn(Symbol) -> bool,
    scratch: &mut Vec<u64>,
) -> Piece {
    let telling = words.iter().filter(|word| !is_common(word.symbol));
    let telling = telling.map(|word| PieceWord {
        symbol: word.symbol,
        is_name: word.is_name,
    });
    Piece::new(telling, scratch)
}

/// Returns a paragraph as one piece, without sentences of phrases found in articles on any
/// subject.
pub(crate) fn paragraph(
    document: &Document,
    paragraph: usize,
    language: &Language,
    is_common: impl Fn(Symbol) -> bool,
    scratch: &mut Vec<u64>,
) -> Piece {
    let mut words: Vec<Word> = words(document, paragraph).collect();
    mark_names(&mut words, document.text);
    let span = document.paragraphs[paragraph].span;
    let text = span.of(document.text).to_ascii_lowercase();
    for phrase in language.boilerplate {
        for (at, _) in text.match_indices(phrase) {
            // The whole sentence, based on full stops alone.
            let start = span.start + text[..at].rfind(['.', '!', '?']).unwrap_or(0);
            let rest = text[at..].find(['.', '!', '?']);
            let end = span.start + rest.map_or(text.len(), |rest| at + rest);
            words.retain(|word| word.span.end <= start || end <= word.span.start);
        }
    }
    piece(&words, is_common, scratch)
}

/// A sentence of an article.
#[derive(Clone, Debug)]
pub(crate) struct Sentence {
    pub(crate) span: Span,
    pub(crate) paragraph: usize,
    /// Range in the words of [`Sentences`].
    pub(crate) words: Range<usize>,
}

/// The sentences of an article, with their words.
pub(crate) struct Sentences {
    pub(crate) all: Vec<Sentence>,
    pub(crate) words: Vec<Word>,
}

impl Sentences {
    /// Cuts an article into sentences, at `spans`. `O(n)`.
    pub(crate) fn new(document: &Document, spans: &[Span]) -> Self {
        let mut sentences = Sentences {
            all: Vec::new(),
            words: Vec::new(),
        };
        let mut spans = spans.iter().copied().peekable();
        for (number, paragraph) in document.paragraphs.iter().enumerate() {
            let mut words = words(document, number).peekable();
            while let Some(span) = spans.next_if(|span| span.start < paragraph.span.end) {
                let from = sentences.words.len();
                while let Some(word) = words.next_if(|word| word.span.start < span.end) {
                    sentences.words.push(word);
                }
                let range = from..sentences.words.len();
                mark_names(&mut sentences.words[range.clone()], document.text);
                if !range.is_empty() {
                    sentences.all.push(Sentence {
                        span,
                        paragraph: number,
                        words: range,
                    });
                }
            }
        }
        sentences
    }

    pub(crate) fn words_of(&self, sentence: usize) -> &[Word] {
        &self.words[self.all[sentence].words.clone()]
    }

    pub(crate) fn pieces(&self, is_common: impl Fn(Symbol) -> bool) -> Vec<Piece> {
        let mut scratch = Vec::new();
        let each = 0..self.all.len();
        each.map(|at| piece(self.words_of(at), &is_common, &mut scratch))
            .collect()
    }
}
