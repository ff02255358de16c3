//! Figures, by tables of cases.

use super::*;

type Found<'t> = (&'t str, Kind, String);

fn found<'t>(text: &'t str, tag: &str) -> Vec<Found<'t>> {
    let figures = figures(text, Language::of(tag));
    let triple = |figure: Figure| (figure.span.of(text), figure.kind, figure.value);
    figures.into_iter().map(triple).collect()
}

#[track_caller]
fn check(tag: &str, kind: Kind, cases: &[(&str, &[(&str, &str)])]) {
    for (text, expected) in cases {
        let expected: Vec<Found> = expected
            .iter()
            .map(|&(figure, value)| (figure, kind, value.to_owned()))
            .collect();
        assert_eq!(found(text, tag), expected, "{text}");
    }
}

#[test]
fn numbers_in_digits() {
    check(
        "en",
        Kind::Number,
        &[
            (
                "A group of 60 Uyghur organizations from 20 countries",
                &[("60", "60"), ("20", "20")],
            ),
            (
                "1,234,567 and 1,234.50 and 0.5",
                &[
                    ("1,234,567", "1234567"),
                    ("1,234.50", "1234.5"),
                    ("0.5", "0.5"),
                ],
            ),
            ("12,34,567 voters", &[("12,34,567", "1234567")]),
            (
                "1 234 567 and 1\u{a0}234\u{a0}567 or 1\u{202f}234",
                &[
                    ("1", "1"),
                    ("234", "234"),
                    ("567", "567"),
                    ("1\u{a0}234\u{a0}567", "1234567"),
                    ("1\u{202f}234", "1234"),
                ],
            ),
            (
                "1'234'567 or 1’234",
                &[("1'234'567", "1234567"), ("1’234", "1234")],
            ),
            (
                "5.3 million, 5.3bn, 5-million",
                &[
                    ("5.3 million", "5300000"),
                    ("5.3bn", "5300000000"),
                    ("5-million", "5000000"),
                ],
            ),
            ("3 hundred thousand", &[("3 hundred thousand", "300000")]),
            (
                "1.5 and 1.25 million",
                &[("1.5", "1.5"), ("1.25 million", "1250000")],
            ),
            (
                "½ of 2½ and 1/2",
                &[("½", "0.5"), ("2½", "2.5"), ("1/2", "1/2")],
            ),
            (
                "-5 and −5 and 3-5",
                &[("-5", "-5"), ("−5", "-5"), ("3", "3"), ("5", "5")],
            ),
            (
                "10km, 5 km, 10m and 20-year-old",
                &[("10", "10"), ("5", "5"), ("10", "10"), ("20", "20")],
            ),
            (
                "2,000 people, 2018 people",
                &[("2,000", "2000"), ("2018", "2018")],
            ),
            ("007", &[("007", "7")]),
            ("٦٠ منظمة，６０", &[("٦٠", "60"), ("６０", "60")]),
        ],
    );
    check(
        "de",
        Kind::Number,
        &[(
            "1.234.567 und 1.234,50 und 1.234 und 1,5",
            &[
                ("1.234.567", "1234567"),
                ("1.234,50", "1234.5"),
                ("1.234", "1234"),
                ("1,5", "1.5"),
            ],
        )],
    );
    check(
        "en",
        Kind::Number,
        &[
            (
                "1.234.567 and 1.234,50",
                &[("1.234.567", "1234567"), ("1.234,50", "1234.5")],
            ),
            ("1,5 and 1.234", &[("1,5", "1.5"), ("1.234", "1.234")]),
        ],
    );
}

#[test]
fn numbers_in_words() {
    check(
        "en",
        Kind::Number,
        &[
            ("calling for seven concrete actions", &[("seven", "7")]),
            ("her four-year term", &[("four", "4")]),
            (
                "Twenty-one died. Two hundred and five thousand and six left.",
                &[
                    ("Twenty-one", "21"),
                    ("Two hundred and five thousand and six", "205006"),
                ],
            ),
            (
                "twenty one, one hundred, two thousand",
                &[
                    ("twenty one", "21"),
                    ("one hundred", "100"),
                    ("two thousand", "2000"),
                ],
            ),
            (
                "five or six, five six",
                &[("five", "5"), ("six", "6"), ("five", "5"), ("six", "6")],
            ),
            ("two and three", &[("two", "2"), ("three", "3")]),
            (
                "one million two hundred thousand",
                &[("one million two hundred thousand", "1200000")],
            ),
            (
                "a dozen, two dozen, half a dozen, half a million",
                &[
                    ("a dozen", "12"),
                    ("two dozen", "24"),
                    ("half a dozen", "6"),
                    ("half a million", "500000"),
                ],
            ),
            (
                "a hundred, an estimated million Uyghurs",
                &[("a hundred", "100"), ("million", "1000000")],
            ),
            (
                "hundreds of thousands, tens of millions, dozens, thousands",
                &[
                    ("hundreds of thousands", "100000+"),
                    ("tens of millions", "10000000+"),
                    ("dozens", "12+"),
                    ("thousands", "1000+"),
                ],
            ),
            (
                "several hundred and a few thousand",
                &[("several hundred", "100+"), ("few thousand", "1000+")],
            ),
            (
                "two-thirds, three quarters, a third of them, one-fifth",
                &[
                    ("two-thirds", "2/3"),
                    ("three quarters", "3/4"),
                    ("a third", "1/3"),
                    ("one-fifth", "1/5"),
                ],
            ),
            (
                "one person and one-year terms",
                &[("one", "1"), ("one", "1")],
            ),
            (
                "He has nineteen of ninety-nine",
                &[("nineteen", "19"), ("ninety-nine", "99")],
            ),
        ],
    );
}

