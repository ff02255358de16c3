//! Each stage by itself, natively, on prose from 1 KB to 10 MB: `make bench-native`.
//!
//! Uses only public functions. Criterion keeps its last run in `target/criterion/` and
//! reports changes since. A filter runs a part: `make bench-native STAGE=compare`.

#[path = "../tests/support/prose.rs"]
mod prose;

use criterion::{
    BenchmarkId, Criterion, SamplingMode, Throughput, criterion_group, criterion_main,
};
use crossread::compare::compare;
use crossread::highlight;
use crossread::host::Native;
use crossread::segment::{paragraphs, sentences};
use crossread::token::tokenize;
use std::hint::black_box;
use std::time::Duration;

const SIZES: [(&str, usize); 5] = [
    ("1 KB", 1_000),
    ("10 KB", 10_000),
    ("100 KB", 100_000),
    ("1 MB", 1_000_000),
    ("10 MB", 10_000_000),
];

/// Share of the words that are rewritten, in percent.
const LIGHT: usize = 8;
const HEAVY: usize = 60;

fn stages(criterion: &mut Criterion) {
    stage(criterion, "tokenize", LIGHT, |a, _| tokenize(a).len());
    stage(criterion, "paragraphs", LIGHT, |a, _| paragraphs(a).len());
    stage(criterion, "sentences", LIGHT, |a, _| sentences(a).len());
    stage(criterion, "highlight", LIGHT, |a, _| {
        highlight::highlight(a, &highlight::Options::default(), &Native).len()
    });
    let compared = |a: &str, b: &str| compare(a, b).rows.len();
    stage(criterion, "compare, 8 % rewritten", LIGHT, compared);
    stage(criterion, "compare, 60 % rewritten", HEAVY, compared);
}

/// Times `work` on texts of every size. Throughput is for the size of `a`.
fn stage(criterion: &mut Criterion, name: &str, percent: usize, work: fn(&str, &str) -> usize) {
    let mut group = criterion.benchmark_group(name);
    // Samples of equal length, and few of them, as the largest texts take a second each.
    group
        .sampling_mode(SamplingMode::Flat)
        .sample_size(10)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1));
    for (label, size) in SIZES {
        let (a, b) = prose::pair(size, percent);
        group.throughput(Throughput::Bytes(a.len() as u64));
        group.bench_function(BenchmarkId::from_parameter(label), |bencher| {
            bencher.iter(|| work(black_box(&a), black_box(&b)));
        });
    }
    group.finish();
}

criterion_group!(benches, stages);
criterion_main!(benches);
