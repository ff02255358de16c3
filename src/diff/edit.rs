//! The steps of an edit script.

use crate::Span;

/// The operation of an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "camelCase")
)]
pub enum Op {
    /// The same on both sides.
    Equal,
    /// In `a` only; the span of `b` is empty.
    Delete,
    /// In `b` only; the span of `a` is empty.
    Insert,
}

impl Op {
    /// All of them, in order.
    pub const ALL: [Op; 3] = [Op::Equal, Op::Delete, Op::Insert];

    /// The name used at the wasm boundary.
    pub const fn as_str(self) -> &'static str {
        match self {
            Op::Equal => "equal",
            Op::Delete => "delete",
            Op::Insert => "insert",
        }
    }
}

/// Kinds of difference, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "camelCase")
)]
#[non_exhaustive]
pub enum Class {
    /// Words or numbers differ. The class of everything equal, too.
    Words,
    /// Only upper and lower case differ.
    Case,
    /// Only punctuation differs.
    Punctuation,
    /// The same signs in another style: quotes, dashes, ellipses, ligatures,
    /// no-break spaces, invisible characters.
    Typography,
    /// Only white space differs.
    Space,
}

impl Class {
    /// All of them, in order.
    pub const ALL: [Class; 5] = [
        Class::Words,
        Class::Case,
        Class::Punctuation,
        Class::Typography,
        Class::Space,
    ];

    /// The name used at the wasm boundary.
    pub const fn as_str(self) -> &'static str {
        match self {
            Class::Words => "words",
            Class::Case => "case",
            Class::Punctuation => "punctuation",
            Class::Typography => "typography",
            Class::Space => "space",
        }
    }
}

/// One step of an edit script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Edit {
    /// Its operation.
    pub op: Op,
    /// The kind of difference.
    pub class: Class,
    /// Bytes of the text of `a`.
    pub a: Span,
    /// Bytes of the text of `b`.
    pub b: Span,
}
