//! Unaligned paragraphs → pairs that are clearly each other's counterpart.

use super::likeness::{Likeness, Piece};
use super::pairs::pairs;
use super::pieces::paragraph;
use super::related::{EDITED, in_common};
use crate::align::{Group, Weights};
use crate::document::Document;
use crate::lang::Language;

/// Least strength of two paragraphs for a row. A row claims that one is the other in
/// different words, so it needs more than [`super::chance::LIKELY`].
const LEAST_STRENGTH: f64 = 0.55;

/// Greatest likeness of another paragraph to either of two, as a share of the likeness of
/// the two. A paragraph that is similar to two others is the counterpart of neither.
const MOST_RIVAL: f64 = 0.6;

/// Least number of words that match. Two words are only a phrase: "fired missiles".
const LEAST_WORDS: u32 = 3;

/// Joins paragraphs that are alone in `groups`, if they clearly say the same in different
/// words. Their order is ignored. `O(n)` in the words of these paragraphs.
pub(crate) fn join_reworded(
    groups: Vec<Group>,
    a: &Document,
    b: &Document,
    weights: &Weights,
    langs: [&str; 2],
) -> Vec<Group> {
    let (mut alone_a, mut alone_b, mut known) = (Vec::new(), Vec::new(), 0);
    for group in &groups {
        match (&group.a[..], &group.b[..]) {
            (&[i], []) => alone_a.push(i),
            ([], &[j]) => alone_b.push(j),
            (&[i], &[j]) => {
                known += usize::from(in_common(a.words_of(i), b.words_of(j)) < EDITED);
            }
            _ => {}
        }
    }
    if alone_a.is_empty() || alone_b.is_empty() {
        return groups;
    }
    let mut scratch = Vec::new();
    let mut pieces = |document: &Document, alone: &[usize], lang: &str| -> Vec<Piece> {
        let (language, is_common) = (Language::of(lang), |symbol| weights.is_stop_word(symbol));
        let mut piece = |&at: &usize| paragraph(document, at, language, is_common, &mut scratch);
        alone.iter().map(&mut piece).collect()
    };
    let (of_a, of_b) = (pieces(a, &alone_a, langs[0]), pieces(b, &alone_b, langs[1]));
    let likeness = Likeness::new(of_a.iter().chain(&of_b), &a.corpus.lexicon);
    let mut partner = vec![None; a.paragraphs.len()];
    let mut is_taken = vec![false; b.paragraphs.len()];
    for pair in pairs(&of_a, &of_b, &likeness, |_, _| true, known) {
        let is_plain =
            pair.is_mutual && pair.rival <= MOST_RIVAL * pair.likeness && pair.words >= LEAST_WORDS;
        if is_plain && pair.strength >= LEAST_STRENGTH {
            let (i, j) = (alone_a[pair.a], alone_b[pair.b]);
            partner[i] = Some(j);
            is_taken[j] = true;
        }
    }
    let joined = groups
        .into_iter()
        .filter_map(|group| match (&group.a[..], &group.b[..]) {
            (&[i], []) if partner[i].is_some() => {
                Some(Group::new(vec![i], partner[i].into_iter().collect()))
            }
            ([], &[j]) if is_taken[j] => None,
            _ => Some(group),
        });
    joined.collect()
}
