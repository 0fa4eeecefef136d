//! Roles: what each reaches at most, and that having one more never takes anything away.

use crate::world::*;
use opweg_access::{
    Action, Actor, Basis, Decision, Program, Staff, Standing, Subject, decide, may_register, tiers_open,
};
use opweg_model::{OrgKind, Purpose, Role, RoleSet, Tier, TierSet};
use proptest::prelude::*;

fn only(role: Role, who: Staff) -> Staff {
    Staff { roles: RoleSet::of(&[role]), ..who }
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn a_role_more_never_closes_anything_and_roles_open_what_each_opens(
        who in a_staff(), action in an_action(), item in an_item(), file in a_standing(), purpose in a_purpose()
    ) {
        let open = |who: &Staff| tiers_open(&Actor::Staff(who.clone()), action, &file, purpose, noon());
        let says = |who: &Staff| decide(&Actor::Staff(who.clone()), action, &item, &file, purpose, noon()) == Decision::Allow;
        let each: Vec<Staff> = who.roles.iter().map(|r| only(r, who.clone())).collect();
        prop_assert_eq!(open(&who), each.iter().fold(TierSet::NONE, |all, one| all.and_also(open(one))));
        prop_assert_eq!(says(&who), each.iter().any(says));
    }

    #[test]
    fn those_who_run_things_and_write_guides_and_count_see_nobody(
        who in a_staff(), action in an_action(), item in an_item(), file in a_standing(), purpose in a_purpose()
    ) {
        let roles = RoleSet::of(&[Role::Administrator, Role::Editor, Role::Analyst]);
        let who = Actor::Staff(Staff { roles, ..who });
        prop_assert!(tiers_open(&who, action, &file, purpose, noon()).is_empty());
        prop_assert_ne!(decide(&who, action, &item, &file, purpose, noon()), Decision::Allow);
        prop_assert!(!may_register(&who));
    }

    #[test]
    fn the_officer_sees_log_and_agreements_and_no_content(
        who in a_staff(), action in an_action(), item in an_item(), file in a_standing(), purpose in a_purpose()
    ) {
        let who = Actor::Staff(only(Role::DataProtection, who));
        let open = tiers_open(&who, action, &file, purpose, noon());
        prop_assert!(open.is_empty() || (purpose == Purpose::Oversight && !action.is_about_content()));
        if let Ok(permit) = opweg_access::permit(&who, action, file, purpose, noon()) {
            prop_assert!(permit.tiers().is_empty() && !permit.allows(&item));
        }
    }

    #[test]
    fn the_whole_copy_is_made_by_the_officer_alone_and_opens_no_item(
        who in an_actor(), item in an_item(), file in a_standing(), purpose in a_purpose()
    ) {
        let officer = matches!(&who, Actor::Staff(s) if s.is(Role::DataProtection) && s.purposes.has(Purpose::Oversight));
        let permit = opweg_access::permit(&who, Action::OwnCopy, file, purpose, noon());
        prop_assert_eq!(permit.is_ok(), officer && purpose == Purpose::Oversight);
        prop_assert!(!permit.is_ok_and(|p| p.allows(&item) || !p.tiers().is_empty()));
    }

    #[test]
    fn a_coordinator_sees_contact_and_path_of_the_network_and_changes_nothing(
        who in a_staff(), action in an_action(), item in an_item(), file in a_standing(), purpose in a_purpose()
    ) {
        let who = only(Role::Coordinator, who);
        let office = who.org_kind == OrgKind::Network && who.purposes.has(Purpose::Coordination);
        let who = Actor::Staff(who);
        let open = tiers_open(&who, action, &file, purpose, noon());
        let looks = matches!(action, Action::See | Action::SeeAgreement);
        let expected = office && looks && purpose == Purpose::Coordination && !file.restricted;
        prop_assert_eq!(open, if expected { TierSet::of(&[Tier::Contact, Tier::Path]) } else { TierSet::NONE });
        let may = decide(&who, action, &item, &file, purpose, noon()) == Decision::Allow;
        prop_assert_eq!(may, expected && open.has(item.tier));
    }

    #[test]
    fn reception_reads_and_adds_contact_and_nothing_else(
        who in a_staff(), action in an_action(), file in a_standing(), purpose in a_purpose()
    ) {
        let open = tiers_open(&Actor::Staff(only(Role::Reception, who)), action, &file, purpose, noon());
        let may = matches!(action, Action::See | Action::Add);
        prop_assert!(open.is_empty() || (may && open == TierSet::of(&[Tier::Contact])));
    }

    #[test]
    fn a_team_lead_reads_only_what_was_granted_in_their_own_name(
        who in a_staff(), action in an_action(), file in a_standing(), purpose in a_purpose()
    ) {
        let who = only(Role::TeamLead, who);
        let actor = Actor::Staff(who.clone());
        let open = tiers_open(&actor, action, &file, purpose, noon());
        prop_assert!(open.iter().all(|t| matches!(t, Tier::Contact | Tier::Path | Tier::Work)));
        prop_assert!(open.is_empty() || matches!(action, Action::See | Action::SeeLog | Action::SeeAgreement));
        let mut impersonal = file;
        impersonal.grants.retain(|g| g.subject != Subject::person(who.user));
        prop_assert!(tiers_open(&actor, action, &impersonal, purpose, noon()).is_empty());
    }

    #[test]
    fn a_program_reads_no_further_than_its_key_and_never_a_personal_grant(
        who in a_program(), action in an_action(), item in an_item(), file in a_standing(), purpose in a_purpose()
    ) {
        let open = tiers_open(&Actor::Program(who.clone()), action, &file, purpose, noon());
        prop_assert!(open.iter().all(|t| who.tiers.has(t)));
        prop_assert!(open.is_empty() || (!file.restricted && !matches!(action, Action::Coordinate | Action::SeeLog)));
        prop_assert!(open.is_empty() || action != Action::Add || who.may_add);
        let mut personal = file;
        personal.grants.retain(|g| g.subject.kind != opweg_access::SubjectKind::Org);
        let says = decide(&Actor::Program(who), action, &item, &personal, purpose, noon());
        prop_assert_ne!(says, Decision::Allow);
    }
}

