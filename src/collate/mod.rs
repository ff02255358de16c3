//! Many articles → [`Collation`]: everything that they share, and where they differ.
//!
//! | step | owner |
//! |---|---|
//! | articles → one sequence of words | `corpus.rs` |
//! | words → repeats, by a suffix array | `repeats.rs` |
//! | repeats → which articles share short runs | `runs.rs` |
//! | pairs of articles → links, containment | `pairs.rs` |
//! | links → groups | `groups.rs` |
//! | repeats → passages | `passages.rs` |
//! | quotations → groups of quotations | `quotations.rs` |
//! | groups, figures, names → differences | `differences.rs` |
//! | words, names → key terms | `key_terms.rs` |
//! | all of it → collation, numbered as given | `report.rs` |
//!
//! Each article is read once. The work goes by a hash of the articles' texts, so the order in
//! which they are given changes the numbers and nothing else.

mod collation;
mod corpus;
mod differences;
mod groups;
mod key_terms;
mod pairs;
mod passages;
mod quotations;
mod repeats;
mod report;
mod runs;

use crate::align::Weights;
use crate::budget::Budget;
use crate::containment::RUN;
use crate::document::{Corpus, Document, Paragraph, TermOptions};
use crate::highlight::{date, figure, name, quotation, speaker};
use crate::host::Host;
use crate::lang::Language;
use crate::lexicon::Symbol;
use crate::sort::{sort, sorted_by_key};
pub use collation::{
    Article, ArticleStats, Collation, Difference, DifferenceKind, Figure, FigureKind, Group,
    Member, Name, Occurrence, Options, Passage, Place, Quotation, QuotationGroup, QuotationPair,
    WeakReason,
};
use corpus::Words;
use differences::{Marked, is_date_of, is_form_of};
pub use key_terms::KeyTerm;
pub use quotations::QuotationRelation;
use repeats::Suffixes;
use report::Report;
use runs::Runs;
use rustc_hash::{FxHashMap, FxHasher};
use std::hash::Hasher;
use std::ops::{ControlFlow, Range};

/// Collates articles, with the default options and natively.
///
/// `O(n log n)` in the words of all articles, and the alignment of each article with the
/// 32 that it shares the most with. Memory is linear in the words, and square in the
/// number of articles for [`Collation::containment`].
///
/// ```
/// use crossread::collate::{Article, collate};
///
/// let articles = [
///     Article::new("a", "The bridge will open in May, the mayor said.\n\nIt cost two million."),
///     Article::new("b", "It cost three million.\n\nNobody was asked."),
///     Article::new("c", "They heard that the bridge will open in May at last."),
/// ];
/// let collation = collate(&articles.map(|article| article.lang("en")));
///
/// assert_eq!(collation.groups[0].members.len(), 2);
/// let [two, three] = collation.differences[0].members[..] else { panic!("two figures") };
/// assert_eq!((two.span.of(articles[0].text), three.span.of(articles[1].text)), ("two million", "three million"));
/// let passage = &collation.passages[0];
/// assert_eq!(passage.members[1].place.span.of(articles[2].text), "the bridge will open in May");
/// ```
#[cfg(not(target_arch = "wasm32"))]
pub fn collate(articles: &[Article]) -> Collation {
    let mut go_on = |_| ControlFlow::Continue(());
    let collation = collate_with(
        articles,
        &Options::default(),
        &crate::host::Native,
        &mut go_on,
    );
    collation.unwrap_or_default()
}

