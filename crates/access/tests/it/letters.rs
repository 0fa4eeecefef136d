//! Letters between organisations: who reads them, what may stand in them, and what a referral opens.

use crate::world::*;
use jiff::ToSpan;
use opweg_access::{
    ActSet, Action, Actor, Barrier, Basis, Decision, Item, Opening, Receiver, Standing, Subject, barrier, decide,
    may_be_sent, tiers_open,
};
use opweg_model::tier::Secrecy;
use opweg_model::{GrantId, OrgKind, Purpose, PurposeSet, Role, Section, Tier, TierSet};
use uuid::Uuid;

fn letter() -> Item {
    Item { id: Some(FACTS[0]), tier: Tier::Letter, section: None, secrecy: Secrecy::Open, org: HOME, author: PEOPLE[0] }
}

fn opening() -> Opening {
    Opening {
        file: FILE,
        to: Subject::org(AWAY),
        tiers: TierSet::of(&[Tier::Contact, Tier::Path, Tier::Work, Tier::Confidential]),
        purposes: OrgKind::Ngo.purposes(),
        last_day: "2027-03-01".parse().unwrap(),
        by: PEOPLE[0],
    }
}

fn receiver(kind: OrgKind, secrecy: bool) -> Receiver {
    Receiver { org: AWAY, kind, purposes: kind.purposes(), secrecy, sanctions: kind == OrgKind::Vdab }
}

/// The file as it stands while AWAY has not answered.
fn asked() -> Standing {
    let card = opening().while_asked(GrantId(Uuid::from_u128(70)), noon());
    let own = grant(Subject::org(HOME), FAR, Basis::Mandate);
    let third = grant(Subject::org(THIRD), FAR, Basis::Agreement);
    Standing { shares: vec![(FACTS[0], Subject::org(AWAY))], ..standing(vec![card, own, third]) }
}

#[test]
fn a_letter_is_read_by_who_wrote_it_and_who_it_was_written_to() {
    let reads = |place: usize, role| {
        let who = Actor::Staff(staff(place, OrgKind::Ngo, &[role]));
        decide(&who, Action::See, &letter(), &asked(), Purpose::Guidance, noon()) == Decision::Allow
    };
    assert!(reads(0, Role::Worker), "the sender");
    assert!(reads(1, Role::Worker), "the receiver");
    assert!(!reads(2, Role::Worker), "a third partner, however far the file is open to it");
    for role in Role::ALL.iter().filter(|r| **r != Role::Worker) {
        assert!(!reads(1, *role), "{role}");
    }
}

#[test]
fn the_code_of_a_letter_opens_that_letter_and_nothing_else() {
    let who = Actor::Outside { file: FILE, letter: FACTS[0] };
    let sees = |who: &Actor, item: &Item| {
        decide(who, Action::See, item, &asked(), Purpose::Guidance, noon()) == Decision::Allow
    };
    assert!(sees(&who, &letter()));
    assert!(!sees(&who, &Item { id: Some(FACTS[1]), ..letter() }), "another letter");
    assert!(!sees(&Actor::Outside { file: opweg_model::FileId(Uuid::from_u128(2)), letter: FACTS[0] }, &letter()));
    for section in Section::ALL {
        assert!(!sees(&who, &fact(*section, HOME, PEOPLE[0])), "{section}");
    }
    for action in Action::ALL {
        let open = tiers_open(&who, *action, &asked(), Purpose::Guidance, noon());
        let seen = if *action == Action::See { TierSet::of(&[Tier::Letter]) } else { TierSet::NONE };
        assert_eq!(open, seen, "{}", action.word());
    }
}

#[test]
fn a_letter_is_closed_with_the_file() {
    let mut file = asked();
    file.grants.retain(|g| g.subject != Subject::org(AWAY));
    let who = Actor::Staff(staff(1, OrgKind::Ngo, &[Role::Worker]));
    assert_ne!(decide(&who, Action::See, &letter(), &file, Purpose::Guidance, noon()), Decision::Allow);
}

