//! articles → one sequence of words.

use crate::Span;
use crate::document::Document;
use crate::lexicon::Symbol;
use std::ops::Range;

/// The words of all articles, end to end. A *place* is a number of one of them here.
pub(super) struct Words {
    /// The symbol of each word. Each article ends with a symbol that no other place has.
    pub(super) symbols: Vec<Symbol>,
    /// The span of each word in its article.
    pub(super) spans: Vec<Span>,
    /// The article of each.
    pub(super) articles: Vec<u32>,
    /// For each article, the first place of each paragraph, then the end of the article.
    paragraphs: Vec<Vec<u32>>,
}

impl Words {
    /// `O(n)`.
    pub(super) fn new(documents: &[Document]) -> Self {
        let mut words = Words {
            symbols: Vec::new(),
            spans: Vec::new(),
            articles: Vec::new(),
            paragraphs: Vec::new(),
        };
        for (article, document) in documents.iter().enumerate() {
            let mut starts = Vec::with_capacity(document.paragraphs.len() + 1);
            for (at, paragraph) in document.paragraphs.iter().enumerate() {
                starts.push(words.symbols.len() as u32);
                let terms = document.terms_of(at);
                words.symbols.extend_from_slice(document.words_of(at));
                words
                    .spans
                    .extend(document.word_terms_of(at).iter().map(|&term| {
                        let span = terms[term as usize].span;
                        let start = paragraph.span.start;
                        Span::new(start + span.start, start + span.end)
                    }));
            }
            starts.push(words.symbols.len() as u32);
            // `Symbol::MAX` is reserved: `repeats.rs` puts it before the first word.
            words.symbols.push(Symbol::MAX - 1 - article as Symbol);
            words.spans.push(Span::default());
            words.articles.resize(words.symbols.len(), article as u32);
            words.paragraphs.push(starts);
        }
        words
    }

    /// The places of an article's words.
    pub(super) fn of(&self, article: usize) -> Range<usize> {
        let starts = &self.paragraphs[article];
        starts[0] as usize..starts[starts.len() - 1] as usize
    }

    /// The places of a paragraph's words.
    pub(super) fn of_paragraph(&self, article: usize, paragraph: usize) -> Range<usize> {
        let starts = &self.paragraphs[article];
        starts[paragraph] as usize..starts[paragraph + 1] as usize
    }

    /// The places of the words that lie in a span of an article.
    pub(super) fn within(&self, article: usize, span: Span) -> Range<usize> {
        let all = self.of(article);
        let spans = &self.spans[all.clone()];
        let first = spans.partition_point(|word| word.start < span.start);
        let end = spans.partition_point(|word| word.end <= span.end);
        all.start + first..all.start + end.max(first)
    }

    /// From the start of the first word to the end of the last one.
    pub(super) fn span(&self, places: Range<usize>) -> Span {
        match places.is_empty() {
            true => Span::default(),
            false => Span::new(
                self.spans[places.start].start,
                self.spans[places.end - 1].end,
            ),
        }
    }
}
