//! results in order of work → [`Collation`], numbered as the articles were given.

use super::corpus::Words;
use super::differences::Difference as Differing;
use super::passages::Shared;
use super::quotations::Pair;
use super::{
    Article, ArticleStats, Collation, Difference, DifferenceKind, Group, KeyTerm, Marks, Member,
    Occurrence, Passage, Place, QuotationGroup, QuotationPair, WeakReason, groups,
};
use crate::lang::{Language, is_capitalised};
use crate::lexicon::Symbol;
use crate::sort::{pack, sort, sorted_by_key, unpack};
use std::ops::Range;

/// The number of words of the longest passage that can be a mere phrase.
const LONGEST_PHRASE: usize = 12;

/// The data that results are reported with.
pub(super) struct Report<'r> {
    /// The number that each article was given, in order of work.
    pub(super) order: &'r [usize],
    /// The articles, in order of work.
    pub(super) articles: &'r [Article<'r>],
    pub(super) words: &'r Words,
    pub(super) is_common: &'r dyn Fn(Symbol) -> bool,
}

impl Report<'_> {
    pub(super) fn article_stats(&self, is_shared: &[bool]) -> Vec<ArticleStats> {
        let mut article_stats = vec![
            ArticleStats {
                words: 0,
                unique: 0.0
            };
            self.order.len()
        ];
        for (at, &given) in self.order.iter().enumerate() {
            let words = &is_shared[self.words.of(at)];
            let own = words.iter().filter(|&&is_shared| !is_shared).count();
            article_stats[given] = ArticleStats {
                words: words.len(),
                unique: own as f64 / words.len().max(1) as f64,
            };
        }
        article_stats
    }

    pub(super) fn containment(&self, worked: &[f64]) -> Vec<f64> {
        let many = self.order.len();
        let mut given = vec![0.0; worked.len()];
        for (at, share) in worked.iter().enumerate() {
            given[self.order[at / many] * many + self.order[at % many]] = *share;
        }
        given
    }

    fn place(&self, places: Range<u32>) -> Place {
        let article = self.words.articles[places.start as usize] as usize;
        Place {
            article: self.order[article],
            span: self.words.span(places.start as usize..places.end as usize),
        }
    }

    pub(super) fn passages(&self, passages: Vec<Shared>) -> Vec<Passage> {
        let told = passages.into_iter().map(|passage| {
            let weak = self.weak(&passage);
            let each = passage.members.into_iter().zip(passage.bridges);
            let members = each
                .map(|(places, bridges)| Occurrence {
                    place: self.place(places),
                    bridges: bridges
                        .into_iter()
                        .map(|places| self.place(places).span)
                        .collect(),
                })
                .collect();
            Passage {
                words: passage.words as usize,
                weak,
                // Stable: those of one article stay in the order of their places.
                members: sorted_by_key(members, |member: &Occurrence| member.place.article as u32),
            }
        });
        let first = |passage: &Passage| passage.members[0].place;
        let told = sorted_by_key(told.collect(), |passage| first(passage).span.start as u32);
        let told = sorted_by_key(told, |passage| first(passage).article as u32);
        let told = sorted_by_key(told, |passage| !(passage.words as u32));
        sorted_by_key(told, |passage| u32::from(passage.weak.is_some()))
    }

    /// The reason why a passage tells little, if it does.
    fn weak(&self, passage: &Shared) -> Option<WeakReason> {
        let places = passage.members[0].start as usize..passage.members[0].end as usize;
        let article = &self.articles[self.words.articles[places.start] as usize];
        let language = Language::of(article.lang);
        if places.len() <= LONGEST_PHRASE {
            let text = self.words.span(places.clone()).of(article.text);
            let text = text.to_lowercase();
            let holds = |phrase: &&str| text.contains(*phrase) && 2 * phrase.len() > text.len();
            if language.boilerplate.iter().any(holds) {
                return Some(WeakReason::Boilerplate);
            }
        }
        let is_name = |place: usize| {
            is_capitalised(self.words.spans[place].of(article.text))
                || (self.is_common)(self.words.symbols[place])
        };
        if places.clone().all(is_name) {
            return Some(WeakReason::Names);
        }
        let mut telling = places.filter(|&place| !(self.is_common)(self.words.symbols[place]));
        let first = telling.next()?;
        let is_same = |place: usize| self.words.symbols[place] == self.words.symbols[first];
        telling.all(is_same).then_some(WeakReason::Common)
    }

    pub(super) fn key_terms(&self, mut terms: Vec<KeyTerm>) -> Vec<KeyTerm> {
        for term in &mut terms {
            term.place.article = self.order[term.place.article];
        }
        sorted_by_key(terms, |term| term.place.article as u32)
    }

    /// A collation with groups, marks and differences; the rest is left empty.
    pub(super) fn marks(
        &self,
        groups: Vec<groups::Group>,
        mut marks: Marks,
        pairs: Vec<Pair>,
        differences: [Vec<Differing>; 2],
    ) -> Collation {
        let figure_places: Vec<Place> = marks.figures.iter().map(|one| one.place).collect();
        let name_places: Vec<Place> = marks.names.iter().map(|one| one.place).collect();
        let (groups, new_groups) = self.groups(groups);
        let [figures, names] = differences;
        let mut told =
            self.differences(DifferenceKind::Figure, figures, &figure_places, &new_groups);
        told.extend(self.differences(DifferenceKind::Name, names, &name_places, &new_groups));

        let articles: Vec<usize> = marks
            .quotations
            .iter()
            .map(|one| one.place.article)
            .collect();
        let new_quotations = self.numbering(&articles);
        for article in marks
            .quotations
            .iter_mut()
            .map(|one| &mut one.place)
            .chain(marks.figures.iter_mut().map(|one| &mut one.place))
            .chain(marks.names.iter_mut().map(|one| &mut one.place))
        {
            article.article = self.order[article.article];
        }
        Collation {
            groups,
            quotations: sorted_by_key(marks.quotations, |one| one.place.article as u32),
            quotation_groups: quotation_groups(&new_quotations, pairs),
            figures: sorted_by_key(marks.figures, |one| one.place.article as u32),
            names: sorted_by_key(marks.names, |one| one.place.article as u32),
            differences: sorted_by_key(told, |one| one.group as u32),
            ..Collation::default()
        }
    }

    /// The number that each of some things gets when they are put in the order of their
    /// articles as given; `articles` is where each stands, in order of work.
    fn numbering(&self, articles: &[usize]) -> Vec<usize> {
        let in_order = sorted_by_key((0..articles.len()).collect(), |&one: &usize| {
            self.order[articles[one]] as u32
        });
        let mut numbers = vec![0; articles.len()];
        for (number, one) in in_order.into_iter().enumerate() {
            numbers[one] = number;
        }
        numbers
    }

    /// The groups, and the new number of each.
    fn groups(&self, groups: Vec<groups::Group>) -> (Vec<Group>, Vec<usize>) {
        let told = groups.into_iter().enumerate().map(|(number, group)| {
            let members = group.members.into_iter().map(|member| Member {
                article: self.order[member.article],
                paragraphs: member.paragraphs,
            });
            let group = Group {
                members: sorted_by_key(members.collect(), |member: &Member| member.article as u32),
                is_equal: group.is_equal,
            };
            (number, group)
        });
        let first =
            |group: &(usize, Group)| (group.1.members[0].article, group.1.members[0].paragraphs[0]);
        let told = sorted_by_key(told.collect(), |group| first(group).1 as u32);
        let told = sorted_by_key(told, |group| first(group).0 as u32);
        let mut numbers = vec![0; told.len()];
        for (number, group) in told.iter().enumerate() {
            numbers[group.0] = number;
        }
        (told.into_iter().map(|group| group.1).collect(), numbers)
    }

    fn differences(
        &self,
        kind: DifferenceKind,
        differences: Vec<Differing>,
        places: &[Place],
        new_groups: &[usize],
    ) -> Vec<Difference> {
        let tell = |difference: Differing| {
            let members = difference.marks.iter().map(|&mark| Place {
                article: self.order[places[mark].article],
                span: places[mark].span,
            });
            Difference {
                kind,
                group: new_groups[difference.group],
                members: sorted_by_key(members.collect(), |place: &Place| place.article as u32),
            }
        };
        differences.into_iter().map(tell).collect()
    }
}

