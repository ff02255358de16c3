//! Pairs → groups: splits and merges.

use super::Group;
use super::assign::Edge;
use super::overlap::Overlap;
use super::weights::Weights;
use crate::document::Document;

pub(crate) fn grow(
    pairs: &mut Vec<(usize, usize)>,
    _edges: &[Edge],
    _a: &Document,
    _b: &Document,
    _weights: &Weights,
    _overlap: &mut Overlap,
) -> Vec<Group> {
    pairs
        .iter()
        .map(|&(i, j)| Group::new(vec![i], vec![j]))
        .collect()
}
