//! What stays secret: restricted persons, confidences, sections shielded from bodies that sanction, origin, own notes.

use crate::world::*;
use opweg_access::{
    Action, Actor, Basis, Col, Decision, Expr, Grant, Item, Standing, Subject, SubjectKind, Term, decide, tiers_open,
};
use opweg_model::tier::Secrecy;
use opweg_model::{OrgKind, Purpose, Role, Section, Tier, TierSet};
use proptest::prelude::*;

fn allowed(who: &Actor, action: Action, item: &Item, file: &Standing, purpose: Purpose) -> bool {
    decide(who, action, item, file, purpose, noon()) == Decision::Allow
}

/// The pointer is no item of the file, so it is asked by its condition.
fn pointed_at(who: &Actor, restricted: bool) -> bool {
    let ask = opweg_access::Ask::tier(Action::See, Tier::Pointer, Purpose::Matching, noon());
    says(&opweg_access::rule(who, &ask), restricted)
}

fn says(condition: &Expr, restricted: bool) -> bool {
    match condition {
        Expr::Never => false,
        Expr::Is(Col::Restricted, Term::Bool(asked)) => restricted == *asked,
        Expr::Any(any) => any.iter().any(|e| says(e, restricted)),
        other => panic!("a pointer that looks at {other:?}"),
    }
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn a_restricted_person_gives_no_sign_without_a_grant_in_ones_own_name(
        who in an_actor(), action in an_action(), item in an_item(), file in a_standing(), purpose in a_purpose()
    ) {
        let mut file = Standing { restricted: true, ..file };
        let user = match &who { Actor::Staff(s) => Some(s.user.0), _ => None };
        file.grants.retain(|g| !(g.subject.kind == SubjectKind::Person && Some(g.subject.id) == user));
        let own_path = matches!(&who, Actor::Client(f) if *f == FILE);
        // The officer watches over the log of restricted persons too; it shows nothing of what stands in the file.
        let officer = matches!(&who, Actor::Staff(s) if s.is(Role::DataProtection)) && !action.is_about_content();
        prop_assume!(!own_path && !officer);
        prop_assert!(tiers_open(&who, action, &file, purpose, noon()).is_empty());
        prop_assert!(!allowed(&who, action, &item, &file, purpose));
        prop_assert!(!pointed_at(&who, true));
    }

    #[test]
    fn origin_is_never_read_back(
        who in an_actor(), action in an_action(), item in an_item(), file in a_standing(), purpose in a_purpose()
    ) {
        let origin = Item { tier: Tier::Origin, section: Some(Section::Origin), secrecy: Secrecy::Open, ..item };
        prop_assert!(action == Action::Add || !allowed(&who, action, &origin, &file, purpose));
        prop_assert!(action == Action::Add || !tiers_open(&who, action, &file, purpose, noon()).has(Tier::Origin));
    }

    #[test]
    fn an_own_note_is_its_authors(
        who in an_actor(), action in an_action(), item in an_item(), file in a_standing(), purpose in a_purpose()
    ) {
        let note = Item { id: None, tier: Tier::OwnNote, section: None, secrecy: Secrecy::Open, ..item };
        prop_assert!(who.user() == Some(note.author) || !allowed(&who, action, &note, &file, purpose));
    }

    #[test]
    fn a_confidence_of_another_organisation_needs_its_own_share(
        who in an_actor(), action in an_action(), item in an_item(), file in a_standing(), purpose in a_purpose()
    ) {
        let section = Section::Confidences;
        let told = Item { tier: section.tier(), section: Some(section), secrecy: section.secrecy(), ..item };
        let adds = action == Action::Add;
        let own = who.org() == Some(told.org);
        let mine = |s: &Subject| Some(s.id) == who.org().map(|o| o.0) || Some(s.id) == who.user().map(|u| u.0);
        let shared = file.shares.iter().any(|(id, to)| Some(*id) == told.id && mine(to));
        prop_assert!(adds || own || shared || !allowed(&who, action, &told, &file, purpose));
    }

    #[test]
    fn who_is_not_bound_by_secrecy_reads_no_confidential_item_of_others(
        who in a_staff(), action in an_action(), item in an_item(), file in a_standing(), purpose in a_purpose()
    ) {
        let who = opweg_access::Staff { secrecy: false, ..who };
        let theirs = item.tier == Tier::Confidential && action != Action::Add && who.org != item.org;
        prop_assert!(!theirs || !allowed(&Actor::Staff(who), action, &item, &file, purpose));
    }

    #[test]
    fn nothing_shielded_flows_to_a_body_that_sanctions(
        who in an_actor(), action in an_action(), item in an_item(), file in a_standing(), purpose in a_purpose()
    ) {
        let who = match who {
            Actor::Staff(s) => Actor::Staff(opweg_access::Staff { sanctions: true, ..s }),
            Actor::Program(p) => Actor::Program(opweg_access::Program { sanctions: true, ..p }),
            other => other,
        };
        let shielded = item.tier == Tier::Confidential && item.section.is_none_or(Section::shielded_from_sanctions);
        let own = who.org() == Some(item.org);
        prop_assert!(!shielded || own || action == Action::Add || !allowed(&who, action, &item, &file, purpose));
    }

    #[test]
    fn a_mentor_sees_work_and_path_only_item_by_item_and_never_what_is_confidential(
        who in a_staff(), action in an_action(), item in an_item(), file in a_standing(), purpose in a_purpose()
    ) {
        let who = opweg_access::Staff { roles: opweg_model::RoleSet::of(&[Role::Mentor]), ..who };
        let named = file.shares.iter().any(|(id, to)| Some(*id) == item.id && *to == Subject::person(who.user));
        let who = Actor::Staff(who);
        let open = tiers_open(&who, action, &file, purpose, noon());
        prop_assert!(open.iter().all(|t| t == Tier::Contact) && (action == Action::See || open.is_empty()));
        if allowed(&who, action, &item, &file, purpose) {
            match item.tier {
                Tier::Contact => {}
                Tier::Path | Tier::Work => prop_assert!(named),
                other => prop_assert!(false, "a mentor sees {other}"),
            }
        }
    }
}