/// Quotations that relate, or relate to one that does. `numbers` are the new ones.
fn quotation_groups(numbers: &[usize], pairs: Vec<Pair>) -> Vec<QuotationGroup> {
    let mut relations: Vec<QuotationPair> = pairs
        .into_iter()
        .map(|pair| {
            let [x, y] = pair.quotations.map(|at| numbers[at]);
            QuotationPair {
                a: x.min(y),
                b: x.max(y),
                relation: pair.relation,
            }
        })
        .collect();
    relations = sorted_by_key(relations, |relation| relation.b as u32);
    relations = sorted_by_key(relations, |relation| relation.a as u32);
    // Each quotation leads to an earlier one of its group, the first to itself.
    let mut earlier: Vec<usize> = (0..numbers.len()).collect();
    let first_of = |earlier: &[usize], mut at: usize| {
        while earlier[at] != at {
            at = earlier[at];
        }
        at
    };
    for relation in &relations {
        let (x, y) = (
            first_of(&earlier, relation.a),
            first_of(&earlier, relation.b),
        );
        earlier[x.max(y)] = x.min(y);
    }
    for at in 0..earlier.len() {
        earlier[at] = earlier[earlier[at]];
    }
    let mut members: Vec<u64> = relations
        .iter()
        .flat_map(|relation| [relation.a, relation.b])
        .map(|at| pack(earlier[at], at))
        .collect();
    sort(&mut members);
    members.dedup();
    let relations = sorted_by_key(relations, |relation| earlier[relation.a] as u32);
    let relations = relations.chunk_by(|x, y| earlier[x.a] == earlier[y.a]);
    members
        .chunk_by(|&x, &y| unpack(x).0 == unpack(y).0)
        .zip(relations)
        .map(|(group, relations)| QuotationGroup {
            members: group.iter().map(|&one| unpack(one).1).collect(),
            relations: relations.to_vec(),
        })
        .collect()
}
