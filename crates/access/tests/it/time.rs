//! When permission begins and ends: to the microsecond, at midnight in Brussels, at once when it is taken away.

use crate::world::*;
use jiff::{Timestamp, ToSpan};
use opweg_access::{
    ActSet, Action, Actor, Basis, Decision, Grant, Subject, TAIL_DAYS, decide, grants_of_agreement, grants_to_end,
    tail_after, tiers_open,
};
use opweg_model::agreement::{AgreementLine, LONGEST_DAYS};
use opweg_model::{AgreementId, GrantId, OrgKind, Purpose, PurposeSet, Role, Section, Tier, TierSet};
use proptest::prelude::*;
use uuid::Uuid;

fn micros(at: Timestamp, n: i64) -> Timestamp {
    at.checked_add(n.microseconds()).unwrap()
}

fn open_at(grant: &Grant, now: Timestamp) -> bool {
    let who = Actor::Staff(staff(0, OrgKind::City, &[Role::Worker]));
    let open = tiers_open(&who, Action::See, &standing(vec![grant.clone()]), Purpose::Guidance, now);
    open.has(Tier::Contact)
}

#[test]
fn a_grant_begins_at_its_first_microsecond_and_ends_at_until() {
    let g = grant(Subject::org(HOME), &[Tier::Contact], Basis::Mandate);
    assert!(!open_at(&g, micros(g.from, -1)));
    assert!(open_at(&g, g.from));
    assert!(open_at(&g, micros(g.until, -1)));
    assert!(!open_at(&g, g.until));
    assert!(!open_at(&g, micros(g.until, 1)));
}

#[test]
fn taking_away_holds_at_once_and_keeps_the_grant_as_it_was() {
    let g = grant(Subject::org(HOME), &[Tier::Contact], Basis::Agreement);
    let ended = Grant { ended: Some(noon()), ..g.clone() };
    assert!(open_at(&ended, micros(noon(), -1)));
    assert!(!open_at(&ended, noon()));
    // What was given and until when can still be read: an end is a row of its own.
    assert_eq!(Grant { ended: None, ..ended }, g);
}

fn line(until: jiff::civil::Date) -> AgreementLine {
    let tiers = TierSet::of(Tier::SHAREABLE);
    AgreementLine { org: HOME, tiers, purposes: PurposeSet::of(Purpose::ALL), until, agreed: true }
}

fn agreed(until: jiff::civil::Date, now: Timestamp) -> Option<Grant> {
    let id = AgreementId(Uuid::from_u128(60));
    let all = |_| PurposeSet::of(Purpose::ALL);
    grants_of_agreement(&[line(until)], FILE, id, PEOPLE[0], now, all, || GrantId(Uuid::from_u128(61))).pop()
}

/// Summer and winter time, the nights the clock moves, and leap days.
#[test]
fn an_agreement_ends_at_midnight_in_brussels_after_its_last_day() {
    for (last_day, midnight) in [
        ("2026-12-31", "2026-12-31T23:00:00Z"),
        ("2027-06-30", "2027-06-30T22:00:00Z"),
        ("2027-03-27", "2027-03-27T23:00:00Z"),
        ("2027-03-28", "2027-03-28T22:00:00Z"),
        ("2027-10-30", "2027-10-30T22:00:00Z"),
        ("2027-10-31", "2027-10-31T23:00:00Z"),
    ] {
        let (last_day, midnight) = (last_day.parse().unwrap(), midnight.parse::<Timestamp>().unwrap());
        let g = agreed(last_day, noon()).unwrap();
        assert_eq!(g.until, midnight, "{last_day}");
        assert!(open_at(&g, micros(midnight, -1)), "the evening of {last_day}");
        assert!(!open_at(&g, midnight), "midnight after {last_day}");
    }
}

#[test]
fn an_agreement_never_outlives_a_year_and_never_begins_in_the_past() {
    let g = agreed("2099-01-01".parse().unwrap(), noon()).unwrap();
    assert_eq!(g.until, noon().checked_add((i64::from(LONGEST_DAYS) * 24).hours()).unwrap());
    assert_eq!(g.from, noon());
    assert!(agreed("2026-11-20".parse().unwrap(), noon()).is_none(), "a last day that is past gives nothing");
    assert!(agreed("2026-11-21".parse().unwrap(), noon()).is_some(), "until this evening");
}

