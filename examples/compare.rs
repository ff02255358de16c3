//! Compares two files and prints the rows, each with its edits:
//!
//! ```text
//! cargo run --example compare -- seeds/000_366210ead2782298.txt seeds/001_97e3a8563cbd6e41.txt
//! ```
//!
//! Spans are UTF-16 code units, as at the wasm boundary; a test holds the two together.

use crossread::compare;
use crossread::decode::decode;
use crossread::host::Native;
use crossread::utf16::Utf16;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let [a, b] = std::env::args()
        .skip(1)
        .collect::<Vec<_>>()
        .try_into()
        .map_err(|_| "give two files")?;
    let text = |file: &str| std::fs::read(file).map(|bytes| decode(&bytes, "", &Native).text);
    let (a, b) = (text(&a)?, text(&b)?);
    let comparison = compare(&a, &b);
    let (in_a, in_b) = (Utf16::new(&a), Utf16::new(&b));
    println!(
        "containment {:.4} {:.4}",
        comparison.containment_a, comparison.containment_b
    );
    for row in &comparison.rows {
        let moved = if row.moved { " moved" } else { "" };
        println!(
            "{}{moved} {:?} {:?} {:.4}",
            row.relation.as_str(),
            row.a,
            row.b,
            row.similarity
        );
        for edit in &row.edits {
            let (a, b) = (in_a.span(edit.a), in_b.span(edit.b));
            println!("  {} {} {a:?} {b:?}", edit.op.as_str(), edit.class.as_str());
        }
    }
    Ok(())
}
