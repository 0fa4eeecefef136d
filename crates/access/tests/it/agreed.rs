//! An agreement gives what was agreed and never more.

use crate::world::*;
use jiff::ToSpan;
use opweg_access::{
    ActSet, Action, Actor, Basis, Grant, Standing, Subject, grants_of_agreement, grants_to_end, tiers_open,
};
use opweg_model::agreement::AgreementLine;
use opweg_model::{AgreementId, GrantId, OrgId, OrgKind, Purpose, PurposeSet, Role, Tier, TierSet};
use proptest::collection::vec;
use proptest::prelude::*;
use uuid::Uuid;

const TALK: AgreementId = AgreementId(Uuid::from_u128(80));

fn a_line() -> impl Strategy<Value = AgreementLine> {
    (an_org(), tiers(), purposes(), -30_i64..500, any::<bool>()).prop_map(|(org, tiers, purposes, days, agreed)| {
        let until = jiff::civil::date(2026, 11, 21).saturating_add(days.days());
        AgreementLine { org, tiers, purposes, until, agreed }
    })
}

fn given(lines: &[AgreementLine], basis_of: impl Fn(OrgId) -> PurposeSet) -> Vec<Grant> {
    let mut next = 80;
    let id = || {
        next += 1;
        GrantId(Uuid::from_u128(next))
    };
    grants_of_agreement(lines, FILE, TALK, PEOPLE[0], noon(), basis_of, id)
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn no_grant_goes_beyond_its_line(lines in vec(a_line(), 0..5), basis in purposes()) {
        for g in given(&lines, |_| basis) {
            let fits = |l: &&AgreementLine| {
                l.agreed
                    && Subject::org(l.org) == g.subject
                    && g.tiers.shared_with(l.tiers) == g.tiers
                    && g.purposes.shared_with(l.purposes) == g.purposes
            };
            prop_assert!(lines.iter().any(|l| fits(&l)), "no line says so");
            prop_assert_eq!(g.purposes.shared_with(basis), g.purposes);
            prop_assert_eq!(g.tiers.shared_with(TierSet::of(Tier::SHAREABLE)), g.tiers);
            prop_assert_eq!((g.acts, g.basis, g.agreement, g.from), (ActSet::READ_ADD, Basis::Agreement, Some(TALK), noon()));
            prop_assert!(g.until > noon() && g.ended.is_none());
        }
    }

    #[test]
    fn nobody_sees_a_tier_that_was_not_agreed(lines in vec(a_line(), 0..5), who in a_staff(), action in an_action(), purpose in a_purpose()) {
        let who = opweg_access::Staff { roles: opweg_model::RoleSet::of(&[Role::Worker]), ..who };
        let file = standing(given(&lines, |_| PurposeSet::of(Purpose::ALL)));
        let open = tiers_open(&Actor::Staff(who.clone()), action, &file, purpose, noon());
        let agreed = lines.iter().filter(|l| l.agreed && l.org == who.org && l.purposes.has(purpose));
        let agreed = agreed.fold(TierSet::NONE, |all, l| all.and_also(l.tiers));
        // Being on the path lets one keep notes of one's own, and write origin down for monitoring.
        let beside = if agreed.has(Tier::Path) { TierSet::of(&[Tier::OwnNote, Tier::Origin]) } else { TierSet::NONE };
        // Letters of one's own organisation go with the contact card.
        let letters = if agreed.has(Tier::Contact) { TierSet::of(&[Tier::Letter]) } else { TierSet::NONE };
        let beside = beside.and_also(letters);
        prop_assert_eq!(open.shared_with(agreed.and_also(beside)), open);
        prop_assert!(action != Action::Coordinate || open.is_empty(), "an agreement never lets one coordinate");
        prop_assert!(action != Action::SeeLog || open.is_empty());
    }

    #[test]
    fn after_a_no_nothing_of_an_earlier_yes_is_left(lines in vec(a_line(), 1..4), who in a_staff(), purpose in a_purpose()) {
        let mut grants = given(&lines, |_| PurposeSet::of(Purpose::ALL));
        let no: Vec<AgreementLine> = lines.iter().map(|l| AgreementLine { agreed: false, ..l.clone() }).collect();
        let ended: Vec<GrantId> = grants_to_end(&no, &grants, noon()).map(|g| g.id).collect();
        grants.iter_mut().filter(|g| ended.contains(&g.id)).for_each(|g| g.ended = Some(noon()));
        prop_assert!(given(&no, |_| PurposeSet::of(Purpose::ALL)).is_empty());
        let file = Standing { restricted: false, ..standing(grants) };
        let who = Actor::Staff(opweg_access::Staff { roles: opweg_model::RoleSet::of(&[Role::Worker]), ..who });
        prop_assert!(tiers_open(&who, Action::See, &file, purpose, noon()).is_empty());
    }
}

#[test]
fn a_purpose_the_organisation_does_not_have_cannot_be_agreed() {
    let line = AgreementLine {
        org: AWAY,
        tiers: TierSet::of(Tier::SHAREABLE),
        purposes: PurposeSet::of(&[Purpose::SocialAid]),
        until: jiff::civil::date(2027, 1, 1),
        agreed: true,
    };
    assert!(given(&[line], |_| OrgKind::Employer.purposes()).is_empty());
}

#[test]
fn pointer_own_notes_and_origin_cannot_be_agreed_away() {
    let line = AgreementLine {
        org: AWAY,
        tiers: TierSet::of(&[Tier::Pointer, Tier::OwnNote, Tier::Origin]),
        purposes: PurposeSet::of(Purpose::ALL),
        until: jiff::civil::date(2027, 1, 1),
        agreed: true,
    };
    assert!(given(&[line], |_| PurposeSet::of(Purpose::ALL)).is_empty());
}