#[test]
fn the_tail_reads_contact_and_path_for_sixty_days() {
    let before =
        Grant { purposes: PurposeSet::of(&[Purpose::Guidance]), ..grant(Subject::org(HOME), FAR, Basis::Referral) };
    let tail = tail_after(&before, GrantId(Uuid::from_u128(62)), noon());
    assert_eq!(
        (tail.tiers, tail.acts, tail.basis),
        (TierSet::of(&[Tier::Contact, Tier::Path]), ActSet::READ, Basis::Tail)
    );
    assert_eq!(tail.purposes, before.purposes);
    let last = noon().checked_add((TAIL_DAYS * 24).hours()).unwrap();
    assert!(open_at(&tail, micros(last, -1)) && !open_at(&tail, last));
    let who = Actor::Staff(staff(0, OrgKind::City, &[Role::Worker]));
    let open = |action| tiers_open(&who, action, &standing(vec![tail.clone()]), Purpose::Guidance, noon());
    let beside = [Tier::OwnNote, Tier::Letter];
    assert_eq!(open(Action::See).iter().filter(|t| !beside.contains(t)).collect::<TierSet>(), tail.tiers);
    assert!(open(Action::Add).is_empty() && open(Action::Coordinate).is_empty());
}

#[test]
fn a_new_talk_ends_only_what_was_agreed_with_the_organisations_it_speaks_about() {
    let of = |subject, basis| grant(subject, FAR, basis);
    let over = Grant { until: minutes(-1), ..of(Subject::org(HOME), Basis::Agreement) };
    let stopped = Grant { ended: Some(minutes(-1)), ..of(Subject::org(HOME), Basis::Agreement) };
    let to_come = Grant { from: minutes(30), ..of(Subject::org(HOME), Basis::Agreement) };
    let grants = vec![
        of(Subject::org(HOME), Basis::Agreement),
        of(Subject::org(AWAY), Basis::Agreement),
        of(Subject::org(HOME), Basis::Mandate),
        of(Subject::org(HOME), Basis::Legal),
        over,
        stopped,
        to_come.clone(),
    ];
    let lines = [line("2027-01-01".parse().unwrap())];
    let ends: Vec<&Grant> = grants_to_end(&lines, &grants, noon()).collect();
    assert_eq!(ends, [&grants[0], &to_come]);
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn grants_that_are_over_or_to_come_might_as_well_not_be_there(
        who in an_actor(), action in an_action(), item in an_item(), file in a_standing(), purpose in a_purpose(), later in -90_i64..90
    ) {
        let now = minutes(later);
        let mut live = file.clone();
        live.grants.retain(|g| is_live(g, now));
        let says = |file| decide(&who, action, &item, file, purpose, now) == Decision::Allow;
        prop_assert_eq!(says(&file), says(&live));
    }

    #[test]
    fn ending_every_grant_closes_the_file_to_everybody_who_needs_one(
        who in an_actor(), action in an_action(), file in a_standing(), purpose in a_purpose()
    ) {
        let mut closed = file;
        closed.grants.iter_mut().for_each(|g| g.ended = Some(g.ended.map_or(noon(), |e| e.min(noon()))));
        let nothing = opweg_access::Standing { grants: Vec::new(), ..closed.clone() };
        let open = |file| tiers_open(&who, action, file, purpose, noon());
        prop_assert_eq!(open(&closed), open(&nothing));
    }

    #[test]
    fn what_was_open_yesterday_stays_readable_in_the_record(file in a_standing(), at in -60_i64..60) {
        // Ending is a row beside the grant: the same grant, but for its end.
        for g in &file.grants {
            let ended = Grant { ended: Some(minutes(at)), ..g.clone() };
            prop_assert_eq!(Grant { ended: g.ended, ..ended }, g.clone());
        }
    }
}

#[test]
fn the_reason_says_that_it_ended() {
    let who = Actor::Staff(staff(0, OrgKind::City, &[Role::Worker]));
    let over = Grant { until: minutes(-1), ..grant(Subject::org(HOME), FAR, Basis::Agreement) };
    let item = fact(Section::Contact, AWAY, PEOPLE[1]);
    let says = |file| decide(&who, Action::See, &item, &file, Purpose::Guidance, noon());
    assert_eq!(says(standing(vec![over])), Decision::Deny(opweg_access::Why::Ended));
    assert_eq!(says(standing(vec![])), Decision::Deny(opweg_access::Why::NoGrant));
}