/// Collates articles as [`collate`](mod@crate::collate) does, with options. Calls `progress`
/// now and then with the share of the work that is done, 0 to 1; returns `None` if it asks
/// to stop. Total: any texts have a result.
///
/// ```
/// use crossread::collate::{Article, Options, collate_with};
/// use crossread::host::Native;
/// use std::ops::ControlFlow;
///
/// let articles = [Article::new("a", "It cost two million."), Article::new("b", "It cost three million.")];
/// let options = Options::default().budget(1_000_000);
/// let mut until_half = |done| match done < 0.5 {
///     true => ControlFlow::Continue(()),
///     false => ControlFlow::Break(()),
/// };
/// assert_eq!(collate_with(&articles, &options, &Native, &mut until_half), None);
/// ```
pub fn collate_with(
    articles: &[Article],
    options: &Options,
    host: &dyn Host,
    progress: &mut dyn FnMut(f64) -> ControlFlow<()>,
) -> Option<Collation> {
    match work(articles, options, host, progress) {
        ControlFlow::Continue(collation) => Some(collation),
        ControlFlow::Break(()) => None,
    }
}

/// Shares of the work that are done after each part, as progress tells them.
const READ: f64 = 0.3;
const REPEATS_FOUND: f64 = 0.5;
const PAIRS_DONE: f64 = 0.8;

fn work(
    given: &[Article],
    options: &Options,
    host: &dyn Host,
    progress: &mut dyn FnMut(f64) -> ControlFlow<()>,
) -> ControlFlow<(), Collation> {
    let order = order_of_work(given);
    let articles: Vec<Article> = order.iter().map(|&at| given[at]).collect();
    let part = |done: usize, all: usize| done as f64 / all.max(1) as f64;
    let mut corpus = Corpus::new(TermOptions::default(), host);
    let mut paragraphs: Vec<Vec<Paragraph>> = Vec::new();
    for (done, article) in articles.iter().enumerate() {
        progress(READ * part(done, articles.len()))?;
        paragraphs.push(corpus.read(article.text));
    }
    let each = articles.iter().zip(&paragraphs);
    let documents: Vec<Document> = each
        .map(|(article, paragraphs)| Document {
            text: article.text,
            paragraphs,
            corpus: &corpus,
        })
        .collect();
    let langs = langs(&articles);
    let weights = Weights::new(&documents, &langs, &corpus.lexicon);
    let is_common = |symbol: Symbol| weights.is_stop_word(symbol);
    let mut budget = Budget::new(options.budget);

    let words = Words::new(&documents);
    progress(READ)?;
    let suffixes = Suffixes::new(&words.symbols);
    let article_at = |place: u32| words.articles[place as usize];
    let repeats = repeats::repeats(&words.symbols, &suffixes, RUN as u32, article_at);
    let runs = Runs::new(&words, &suffixes, is_common);
    progress(REPEATS_FOUND)?;
    let mut told =
        |done, all| progress(REPEATS_FOUND + (PAIRS_DONE - REPEATS_FOUND) * part(done, all));
    let found = pairs::pairs(&documents, &words, &runs, &weights, &mut budget, &mut told)?;
    let groups = groups::groups(&found.links, &documents);
    let (passages, is_all) = passages::passages(repeats, &suffixes, &words, is_common);
    if !is_all {
        budget.mark_approximate();
    }
    progress(PAIRS_DONE)?;
    let mut marks = Marks::default();
    for (done, article) in articles.iter().enumerate() {
        progress(PAIRS_DONE + (1.0 - PAIRS_DONE) * part(done, articles.len()))?;
        marks.read(done, article, host);
    }
    let quoted = marks.quotations.iter();
    let quoted: Vec<(usize, Range<usize>)> = quoted
        .map(|quotation| {
            let Place { article, span } = quotation.place;
            (article, words.within(article, span))
        })
        .collect();
    let quotation_pairs = quotations::pairs(&quoted, &words, &runs, is_common, &mut budget);
    let figures = marks.figures.iter().map(|figure| figure.place);
    let values = marks
        .figures
        .iter()
        .map(|figure| (Some(figure.kind), &figure.value[..]));
    let figures = marked(figures, values, &words);
    let names = marks.names.iter().map(|name| name.place);
    let keys = marks.names.iter().map(|name| (None, &name.key[..]));
    let names = marked(names, keys, &words);
    let key_terms = key_terms::key_terms(&articles, &words, &corpus.lexicon, &is_common, &names);
    let mut differ =
        |marks: &[Marked]| differences::differences(&groups, marks, &words, &mut budget);
    let mut differences = [differ(&figures), differ(&names)];
    differences[0]
        .retain(|one| !one.is_agreed(&figures, |mark| &marks.figures[mark].value, is_date_of));
    differences[1].retain(|one| !one.is_agreed(&names, |mark| &marks.names[mark].key, is_form_of));
    let report = Report {
        order: &order,
        articles: &articles,
        words: &words,
        is_common: &is_common,
    };
    ControlFlow::Continue(Collation {
        articles: report.article_stats(&found.is_shared),
        containment: report.containment(&found.containment),
        passages: report.passages(passages),
        exact: !budget.is_approximate(),
        key_terms: report.key_terms(key_terms),
        ..report.marks(groups, marks, quotation_pairs, differences)
    })
}

