//! Tests by tables of cases.

use super::*;

fn found(text: &str, tag: &str) -> Vec<(String, String)> {
    let dates = dates(text, Language::of(tag));
    let pair = |date: Date| (date.span.of(text).to_owned(), date.value);
    dates.into_iter().map(pair).collect()
}

#[track_caller]
fn check(tag: &str, cases: &[(&str, &[(&str, &str)])]) {
    for (text, expected) in cases {
        let found = found(text, tag);
        let found: Vec<(&str, &str)> = found.iter().map(|(a, b)| (&**a, &**b)).collect();
        assert_eq!(found, *expected, "{text}");
    }
}

#[test]
fn days() {
    check(
        "en",
        &[
            (
                "published on August 31, stating",
                &[("August 31", "--08-31")],
            ),
            ("The August 31st report", &[("August 31st", "--08-31")]),
            ("on 31 August 2022.", &[("31 August 2022", "2022-08-31")]),
            (
                "the 31st of August, 2022",
                &[("31st of August, 2022", "2022-08-31")],
            ),
            ("Aug. 31, 2022, was", &[("Aug. 31, 2022", "2022-08-31")]),
            ("AUGUST 31 2022", &[("AUGUST 31 2022", "2022-08-31")]),
            (
                "Sept 3 and 4 Oct.",
                &[("Sept 3", "--09-03"), ("4 Oct.", "--10-04")],
            ),
            ("May 5", &[("May 5", "--05-05")]),
            (
                "on Wednesday, Aug. 31, he",
                &[("Wednesday, Aug. 31", "--08-31")],
            ),
            (
                "Wed., 31 August 2022",
                &[("Wed., 31 August 2022", "2022-08-31")],
            ),
            (
                "Wednesday the 31st of August",
                &[("Wednesday the 31st of August", "--08-31")],
            ),
            (
                "August 30-31, 2022",
                &[("August 30-31, 2022", "2022-08-30/2022-08-31")],
            ),
            ("31-30 August", &[("30 August", "--08-30")]),
            ("30–31 August", &[("30–31 August", "--08-30/--08-31")]),
            ("in late February 29", &[("February 29", "--02-29")]),
        ],
    );
}

#[test]
fn days_in_digits() {
    check(
        "",
        &[
            ("2022-08-31", &[("2022-08-31", "2022-08-31")]),
            ("2022-08-31T12:00:00Z", &[("2022-08-31", "2022-08-31")]),
            ("2022/8/31", &[("2022/8/31", "2022-08-31")]),
            (
                "31.08.2022 und 1.9.2022",
                &[("31.08.2022", "2022-08-31"), ("1.9.2022", "2022-09-01")],
            ),
            ("31/08/2022", &[("31/08/2022", "2022-08-31")]),
            ("08/31/2022", &[("08/31/2022", "2022-08-31")]),
            ("5/6/2022", &[("5/6/2022", "5/6/2022")]),
            ("6/6/2022", &[("6/6/2022", "2022-06-06")]),
            (
                "2022年8月31日发布，9月1日",
                &[("2022年8月31日", "2022-08-31"), ("9月1日", "--09-01")],
            ),
            (
                "2018年9月 2019年",
                &[("2018年9月", "2018-09"), ("2019年", "2019")],
            ),
        ],
    );
}

#[test]
fn weekdays_months_years() {
    check(
        "en",
        &[
            ("on Thursday (local time)", &[("Thursday", "-W-4")]),
            (
                "office in September 2018, diplomats",
                &[("September 2018", "2018-09")],
            ),
            ("September of 2018", &[("September of 2018", "2018-09")]),
            ("since September", &[("September", "--09")]),
            ("during a May visit", &[("May", "--05")]),
            (
                "in March and in August",
                &[("March", "--03"), ("August", "--08")],
            ),
            ("in 2018, he", &[("2018", "2018")]),
            ("since 2016 Trump", &[("2016", "2016")]),
            (
                "between 2016 and 2018.",
                &[("2016", "2016"), ("2018", "2018")],
            ),
            (
                "in 2016–2018, in 2020, 2021 and 2022",
                &[
                    ("2016", "2016"),
                    ("2018", "2018"),
                    ("2020", "2020"),
                    ("2021", "2021"),
                    ("2022", "2022"),
                ],
            ),
            ("from 2016 to 2018", &[("2016", "2016"), ("2018", "2018")]),
            ("the report (2022) says", &[("2022", "2022")]),
            ("the 2018 report", &[("2018", "2018")]),
            ("in mid-2018", &[("2018", "2018")]),
            ("the 1990s", &[("1990s", "199X")]),
            ("in 1848.", &[("1848", "1848")]),
        ],
    );
}

#[test]
fn no_dates() {
    check(
        "en",
        &[
            ("which may constitute crimes, as they march", &[]),
            ("May I? April said so to June.", &[]),
            ("The March on Washington", &[]),
            (
                "2018 people, of 2000 people, the 2000 people, 1990 of them",
                &[],
            ),
            (
                "in 2000 homes, from 2000 to 3000 homes, between 1900 and 2000 homes",
                &[],
            ),
            ("February 30", &[]),
            ("45.13.2022, 2022-13-01, 1/2", &[]),
            ("version 1.2.3 of 10:30", &[]),
            ("Sat down, Sun rose, Mon", &[]),
            ("in 2018%", &[]),
        ],
    );
    check(
        "de",
        &[(
            "August 31, Thursday, in 2018, 31.08.2022",
            &[("31.08.2022", "2022-08-31")],
        )],
    );
}
