//! pairs of articles → links between paragraphs, containment.

use super::corpus::Words;
use super::runs::{NONE, Runs};
use crate::align::{self, Group, Weights, Workspace};
use crate::budget::Budget;
use crate::containment::{RUN, words_found};
use crate::diff;
use crate::document::Document;
use crate::sort::{descending, pack, sort, sorted_by_key, unpack};
use crate::token::Kind;
use std::ops::ControlFlow;

/// Articles that each article is aligned with: those that share the most runs of words with
/// it. Beyond these, containment is taken from the runs alone, and the collation is
/// approximate. The limit keeps the work linear in the number of articles.
const NEAREST: usize = 32;

/// Paragraphs of two articles that correspond. There may be a million, so they are laid out
/// in one piece.
#[derive(Default)]
pub(super) struct Links {
    /// The article and the number of each paragraph, link by link.
    paragraphs: Vec<(u32, u32)>,
    /// The end of each link in `paragraphs`.
    ends: Vec<u32>,
    /// The share of both sides' words that match, for each link.
    similarities: Vec<f32>,
}

impl Links {
    fn push(&mut self, articles: [usize; 2], paragraphs: &[Vec<usize>; 2], similarity: f32) {
        for (&article, own) in articles.iter().zip(paragraphs) {
            let linked = own.iter().map(|&at| (article as u32, at as u32));
            self.paragraphs.extend(linked);
        }
        self.ends.push(self.paragraphs.len() as u32);
        self.similarities.push(similarity);
    }

    /// The paragraphs of each link, the most alike first.
    pub(super) fn best_first(&self) -> impl Iterator<Item = &[(u32, u32)]> {
        let similarity = |&link: &u32| descending(self.similarities[link as usize]);
        let order = sorted_by_key((0..self.ends.len() as u32).collect(), similarity);
        order.into_iter().map(|link| {
            let link = link as usize;
            let start = link.checked_sub(1).map_or(0, |before| self.ends[before]);
            &self.paragraphs[start as usize..self.ends[link] as usize]
        })
    }
}

/// Results of all pairs.
pub(super) struct Pairs {
    pub(super) links: Links,
    /// Row by row, the share of the words of one article that stand in another.
    pub(super) containment: Vec<f64>,
    /// True for each place if another article has its word in the same context.
    pub(super) is_shared: Vec<bool>,
}

/// Looks at the pairs. `progress` is told how many of how many are done, and may stop it.
pub(super) fn pairs(
    documents: &[Document],
    words: &Words,
    runs: &Runs,
    weights: &Weights,
    budget: &mut Budget,
    progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> ControlFlow<(), Pairs> {
    let many = documents.len();
    let mut found = Pairs {
        links: Links::default(),
        containment: vec![0.0; many * many],
        is_shared: vec![false; words.symbols.len()],
    };
    // Articles that are not aligned show only by runs which words they share.
    for (place, &run) in runs.at.iter().enumerate() {
        if run != NONE && many > NEAREST + 1 {
            found.is_shared[place..place + RUN].fill(true);
        }
    }
    let mut near = nearest(words, runs, many, &mut found.containment);
    if many > NEAREST + 1 {
        budget.mark_approximate();
    }
    sort(&mut near);
    near.dedup();
    let mut looker = Looker {
        documents,
        words,
        weights,
        workspace: Workspace::default(),
    };
    for (done, &pair) in near.iter().enumerate() {
        if done % 16 == 0 {
            progress(done, near.len())?;
        }
        let (i, j) = unpack(pair);
        looker.look(i, j, &mut found, budget);
    }
    for at in 0..many {
        found.containment[at * many + at] = 1.0;
    }
    ControlFlow::Continue(found)
}

/// The pairs to align, packed, some of them twice. Fills in what runs tell of all.
fn nearest(words: &Words, runs: &Runs, many: usize, containment: &mut [f64]) -> Vec<u64> {
    let mut near = Vec::new();
    let mut shared = vec![0u32; many];
    for i in 0..many {
        let places = words.of(i);
        for &run in runs.at[places.clone()].iter().filter(|&&run| run != NONE) {
            for &j in runs.articles.of(run) {
                shared[j as usize] += 1;
            }
        }
        shared[i] = 0;
        let most = places.len().saturating_sub(RUN - 1).max(1) as f64;
        let row = containment[i * many..][..many].iter_mut();
        for (share, &shared) in row.zip(&shared) {
            *share = f64::from(shared) / most;
        }
        let others = (0..many).filter(|&j| j != i).collect();
        let others: Vec<usize> = match many > NEAREST + 1 {
            true => sorted_by_key(others, |&j| descending(shared[j] as f32)),
            false => others,
        };
        let related = others.into_iter().take(NEAREST);
        // Articles that share no run are aligned all the same while there are few articles.
        let related = related.filter(|&j| many <= NEAREST + 1 || shared[j] > 0);
        near.extend(related.map(|j| pack(i.min(j), i.max(j))));
        shared.fill(0);
    }
    near
}

struct Looker<'l> {
    documents: &'l [Document<'l, 'l>],
    words: &'l Words,
    weights: &'l Weights,
    workspace: Workspace<'l>,
}

impl Looker<'_> {
    /// Aligns two articles.
    fn look(&mut self, i: usize, j: usize, found: &mut Pairs, budget: &mut Budget) {
        let (a, b) = (&self.documents[i], &self.documents[j]);
        let groups = align::align(a, b, self.weights, budget, &mut self.workspace);
        for group in groups.into_iter().filter(Group::is_aligned) {
            self.link([i, j], [group.a, group.b], found, budget);
        }
        self.contain(i, j, found);
        self.contain(j, i, found);
    }

    /// Notes the words of one article that stand in the other.
    fn contain(&self, i: usize, j: usize, found: &mut Pairs) {
        let is_common = |symbol| self.weights.is_stop_word(symbol);
        let words = words_found(&self.documents[i], &self.documents[j], &is_common);
        let mut matched = 0;
        let places = self.words.of(i);
        for (is_shared, _) in found.is_shared[places]
            .iter_mut()
            .zip(&words)
            .filter(|(_, found)| **found)
        {
            *is_shared = true;
            matched += 1;
        }
        let share = f64::from(matched) / words.len().max(1) as f64;
        found.containment[i * self.documents.len() + j] = share;
    }

    /// Links paragraphs.
    fn link(
        &self,
        articles: [usize; 2],
        paragraphs: [Vec<usize>; 2],
        found: &mut Pairs,
        budget: &mut Budget,
    ) {
        let [a, b] = articles.map(|at| &self.documents[at]);
        let count = |document: &Document, paragraphs: &[usize]| -> usize {
            paragraphs.iter().map(|&at| document.word_count(at)).sum()
        };
        let all = count(a, &paragraphs[0]) + count(b, &paragraphs[1]);
        let similarity = if all == 0 || a.texts_equal(&paragraphs[0], b, &paragraphs[1]) {
            1.0
        } else {
            let terms = paragraphs[0].iter().flat_map(|&at| a.terms_of(at));
            let is_word: Vec<bool> = terms
                .map(|term| matches!(term.kind, Kind::Word | Kind::Number))
                .collect();
            let matches = diff::matches((a, &paragraphs[0]), (b, &paragraphs[1]), budget);
            let words = matches.iter().filter(|matched| is_word[matched.0]);
            2.0 * words.count() as f32 / all as f32
        };
        found.links.push(articles, &paragraphs, similarity);
    }
}
