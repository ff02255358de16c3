//! Crossread: what several articles on one event share, and what each one changed.

pub mod decode;
pub mod fold;
pub mod host;
pub mod lang;
pub mod segment;
mod span;
pub mod token;

pub use span::Span;
