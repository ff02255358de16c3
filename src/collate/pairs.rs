//! pairs of articles → links between paragraphs, containment.

use super::corpus::Words;
use super::runs::{NONE, Runs};
use crate::align::{self, Weights, Workspace};
use crate::budget::Budget;
use crate::containment::RUN;
use crate::diff;
use crate::document::Document;
use crate::sort::{descending, pack, sort, sorted_by_key, unpack};
use std::ops::{ControlFlow, Range};

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
    /// For each place, true if some other article has its word in the same context.
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
    for (place, &run) in runs.at.iter().enumerate() {
        if run != NONE {
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
        runs,
        weights,
        workspace: Workspace::default(),
        marked: vec![0; runs.articles.keys().len()],
        mark: 0,
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
    runs: &'l Runs,
    weights: &'l Weights,
    workspace: Workspace<'l>,
    /// For each run, the last mark given to it.
    marked: Vec<u32>,
    mark: u32,
}

impl Looker<'_> {
    /// Aligns two articles.
    fn look(&mut self, i: usize, j: usize, found: &mut Pairs, budget: &mut Budget) {
        let (a, b) = (&self.documents[i], &self.documents[j]);
        let groups = align::align(a, b, self.weights, budget, &mut self.workspace);
        let mut matched = 0;
        let (mut alone_a, mut alone_b) = (Vec::new(), Vec::new());
        for group in groups {
            match (group.a.is_empty(), group.b.is_empty()) {
                (_, true) => alone_a.extend(group.a),
                (true, _) => alone_b.extend(group.b),
                _ => {
                    matched += self.link([i, j], [group.a, group.b], found, budget);
                }
            }
        }
        let share = |matched: usize, of: usize| matched as f64 / of.max(1) as f64;
        let elsewhere = [
            self.elsewhere(i, &alone_a, j),
            self.elsewhere(j, &alone_b, i),
        ];
        let many = self.documents.len();
        found.containment[i * many + j] = share(matched + elsewhere[0], self.words.of(i).len());
        found.containment[j * many + i] = share(matched + elsewhere[1], self.words.of(j).len());
    }

    /// Links paragraphs, and returns how many words match.
    fn link(
        &self,
        articles: [usize; 2],
        paragraphs: [Vec<usize>; 2],
        found: &mut Pairs,
        budget: &mut Budget,
    ) -> usize {
        let [a, b] = articles.map(|at| &self.documents[at]);
        let count = |side: usize| -> usize {
            let places = paragraphs[side].iter();
            places
                .map(|&at| self.words.of_paragraph(articles[side], at).len())
                .sum()
        };
        let all = count(0) + count(1);
        let is_same = a.texts_equal(&paragraphs[0], b, &paragraphs[1]);
        let matched = if is_same {
            for (article, paragraphs) in articles.iter().zip(&paragraphs) {
                for &at in paragraphs {
                    found.is_shared[self.words.of_paragraph(*article, at)].fill(true);
                }
            }
            all / 2
        } else {
            let matches = diff::matches((a, &paragraphs[0]), (b, &paragraphs[1]), budget);
            let (terms_a, terms_b) = (
                self.places(articles[0], &paragraphs[0]),
                self.places(articles[1], &paragraphs[1]),
            );
            let mut matched = 0;
            for (at_a, at_b) in matches {
                if let (Some(place_a), Some(place_b)) = (terms_a[at_a], terms_b[at_b]) {
                    found.is_shared[place_a as usize] = true;
                    found.is_shared[place_b as usize] = true;
                    matched += 1;
                }
            }
            matched
        };
        let similarity = match all {
            0 => 1.0,
            all => 2.0 * matched as f32 / all as f32,
        };
        found.links.push(articles, &paragraphs, similarity);
        matched
    }

    /// The places of the terms of some paragraphs; those that are no words have none.
    fn places(&self, article: usize, paragraphs: &[usize]) -> Vec<Option<u32>> {
        let document = &self.documents[article];
        let mut places = Vec::new();
        for &at in paragraphs {
            let from = places.len();
            places.resize(from + document.terms_of(at).len(), None);
            let words = self.words.of_paragraph(article, at);
            for (place, &term) in words.zip(document.word_terms_of(at)) {
                places[from + term as usize] = Some(place as u32);
            }
        }
        places
    }

    /// The places where runs begin that lie in a paragraph.
    fn runs_in(&self, article: usize, paragraph: usize) -> Range<usize> {
        let places = self.words.of_paragraph(article, paragraph);
        places.start..places.end.saturating_sub(RUN - 1).max(places.start)
    }

    /// Counts the words of these paragraphs that lie in a run that the other article has as
    /// well.
    fn elsewhere(&mut self, article: usize, paragraphs: &[usize], other: usize) -> usize {
        if paragraphs.is_empty() {
            return 0;
        }
        self.mark += 1;
        for at in 0..self.documents[other].paragraphs.len() {
            for start in self.runs_in(other, at) {
                if self.runs.at[start] != NONE {
                    self.marked[self.runs.at[start] as usize] = self.mark;
                }
            }
        }
        let mut found = 0;
        for &at in paragraphs {
            let mut counted_to = 0;
            for start in self.runs_in(article, at) {
                let run = self.runs.at[start];
                if run != NONE && self.marked[run as usize] == self.mark {
                    found += start + RUN - counted_to.max(start);
                    counted_to = start + RUN;
                }
            }
        }
        found
    }
}
