//! symbols → weights: the evidence that a shared word gives.

use crate::document::Document;
use crate::lang::stop_words;
use crate::lexicon::{Lexicon, Symbol};

/// Stands for the paragraphs of all the articles that are not here: with it, words
/// of a text of three paragraphs do not all look equally rare.
const BACKGROUND: f32 = 30.0;

/// The weight of each symbol: its inverse document frequency, a paragraph being a
/// document (Spärck Jones, 1972); 0 for stop words.
pub(crate) struct Weights {
    weights: Vec<f32>,
}

impl Weights {
    /// Weighs the words of these documents, whose languages (BCP 47 tags) tell which
    /// words are stop words. `O(words + symbols)`.
    pub(crate) fn new(documents: &[Document], langs: &[&str], lexicon: &Lexicon) -> Self {
        let mut frequencies = vec![0u32; lexicon.len()];
        let mut last_seen = vec![u32::MAX; lexicon.len()];
        let mut number = 0;
        for document in documents {
            for paragraph in 0..document.paragraphs.len() {
                for &symbol in document.words_of(paragraph) {
                    if std::mem::replace(&mut last_seen[symbol as usize], number) != number {
                        frequencies[symbol as usize] += 1;
                    }
                }
                number += 1;
            }
        }
        let all = number as f32 + BACKGROUND;
        // A word of one paragraph is no rarer than one that two have in common.
        let weight = |n: u32| (all / n.max(2) as f32).ln();
        let of_few: [f32; 64] = std::array::from_fn(|n| weight(n as u32));
        let of_any = |&n: &u32| of_few.get(n as usize).copied().unwrap_or_else(|| weight(n));
        let mut weights: Vec<f32> = frequencies.iter().map(of_any).collect();
        for lang in langs {
            for word in stop_words(lang).split(' ') {
                if let Some(symbol) = lexicon.symbol(word) {
                    weights[symbol as usize] = 0.0;
                }
            }
        }
        Weights { weights }
    }

    pub(crate) fn of(&self, symbol: Symbol) -> f32 {
        self.weights[symbol as usize]
    }

    pub(crate) fn is_stop_word(&self, symbol: Symbol) -> bool {
        self.of(symbol) == 0.0
    }
}