#[test]
fn an_employment_service_with_a_full_agreement_reads_residence_but_not_support() {
    let who = Actor::Staff(staff(1, OrgKind::Vdab, &[Role::Worker]));
    let file = standing(vec![grant(Subject::org(AWAY), FAR, Basis::Agreement)]);
    let reads = |section| allowed(&who, Action::See, &fact(section, HOME, PEOPLE[0]), &file, Purpose::Guidance);
    assert!(reads(Section::Residence) && reads(Section::Experience));
    for section in [Section::Income, Section::Household, Section::Health, Section::Housing, Section::Confidences] {
        assert!(section.shielded_from_sanctions() && !reads(section), "{section}");
    }
    // Not by name either.
    let shared = Standing { shares: vec![(FACTS[0], Subject::org(AWAY))], ..file };
    assert!(!allowed(&who, Action::See, &fact(Section::Income, HOME, PEOPLE[0]), &shared, Purpose::Guidance));
}

#[test]
fn a_mandate_reads_ones_own_confidential_facts_and_nobody_elses() {
    let who = Actor::Staff(staff(1, OrgKind::Ocmw, &[Role::Worker]));
    let file = standing(vec![grant(Subject::org(AWAY), FAR, Basis::Mandate)]);
    let reads = |org, section| allowed(&who, Action::See, &fact(section, org, PEOPLE[0]), &file, Purpose::Guidance);
    for section in Section::ALL.iter().copied().filter(|s| s.tier() == Tier::Confidential) {
        assert!(reads(AWAY, section) && !reads(HOME, section), "{section}");
    }
}

