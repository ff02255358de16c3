use super::*;
use crate::host::Native;
use proptest::prelude::*;

#[test]
fn small_letters_are_those_of_unicode() {
    for c in char::MIN..=char::MAX {
        let expected = match c {
            'ς' => "σ".to_owned(),
            c => c.to_lowercase().collect(),
        };
        assert_eq!(fold_case(&c.to_string(), &Native), expected, "{c:?}");
    }
}

#[test]
fn keys() {
    for (meaning, token, key) in [
        ("plain", "report", "report"),
        ("case", "Uyghur", "uyghur"),
        ("case beyond ASCII", "ÉTAT", "etat"),
        ("final sigma", "ΛΌΓΟΣ", "λογοσ"),
        ("curly apostrophe", "don’t", "don't"),
        ("acute for an apostrophe", "it´s", "it's"),
        ("backtick for an apostrophe", "It`s", "it's"),
        ("double quotes", "“", "\""),
        ("guillemets", "«", "\""),
        ("dashes", "—", "-"),
        ("no-break hyphen", "\u{2011}", "-"),
        ("ellipsis", "…", "..."),
        ("a run of points", "....", "..."),
        ("a typed dash", "--", "-"),
        ("two dashes", "——", "-"),
        ("ligature", "ﬁnal", "final"),
        ("full width", "ＵＮ", "un"),
        ("composed and decomposed", "e\u{301}tat", "etat"),
        ("soft hyphen", "co\u{AD}operate", "cooperate"),
        ("bidi control", "word\u{202E}", "word"),
        ("a power keeps its value", "10²", "10²"),
        ("a fraction keeps its value", "½", "½"),
        ("vocalised Arabic", "كَتَبَ", "كتب"),
        ("tatweel", "كـــتب", "كتب"),
        ("hamza on alef", "أحمد", "احمد"),
        ("madda", "آمن", "امن"),
        ("alef wasla", "ٱلله", "الله"),
        ("hamza on waw", "مؤمن", "مومن"),
        ("Persian letters", "کتابی", "كتابي"),
        ("the non-joiner", "می\u{200C}خواهم", "ميخواهم"),
        ("pointed Hebrew", "שָׁלוֹם", "שלום"),
        ("maqaf", "\u{5BE}", "-"),
        ("yo", "Ещё", "еще"),
        ("short i is a letter", "Йод", "йод"),
        ("yi", "Київ", "киів"),
        ("Greek accents", "Ελλάδα", "ελλαδα"),
        ("polytonic Greek", "ἄνθρωπος", "ανθρωποσ"),
        ("Turkish capitals", "IŞIK", "isik"),
        ("a dotless i", "ışık", "isik"),
        ("a dotted capital", "İstanbul", "istanbul"),
        ("Vietnamese", "Tiếng", "tieng"),
        ("strokes", "Łódź", "lodz"),
        ("sharp s", "Straße", "strasse"),
        ("kana voicing stays", "が", "が"),
        ("Hangul stays", "각", "각"),
        ("vowel signs of Hindi stay", "कि", "कि"),
        ("Arabic digits", "١٥", "15"),
        ("Persian digits", "۱۵", "15"),
        ("Devanagari digits", "१५", "15"),
        ("digits of the last plane but one", "𑁧", "1"),
        ("thousands", "12,500", "12500"),
        ("thousands of the Swiss", "12’500", "12500"),
        ("thousands and decimals", "1,234,567.89", "1234567.89"),
        ("the other way round", "1.234.567,89", "1234567,89"),
        ("points twice", "1.250.000", "1250000"),
        ("Arabic separators", "١٢٬٥٠٠٫٥", "12500.5"),
        ("a point is decimal", "12.500", "12.500"),
        ("a comma with two digits", "3,14", "3,14"),
        ("no thousands from nothing", "0,500", "0,500"),
        ("a date", "31.8.2022", "31.8.2022"),
        ("a number with narrow spaces", "12\u{202F}500", "12500"),
        (
            "a word broken at a line end",
            "Govern-\n  ment",
            "government",
        ),
        (
            "broken at a soft hyphen",
            "govern\u{AD}\r\nment",
            "government",
        ),
        ("a skin tone", "👍🏽", "👍"),
        ("the style of a sign", "❤\u{FE0F}", "❤"),
        ("a mark on nothing", "\u{301}", "\u{301}"),
    ] {
        assert_eq!(fold(token, &Native), key, "{meaning}");
        assert_eq!(fold(key, &Native), key, "{meaning}, again");
    }
}

#[test]
fn tokens_of_one_key() {
    for (a, b, expected) in [
        ("état", "e\u{301}tat", Spelling::Same),
        ("état", "etat", Spelling::Style),
        ("ﬁnal", "final", Spelling::Style),
        ("12,500", "12500", Spelling::Style),
        ("١٥", "15", Spelling::Style),
        ("--", "—", Spelling::Style),
        ("....", "…", Spelling::Style),
        ("كَتَبَ", "كتب", Spelling::Style),
        ("كَتَبَ", "كَتب", Spelling::Style),
        ("ещё", "еще", Spelling::Style),
        ("Straße", "Strasse", Spelling::Style),
        ("govern-\nment", "government", Spelling::Style),
        ("👍", "👍🏽", Spelling::Style),
        ("État", "état", Spelling::Case),
        ("ETAT", "état", Spelling::Case),
        ("ΠΟΛΗ", "πόλη", Spelling::Case),
        ("IŞIK", "ışık", Spelling::Case),
        ("má", "mã", Spelling::Word),
        ("كَتَبَ", "كُتِبَ", Spelling::Word),
        ("👍🏽", "👍🏿", Spelling::Word),
    ] {
        assert_eq!(fold(a, &Native), fold(b, &Native), "{a} {b}");
        assert_eq!(spelling(a, b, &Native), expected, "{a} {b}");
        assert_eq!(spelling(b, a, &Native), expected, "{b} {a}");
    }
}

/// Pattern of tokens: characters that some rule names, and any others.
const TOKEN: &str = "([a-zA-Z0-9.,'`-]|[\u{AD}\u{A0}\u{202F}\u{200B}\u{200D}\u{200C}\u{FE0F} \n]|[\u{301}\u{306}\u{308}\u{323}\u{345}\u{640}\u{64B}-\u{655}\u{5B0}-\u{5C7}]|[éßİıŁёйЙїά–—…“´ǅﬁ²½①Ⅷ]|[أإآٱکی٠-٩۰-۹א-ת]|[가각がギカ\u{3099}🇺🇳👍🏽]|\\PC|.){0,8}";

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 2048,
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(15),
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_key_is_its_own_key(token in TOKEN) {
        let key = fold(&token, &Native);
        prop_assert_eq!(fold(&key, &Native), &*key, "{:?}", token);
    }

    #[test]
    fn equivalent_tokens_have_one_key(token in TOKEN) {
        let key = fold(&token, &Native);
        for form in [Form::Nfc, Form::Nfd] {
            let equivalent = Native.normalize(form, &token);
            prop_assert_eq!(fold(&equivalent, &Native), &*key);
        }
    }
}
