use super::*;
use crate::host::Native;

#[track_caller]
fn check(text: &str, expected: &[(&str, &str)]) {
    let found = names(text, Language::of("en"), &Native);
    let found: Vec<(&str, &str)> = found
        .iter()
        .map(|name| (name.span.of(text), &name.key[..]))
        .collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn people_and_their_titles() {
    check("It was President Ada Reed.", &[("Ada Reed", "ada reed")]);
    check(
        "On Monday Dr. Ada B. Reed spoke.",
        &[("Ada B. Reed", "ada b. reed")],
    );
    check(
        "Ada Reed came. Then Reed left.",
        &[("Ada Reed", "ada reed"), ("Reed", "ada reed")],
    );
    check(
        "Ada Reed and Tom Reed met; later Reed left.",
        &[
            ("Ada Reed", "ada reed"),
            ("Tom Reed", "tom reed"),
            ("Reed", "reed"),
        ],
    );
    check(
        "It was said by Harbour Trust Executive Director Ada Reed.",
        &[("Harbour Trust", "harbour trust"), ("Ada Reed", "ada reed")],
    );
    check(
        "He met Jean-Luc O’Brien’s aunt.",
        &[("Jean-Luc O’Brien", "jean-luc o'brien")],
    );
    check(
        "It was said by UN Secretary-General Ada Reed.",
        &[("UN", "un"), ("Ada Reed", "ada reed")],
    );
}

#[test]
fn offices() {
    for office in [
        "Secretary of State",
        "Director of Public Health",
        "Minister of Housing and Urban Development",
        "Secretary of State for Health",
        "Attorney General",
    ] {
        check(
            &format!("They met {office} Ada Reed."),
            &[("Ada Reed", "ada reed")],
        );
    }
    check(
        "They met Norland Secretary of State Ada Reed.",
        &[("Norland", "norland"), ("Ada Reed", "ada reed")],
    );
    check(
        "He met Ada Reed, the President of Norland, and the Chair of the Fog Board.",
        &[
            ("Ada Reed", "ada reed"),
            ("Norland", "norland"),
            ("Fog Board", "fog board"),
        ],
    );
}

#[test]
fn bodies_and_acronyms() {
    check(
        "They asked the Bank of Norland for it.",
        &[("Bank of Norland", "bank of norland")],
    );
    check(
        "They saw the Office of the High Commissioner for Fog Signals (OHCFS). The OHCFS was shut.",
        &[
            (
                "Office of the High Commissioner for Fog Signals",
                "office of the high commissioner for fog signals",
            ),
            ("OHCFS", "office of the high commissioner for fog signals"),
            ("OHCFS", "office of the high commissioner for fog signals"),
        ],
    );
    check(
        "Norland rules; the Union of Norland does not.",
        &[
            ("Norland", "norland"),
            ("Union of Norland", "union of norland"),
        ],
    );
    check(
        "The Bank of Norland and Ada Reed left the Republic of Norland for Paris.",
        &[
            ("Bank of Norland", "bank of norland"),
            ("Ada Reed", "ada reed"),
            ("Republic of Norland", "republic of norland"),
            ("Paris", "paris"),
        ],
    );
    check(
        "They left London for Paris.",
        &[("London", "london"), ("Paris", "paris")],
    );
    check(
        "They sued the U.S. Fog Court, Pier & Sons, Inc., and the N.R. Justice Department in the U.N.; the UN did not.",
        &[
            ("U.S. Fog Court", "us fog court"),
            ("Pier & Sons", "pier & sons"),
            ("N.R. Justice Department", "nr justice department"),
            ("U.N.", "un"),
            ("UN", "un"),
        ],
    );
    check(
        "They met U.S. District Judge Ada Reed in Fogwick [Norland].",
        &[
            ("U.S.", "us"),
            ("Ada Reed", "ada reed"),
            ("Fogwick", "fogwick"),
            ("Norland", "norland"),
        ],
    );
    check(
        "It is a UN report on Norland's fogs.",
        &[("UN", "un"), ("Norland", "norland")],
    );
    check(
        "It told us of the US State Department and the People's Republic of Norland (PRN).",
        &[
            ("US State Department", "us state department"),
            (
                "People's Republic of Norland",
                "people's republic of norland",
            ),
            ("PRN", "people's republic of norland"),
        ],
    );
}

#[test]
fn sentence_starts() {
    check("Accountability starts now. Boats sail.", &[]);
    check(
        "Boats sail. The Boats company does not.",
        &[("Boats", "boats"), ("Boats", "boats")],
    );
    check("Meanwhile, it rained. This was seen by nobody.", &[]);
    check("Harbours of old are shut; harbours rot.", &[]);
}

#[test]
fn nothing_where_it_is_not_sure() {
    check("Harbour Board Votes To Close The Old Pier", &[]);
    check("They met the Mayor of New Fogwick Ada Reed.", &[]);
    check("They met Western diplomats.", &[]);
    check("On Jan. 9 it rained. Well-Known Weather is on TV.", &[]);
    check(
        "Boats sail; the Old Boats Society has boats. Boats rot.",
        &[("Old Boats Society", "old boats society")],
    );
    check("They left the pier -- Boats sank.", &[]);
    check(
        "PIER TRUST SHUTS PIER\nThe old PIER is shut as of today and will not be opened, said Ada Reed.\nNEW PIER TO BE BUILT;",
        &[("PIER", "pier"), ("Ada Reed", "ada reed")],
    );
    check("On Monday in May he and I left.", &[]);
    check("國際聯盟 報告", &[]);
    check("", &[]);
}
