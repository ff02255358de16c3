//! sentences of all articles → statements: sentences that say the same.
//!
//! Equal sentences are one *unit*, however many articles have it. Units are compared as
//! sentences of two articles are ([`crate::relate`]): by the words that few units have,
//! never all with all.

use super::collation::{Place, Statement, StatementLink};
use crate::align::Weights;
use crate::budget::Budget;
use crate::document::Document;
use crate::lexicon::Symbol;
use crate::relate::chance::{CERTAIN, LIKELY, Strength};
use crate::relate::likeness::{Likeness, Piece};
use crate::relate::pieces::{Sentences, Word, piece};
use crate::relate::{Evidence, EvidenceKind, Marks, Wording, evidence, is_boilerplate, wording};
use crate::segment;
use crate::sort::{descending, pack, sort, sorted_by_key, unpack};
use crate::u64_map::{U64Map, hash_on};

/// A sentence that tells so few words, without stop words, tells nothing by itself.
const LEAST_WORDS: usize = 2;

/// The most units that join others where both have a sentence of one article.
const MOST_JOINED: usize = 2;

/// A sentence: its article and its number there, both in order of work.
type At = (usize, usize);

/// The data that statements are found in.
pub(super) struct Finder<'f> {
    pub(super) documents: &'f [Document<'f, 'f>],
    pub(super) forms: Vec<segment::Options>,
    pub(super) weights: &'f Weights,
    /// Marks of each article.
    pub(super) marks: Vec<Marks>,
}

/// Two units that say the same.
struct Link {
    units: [usize; 2],
    likeness: f64,
    strength: f64,
}

