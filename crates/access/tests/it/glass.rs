//! Break-glass: an hour, one person, facts but no confidences, and a second person for the restricted.

use crate::world::*;
use jiff::ToSpan;
use opweg_access::{
    ActSet, Action, Actor, Basis, Decision, GLASS_MINUTES, GlassRefusal, Grant, Item, Staff, Standing, Subject,
    break_glass, decide, tiers_open,
};
use opweg_model::tier::Secrecy;
use opweg_model::{GrantId, OrgKind, Purpose, Role, RoleSet, Section, Tier, TierSet};
use proptest::prelude::*;
use uuid::Uuid;

const ID: GrantId = GrantId(Uuid::from_u128(70));

fn worker() -> Staff {
    staff(1, OrgKind::Ngo, &[Role::Worker])
}

fn broken() -> Grant {
    break_glass(&worker(), &standing(vec![]), None, ID, noon()).unwrap()
}

#[test]
fn it_lasts_an_hour_for_one_person_and_only_reads() {
    let g = broken();
    assert_eq!((g.subject, g.acts, g.basis), (Subject::person(worker().user), ActSet::READ, Basis::BreakGlass));
    assert_eq!((g.from, g.until), (noon(), noon().checked_add(GLASS_MINUTES.minutes()).unwrap()));
    assert_eq!(GLASS_MINUTES, 60);
    let open = |who: Staff, action, now| {
        tiers_open(&Actor::Staff(who), action, &standing(vec![g.clone()]), Purpose::Guidance, now)
    };
    let read = open(worker(), Action::See, noon());
    assert!([Tier::Contact, Tier::Path, Tier::Work, Tier::Confidential].iter().all(|t| read.has(*t)));
    assert!(open(worker(), Action::Add, noon()).is_empty() && open(worker(), Action::Coordinate, noon()).is_empty());
    assert!(open(worker(), Action::See, g.until).is_empty(), "over after the hour");
    let colleague = Staff { user: PEOPLE[2], ..worker() };
    assert!(open(colleague, Action::See, noon()).is_empty(), "not for a colleague");
}

#[test]
fn nothing_is_carried_out_of_it() {
    let by = |g: &Grant, basis, tiers| Grant { id: GrantId(Uuid::from_u128(71)), basis, tiers, ..g.clone() };
    let mandate = by(&broken(), Basis::Mandate, TierSet::of(&[Tier::Contact, Tier::Path]));
    let out = |grants: Vec<Grant>| {
        tiers_open(&Actor::Staff(worker()), Action::Export, &standing(grants), Purpose::Guidance, noon())
    };
    assert!(out(vec![broken()]).is_empty(), "an emergency is for looking");
    let both = out(vec![broken(), mandate]);
    assert!(
        both.has(Tier::Path) && !both.has(Tier::Work) && !both.has(Tier::Confidential),
        "only what was open before"
    );
}

#[test]
fn it_opens_confidential_facts_but_never_confidences() {
    let file = standing(vec![broken()]);
    let who = Actor::Staff(worker());
    let says = |item: &Item| decide(&who, Action::See, item, &file, Purpose::Guidance, noon());
    for section in Section::ALL.iter().filter(|s| s.tier() == Tier::Confidential) {
        let open = says(&fact(*section, HOME, PEOPLE[0])) == Decision::Allow;
        assert_eq!(open, *section != Section::Confidences, "{section}");
    }
    let note = Item { id: None, section: None, secrecy: Secrecy::Confidence, ..fact(Section::Health, HOME, PEOPLE[0]) };
    assert_ne!(says(&note), Decision::Allow, "a note of another organisation");
}

#[test]
fn a_restricted_person_needs_somebody_else_to_agree() {
    let restricted = Standing { restricted: true, ..standing(vec![]) };
    let open = |second| break_glass(&worker(), &restricted, second, ID, noon());
    assert_eq!(open(None), Err(GlassRefusal::NeedsSecond));
    assert_eq!(open(Some(worker().user)), Err(GlassRefusal::SamePerson));
    assert!(open(Some(PEOPLE[0])).is_ok());
    // Approving oneself is refused for others too.
    let own = break_glass(&worker(), &standing(vec![]), Some(worker().user), ID, noon());
    assert_eq!(own, Err(GlassRefusal::SamePerson));
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn only_workers_bound_by_secrecy_can(who in a_staff(), restricted in any::<bool>(), second in prop::option::of(a_person())) {
        let file = Standing { restricted, ..standing(vec![]) };
        match break_glass(&who, &file, second, ID, noon()) {
            Ok(grant) => {
                prop_assert!(who.is(Role::Worker) && who.secrecy);
                prop_assert!(second != Some(who.user) && (second.is_some() || !restricted));
                prop_assert_eq!(grant.tiers, TierSet::of(&[Tier::Contact, Tier::Path, Tier::Work, Tier::Confidential]));
                prop_assert_eq!(grant.purposes, who.purposes);
            }
            Err(GlassRefusal::Role) => prop_assert!(!(who.is(Role::Worker) && who.secrecy)),
            Err(GlassRefusal::NeedsSecond) => prop_assert!(restricted && second.is_none()),
            Err(GlassRefusal::SamePerson) => prop_assert_eq!(second, Some(who.user)),
        }
    }

    #[test]
    fn it_never_opens_more_than_a_full_agreement_would(
        item in an_item(), action in an_action(), purpose in a_purpose(), secrecy in any::<bool>(), sanctions in any::<bool>()
    ) {
        let who = Staff { secrecy, sanctions, roles: RoleSet::of(&[Role::Worker]), ..worker() };
        let actor = Actor::Staff(who.clone());
        let says = |g: Grant| decide(&actor, action, &item, &standing(vec![g]), purpose, noon()) == Decision::Allow;
        prop_assert!(!says(broken()) || says(grant(Subject::person(who.user), FAR, Basis::Agreement)));
    }
}
