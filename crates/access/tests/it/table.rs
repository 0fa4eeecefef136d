//! Who may do what when everything that can be agreed was agreed, as one table that people read when it changes. To
//! keep a new one: `BLESS=1 cargo test -p opweg-access`.

use crate::world::*;
use opweg_access::{ActSet, Decision};
use opweg_access::{Action, Actor, Basis, Grant, Program, Standing, Subject, decide, tiers_open};
use opweg_model::{OrgKind, Purpose, PurposeSet, Role, Section, Tier, TierSet, TokenId};
use std::fmt::Write;
use std::path::Path;

/// A kind of organisation, and the purpose with which it reads.
const ORGANISATIONS: &[(OrgKind, Purpose)] = &[
    (OrgKind::City, Purpose::Guidance),
    (OrgKind::Vdab, Purpose::Guidance),
    (OrgKind::Mentoring, Purpose::Mentoring),
    (OrgKind::Network, Purpose::Coordination),
    (OrgKind::Network, Purpose::Oversight),
];

/// Everything agreed, to the organisation and to the person, for every purpose, to read and to add.
fn agreed() -> Standing {
    let yes = |subject| Grant {
        acts: ActSet::READ_ADD,
        purposes: PurposeSet::of(Purpose::ALL),
        ..grant(subject, Tier::SHAREABLE, Basis::Agreement)
    };
    standing(vec![yes(Subject::org(AWAY)), yes(Subject::person(PEOPLE[1]))])
}

fn tiers_row(who: &Actor, purpose: Purpose) -> String {
    let mut row = String::new();
    for action in Action::ALL {
        let open = tiers_open(who, *action, &agreed(), purpose, noon());
        let cell: Vec<&str> = open.iter().map(Tier::word).collect();
        let cell = if cell.is_empty() { "-".to_owned() } else { cell.join(",") };
        let _ = write!(row, "  {}:{cell}", action.word());
    }
    row
}

/// The sections another organisation wrote that can be read.
fn sections_row(who: &Actor, purpose: Purpose) -> String {
    let read = |s: &&Section| {
        decide(who, Action::See, &fact(**s, HOME, PEOPLE[0]), &agreed(), purpose, noon()) == Decision::Allow
    };
    let read: Vec<&str> = Section::ALL.iter().filter(read).map(|s| s.word()).collect();
    if read.is_empty() { "-".to_owned() } else { read.join(" ") }
}

fn table() -> String {
    let mut out =
        String::from("Everything agreed, for all purposes, reading and adding. Facts of another organisation below.\n");
    for (kind, purpose) in ORGANISATIONS {
        let _ = writeln!(out, "\n{kind}, for {purpose}");
        for role in Role::ALL {
            let who = Actor::Staff(staff(1, *kind, &[*role]));
            let _ = writeln!(out, "  {:<14}{}", role.word(), tiers_row(&who, *purpose));
            let _ = writeln!(out, "  {:<16}reads {}", "", sections_row(&who, *purpose));
        }
    }
    let program = Actor::Program(Program {
        token: TokenId(uuid::Uuid::from_u128(50)),
        user: PEOPLE[1],
        org: AWAY,
        org_kind: OrgKind::City,
        tiers: TierSet::of(Tier::ALL),
        may_add: true,
        purposes: OrgKind::City.purposes(),
        secrecy: true,
        sanctions: false,
    });
    for (name, who) in [("program", program), ("client", Actor::Client(FILE)), ("system", Actor::System)] {
        let _ = writeln!(out, "\n{name}, for guidance");
        let _ = writeln!(out, "  {:<14}{}", "", tiers_row(&who, Purpose::Guidance));
        let _ = writeln!(out, "  {:<16}reads {}", "", sections_row(&who, Purpose::Guidance));
    }
    out
}

#[test]
fn who_may_do_what_is_as_kept() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/who_may.txt");
    let now = table();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &now).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap();
    for (line, (kept, now)) in kept.lines().zip(now.lines()).enumerate() {
        assert_eq!(now, kept, "line {} of who_may.txt: read it, then keep it with BLESS=1", line + 1);
    }
    assert_eq!(now.lines().count(), kept.lines().count(), "who_may.txt has another length");
}
