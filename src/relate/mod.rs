//! Sentences that say the same, in different words or another order → [`Related`]. Only
//! pairs that no row of a comparison shows are included.
//!
//! | step | owner |
//! |---|---|
//! | articles → sentences, paragraphs as sets of words | `pieces.rs` |
//! | words → weights, kin, likeness of two pieces | `likeness.rs` |
//! | likeness → probability that two pieces say the same | `chance.rs` |
//! | pieces of two articles → pairs that say the same | `pairs.rs` |
//! | paragraphs left unaligned → reworded counterparts | `rows.rs` |
//! | a pair of sentences → their common content | `evidence.rs` |
//!
//! There is no model and no list of synonyms. Readers who doubt a pair can check its
//! [`Evidence`].

pub(crate) mod chance;
mod evidence;
pub(crate) mod likeness;
pub(crate) mod pairs;
pub(crate) mod pieces;
mod related;
mod rows;

use crate::Span;
use crate::sort::sorted_by_key;
pub(crate) use evidence::{Marks, evidence};
pub(crate) use related::{is_boilerplate, related, wording};
pub(crate) use rows::join_reworded;

/// Relation between the wordings of two sentences that say the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "camelCase")
)]
#[non_exhaustive]
pub enum Wording {
    /// The same words.
    Same,
    /// Mostly the same words.
    Edited,
    /// Mostly different words.
    Reworded,
}

impl Wording {
    /// All values, in order.
    pub const ALL: [Wording; 3] = [Wording::Same, Wording::Edited, Wording::Reworded];

    /// Returns the name used at the wasm boundary.
    pub const fn as_str(self) -> &'static str {
        match self {
            Wording::Same => "same",
            Wording::Edited => "edited",
            Wording::Reworded => "reworded",
        }
    }
}

/// Kind of an [`Evidence`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "camelCase")
)]
#[non_exhaustive]
pub enum EvidenceKind {
    /// The same words, or forms of them.
    Words,
    /// Quotations of the same words.
    Quotation,
    /// Figures of the same value.
    Figure,
    /// The same date.
    Date,
    /// The same name.
    Name,
}

impl EvidenceKind {
    /// All kinds, in order.
    pub const ALL: [EvidenceKind; 5] = [
        EvidenceKind::Words,
        EvidenceKind::Quotation,
        EvidenceKind::Figure,
        EvidenceKind::Date,
        EvidenceKind::Name,
    ];

    /// Returns the name used at the wasm boundary.
    pub const fn as_str(self) -> &'static str {
        match self {
            EvidenceKind::Words => "words",
            EvidenceKind::Quotation => "quotation",
            EvidenceKind::Figure => "figure",
            EvidenceKind::Date => "date",
            EvidenceKind::Name => "name",
        }
    }
}

/// Part that two sentences have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Evidence {
    /// Span in the text of `a`.
    pub a: Span,
    /// Span in the text of `b`.
    pub b: Span,
    /// Kind of the common part.
    pub kind: EvidenceKind,
}

/// Sentences of two articles that say the same, without a row that shows it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Related {
    /// A sentence of `a`.
    pub a: Span,
    /// A sentence of `b`.
    pub b: Span,
    /// Relation between the two wordings.
    pub relation: Wording,
    /// Chance that they say the same: 0 to 1. Eight in ten pairs at 0.8 do.
    pub strength: f64,
    /// All common parts, in the order of `a`.
    pub evidence: Vec<Evidence>,
}

impl Related {
    /// Exchanges the sides.
    pub(crate) fn mirror(&mut self) {
        std::mem::swap(&mut self.a, &mut self.b);
        let mut evidence = std::mem::take(&mut self.evidence);
        for one in &mut evidence {
            std::mem::swap(&mut one.a, &mut one.b);
        }
        self.evidence = sorted_by_key(evidence, |one| one.a.start as u32);
    }
}
