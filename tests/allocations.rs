//! What must not regress, by counts and not by time: memory, allocations, steps.
//!
//! Each bound is about half as much again as what was counted when it was set, and stands
//! beside that number. Where a change goes beyond one, look for what grew; raise the bound
//! only for a reason.
#![allow(unsafe_code, reason = "an allocator that counts is an unsafe trait")]

#[path = "support/prose.rs"]
mod prose;

use crossread::budget::DEFAULT_BUDGET;
use crossread::compare::{Comparison, Options, compare, compare_with};
use crossread::host::Native;
use crossread::segment::{paragraphs, sentences};
use crossread::token::tokenize;
use prose::Random;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

/// The system's allocator, which counts what each thread asks of it: tests run side by side.
struct Counting;

thread_local! {
    static COUNTS: Cell<Counts> = const { Cell::new(Counts { allocations: 0, bytes: 0, live: 0, peak: 0 }) };
}

#[derive(Clone, Copy, Debug)]
struct Counts {
    allocations: usize,
    /// Of all allocations together.
    bytes: usize,
    live: isize,
    /// The most that was live at once.
    peak: isize,
}

fn count(size: usize, freed: usize) {
    // The thread may be ending, with its counts gone.
    let _ = COUNTS.try_with(|counts| {
        let mut now = counts.get();
        now.allocations += usize::from(size > 0);
        now.bytes += size;
        now.live += size as isize - freed as isize;
        now.peak = now.peak.max(now.live);
        counts.set(now);
    });
}

// SAFETY: every call goes to the system's allocator as it came; counting allocates nothing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size(), 0);
        // SAFETY: the caller's promises are passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        count(0, layout.size());
        // SAFETY: as above.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(size, layout.size());
        // SAFETY: as above.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// What the work allocates, its result included.
fn counted<T>(work: impl FnOnce() -> T) -> (T, Counts) {
    let mut before = COUNTS.get();
    before.peak = before.live;
    COUNTS.set(before);
    let result = work();
    let after = COUNTS.get();
    let counts = Counts {
        allocations: after.allocations - before.allocations,
        bytes: after.bytes - before.bytes,
        live: after.live - before.live,
        peak: after.peak - before.live,
    };
    (result, counts)
}

fn comparison(a: &str, b: &str) -> (Comparison, Counts) {
    counted(|| compare(a, b))
}

#[test]
fn the_counter_counts() {
    let (_, counts) = counted(|| {
        drop(vec![0_u8; 1000]);
        vec![0_u8; 300]
    });
    assert_eq!((counts.allocations, counts.bytes), (2, 1300));
    assert_eq!((counts.live, counts.peak), (300, 1000));
}

/// Which word stands at a place of a text of so many words.
type Words = fn(at: usize, words: usize, random: &mut Random) -> usize;

/// Texts on which comparison programs break, each side about `words` long.
fn adversarial(words: usize) -> Vec<(&'static str, String, String)> {
    let two: Words = |_, _, random| random.below(2);
    let fifty: Words = |_, _, random| random.below(50);
    let any: Words = |_, _, random| random.below(1 << 40);
    let by_word: [(&str, &str, Words, Words); 8] = [
        ("one word", " ", |_, _, _| 5, |_, _, _| 5),
        ("two words", " ", two, two),
        ("fifty words", " ", fifty, fifty),
        ("all different", " ", any, any),
        ("reversed", " ", |at, _, _| at, |at, words, _| words - at),
        (
            "periodic",
            " ",
            |at, _, _| at % 100,
            |at, _, _| at * 3 % 100,
        ),
        (
            "powers",
            " ",
            |at, _, _| at * at % 17,
            |at, _, _| at * at * at % 17,
        ),
        ("one-word paragraphs", "\n\n", fifty, fifty),
    ];
    let mut random = Random(7);
    let mut text = |end: &str, word: Words| -> String {
        let words = (0..words).map(|at| prose::word(word(at, words, &mut random)));
        words.map(|word| word + end).collect()
    };
    let mut shapes: Vec<_> = by_word
        .into_iter()
        .map(|(name, end, a, b)| (name, text(end, a), text(end, b)))
        .collect();
    let same = "the same few words over and over ".repeat(7);
    let numbered = |factor: usize| {
        let paragraph = |at: usize| format!("{same}{}\n\n", at * factor);
        (0..words / 50).map(paragraph).collect::<String>()
    };
    let lines = "\n".repeat(10 * words);
    shapes.push(("equal paragraphs", numbered(0), numbered(0) + &same));
    shapes.push(("nearly equal paragraphs", numbered(1), numbered(7)));
    shapes.push(("empty lines", lines.clone(), lines + "x"));
    shapes
}

