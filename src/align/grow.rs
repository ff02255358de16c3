//! Pairs → groups: splits and merges.
//!
//! A paragraph that is left over belongs to a group if the group fits better with it
//! than without. The missing half of a split makes it so: it brings words that the
//! other side was waiting for, it mends the balance of lengths, and it lies where the
//! other side has an end that matches nothing. A stranger brings its own words.

use super::Group;
use super::assign::Edge;
use super::overlap::{Fit, Overlap, Profile};
use super::weights::Weights;
use crate::document::Document;
use crate::sort::{descending, pack, sorted_by_key};
use crate::u64_map::U64Map;

/// What a gain in likeness must reach for a paragraph beside the group, and for one
/// that stands elsewhere, where chance has more to choose from.
const GAIN_BESIDE: f32 = 0.01;
const GAIN_ELSEWHERE: f32 = 0.05;

/// And where the other side has several paragraphs already: a group that is both a
/// split and a merge takes more proof than either.
const GAIN_BOTH_WAYS: f32 = 0.15;

/// What a better balance of the two sides' lengths is worth, for each factor of e.
const BALANCE: f32 = 0.2;

/// What it is worth if the paragraph is as long as an end of the other side that
/// matches nothing, for the share of that side that the end takes.
const OPEN_END: f32 = 0.2;

/// A paragraph that belongs to no group yet.
#[derive(Clone, Copy)]
enum Free {
    A(usize),
    B(usize),
}

/// That a paragraph join a group.
#[derive(Clone, Copy)]
struct Proposal {
    free: Free,
    group: usize,
    /// The weight of the words that it shares with the group at the most.
    brings: f32,
}

/// The proposals of the first round, each once.
struct Proposals {
    /// By paragraph and group.
    places: U64Map,
    all: Vec<Proposal>,
    paragraphs_a: usize,
}

impl Proposals {
    /// The proposal that `free` join `group`; if it is new, it brings `brings`.
    fn of(&mut self, free: Free, group: usize, brings: f32) -> &mut Proposal {
        let key = pack(self.number(free), group);
        let place = self.places.get_or_insert(key, self.all.len() as u32) as usize;
        if place == self.all.len() {
            self.all.push(Proposal {
                free,
                group,
                brings,
            });
        }
        &mut self.all[place]
    }

    fn number(&self, free: Free) -> usize {
        match free {
            Free::A(i) => i,
            Free::B(j) => self.paragraphs_a + j,
        }
    }

    /// By group, then by paragraph.
    fn in_order(mut self) -> Vec<Proposal> {
        let all = std::mem::take(&mut self.all);
        let by_paragraph = sorted_by_key(all, |proposal| self.number(proposal.free) as u32);
        sorted_by_key(by_paragraph, |proposal| proposal.group as u32)
    }
}

/// Groups while they grow.
struct Growth<'d> {
    a: &'d Document<'d, 'd>,
    b: &'d Document<'d, 'd>,
    /// What each paragraph weighs, if it is free or in a pair.
    weights_a: Vec<Option<f32>>,
    weights_b: Vec<Option<f32>>,
    weights: &'d Weights,
    overlap: &'d mut Overlap,
    groups: Vec<Group>,
    fits: Vec<Fit>,
    /// The group of each paragraph.
    home_a: Vec<Option<usize>>,
    home_b: Vec<Option<usize>>,
}

/// Makes groups of pairs, and lets free paragraphs join them, the greatest gain
/// first. `left_a` and `left_b` are the profiles of those that are free or in a pair.
pub(crate) fn grow(
    pairs: &[Edge],
    edges: &[Edge],
    (left_a, left_b): (&[Option<&Profile>], &[Option<&Profile>]),
    (a, b): (&Document, &Document),
    weights: &Weights,
    overlap: &mut Overlap,
) -> Vec<Group> {
    let weigh = |left: &[Option<&Profile>]| -> Vec<Option<f32>> {
        left.iter()
            .map(|profile| Some(profile.as_ref()?.weight))
            .collect()
    };
    let mut growth = Growth {
        a,
        b,
        weights_a: weigh(left_a),
        weights_b: weigh(left_b),
        weights,
        overlap,
        groups: pairs
            .iter()
            .map(|pair| Group::new(vec![pair.a], vec![pair.b]))
            .collect(),
        fits: pairs.iter().map(|pair| pair.fit).collect(),
        home_a: vec![None; a.paragraphs.len()],
        home_b: vec![None; b.paragraphs.len()],
    };
    for (number, pair) in pairs.iter().enumerate() {
        growth.home_a[pair.a] = Some(number);
        growth.home_b[pair.b] = Some(number);
    }
    let mut proposals = Proposals {
        places: U64Map::default(),
        all: Vec::new(),
        paragraphs_a: a.paragraphs.len(),
    };
    for edge in edges {
        let (free, group) = match (growth.home_a[edge.a], growth.home_b[edge.b]) {
            (Some(group), None) => (Free::B(edge.b), group),
            (None, Some(group)) => (Free::A(edge.a), group),
            _ => continue,
        };
        proposals.of(free, group, 0.0).brings += edge.fit.shared;
    }
    // What stands beside a group may join it without an edge, which a part of a few
    // words has not always.
    let home_beside = |homes: &[Option<usize>], at: usize| {
        let sides = [at.checked_sub(1), Some(at + 1)];
        sides.map(|at| at.and_then(|at| *homes.get(at)?))
    };
    let all_a = (0..left_a.len()).map(Free::A);
    for free in all_a.chain((0..left_b.len()).map(Free::B)) {
        let (homes, at) = match free {
            Free::A(i) => (&growth.home_a, i),
            Free::B(j) => (&growth.home_b, j),
        };
        let (Some(weight), None) = (growth.weight_of(free), homes[at]) else {
            continue;
        };
        for group in home_beside(homes, at).into_iter().flatten() {
            proposals.of(free, group, weight / 2.0);
        }
    }
    let mut proposals = proposals.in_order();
    while !proposals.is_empty() {
        proposals = growth.round(proposals);
    }
    growth.groups
}

