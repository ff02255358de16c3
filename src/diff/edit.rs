//! The steps of an edit script.

use crate::Span;

/// What an edit does.
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

/// What kind of difference an edit makes, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "camelCase")
)]
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
pub struct Edit {
    /// What it does.
    pub op: Op,
    /// What kind of difference it makes.
    pub class: Class,
    /// Where, in the text of `a`.
    pub a: Span,
    /// Where, in the text of `b`.
    pub b: Span,
}
