//! Sentences that tell the same, in other words or another order → [`Related`], for what
//! no row of a comparison says.
//!
//! | step | owner |
//! |---|---|
//! | articles → sentences, paragraphs as sets of words | `pieces.rs` |
//! | words → weights, kin, likeness of two pieces | `likeness.rs` |
//! | likeness → the chance that it is more than chance | `chance.rs` |
//! | pieces of two articles → pairs that tell the same | `pairs.rs` |
//! | paragraphs left unaligned → reworded counterparts | `rows.rs` |
//! | a pair of sentences → what both have | `evidence.rs` |
//!
//! No model and no list of synonyms: whoever doubts a pair looks at its [`Evidence`].

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

/// The way in which one sentence tells what another tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "camelCase")
)]
#[non_exhaustive]
pub enum Wording {
    /// In the same words.
    Same,
    /// In mostly the same words.
    Edited,
    /// In mostly other words.
    Reworded,
}

impl Wording {
    /// All of them, in order.
    pub const ALL: [Wording; 3] = [Wording::Same, Wording::Edited, Wording::Reworded];

    /// The name used at the wasm boundary.
    pub const fn as_str(self) -> &'static str {
        match self {
            Wording::Same => "same",
            Wording::Edited => "edited",
            Wording::Reworded => "reworded",
        }
    }
}

/// The kind of an [`Evidence`].
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
    /// All of them, in order.
    pub const ALL: [EvidenceKind; 5] = [
        EvidenceKind::Words,
        EvidenceKind::Quotation,
        EvidenceKind::Figure,
        EvidenceKind::Date,
        EvidenceKind::Name,
    ];

    /// The name used at the wasm boundary.
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

/// Something that two sentences have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Evidence {
    /// Bytes of the text of `a`.
    pub a: Span,
    /// Bytes of the text of `b`.
    pub b: Span,
    /// The kind of thing that is there.
    pub kind: EvidenceKind,
}

/// Sentences of two articles that tell the same, where no row says so.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Related {
    /// A sentence of `a`.
    pub a: Span,
    /// A sentence of `b`.
    pub b: Span,
    /// The way in which one tells what the other tells.
    pub relation: Wording,
    /// The chance that they tell the same: 0 to 1. Of pairs at 0.8, eight in ten do.
    pub strength: f64,
    /// Everything that both have, in the order of `a`.
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