#[test]
fn percent() {
    check(
        "en",
        Kind::Percent,
        &[
            (
                "12.5%, 12.5 %, 5\u{a0}%",
                &[("12.5%", "12.5%"), ("12.5 %", "12.5%"), ("5\u{a0}%", "5%")],
            ),
            (
                "10 percent, ten per cent, 10-percent",
                &[
                    ("10 percent", "10%"),
                    ("ten per cent", "10%"),
                    ("10-percent", "10%"),
                ],
            ),
            (
                "-0.5%, 1 percent, one percent",
                &[
                    ("-0.5%", "-0.5%"),
                    ("1 percent", "1%"),
                    ("one percent", "1%"),
                ],
            ),
            ("two percentage points", &[("two percentage points", "2pp")]),
            ("2018%", &[("2018%", "2018%")]),
        ],
    );
    check("fr", Kind::Percent, &[("12,5 %", &[("12,5 %", "12.5%")])]);
}

#[test]
fn money() {
    check(
        "en",
        Kind::Money,
        &[
            (
                "$5, $5.30, $1,000",
                &[("$5", "$ 5"), ("$5.30", "$ 5.3"), ("$1,000", "$ 1000")],
            ),
            (
                "$5 million, $5m, $5.3bn, $5-million, $10k",
                &[
                    ("$5 million", "$ 5000000"),
                    ("$5m", "$ 5000000"),
                    ("$5.3bn", "$ 5300000000"),
                    ("$5-million", "$ 5000000"),
                    ("$10k", "$ 10000"),
                ],
            ),
            (
                "US$5 million, A$5, £5, €5, ¥500",
                &[
                    ("US$5 million", "USD 5000000"),
                    ("A$5", "AUD 5"),
                    ("£5", "GBP 5"),
                    ("€5", "EUR 5"),
                    ("¥500", "¥ 500"),
                ],
            ),
            (
                "5 €, 5€, 5 EUR, EUR 5m, Rs. 500, Rs 500",
                &[
                    ("5 €", "EUR 5"),
                    ("5€", "EUR 5"),
                    ("5 EUR", "EUR 5"),
                    ("EUR 5m", "EUR 5000000"),
                    ("Rs. 500", "Rs 500"),
                    ("Rs 500", "Rs 500"),
                ],
            ),
            (
                "5 million euros, five dollars, 5 million US dollars, 3 U.S. dollars, 35 cents",
                &[
                    ("5 million euros", "EUR 5000000"),
                    ("five dollars", "$ 5"),
                    ("5 million US dollars", "USD 5000000"),
                    ("3 U.S. dollars", "USD 3"),
                    ("35 cents", "¢ 35"),
                ],
            ),
            ("$2018", &[("$2018", "$ 2018")]),
        ],
    );
}

#[test]
fn ordinals() {
    check(
        "en",
        Kind::Ordinal,
        &[
            (
                "the 19th century, the 20th",
                &[("19th", "19"), ("20th", "20")],
            ),
            (
                "the third report, its first visit, China's second step",
                &[("third", "3"), ("first", "1"), ("second", "2")],
            ),
            (
                "first of all, at first, the Second World War, a second of",
                &[],
            ),
        ],
    );
}

#[test]
fn no_figures() {
    check(
        "en",
        Kind::Number,
        &[
            ("no one, one another, one of them, the one", &[]),
            (
                "COVID-19, F-16, F16, G7, 5G, B2B, under-21, listing-04-01",
                &[],
            ),
            ("10:30, 10 a.m., 10 pm, 9/11, 24/7, $ 31 August", &[]),
            ("the Five Eyes, the Big Four", &[]),
            ("August 31, 2022 and in 2018, the 1990s", &[]),
            ("Then 2018. Or 2018, the, 2018 was", &[]),
            ("version 1.2.3, 1,2,3, 192.168.1.1", &[]),
            ("example.org/2022/15/a@5", &[]),
            ("tens of them, and", &[]),
        ],
    );
    check("de", Kind::Number, &[("seven elf zwölf million", &[])]);
}

#[test]
fn points_move_without_arithmetic() {
    for (value, zeros, expected) in [
        ("5.3", 6, "5300000"),
        ("5", 0, "5"),
        ("0.05", 1, "0.5"),
        ("0.0005", 3, "0.5"),
        ("1.2345", 2, "123.45"),
        ("0", 6, "0"),
    ] {
        assert_eq!(times_ten(value, zeros), expected);
    }
}
