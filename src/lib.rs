//! Crossread: what several articles on one event share, and what each one changed.

mod align;
pub mod budget;
pub mod compare;
mod containment;
pub mod decode;
pub mod diff;
mod document;
pub mod fold;
pub mod highlight;
pub mod host;
pub mod lang;
mod lexicon;
pub mod search;
pub mod segment;
mod span;
pub mod token;
pub mod utf16;
#[cfg(target_arch = "wasm32")]
mod wasm;

pub use span::Span;
