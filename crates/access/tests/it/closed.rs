//! Deny by default: without a live grant that names the tier, the purpose and the act, nothing opens but what the rule
//! itself gives: the pointer, the coordinator's view, the officer's view, the client's own path.

use crate::world::*;
use opweg_access::{ActSet, Action, Actor, Decision, decide, permit, tiers_open};
use opweg_model::{OrgKind, Purpose, PurposeSet, Role, Tier, TierSet};
use proptest::prelude::*;

/// What opens without any grant.
fn given_by_the_rule(who: &Actor, action: Action, tier: Tier, purpose: Purpose, restricted: bool) -> bool {
    match who {
        Actor::Client(file) => {
            let path = matches!(action, Action::See | Action::Export) && tier == Tier::Path;
            *file == FILE && (path || (action == Action::SeeLog && tier == Tier::Contact))
        }
        Actor::System | Actor::Outside { .. } | Actor::Program(_) => false,
        Actor::Staff(s) => {
            let coordinates = s.is(Role::Coordinator)
                && s.org_kind == OrgKind::Network
                && purpose == Purpose::Coordination
                && matches!(action, Action::See | Action::SeeAgreement)
                && matches!(tier, Tier::Contact | Tier::Path)
                && !restricted;
            let oversees = s.is(Role::DataProtection)
                && purpose == Purpose::Oversight
                && matches!(action, Action::SeeLog | Action::SeeAgreement | Action::OwnCopy)
                && tier == Tier::Contact;
            s.purposes.has(purpose) && (coordinates || oversees)
        }
    }
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn nothing_opens_without_a_grant_that_says_so(
        who in an_actor(), action in an_action(), item in an_item(), file in a_standing(), purpose in a_purpose()
    ) {
        let allowed = decide(&who, action, &item, &file, purpose, noon()) == Decision::Allow;
        let tier = if matches!(item.tier, Tier::OwnNote | Tier::Origin) { Tier::Path } else { item.tier };
        let named = |tier: Tier| {
            let bit = ActSet::bit(act_of(action));
            file.grants.iter().any(|g| {
                is_for(g, &who) && is_live(g, noon()) && g.tiers.has(tier) && g.purposes.has(purpose) && g.acts.0 & bit == bit
            })
        };
        // A mentor's item needs the contact card and the item itself.
        let mentors = matches!(&who, Actor::Staff(s) if s.is(Role::Mentor)) && named(Tier::Contact);
        let by_grant = named(tier) || mentors;
        prop_assert!(!allowed || by_grant || given_by_the_rule(&who, action, item.tier, purpose, file.restricted));
    }

    #[test]
    fn a_permit_opens_what_was_decided_and_nothing_more(
        who in an_actor(), action in an_action(), item in an_item(), file in a_standing(), purpose in a_purpose()
    ) {
        let open = tiers_open(&who, action, &file, purpose, noon());
        match permit(&who, action, file.clone(), purpose, noon()) {
            Err(_) => prop_assert!(open.is_empty()),
            Ok(permit) => {
                let content = !matches!(action, Action::SeeLog | Action::SeeAgreement | Action::OwnCopy);
                prop_assert_eq!(permit.tiers(), if content { open } else { TierSet::NONE });
                let decided = decide(&who, action, &item, &file, purpose, noon()) == Decision::Allow;
                prop_assert_eq!(permit.allows(&item), content && decided);
            }
        }
    }

    #[test]
    fn an_item_is_never_allowed_in_a_tier_that_is_closed_save_the_mentors(
        who in an_actor(), action in an_action(), item in an_item(), file in a_standing(), purpose in a_purpose()
    ) {
        let open = tiers_open(&who, action, &file, purpose, noon());
        let mentor = matches!(&who, Actor::Staff(s) if s.is(Role::Mentor));
        if decide(&who, action, &item, &file, purpose, noon()) == Decision::Allow && !mentor {
            prop_assert!(open.has(item.tier), "{} is open but not listed", item.tier);
        }
    }

    #[test]
    fn a_purpose_the_organisation_has_no_basis_for_opens_nothing(
        who in a_staff(), action in an_action(), file in a_standing(), purpose in a_purpose()
    ) {
        let without = who.purposes.iter().filter(|p| *p != purpose).collect::<PurposeSet>();
        let who = Actor::Staff(opweg_access::Staff { purposes: without, ..who });
        prop_assert!(tiers_open(&who, action, &file, purpose, noon()).is_empty());
    }

    #[test]
    fn one_more_grant_never_closes_anything(
        who in an_actor(), action in an_action(), item in an_item(), file in a_standing(), more in a_grant(), purpose in a_purpose()
    ) {
        let before = decide(&who, action, &item, &file, purpose, noon()) == Decision::Allow;
        let mut richer = file;
        richer.grants.push(more);
        prop_assert!(!before || decide(&who, action, &item, &richer, purpose, noon()) == Decision::Allow);
    }
}

#[test]
fn the_system_and_a_stranger_with_a_code_see_nothing() {
    let far = standing(vec![grant(opweg_access::Subject::org(HOME), FAR, opweg_access::Basis::Mandate)]);
    let stranger = Actor::Client(opweg_model::FileId(uuid::Uuid::from_u128(2)));
    for who in [Actor::System, stranger] {
        for action in Action::ALL {
            for purpose in Purpose::ALL {
                assert!(tiers_open(&who, *action, &far, *purpose, noon()).is_empty());
            }
        }
    }
}

#[test]
fn a_code_opens_the_path_of_its_own_file_and_nothing_else() {
    let far = standing(vec![grant(opweg_access::Subject::org(HOME), FAR, opweg_access::Basis::Mandate)]);
    let client = Actor::Client(FILE);
    let open = |action| tiers_open(&client, action, &far, Purpose::Guidance, noon());
    assert_eq!(open(Action::See), TierSet::of(&[Tier::Path]));
    assert_eq!(open(Action::Export), TierSet::of(&[Tier::Path]));
    assert_eq!(open(Action::SeeLog), TierSet::of(&[Tier::Contact]));
    for action in [Action::Add, Action::Coordinate, Action::SeeAgreement] {
        assert!(open(action).is_empty());
    }
    // The log is no way to the contact card.
    let permit = permit(&client, Action::SeeLog, far, Purpose::Guidance, noon()).unwrap();
    assert!(permit.tiers().is_empty());
    assert!(!permit.allows(&fact(opweg_model::Section::Contact, HOME, PEOPLE[0])));
}