impl Growth<'_> {
    /// Lets each group take the paragraph that it gains most by. Returns the proposals
    /// that are worth another look.
    fn round(&mut self, proposals: Vec<Proposal>) -> Vec<Proposal> {
        let mut gains: Vec<(f32, Fit, Proposal)> = Vec::new();
        for proposal in proposals {
            if self.home_of(proposal.free).is_none()
                && let Some((gain, fit)) = self.gain(proposal)
            {
                gains.push((gain, fit, proposal));
            }
        }
        let gains = sorted_by_key(gains, |gain| descending(gain.0));
        let mut changed = vec![false; self.groups.len()];
        let mut rest = Vec::new();
        for (_, fit, proposal) in gains {
            if self.home_of(proposal.free).is_some() {
                continue;
            }
            let number = proposal.group;
            if std::mem::replace(&mut changed[number], true) {
                rest.push(proposal);
                continue;
            }
            match proposal.free {
                Free::A(i) => self.home_a[i] = Some(number),
                Free::B(j) => self.home_b[j] = Some(number),
            }
            self.groups[number] = joined(&self.groups[number], proposal.free);
            self.fits[number] = fit;
        }
        rest
    }

    fn home_of(&self, free: Free) -> Option<usize> {
        match free {
            Free::A(i) => self.home_a[i],
            Free::B(j) => self.home_b[j],
        }
    }

    fn weight_of(&self, free: Free) -> Option<f32> {
        match free {
            Free::A(i) => self.weights_a[i],
            Free::B(j) => self.weights_b[j],
        }
    }

    /// What the group gains if the paragraph joins it, and how it fits then; `None` if
    /// it gains too little.
    fn gain(
        &mut self,
        Proposal {
            free,
            group,
            brings,
        }: Proposal,
    ) -> Option<(f32, Fit)> {
        let (group, now) = (&self.groups[group], self.fits[group]);
        let (members, document, at) = match free {
            Free::A(i) => (&group.a, self.a, i),
            Free::B(j) => (&group.b, self.b, j),
        };
        // Of a value for a and one for b: that of the paragraph's side, the other's.
        let own_first = |pair: (usize, usize)| match free {
            Free::A(_) => (pair.0 as f32, pair.1 as f32),
            Free::B(_) => (pair.1 as f32, pair.0 as f32),
        };
        let size = document.word_count(at) as f32;
        let (words, other_words) = own_first(now.words);
        let open_end = |(own, other): (f32, f32)| {
            let surplus = other - own;
            (surplus.abs() - (surplus - size).abs()) / other_words
        };
        let (first, last) = (*members.first()?, *members.last()?);
        let (beside, open_end) = match at {
            _ if at + 1 == first => (true, open_end(own_first(now.before))),
            _ if at == last + 1 => (true, open_end(own_first(now.after))),
            _ => (first < at && at < last, 0.0),
        };
        let imbalance = |words: f32| (words / other_words).ln().abs();
        let position = OPEN_END * open_end + BALANCE * (imbalance(words) - imbalance(words + size));
        let others = group.a.len() + group.b.len() - members.len();
        let least = match beside {
            _ if others > 1 => GAIN_BOTH_WAYS,
            true => GAIN_BESIDE,
            false => GAIN_ELSEWHERE,
        };

        // No need to look closer if the paragraph would not do even if every word that
        // it may bring were shared in order.
        let weight = self.weight_of(free)?;
        let mut bound = now;
        bound.shared += brings;
        match free {
            Free::A(_) => bound.weights.0 += weight,
            Free::B(_) => bound.weights.1 += weight,
        }
        if bound.likeness() - now.likeness() + position < least {
            return None;
        }
        let fit = self.fit(&joined(group, free));
        let gain = fit.likeness() - now.likeness() + position;
        (fit.shared >= now.shared && gain >= least).then_some((gain, fit))
    }

    fn fit(&mut self, group: &Group) -> Fit {
        let profile = |document: &Document, paragraphs: &[usize]| {
            let words = paragraphs
                .iter()
                .flat_map(|&at| document.words_of(at))
                .copied();
            Profile::new(words.collect::<Vec<_>>().into(), self.weights)
        };
        let (p, q) = (profile(self.a, &group.a), profile(self.b, &group.b));
        self.overlap.fit(&p, &q, self.weights)
    }
}

fn joined(group: &Group, free: Free) -> Group {
    let mut group = group.clone();
    let (side, at) = match free {
        Free::A(i) => (&mut group.a, i),
        Free::B(j) => (&mut group.b, j),
    };
    let place = side.partition_point(|&other| other < at);
    side.insert(place, at);
    group
}
