//! links between two articles → groups across all of them.

use super::pairs::Links;
use crate::document::{Document, Paragraph};
use crate::sort::sorted_by_key;

/// Paragraphs of one article in a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Member {
    pub(super) article: usize,
    /// Ascending.
    pub(super) paragraphs: Vec<usize>,
}

/// One paragraph across articles.
pub(super) struct Group {
    /// At least two, by article.
    pub(super) members: Vec<Member>,
    /// True if all have the same text.
    pub(super) is_equal: bool,
}

/// Joins linked paragraphs, the most alike first. Two paragraphs of one article get into
/// one group only if one link holds both, as a split or a merge does. A chain of links
/// from one paragraph to another of the same article is cut at its weakest link. `O(links · log links + paragraphs · articles)`.
pub(super) fn groups(links: &Links, documents: &[Document]) -> Vec<Group> {
    let mut nodes = Nodes::new(documents);
    let mut linked: Vec<usize> = Vec::new();
    for link in links.best_first() {
        let node = |&(article, paragraph): &(u32, u32)| {
            nodes.firsts[article as usize] + paragraph as usize
        };
        linked.clear();
        linked.extend(link.iter().map(node));
        for &node in &linked[1..] {
            nodes.join(linked[0], node, &linked);
        }
    }
    nodes.groups(documents)
}

/// Every paragraph of every article, and the groups so far.
struct Nodes {
    /// The number of each article's first paragraph.
    firsts: Vec<usize>,
    article: Vec<usize>,
    /// The group of each paragraph.
    home: Vec<usize>,
    /// The paragraphs of each group.
    members: Vec<Vec<usize>>,
    /// By article: the group last looked at that has a paragraph of it.
    seen: Vec<usize>,
    looks: usize,
}

impl Nodes {
    fn new(documents: &[Document]) -> Self {
        let mut firsts = Vec::new();
        let mut article = Vec::new();
        for (number, document) in documents.iter().enumerate() {
            firsts.push(article.len());
            article.resize(article.len() + document.paragraphs.len(), number);
        }
        Nodes {
            firsts,
            home: (0..article.len()).collect(),
            members: (0..article.len()).map(|node| vec![node]).collect(),
            seen: vec![0; documents.len()],
            looks: 0,
            article,
        }
    }

    /// Makes one group of two, unless that would hold two paragraphs of one article that
    /// are not both `linked`.
    fn join(&mut self, x: usize, y: usize, linked: &[usize]) {
        let (mut x, mut y) = (self.home[x], self.home[y]);
        if x == y {
            return;
        }
        if self.members[x].len() < self.members[y].len() {
            (x, y) = (y, x);
        }
        self.looks += 1;
        let is_free = |node: &&usize| !linked.contains(node);
        for &node in self.members[x].iter().filter(is_free) {
            self.seen[self.article[node]] = self.looks;
        }
        let of_both = |&node: &usize| self.seen[self.article[node]] == self.looks;
        let clash = self.members[y].iter().any(of_both)
            || self.members[y].iter().filter(is_free).any(|&node| {
                let article = self.article[node];
                let others = linked.iter().filter(|&&other| self.home[other] == x);
                others
                    .into_iter()
                    .any(|&other| self.article[other] == article)
            });
        if clash {
            return;
        }
        let moved = std::mem::take(&mut self.members[y]);
        for &node in &moved {
            self.home[node] = x;
        }
        self.members[x].extend(moved);
    }

    /// The groups that have several articles, in the order of their first paragraphs.
    fn groups(mut self, documents: &[Document]) -> Vec<Group> {
        let mut groups = Vec::new();
        for node in 0..self.home.len() {
            let mut nodes = std::mem::take(&mut self.members[self.home[node]]);
            nodes = sorted_by_key(nodes, |&node| node as u32);
            let members: Vec<Member> = nodes
                .chunk_by(|&x, &y| self.article[x] == self.article[y])
                .map(|of_one| {
                    let article = self.article[of_one[0]];
                    let paragraph = |&node: &usize| node - self.firsts[article];
                    Member {
                        article,
                        paragraphs: of_one.iter().map(paragraph).collect(),
                    }
                })
                .collect();
            if members.len() > 1 {
                groups.push(Group {
                    is_equal: is_equal(&members, documents),
                    members,
                });
            }
        }
        groups
    }
}

fn is_equal(members: &[Member], documents: &[Document]) -> bool {
    let texts = |member: &Member| -> Vec<Paragraph> {
        let paragraph = |&at: &usize| documents[member.article].paragraphs[at];
        member.paragraphs.iter().map(paragraph).collect()
    };
    let first = texts(&members[0]);
    first.len() == 1
        && members.iter().skip(1).all(|member| {
            let own = texts(member);
            own.len() == 1 && own[0].text == first[0].text
        })
}
