//! Crossread shows what several articles on one event share, and what each one
//! changed, moved, split or left out.
//!
//! This crate is its core: ordinary Rust without I/O, clock or randomness, built
//! natively and for WebAssembly. The viewer lives in `www/`; the whole is described in
//! the README.
//!
//! # Compare two articles
//!
//! [`compare()`] aligns the paragraphs of two texts over the whole document, whatever
//! their order, and finds the edits inside each pair; [`compare_with`] takes options:
//!
//! ```
//! use crossread::compare::Relation;
//!
//! let geneva = "The report was published on Wednesday.\n\n\
//!               Its authors spoke to forty witnesses in six countries.";
//! let washington = "Its authors spoke to “forty” witnesses in nine countries.\n\n\
//!                   The report was published on Wednesday.";
//! let comparison = crossread::compare(geneva, washington);
//!
//! let rows: Vec<_> = comparison.rows.iter().map(|row| (row.relation, row.moved, &row.a[..], &row.b[..])).collect();
//! assert_eq!(rows, [
//!     (Relation::Equal, true, &[0][..], &[1][..]),
//!     (Relation::Edited, false, &[1][..], &[0][..]),
//! ]);
//! ```
//!
//! # Read the edits
//!
//! The edits of a row cover both sides in order; what is equal and deleted, laid end
//! to end, is `a`, what is equal and inserted is `b`. Each has a class, so that the
//! style of a quotation mark never looks like news:
//!
//! ```
//! use crossread::diff::{Class, Op};
//!
//! let (a, b) = ("“Forty” witnesses in six countries", "\"Forty\" witnesses in nine countries");
//! let comparison = crossread::compare(a, b);
//! let changed = comparison.rows[0].edits.iter().filter(|edit| edit.op != Op::Equal && edit.class == Class::Words);
//! let changed: Vec<_> = changed.map(|edit| (edit.a.of(a), edit.b.of(b))).collect();
//! assert_eq!(changed, [("six", ""), ("", "nine")]);
//! ```
//!
//! # Collate many articles
//!
//! [`collate()`] finds what any number of articles share: groups of paragraphs, passages,
//! quotations, and figures and names that differ in the same sentence. [`collate_with`]
//! takes options and tells how far the work has come:
//!
//! ```
//! use crossread::collate::Article;
//!
//! let articles = [("a", "It cost two million."), ("b", "It cost three million.")];
//! let collation = crossread::collate(&articles.map(|(id, text)| Article::new(id, text).lang("en")));
//! let values: Vec<&str> = collation.figures.iter().map(|figure| &figure.value[..]).collect();
//! assert_eq!(values, ["2000000", "3000000"]);
//! assert_eq!(collation.differences.len(), 1);
//! ```
//!
//! # Features
//!
//! `serde` derives `Serialize` and `Deserialize` for all results. Their spans stay bytes; the
//! names of kinds are those of the JavaScript interface.
//!
//! # The way of the data
//!
//! | step | owner |
//! |---|---|
//! | bytes → text | [`decode`] |
//! | text → paragraphs, sentences | [`segment`] |
//! | text → tokens | [`token`] |
//! | tokens → terms | `term` |
//! | token → key → symbol | [`fold`], `lexicon` |
//! | articles of interned paragraphs | `document` |
//! | symbols → alignment, moves, splits, merges | `align` |
//! | aligned groups → edit scripts, cleaned up | [`diff`] |
//! | all of it → comparison | [`mod@compare`] |
//! | many articles → collation | [`mod@collate`] |
//! | text → highlights | [`highlight`], by the words of [`lang`] |
//! | text, query → hits | [`search`] |
//! | byte spans → UTF-16 spans → JavaScript | [`utf16`], `wasm` |
//!
//! # Promises
//!
//! - **Total**: no string makes a function panic or fail. Offsets are bytes, and lie on
//!   `char` boundaries; edits never split a grapheme cluster.
//! - **Deterministic**: work is limited by counted steps, not by time ([`budget`]). Past
//!   the limit a result is coarser, still valid, and says so.
//! - **Borrowed tables**: what needs much Unicode data is asked of the [`host`].

mod align;
pub mod budget;
pub mod collate;
pub mod compare;
mod containment;
pub mod decode;
pub mod diff;
mod document;
pub mod fold;
pub mod highlight;
pub mod host;
mod inverted_index;
pub mod lang;
mod lexicon;
pub mod search;
pub mod segment;
mod sort;
mod span;
mod term;
pub mod token;
mod u64_map;
pub mod utf16;
#[cfg(target_arch = "wasm32")]
mod wasm;
mod word_break;

#[cfg(not(target_arch = "wasm32"))]
pub use collate::collate;
pub use collate::collate_with;
#[cfg(not(target_arch = "wasm32"))]
pub use compare::compare;
pub use compare::compare_with;
pub use span::Span;