/// The smallest budget with which the result is exact: the steps that the search takes.
fn steps(a: &str, b: &str) -> u64 {
    let exact = |budget| compare_with(a, b, &Options::default().budget(budget), &Native).exact;
    let (mut low, mut high) = (0, DEFAULT_BUDGET);
    while low + 1 < high {
        let middle = low.midpoint(high);
        *(if exact(middle) { &mut high } else { &mut low }) = middle;
    }
    high
}

fn kilobytes(a: &str, b: &str) -> f64 {
    (a.len() + b.len()) as f64 / 1000.0
}

/// Asserts that what was counted is not above its bound.
fn at_most(bound: f64, counted: f64, what: &str) {
    assert!(counted <= bound, "{what}: {counted:.1}, at most {bound}");
}

#[test]
fn ordinary_prose_takes_so_much_memory() {
    // For each kilobyte of both texts: allocations (74, 115), kilobytes allocated in all
    // (37, 50), and at once (13, 15).
    for (percent, allocations, bytes, peak) in [(8, 110.0, 55.0, 20.0), (60, 170.0, 75.0, 23.0)] {
        let (a, b) = prose::pair(100_000, percent);
        let (_, counts) = comparison(&a, &b);
        let size = kilobytes(&a, &b);
        let what = |of: &str| format!("{of}, {percent} % rewritten");
        at_most(
            allocations,
            counts.allocations as f64 / size,
            &what("allocations"),
        );
        at_most(
            bytes,
            counts.bytes as f64 / 1000.0 / size,
            &what("allocated"),
        );
        at_most(peak, counts.peak as f64 / 1000.0 / size, &what("at once"));
    }
}

#[test]
fn memory_and_steps_grow_as_the_text_does() {
    // A tenth more than in proportion, for tables that double and paragraphs that differ.
    const SLACK: f64 = 1.1;
    for percent in [8, 60] {
        let [(small, few), (large, many)] = [20_000, 80_000].map(|size| {
            let (a, b) = prose::pair(size, percent);
            let (_, counts) = comparison(&a, &b);
            let numbers = [counts.allocations, counts.bytes, counts.peak as usize];
            let steps = steps(&a, &b) as usize;
            (kilobytes(&a, &b), [&numbers[..], &[steps]].concat())
        });
        let bound = SLACK * large / small;
        let names = ["allocations", "bytes", "bytes at once", "steps"];
        for (what, (few, many)) in names.iter().zip(few.iter().zip(many)) {
            at_most(
                bound,
                many as f64 / *few as f64,
                &format!("{what} grow, {percent} %"),
            );
        }
    }
}

#[test]
fn ordinary_prose_takes_so_few_steps() {
    // For each kilobyte of both texts: 99 and 146.
    for (percent, bound) in [(8, 150.0), (60, 220.0)] {
        let (a, b) = prose::pair(80_000, percent);
        at_most(bound, steps(&a, &b) as f64 / kilobytes(&a, &b), "steps");
    }
}

#[test]
fn adversarial_texts_take_little_more_memory() {
    // For each byte of both texts: 53 at once and 159 in all, of one-word paragraphs, which
    // are mostly result; 38 and 82 of the others.
    for (name, a, b) in adversarial(20_000) {
        let (_, counts) = comparison(&a, &b);
        let size = (a.len() + b.len()) as f64;
        at_most(80.0, counts.peak as f64 / size, &format!("{name}, at once"));
        at_most(
            240.0,
            counts.bytes as f64 / size,
            &format!("{name}, allocated"),
        );
    }
}

#[test]
fn a_text_is_cut_up_into_the_result_and_nothing_else() {
    let (text, _) = prose::pair(100_000, 8);
    let (_, tokens) = counted(|| tokenize(&text));
    let (_, blocks) = counted(|| paragraphs(&text));
    // A vector that doubles as it grows: 15 and 8 times.
    assert!(tokens.allocations <= 20, "{tokens:?}");
    assert!(blocks.allocations <= 20, "{blocks:?}");
    // Sentences are found a paragraph at a time: 13 for each kilobyte.
    let (_, found) = counted(|| sentences(&text));
    at_most(
        20.0,
        found.allocations as f64 / kilobytes(&text, ""),
        "sentences",
    );
}