impl Finder<'_> {
    /// The statements, with the articles numbered in order of work. `O(n log n)` in the
    /// words of all articles.
    pub(super) fn statements(&self, budget: &mut Budget) -> Vec<Statement> {
        let sentences: Vec<Sentences> = self
            .documents
            .iter()
            .zip(&self.forms)
            .map(|(document, form)| {
                Sentences::new(document, &segment::sentences(document.text, form))
            })
            .collect();
        let units = self.units(&sentences);
        let mut scratch = Vec::new();
        let pieces: Vec<Piece> = units
            .iter()
            .map(|unit| {
                let (article, sentence) = unit[0];
                let words = sentences[article].words_of(sentence);
                piece(words, |symbol| self.is_common(symbol), &mut scratch)
            })
            .collect();
        let lexicon = match self.documents.first() {
            Some(document) => &document.corpus.lexicon,
            None => return Vec::new(),
        };
        let likeness = Likeness::new(pieces.iter(), lexicon);
        let links = self.links(&units, &pieces, &likeness, budget);
        let clusters = clusters(&links, &units, self.documents.len());
        let mut own_links: Vec<Vec<&Link>> = clusters.iter().map(|_| Vec::new()).collect();
        let mut home = vec![usize::MAX; units.len()];
        for (number, cluster) in clusters.iter().enumerate() {
            cluster.iter().for_each(|&unit| home[unit] = number);
        }
        for link in &links {
            let [x, y] = link.units.map(|unit| home[unit]);
            if x == y && x != usize::MAX {
                own_links[x].push(link);
            }
        }
        let each = clusters.into_iter().zip(&own_links);
        each.map(|(cluster, links)| self.statement(cluster, links, &units, &sentences, &likeness))
            .collect()
    }

    fn is_common(&self, symbol: Symbol) -> bool {
        self.weights.is_stop_word(symbol)
    }

    /// The places of equal sentences, one list for each, in order of work. Boilerplate and
    /// what tells too little are left out.
    fn units(&self, sentences: &[Sentences]) -> Vec<Vec<At>> {
        let mut units: Vec<Vec<At>> = Vec::new();
        let mut numbers = U64Map::default();
        let symbols = |(article, sentence): At| {
            let words: &[Word] = sentences[article].words_of(sentence);
            words.iter().map(|word| word.symbol)
        };
        for (article, own) in sentences.iter().enumerate() {
            for (number, sentence) in own.all.iter().enumerate() {
                let at = (article, number);
                let telling = symbols(at).filter(|&symbol| !self.is_common(symbol));
                let text = sentence.span.of(self.documents[article].text);
                if telling.count() < LEAST_WORDS
                    || is_boilerplate(text, self.forms[article].language)
                {
                    continue;
                }
                let hash = symbols(at).fold(0, |hash, symbol| hash_on(hash, u64::from(symbol)));
                let is_it = |unit: u32| symbols(units[unit as usize][0]).eq(symbols(at));
                let unit = numbers.find_or_insert(hash, units.len() as u32, is_it) as usize;
                match units.get_mut(unit) {
                    // A sentence that an article repeats counts where it first stands.
                    Some(unit) if unit.last().is_some_and(|last| last.0 == article) => {}
                    Some(unit) => unit.push(at),
                    None => units.push(vec![at]),
                }
            }
        }
        units
    }

    /// Units that say the same in other words, the most alike first.
    fn links(
        &self,
        units: &[Vec<At>],
        pieces: &[Piece],
        likeness: &Likeness,
        budget: &mut Budget,
    ) -> Vec<Link> {
        let is_of_one = |i: usize, j: usize| {
            units[i].len() == 1 && units[j].len() == 1 && units[i][0].0 == units[j][0].0
        };
        let wanted = |i: usize, j: usize| i != j && !is_of_one(i, j);
        let candidates = likeness.candidates(pieces, pieces, wanted).into_iter();
        let mut candidates: Vec<u64> = candidates.map(|(i, j)| pack(i.min(j), i.max(j))).collect();
        sort(&mut candidates);
        candidates.dedup();
        let mut links: Vec<Link> = Vec::new();
        for (i, j) in candidates.into_iter().map(unpack) {
            if !budget.spend((pieces[i].words.len() + pieces[j].words.len()) as u64) {
                break;
            }
            let (likeness, _) = likeness.between(&pieces[i], &pieces[j]);
            if likeness > 0.0 {
                links.push(Link {
                    units: [i, j],
                    likeness,
                    strength: 0.0,
                });
            }
        }
        let mut links = sorted_by_key(links, |link| descending(link.likeness as f32));
        let best = self.best_of(&links, units);
        let mutual = links
            .iter()
            .zip(&best)
            .filter(|(_, best)| **best == [true; 2]);
        let likenesses: Vec<f64> = mutual.map(|(link, _)| link.likeness).collect();
        let strength = Strength::new(likenesses, 0, units.len());
        let mut best = best.into_iter();
        links.retain_mut(|link| {
            link.strength = strength.of(link.likeness);
            match best.next() {
                Some([true, true]) => link.strength >= LIKELY,
                Some([false, false]) | None => false,
                Some(_) => link.strength >= CERTAIN,
            }
        });
        links
    }

    /// Returns, for both units of each link, true if some article of the other has no sentence
    /// that is more similar to the unit. `links` come the most similar first.
    fn best_of(&self, links: &[Link], units: &[Vec<At>]) -> Vec<[bool; 2]> {
        let mut best = vec![[false; 2]; links.len()];
        let mut of_unit: Vec<u64> = Vec::with_capacity(2 * links.len());
        for (number, link) in links.iter().enumerate() {
            of_unit.extend(link.units.map(|unit| pack(unit, number)));
        }
        sort(&mut of_unit);
        let mut seen = vec![usize::MAX; self.documents.len()];
        for own in of_unit.chunk_by(|&x, &y| unpack(x).0 == unpack(y).0) {
            for (unit, number) in own.iter().map(|&one| unpack(one)) {
                let side = usize::from(links[number].units[1] == unit);
                for &(article, _) in &units[links[number].units[1 - side]] {
                    best[number][side] |= seen[article] != unit;
                    seen[article] = unit;
                }
            }
        }
        best
    }

    fn statement(
        &self,
        cluster: Vec<usize>,
        links: &[&Link],
        units: &[Vec<At>],
        sentences: &[Sentences],
        likeness: &Likeness,
    ) -> Statement {
        let span = |(article, sentence): At| sentences[article].all[sentence].span;
        let words = |(article, sentence): At| sentences[article].words_of(sentence);
        let mut members: Vec<Place> = Vec::new();
        let mut firsts: Vec<(usize, usize)> = Vec::new();
        let mut told: Vec<StatementLink> = Vec::new();
        for &unit in &cluster {
            firsts.push((unit, members.len()));
            for &at in &units[unit] {
                let (first, own) = (units[unit][0], members.len());
                members.push(Place {
                    article: at.0,
                    span: span(at),
                });
                if at != first {
                    told.push(StatementLink {
                        a: firsts[firsts.len() - 1].1,
                        b: own,
                        relation: Wording::Same,
                        strength: 1.0,
                        evidence: vec![Evidence {
                            a: span(first),
                            b: span(at),
                            kind: EvidenceKind::Words,
                        }],
                    });
                }
            }
        }
        firsts.sort_unstable();
        let place = |unit: usize| {
            let at = firsts.binary_search_by_key(&unit, |first| first.0).ok()?;
            Some(firsts[at])
        };
        for link in links {
            let [x, y] = link.units;
            let (Some(a), Some(b)) = (place(x), place(y)) else {
                continue;
            };
            let (at_a, at_b) = (units[x][0], units[y][0]);
            told.push(StatementLink {
                a: a.1,
                b: b.1,
                relation: wording(words(at_a), words(at_b)),
                strength: link.strength,
                evidence: evidence(
                    [words(at_a), words(at_b)],
                    [&self.marks[at_a.0], &self.marks[at_b.0]],
                    [span(at_a), span(at_b)],
                    likeness,
                    |symbol| self.is_common(symbol),
                ),
            });
        }
        Statement {
            members,
            links: told,
        }
    }
}

/// Units joined by links, the most alike first, that have sentences of at least two
/// articles. Several sentences of one article come into one statement only if a strong
/// link joins a few of them to the others: else chains would lead from one statement to
/// the next.
fn clusters(links: &[Link], units: &[Vec<At>], articles: usize) -> Vec<Vec<usize>> {
    let mut home: Vec<usize> = (0..units.len()).collect();
    let mut members: Vec<Vec<usize>> = (0..units.len()).map(|unit| vec![unit]).collect();
    let mut seen = vec![usize::MAX; articles];
    for (number, link) in links.iter().enumerate() {
        let [mut x, mut y] = link.units.map(|unit| home[unit]);
        if x == y {
            continue;
        }
        if members[x].len() < members[y].len() {
            (x, y) = (y, x);
        }
        let places = |home: usize| members[home].iter().flat_map(|&unit| &units[unit]);
        places(x).for_each(|at| seen[at.0] = number);
        // A link between two sentences is no link between all that others say.
        let clash = places(y).any(|at| seen[at.0] == number);
        if clash && (link.strength < CERTAIN || members[y].len() > MOST_JOINED) {
            continue;
        }
        let moved = std::mem::take(&mut members[y]);
        moved.iter().for_each(|&unit| home[unit] = x);
        members[x].extend(moved);
    }
    let has_several =
        |cluster: &Vec<usize>| cluster.iter().map(|&unit| units[unit].len()).sum::<usize>() > 1;
    members.into_iter().filter(has_several).collect()
}
