//! What an end closes: the tail after a no of the client, the code of a letter, what a shielded person was asked about, and
//! that nobody passes on or takes out more than is theirs.

use crate::path_world::{keys, noted};
use crate::referral_world::{Net, on_each};
use opweg_access::{Action, Actor, Basis};
use opweg_model::agreement::AgreementChannel;
use opweg_model::referral::{Event, Outcome, State};
use opweg_model::{Purpose, Tier, TierSet};
use opweg_store::exchange::take_out;
use opweg_store::file::glass::{self, Emergency};
use opweg_store::file::{Desk, restricted};
use opweg_store::referral::codes;
use opweg_store::referral::send::{Asked, Onward, pass_on};
use opweg_store::referral::{To, lists};
use opweg_store::{Error, args, door};

#[tokio::test]
async fn after_a_no_of_the_client_nothing_stays_open_not_even_the_tail() {
    on_each(async |net: Net| {
        let els = net.way.stranger.clone();
        let running = net.ask(&els).await;
        net.say(&els, running, Event::Accept).await.unwrap();
        net.client_says_no(&els).await;
        assert_eq!(net.there(running).await.state, State::Ended(Outcome::AgreementEnded));
        assert_eq!(net.open_to(&els).await, TierSet::NONE, "it was running");
        let over = net.ask(&els).await;
        net.say(&els, over, Event::Accept).await.unwrap();
        net.say(&els, over, Event::Tell(Outcome::Helped)).await.unwrap();
        assert!(net.open_to(&els).await.has(Tier::Path), "who helped reads along for a while");
        net.client_says_no(&els).await;
        assert_eq!(net.open_to(&els).await, TierSet::NONE, "it was over");
        let by_name = Asked { to: To::Partner { org: els.org().unwrap(), user: els.user() }, ..net.asked(&els) };
        net.send(&net.way.lead, &by_name).await.unwrap();
        net.say(&els, by_name.id, Event::Accept).await.unwrap();
        net.say(&els, by_name.id, Event::Tell(Outcome::Helped)).await.unwrap();
        net.client_says_no(&els).await;
        assert_eq!(net.open_to(&els).await, TierSet::NONE, "also what was open to somebody in their own name");
    })
    .await;
}