#[test]
fn before_the_answer_only_the_contact_card_is_open_and_only_for_reading() {
    let who = Actor::Staff(staff(1, OrgKind::Ngo, &[Role::Worker]));
    let open = |action| tiers_open(&who, action, &asked(), Purpose::Guidance, noon());
    assert_eq!(open(Action::See), TierSet::of(&[Tier::Contact, Tier::Letter]));
    assert!(open(Action::Add).is_empty() && open(Action::Coordinate).is_empty());
}

#[test]
fn acceptance_opens_what_was_agreed_and_never_a_confidential_tier_as_a_category() {
    let grant = opening().once_accepted(GrantId(Uuid::from_u128(71)), noon());
    assert_eq!(grant.tiers, TierSet::of(&[Tier::Contact, Tier::Path, Tier::Work]));
    assert_eq!((grant.acts, grant.basis), (ActSet::READ_ADD, Basis::Referral));
    assert!(!grant.purposes.has(Purpose::Matching), "only purposes with clients");
    let year = noon().checked_add((366 * 24).hours()).unwrap();
    let long = Opening { last_day: "2099-01-01".parse().unwrap(), ..opening() };
    assert_eq!(long.once_accepted(grant.id, noon()).until, year);
}

#[test]
fn what_may_stand_in_a_letter_is_what_the_receiver_would_be_shown() {
    let sends = |to: &Receiver, section| may_be_sent(to, &fact(section, HOME, PEOPLE[0]), noon());
    let (ngo, vdab, open) =
        (receiver(OrgKind::Ngo, true), receiver(OrgKind::Vdab, true), receiver(OrgKind::Ngo, false));
    for section in [Section::Identity, Section::Path, Section::Languages, Section::Wishes] {
        assert!(sends(&ngo, section) && sends(&vdab, section) && sends(&Receiver::outside(), section), "{section}");
    }
    for section in [Section::Household, Section::Income, Section::Health, Section::Confidences, Section::Housing] {
        assert!(sends(&ngo, section), "{section}: item by item, to whoever keeps the secret");
        assert!(!sends(&vdab, section), "{section}: never to a body with sanctions (R-PRI-04)");
        assert!(!sends(&open, section), "{section}: not without secrecy");
        assert!(!sends(&Receiver::outside(), section), "{section}");
    }
    assert!(sends(&vdab, Section::Residence));
    for to in [ngo, vdab, open, Receiver::outside()] {
        assert!(!sends(&to, Section::Origin), "origin is for monitoring only (R-PRI-05)");
        let own = Item { tier: Tier::OwnNote, ..letter() };
        assert!(!may_be_sent(&to, &own, noon()), "a note of one's own is nobody else's");
    }
    let none = Receiver { purposes: PurposeSet::NONE, ..ngo };
    assert!(!sends(&none, Section::Identity), "who has no purpose with clients gets nothing");
}

#[test]
fn why_something_may_not_go_there_is_said_in_the_word_that_would_change_it() {
    let why = |to: &Receiver, section| barrier(to, &fact(section, HOME, PEOPLE[0]), noon());
    assert_eq!(why(&receiver(OrgKind::Ngo, true), Section::Health), None);
    assert_eq!(why(&receiver(OrgKind::Ngo, false), Section::Health), Some(Barrier::Secrecy));
    assert_eq!(why(&receiver(OrgKind::Vdab, true), Section::Health), Some(Barrier::Sanctions));
    assert_eq!(why(&Receiver::outside(), Section::Health), Some(Barrier::Outside));
    for to in [receiver(OrgKind::Ngo, true), Receiver::outside()] {
        assert_eq!(why(&to, Section::Origin), Some(Barrier::Purpose));
    }
    for to in [receiver(OrgKind::Ngo, false), receiver(OrgKind::Vdab, false), Receiver::outside()] {
        for section in Section::ALL {
            let barrier = why(&to, *section);
            assert_eq!(barrier.is_none(), may_be_sent(&to, &fact(*section, HOME, PEOPLE[0]), noon()), "{section}");
            assert!(barrier.is_none_or(|b| Barrier::WORDS.contains(&b.word())));
        }
    }
}
