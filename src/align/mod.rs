//! symbols → alignment: which paragraphs of `a` correspond to which of `b`.
//!
//! Over the whole document, never by index, never within a window:
//!
//! 1. paragraphs with equal keys are pairs ([`exact`]);
//! 2. for the others an inverted index proposes candidates ([`candidates`]), which
//!    are scored by what they share in order, weighted by rarity ([`overlap`],
//!    [`weights`]);
//! 3. the best pairs are taken first ([`assign`]);
//! 4. what is left over joins a pair if that makes the pair more alike: a split, a
//!    merge ([`grow`]);
//! 5. what is short and made of common words is paired by its place ([`short`]);
//! 6. the least set of groups is marked as moved ([`order`]).

mod assign;
mod candidates;
mod exact;
mod grow;
mod order;
mod overlap;
mod short;
mod weights;

use crate::budget::Budget;
use crate::document::Document;
use crate::inverted_index::InvertedIndex;
use assign::{Edge, Pairing};
use overlap::{Overlap, Profile};
pub(crate) use weights::Weights;

/// Paragraphs that correspond. One side is empty where a paragraph stands alone.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Group {
    /// Paragraphs of `a`, ascending.
    pub(crate) a: Vec<usize>,
    /// Paragraphs of `b`, ascending.
    pub(crate) b: Vec<usize>,
    /// Whether it is out of order.
    pub(crate) moved: bool,
}

impl Group {
    fn new(a: Vec<usize>, b: Vec<usize>) -> Self {
        Group { a, b, moved: false }
    }

    /// Whether it has paragraphs on both sides.
    pub(crate) fn is_aligned(&self) -> bool {
        !self.a.is_empty() && !self.b.is_empty()
    }

    fn last_a(&self) -> usize {
        self.a.last().copied().unwrap_or_default()
    }

    fn last_b(&self) -> usize {
        self.b.last().copied().unwrap_or_default()
    }
}

/// The memory that alignments work in, kept from one to the next. One serves one set of
/// weights.
#[derive(Default)]
pub(crate) struct Workspace<'d> {
    overlap: Overlap,
    /// Of each text that was needed so far.
    profiles: Vec<Option<Profile<'d>>>,
    /// Which paragraphs have a word.
    places: InvertedIndex,
    /// Which have a key.
    keys: (InvertedIndex, InvertedIndex),
}

/// The alignment, in display order: every paragraph stands in exactly one group.
pub(crate) fn align<'d>(
    a: &Document<'d, '_>,
    b: &Document<'d, '_>,
    weights: &Weights,
    budget: &mut Budget,
    workspace: &mut Workspace<'d>,
) -> Vec<Group> {
    let Workspace {
        overlap,
        profiles,
        places,
        keys,
    } = workspace;
    let equal = exact::equal_pairs(a, b, (&mut keys.0, &mut keys.1));
    let mut left_a = vec![true; a.paragraphs.len()];
    let mut left_b = vec![true; b.paragraphs.len()];
    for &(i, j) in &equal {
        (left_a[i], left_b[j]) = (false, false);
    }
    make_profiles(profiles, a, &left_a, weights);
    make_profiles(profiles, b, &left_b, weights);
    let profiles_a = profiles_of(profiles, a, &left_a);
    let profiles_b = profiles_of(profiles, b, &left_b);
    overlap.steps = 0;
    let least = assign::BOTH_NEIGHBOURS;
    let pairs = candidates::candidates(&profiles_a, &profiles_b, weights, least, places);
    let edges = assign::score(&pairs, &profiles_a, &profiles_b, weights, overlap);
    let counts = |document: &Document| -> Vec<usize> {
        (0..document.paragraphs.len())
            .map(|at| document.word_count(at))
            .collect()
    };
    let mut pairing = Pairing::new(a.paragraphs.len(), b.paragraphs.len(), &equal);
    assign::assign(&mut pairing, &edges, &counts(a), &counts(b));
    let pairs: Vec<Edge> = edges
        .iter()
        .filter(|edge| pairing.of_a[edge.a] == Some(edge.b))
        .copied()
        .collect();
    let mut groups = grow::grow(
        &pairs,
        &edges,
        (&profiles_a, &profiles_b),
        (a, b),
        weights,
        overlap,
    );
    groups.extend(equal.iter().map(|&(i, j)| Group::new(vec![i], vec![j])));
    groups.extend(short::short_pairs(&groups, a, b));
    budget.count(overlap.steps);

    let (mut alone_a, mut alone_b) = (
        vec![true; a.paragraphs.len()],
        vec![true; b.paragraphs.len()],
    );
    for group in &groups {
        group.a.iter().for_each(|&i| alone_a[i] = false);
        group.b.iter().for_each(|&j| alone_b[j] = false);
    }
    let alone =
        |alone: &[bool]| -> Vec<usize> { (0..alone.len()).filter(|&at| alone[at]).collect() };
    groups.extend(
        alone(&alone_a)
            .into_iter()
            .map(|i| Group::new(vec![i], Vec::new())),
    );
    groups.extend(
        alone(&alone_b)
            .into_iter()
            .map(|j| Group::new(Vec::new(), vec![j])),
    );
    let words = |group: &Group| {
        let of_a: usize = group.a.iter().map(|&i| a.word_count(i)).sum();
        let of_b: usize = group.b.iter().map(|&j| b.word_count(j)).sum();
        (of_a + of_b) as u64
    };
    order::mark_moves(&mut groups, b.paragraphs.len(), words);
    order::display_order(groups)
}

/// Makes the profiles of the paragraphs that are left, where there are none yet.
fn make_profiles<'d>(
    profiles: &mut Vec<Option<Profile<'d>>>,
    document: &Document<'d, '_>,
    left: &[bool],
    weights: &Weights,
) {
    profiles.resize_with(document.corpus.len(), || None);
    for at in (0..left.len()).filter(|&at| left[at]) {
        profiles[document.paragraphs[at].text as usize]
            .get_or_insert_with(|| Profile::new(document.words_of(at).into(), weights));
    }
}

/// The profiles of the paragraphs that are left.
fn profiles_of<'p, 'd>(
    profiles: &'p [Option<Profile<'d>>],
    document: &Document,
    left: &[bool],
) -> Vec<Option<&'p Profile<'d>>> {
    let each = left.iter().zip(document.paragraphs);
    each.map(|(&left, paragraph)| profiles[paragraph.text as usize].as_ref().filter(|_| left))
        .collect()
}