#[tokio::test]
async fn who_only_looks_in_an_emergency_or_after_the_end_answers_nothing() {
    on_each(async |net: Net| {
        let els = net.way.stranger.clone();
        let (first, running) = (net.ask(&els).await, net.ask(&els).await);
        net.say(&els, first, Event::Accept).await.unwrap();
        net.say(&els, first, Event::Tell(Outcome::Helped)).await.unwrap();
        net.say(&els, running, Event::Accept).await.unwrap();
        let mut tx = net.way.db.begin(net.at()).await.unwrap();
        // What the referrals themselves opened ends; what is left is a tail, and then an emergency.
        tx.run(
            "UPDATE access_grant SET basis = $2 WHERE file_id = $1 AND basis = $3",
            args![net.file(), Basis::Tail as i64, Basis::Referral as i64],
        )
        .await
        .unwrap();
        noted(tx).await;
        let refused = |done| matches!(done, Err(Error::Refused(_)));
        assert!(refused(net.say(&els, running, Event::Tell(Outcome::Helped)).await), "in the tail");
        let mut tx = net.way.db.begin(net.at()).await.unwrap();
        tx.run(
            "UPDATE access_grant SET valid_until = $2 WHERE file_id = $1 AND basis = $3",
            args![net.file(), net.at(), Basis::Tail as i64],
        )
        .await
        .unwrap();
        let danger =
            Emergency { reason: "danger".into(), explanation: "staat op straat met kind".into(), silent_days: 0 };
        glass::open(&mut tx, &els, net.file(), None, &danger, || net.way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        assert!(net.look(&els).await.is_ok(), "the glass is broken");
        assert!(refused(net.say(&els, running, Event::Tell(Outcome::Helped)).await), "in an emergency");
    })
    .await;
}

#[tokio::test]
async fn the_code_of_a_letter_ends_with_its_referral_and_a_service_has_its_name_in_the_letter() {
    on_each(async |net: Net| {
        let (lead, karim) = (net.way.lead.clone(), net.way.vdab.clone());
        let asked = Asked { to: To::Outside { name: "Dienst Schuldbemiddeling".into() }, ..net.asked(&lead) };
        net.send(&lead, &asked).await.unwrap();
        let (mut tx, permit) = net.look(&lead).await.unwrap();
        let there = lists::one(&mut tx, &permit, asked.id).await.unwrap();
        let expires = crate::harness::later(net.at(), 30 * 86_400);
        codes::make(&mut tx, &permit, &there, net.way.ids.next(), &[1; 32], expires).await.unwrap();
        tx.commit().await.unwrap();
        codes::open(&net.way.db, &[1; 32], net.at()).await.unwrap();
        net.way.agree(&karim, &[Tier::Contact, Tier::Path]).await;
        let (mut tx, permit) = net.look(&karim).await.unwrap();
        let seen = lists::of_file(&mut tx, &permit).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(seen[0].to, To::Outside { name: String::new() });
        net.say(&lead, asked.id, Event::GiveUp(Outcome::Withdrawn)).await.unwrap();
        assert!(matches!(codes::open(&net.way.db, &[1; 32], net.at()).await, Err(Error::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn when_a_person_is_shielded_what_whole_organisations_were_asked_ends() {
    on_each(async |net: Net| {
        let (lead, els) = (net.way.lead.clone(), net.way.stranger.clone());
        let asked = net.ask(&els).await;
        let (mut tx, permit) =
            door::open(&net.way.db, &lead, Action::Coordinate, net.file(), Purpose::Guidance, net.at()).await.unwrap();
        restricted::restrict(&mut tx, &permit, 1, || net.way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        assert!(net.there(asked).await.state.is_over());
        assert_eq!((net.grants().await, net.open_to(&els).await), (0, TierSet::NONE));
    })
    .await;
}

#[tokio::test]
async fn nobody_passes_on_more_than_they_have() {
    on_each(async |net: Net| {
        let els = net.way.stranger.clone();
        let omar = net.partner(7, "Omar").await;
        let asked = net.ask(&els).await;
        let onward = Onward {
            id: net.id(),
            to: To::Partner { org: omar.org().unwrap(), user: None },
            agreed: Some(AgreementChannel::Spoken),
            why: "wonen".into(),
            question: "Zoekt een woning".into(),
        };
        let (mut tx, permit) = net.look(&els).await.unwrap();
        pass_on(&mut tx, &permit, asked, net.version(asked).await, &onward, || net.way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        net.say(&omar, onward.id, Event::Accept).await.unwrap();
        let open = net.open_to(&omar).await;
        assert!(open.has(Tier::Contact), "what it was asked with");
        assert!(!open.has(Tier::Path) && !open.has(Tier::Work), "who passed it on saw the card alone");
    })
    .await;
}

#[tokio::test]
async fn a_copy_holds_a_letter_only_for_whom_it_was_written_to() {
    on_each(async |net: Net| {
        let els = net.way.stranger.clone();
        let emre = net.colleague(&els, 8, "Emre").await;
        net.way.agree(&els, &[Tier::Contact, Tier::Path]).await;
        let asked = Asked { to: To::Partner { org: els.org().unwrap(), user: els.user() }, ..net.asked(&els) };
        net.send(&net.way.lead, &asked).await.unwrap();
        let copied = async |who: &Actor| {
            let mut tx = net.way.db.begin(net.at()).await.unwrap();
            let permit = door::ask(&mut tx, who, Action::Export, net.file(), Purpose::Guidance).await.unwrap();
            let desk = Desk::new(keys(), |name| name.to_lowercase().into_bytes());
            let copy = take_out(&mut tx, &permit, &desk).await.unwrap();
            tx.commit().await.unwrap();
            copy.to_string().contains(asked.question.as_str())
        };
        assert_eq!((copied(&els).await, copied(&emre).await), (true, false));
    })
    .await;
}
