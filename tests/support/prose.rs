//! Seeded prose for benchmarks and for tests that count: invented words, as frequent as real
//! ones are, in sentences and paragraphs of ordinary length.
#![allow(dead_code, reason = "each user uses its own part")]

/// Seeded randomness, the same everywhere: SplitMix64.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A whole number below `end`, which is at least 1.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    pub(crate) fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    /// A whole number below `end` by Zipf's law: 0 most often.
    fn zipf(&mut self, end: usize) -> usize {
        let share = (self.next() >> 11) as f64 / (1u64 << 53) as f64;
        ((end as f64 + 1.0).powf(share) as usize - 1).min(end - 1)
    }
}

/// Words of which prose is made.
const VOCABULARY: usize = 8000;

/// The word of that rank: short where it is frequent, as words are.
pub(crate) fn word(rank: usize) -> String {
    const SYLLABLES: [&str; 20] = [
        "the", "ra", "lo", "men", "ti", "sha", "vor", "ne", "ku", "pel", "dis", "ba", "on", "gri",
        "ce", "fu", "tam", "wey", "ist", "hol",
    ];
    let mut word = String::new();
    let mut rest = rank;
    loop {
        word.push_str(SYLLABLES[rest % SYLLABLES.len()]);
        rest /= SYLLABLES.len();
        if rest == 0 {
            return word;
        }
    }
}

/// Paragraphs of prose, `bytes` long or a little longer.
pub(crate) fn article(bytes: usize, random: &mut Random) -> Vec<String> {
    let mut paragraphs = Vec::new();
    let mut length = 0;
    while length < bytes {
        let paragraph = paragraph(random);
        length += paragraph.len() + 2;
        paragraphs.push(paragraph);
    }
    paragraphs
}

fn paragraph(random: &mut Random) -> String {
    let mut text = String::new();
    for sentence in 0..=random.below(5) {
        if sentence > 0 {
            text.push(' ');
        }
        let words = 7 + random.below(22);
        for at in 0..words {
            if at > 0 {
                text.push_str(if random.percent(8) { ", " } else { " " });
            }
            match random.below(50) {
                0 => text.push_str(&(2 + random.below(2500)).to_string()),
                _ => text.push_str(&word(random.zipf(VOCABULARY))),
            }
        }
        text.push('.');
    }
    text
}

/// What an editor makes of an article: `percent` of its words are others, a paragraph in
/// twenty is left out, one stands elsewhere, one is a stranger's.
pub(crate) fn edited(article: &[String], percent: usize, random: &mut Random) -> Vec<String> {
    let mut paragraphs = Vec::new();
    for original in article {
        let changed: Vec<String> = original
            .split(' ')
            .map(|old| match random.percent(percent) {
                true => word(random.zipf(VOCABULARY)),
                false => old.to_owned(),
            })
            .collect();
        match random.below(20) {
            0 => {}
            1 => paragraphs.push(paragraph(random)),
            2 => paragraphs.insert(random.below(paragraphs.len() + 1), changed.join(" ")),
            _ => paragraphs.push(changed.join(" ")),
        }
    }
    paragraphs
}

/// An article of that size and what an editor made of it, as texts.
pub(crate) fn pair(bytes: usize, percent: usize) -> (String, String) {
    let mut random = Random(bytes as u64);
    let a = article(bytes, &mut random);
    let b = edited(&a, percent, &mut random);
    (a.join("\n\n"), b.join("\n\n"))
}
