//! Scored candidates → pairs, the best first.

use super::overlap::{Overlap, Profile};
use super::weights::Weights;

/// Two paragraphs that may correspond.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Edge {
    pub(crate) a: usize,
    pub(crate) b: usize,
    /// Weight of what they share, in order.
    pub(crate) shared: f32,
    /// That weight against the geometric mean of both weights: 0 to 1.
    pub(crate) likeness: f32,
}

pub(crate) fn score(
    pairs: &[(usize, usize)],
    a: &[Option<Profile>],
    b: &[Option<Profile>],
    weights: &Weights,
    overlap: &mut Overlap,
) -> Vec<Edge> {
    let mut edges: Vec<Edge> = pairs
        .iter()
        .filter_map(|&(i, j)| {
            let (p, q) = (a[i].as_ref()?, b[j].as_ref()?);
            let shared = overlap.weigh(p, q, weights);
            Some(Edge {
                a: i,
                b: j,
                shared,
                likeness: shared / (p.weight * q.weight).sqrt(),
            })
        })
        .collect();
    edges.sort_unstable_by(|x, y| {
        y.likeness
            .total_cmp(&x.likeness)
            .then((x.a, x.b).cmp(&(y.a, y.b)))
    });
    edges
}

const STRONG: f32 = 0.4;

pub(crate) fn assign(
    edges: &[Edge],
    _equal: &[(usize, usize)],
    len_a: usize,
    len_b: usize,
) -> Vec<(usize, usize)> {
    let (mut free_a, mut free_b) = (vec![true; len_a], vec![true; len_b]);
    let mut pairs = Vec::new();
    for edge in edges {
        if std::env::var("CR_DEBUG").is_ok() {
            eprintln!("{edge:?}");
        }
        if edge.likeness >= STRONG && free_a[edge.a] && free_b[edge.b] {
            (free_a[edge.a], free_b[edge.b]) = (false, false);
            pairs.push((edge.a, edge.b));
        }
    }
    pairs
}
