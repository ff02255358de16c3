//! Sentences of a comparison that say the same, without a row that shows it.

use super::evidence::{Marks, evidence};
use super::likeness::{Likeness, Piece};
use super::pairs::{Pair, pairs};
use super::pieces::{Sentences, Word};
use super::{Related, Wording};
use crate::align::Weights;
use crate::compare::{Relation, Row};
use crate::diff::Op;
use crate::document::Document;
use crate::lang::Language;
use crate::lexicon::Symbol;
use crate::sort::{sort, sorted_by_key};
use crate::{Span, segment};

/// Least share of the words of a sentence that its row matches, if the sentence is settled.
/// Below it, the sentence is open and may have a counterpart elsewhere.
const MATCHED: f64 = 0.6;

/// Least share of common words of edited sentences. Sentences with less are reworded.
pub(crate) const EDITED: f64 = 0.6;

/// Returns related sentences, in the order of `a`. `O(n)` in the words of both.
pub(crate) fn related(
    a: &Document,
    b: &Document,
    rows: &[Row],
    weights: &Weights,
    forms: [segment::Options; 2],
) -> Vec<Related> {
    let documents = [a, b];
    let mut row_of = documents.map(|document| vec![0; document.paragraphs.len()]);
    for (number, row) in rows.iter().enumerate() {
        row.a.iter().for_each(|&at| row_of[0][at] = number);
        row.b.iter().for_each(|&at| row_of[1][at] = number);
    }
    if rows.iter().all(|row| row.relation == Relation::Equal) {
        return Vec::new();
    }
    let sentences = [0, 1].map(|side| {
        let spans = segment::sentences(documents[side].text, &forms[side]);
        Sentences::new(documents[side], &spans)
    });
    let open: [Vec<bool>; 2] = [0, 1].map(|side| open(&sentences[side], &row_of[side], rows, side));
    if open.iter().flatten().all(|&open| !open) {
        return Vec::new();
    }
    let pieces: [Vec<Piece>; 2] = [0, 1].map(|side| {
        let text = documents[side].text;
        let language = forms[side].language;
        let mut pieces = sentences[side].pieces(|symbol| weights.is_stop_word(symbol));
        for (piece, sentence) in pieces.iter_mut().zip(&sentences[side].all) {
            if is_boilerplate(sentence.span.of(text), language) {
                *piece = Piece::default();
            }
        }
        pieces
    });
    let likeness = Likeness::new(pieces.iter().flatten(), &a.corpus.lexicon);
    // Sentences of one row are examined as well. A sentence with a counterpart in its row is
    // not the counterpart of another.
    let wanted = |i: usize, j: usize| open[0][i] || open[1][j];
    let mut found = pairs(&pieces[0], &pieces[1], &likeness, wanted, 0);
    let row = |side: usize, at: usize| row_of[side][sentences[side].all[at].paragraph];
    found.retain(|pair| row(0, pair.a) != row(1, pair.b));
    if found.is_empty() {
        return Vec::new();
    }
    let marks =
        [0, 1].map(|side| Marks::new(documents[side].text, &forms[side], a.corpus.lexicon.host()));
    let relate = |pair: Pair| {
        let [of_a, of_b] = [&sentences[0].all[pair.a], &sentences[1].all[pair.b]];
        let words = [sentences[0].words_of(pair.a), sentences[1].words_of(pair.b)];
        Related {
            a: of_a.span,
            b: of_b.span,
            relation: wording(words[0], words[1]),
            strength: pair.strength,
            evidence: evidence(
                words,
                [&marks[0], &marks[1]],
                [of_a.span, of_b.span],
                &likeness,
                |symbol| weights.is_stop_word(symbol),
            ),
        }
    };
    let found: Vec<Related> = found.into_iter().map(relate).collect();
    let found = sorted_by_key(found, |one| one.b.start as u32);
    sorted_by_key(found, |one| one.a.start as u32)
}

/// Returns, for each sentence, true if it is open. Its row then has no other side, or matches
/// few of its words.
fn open(sentences: &Sentences, row_of: &[usize], rows: &[Row], side: usize) -> Vec<bool> {
    let mut equal: Vec<Span> = Vec::new();
    for row in rows {
        let edits = row.edits.iter().filter(|edit| edit.op == Op::Equal);
        equal.extend(edits.map(|edit| if side == 0 { edit.a } else { edit.b }));
    }
    let equal = sorted_by_key(equal, |span| span.start as u32);
    let is_matched = |word: &&Word| {
        let after = equal.partition_point(|span| span.start <= word.span.start);
        after > 0 && word.span.end <= equal[after - 1].end
    };
    let each = 0..sentences.all.len();
    each.map(
        |at| match rows[row_of[sentences.all[at].paragraph]].relation {
            Relation::Equal => false,
            Relation::OnlyA | Relation::OnlyB => true,
            _ => {
                let words = sentences.words_of(at);
                let matched = words.iter().filter(is_matched).count();
                (matched as f64) < MATCHED * words.len() as f64
            }
        },
    )
    .collect()
}

/// Returns the relation between the words of two sentences.
pub(crate) fn wording(a: &[Word], b: &[Word]) -> Wording {
    let symbols =
        |words: &[Word]| -> Vec<Symbol> { words.iter().map(|word| word.symbol).collect() };
    let (a, b) = (symbols(a), symbols(b));
    match (a == b, in_common(&a, &b) >= EDITED) {
        (true, _) => Wording::Same,
        (false, true) => Wording::Edited,
        (false, false) => Wording::Reworded,
    }
}

/// Returns the share of the words of both that they have in common: 0 to 1.
pub(crate) fn in_common(a: &[Symbol], b: &[Symbol]) -> f64 {
    let [mut x, mut y] =
        [a, b].map(|side| -> Vec<u64> { side.iter().map(|&symbol| u64::from(symbol)).collect() });
    sort(&mut x);
    sort(&mut y);
    let (mut both, mut i, mut j) = (0, 0, 0);
    while i < x.len() && j < y.len() {
        match x[i].cmp(&y[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => (both, i, j) = (both + 1, i + 1, j + 1),
        }
    }
    2.0 * f64::from(both) / (x.len() + y.len()).max(1) as f64
}

/// Returns true if a sentence is mostly a phrase found in articles on any subject.
pub(crate) fn is_boilerplate(sentence: &str, language: &Language) -> bool {
    let sentence = sentence.to_lowercase();
    let holds = |phrase: &&str| 2 * phrase.len() > sentence.len() && sentence.contains(*phrase);
    language.boilerplate.iter().any(holds)
}