#[test]
fn a_key_points_at_somebody_only_when_it_registers_or_says_so() {
    let ask = opweg_access::Ask::tier(Action::See, Tier::Pointer, Purpose::Matching, noon());
    let points = |tiers: &[Tier], may_add| {
        let key = Actor::Program(Program {
            token: opweg_model::TokenId(uuid::Uuid::from_u128(50)),
            user: PEOPLE[0],
            org: HOME,
            org_kind: OrgKind::City,
            tiers: TierSet::of(tiers),
            may_add,
            purposes: OrgKind::City.purposes(),
            secrecy: true,
            sanctions: false,
        });
        opweg_access::rule(&key, &ask) != opweg_access::Expr::Never
    };
    assert!(!points(&[Tier::Contact], false));
    assert!(points(&[Tier::Contact], true) && points(&[Tier::Pointer], false));
}

#[test]
fn only_workers_and_reception_are_pointed_to_a_file() {
    let ask = opweg_access::Ask::tier(Action::See, Tier::Pointer, Purpose::Matching, noon());
    for role in Role::ALL {
        let who = Actor::Staff(staff(0, OrgKind::City, &[*role]));
        let pointed = opweg_access::rule(&who, &ask) != opweg_access::Expr::Never;
        assert_eq!(pointed, matches!(role, Role::Worker | Role::Reception), "{role}");
    }
}

#[test]
fn workers_read_through_their_organisation_their_team_or_their_own_name() {
    let who = Staff { team: Some(TEAM), ..staff(0, OrgKind::City, &[Role::Worker]) };
    let team = Subject { kind: opweg_access::SubjectKind::Team, id: TEAM };
    let open = |subject| {
        let file = standing(vec![grant(subject, &[Tier::Contact], Basis::Mandate)]);
        tiers_open(&Actor::Staff(who.clone()), Action::See, &file, Purpose::Guidance, noon()).has(Tier::Contact)
    };
    assert!(open(Subject::org(HOME)) && open(team) && open(Subject::person(PEOPLE[0])));
    assert!(!open(Subject::org(AWAY)) && !open(Subject::person(PEOPLE[1])));
    let without = Standing { ..standing(vec![grant(team, FAR, Basis::Mandate)]) };
    let teamless = Actor::Staff(staff(0, OrgKind::City, &[Role::Worker]));
    assert!(tiers_open(&teamless, Action::See, &without, Purpose::Guidance, noon()).is_empty());
}