#[test]
fn a_share_by_name_opens_one_item_for_one_reader() {
    let who = |place| Actor::Staff(staff(place, OrgKind::Ngo, &[Role::Worker]));
    let grants: Vec<Grant> = ORGS.iter().map(|o| grant(Subject::org(*o), FAR, Basis::Agreement)).collect();
    let file = Standing { shares: vec![(FACTS[0], Subject::org(AWAY))], ..standing(grants) };
    let told = fact(Section::Confidences, HOME, PEOPLE[0]);
    let reads = |place, item: &Item| allowed(&who(place), Action::See, item, &file, Purpose::Guidance);
    assert!(reads(0, &told) && reads(1, &told) && !reads(2, &told));
    assert!(!reads(1, &Item { id: Some(FACTS[1]), ..told }));
    // It needs no tier of its own: that the file is open for this purpose is enough.
    let cards = vec![grant(Subject::org(AWAY), &[Tier::Contact], Basis::Agreement)];
    let card_only = Standing { grants: cards, ..file.clone() };
    let opened = |item: &Item| allowed(&who(1), Action::See, item, &card_only, Purpose::Guidance);
    assert!(opened(&told) && !opened(&Item { id: Some(FACTS[1]), ..told }));
    // The share is nothing without a live grant, and nothing for a reader not bound by secrecy.
    let alone = Standing { grants: Vec::new(), ..file.clone() };
    assert!(!allowed(&who(1), Action::See, &told, &alone, Purpose::Guidance));
    let unbound = Actor::Staff(opweg_access::Staff { secrecy: false, ..staff(1, OrgKind::Ngo, &[Role::Worker]) });
    assert!(!allowed(&unbound, Action::See, &told, &file, Purpose::Guidance));
}

#[test]
fn hidden_items_of_an_open_file_are_redacted_not_denied() {
    let who = Actor::Staff(staff(1, OrgKind::Ngo, &[Role::Worker]));
    let file = standing(vec![grant(Subject::org(AWAY), &[Tier::Contact], Basis::Agreement)]);
    let says = |section| decide(&who, Action::See, &fact(section, HOME, PEOPLE[0]), &file, Purpose::Guidance, noon());
    assert_eq!(says(Section::Contact), Decision::Allow);
    assert_eq!(says(Section::Income), Decision::Redact(opweg_access::Why::Secret));
    assert_eq!(says(Section::Experience), Decision::Redact(opweg_access::Why::NoGrant));
    assert_eq!(TierSet::of(Tier::SHAREABLE), TierSet::of(&[Tier::Contact, Tier::Path, Tier::Work, Tier::Confidential]));
}

#[test]
fn a_line_of_the_path_about_a_shielded_section_stays_hidden_from_a_body_with_sanctions() {
    let file = standing(vec![
        grant(Subject::org(HOME), FAR, Basis::Agreement),
        grant(Subject::org(AWAY), FAR, Basis::Agreement),
    ]);
    let line = |section, org, author| Item { tier: Tier::Path, ..fact(section, org, author) };
    let vdab = Actor::Staff(staff(0, OrgKind::Vdab, &[Role::Worker]));
    let ngo = Actor::Staff(staff(0, OrgKind::Ngo, &[Role::Worker]));
    for section in Section::ALL.iter().filter(|s| s.shielded_from_sanctions()) {
        let theirs = line(*section, AWAY, PEOPLE[1]);
        assert!(!allowed(&vdab, Action::See, &theirs, &file, Purpose::Guidance), "{section}");
        assert!(allowed(&ngo, Action::See, &theirs, &file, Purpose::Guidance), "{section}");
        assert!(allowed(&vdab, Action::See, &line(*section, HOME, PEOPLE[0]), &file, Purpose::Guidance), "its own");
    }
    assert!(allowed(&vdab, Action::See, &line(Section::Residence, AWAY, PEOPLE[1]), &file, Purpose::Guidance));
}