/// The tags of the articles' languages, each once.
fn langs<'t>(articles: &[Article<'t>]) -> Vec<&'t str> {
    let mut langs: Vec<&str> = Vec::new();
    for article in articles {
        if !langs.contains(&article.lang) {
            langs.push(article.lang);
        }
    }
    langs
}

/// The order in which articles are worked on: by a hash, so that it does not depend on
/// the order in which they are given.
fn order_of_work(articles: &[Article]) -> Vec<usize> {
    let hash = |article: &Article| {
        let mut hasher = FxHasher::default();
        for part in [article.id, article.text] {
            hasher.write(part.as_bytes());
            hasher.write_usize(part.len());
        }
        hasher.finish()
    };
    let hashes: Vec<u64> = articles.iter().map(hash).collect();
    let mut sorted = hashes.clone();
    sort(&mut sorted);
    let mut order = vec![usize::MAX; articles.len()];
    for (at, hash) in hashes.into_iter().enumerate() {
        let mut place = sorted.partition_point(|&other| other < hash);
        // Articles that are the same in everything follow each other.
        while order[place] != usize::MAX {
            place += 1;
        }
        order[place] = at;
    }
    order
}

/// Quotations, figures and names of all articles, in order of work.
#[derive(Default)]
struct Marks {
    quotations: Vec<Quotation>,
    figures: Vec<Figure>,
    names: Vec<Name>,
}

impl Marks {
    fn read(&mut self, number: usize, article: &Article, host: &dyn Host) {
        let (text, language) = (article.text, Language::of(article.lang));
        let place = |span| Place {
            article: number,
            span,
        };
        let quotations = quotation::quotations(text);
        let speakers = speaker::speakers(text, &quotations, language);
        let spoken = quotations.iter().zip(speakers);
        self.quotations
            .extend(spoken.map(|(quotation, speaker)| Quotation {
                place: place(quotation.span),
                speaker,
            }));
        let figures = figure::figures(text, language).into_iter();
        let figures = figures.map(|figure| Figure {
            place: place(figure.span),
            kind: figure.kind.into(),
            value: figure.value,
        });
        let dates = date::dates(text, language).into_iter();
        let dates = dates.map(|date| Figure {
            place: place(date.span),
            kind: FigureKind::Date,
            value: date.value,
        });
        let both = figures.chain(dates).collect();
        let in_order = sorted_by_key(both, |figure: &Figure| figure.place.span.start as u32);
        self.figures.extend(in_order);
        let names = name::names(text, language, host).into_iter();
        self.names.extend(names.map(|name| Name {
            place: place(name.span),
            key: name.key,
        }));
    }
}

/// Marks as differences are found in: equal values have one number.
fn marked<'v>(
    places: impl Iterator<Item = Place>,
    values: impl Iterator<Item = (Option<FigureKind>, &'v str)>,
    words: &Words,
) -> Vec<Marked> {
    let mut numbers: FxHashMap<(Option<FigureKind>, &str), u32> = FxHashMap::default();
    places
        .zip(values)
        .map(|(Place { article, span }, value)| {
            let next = numbers.len() as u32;
            Marked {
                places: words.within(article, span),
                value: *numbers.entry(value).or_insert(next),
            }
        })
        .collect()
}
