//! Referrals one hears back from: what is open to whom at every moment, who is told, and that none ends without saying how.

use crate::path_world::{keys, noted};
use crate::referral_world::{Net, on_each};
use opweg_access::{Action, Why};
use opweg_model::agreement::AgreementChannel;
use opweg_model::fact::{FactKind, Value};
use opweg_model::offer::OfferKind;
use opweg_model::referral::{Decline, Event, Outcome, State};
use opweg_model::step::StepKind;
use opweg_model::{OfferId, Purpose, Tier, TierSet};
use opweg_store::file::Desk;
use opweg_store::file::facts::{self, NewFact};
use opweg_store::file::register::{close, number_facts};
use opweg_store::offers::kept::{self, About};
use opweg_store::partners::Keeper;
use opweg_store::path::steps::{self, StepPlan};
use opweg_store::referral::letter::{self, Chosen, Line};
use opweg_store::referral::lists::{self, Which};
use opweg_store::referral::send::{Asked, Onward, pass_on};
use opweg_store::referral::{To, answers, codes};
use opweg_store::{Error, Result, args, door};

fn desk() -> Desk {
    Desk::new(keys(), |name| name.to_lowercase().into_bytes())
}

#[tokio::test]
async fn from_the_question_to_the_outcome() {
    on_each(async |net: Net| {
        let (lead, els) = (net.way.lead.clone(), net.way.stranger.clone());
        assert_eq!(net.open_to(&els).await, TierSet::NONE);
        let id = net.ask(&els).await;
        assert_eq!(net.open_to(&els).await, TierSet::of(&[Tier::Contact, Tier::Letter]), "the card and the letter");
        assert_eq!(net.todo(&els).await, ["referral"]);
        assert!(net.say(&lead, id, Event::Accept).await.is_err(), "whoever asked does not answer");
        net.say(&els, id, Event::Accept).await.unwrap();
        assert!(net.open_to(&els).await.has(Tier::Path) && net.open_to(&els).await.has(Tier::Work));
        assert!(net.todo(&els).await.is_empty());
        assert_eq!(net.todo(&lead).await, ["referral-news"]);
        net.days(10);
        net.say(&els, id, Event::FirstContact).await.unwrap();
        net.say(&els, id, Event::Start).await.unwrap();
        assert_eq!(net.there(id).await.state, State::Started);
        assert_eq!(net.details(&lead).await, [format!("{id} start")], "one task, with what happened last");
        net.say(&els, id, Event::Tell(Outcome::Helped)).await.unwrap();
        assert_eq!(net.there(id).await.state, State::Ended(Outcome::Helped));
        assert_eq!(net.details(&lead).await, [format!("{id} tell helped")]);
        assert_eq!(net.grants().await, 0);
        let tail = net.open_to(&els).await;
        assert!(tail.has(Tier::Contact) && tail.has(Tier::Path) && !tail.has(Tier::Work), "{tail:?}");
        assert!(door::open(&net.way.db, &els, Action::Add, net.file(), Purpose::Guidance, net.at()).await.is_err());
        net.days(61);
        assert_eq!(net.open_to(&els).await, TierSet::NONE, "the tail is over");
        let again = net.say(&els, id, Event::Tell(Outcome::NotHelped)).await;
        assert!(matches!(again, Err(Error::Refused(_))));
    })
    .await;
}

#[tokio::test]
async fn the_letter_shows_what_was_chosen_and_only_to_its_two_sides() {
    on_each(async |net: Net| {
        let (lead, els, karim) = (net.way.lead.clone(), net.way.stranger.clone(), net.way.vdab.clone());
        net.way.agree(&karim, &[Tier::Contact, Tier::Path, Tier::Work]).await;
        let language = net.fact("contact-language").await;
        let chosen = Chosen { facts: vec![language], ..Chosen::default() };
        let asked = Asked { chosen, ..net.asked(&els) };
        net.send(&lead, &asked).await.unwrap();
        for who in [&lead, &els] {
            let (mut tx, permit) = net.look(who).await.unwrap();
            let one = lists::one(&mut tx, &permit, asked.id).await.unwrap();
            let letter = letter::of(&mut tx, &permit, &one).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(letter.question, asked.question);
            assert!(matches!(&letter.lines[..], [Line::Fact { kind: FactKind::ContactLanguage, .. }]));
        }
        let (mut tx, permit) = net.look(&karim).await.unwrap();
        let one = lists::of_file(&mut tx, &permit).await.unwrap().remove(0);
        assert!(matches!(letter::of(&mut tx, &permit, &one).await, Err(Error::Refused(Why::Secret))));
        let told = lists::history(&mut tx, &permit, &[one]).await.unwrap();
        assert!(told.iter().all(|s| s.said.is_empty()) && told.len() == 1, "that it was asked, not in which words");
    })
    .await;
}

#[tokio::test]
async fn nothing_is_sent_that_may_not_go_there() {
    on_each(async |net: Net| {
        let (lead, karim) = (net.way.lead.clone(), net.way.vdab.clone());
        let mut tx = net.way.db.begin(net.at()).await.unwrap();
        tx.run("UPDATE organisation SET sanctions = $2 WHERE id = $1", args![karim.org(), true]).await.unwrap();
        noted(tx).await;
        let (mut tx, permit) = net.way.adding(&lead).await;
        let debts =
            number_facts(vec![NewFact::said(FactKind::Debts, Value::Text("huur".into()))], || net.way.ids.next());
        facts::add(&mut tx, &permit, &desk(), debts).await.unwrap();
        tx.commit().await.unwrap();
        let debts = net.fact("debts").await;
        let with = |to: &opweg_access::Actor| Asked {
            chosen: Chosen { facts: vec![debts], ..Chosen::default() },
            ..net.asked(to)
        };
        assert!(matches!(net.send(&lead, &with(&karim)).await, Err(Error::Refused(Why::Secret))), "R-PRI-04");
        let outside = Asked { to: To::Outside { name: "Buurthuis".into() }, ..with(&karim) };
        assert!(matches!(net.send(&lead, &outside).await, Err(Error::Refused(Why::Secret))), "secrecy is not known");
        net.send(&lead, &with(&net.way.stranger)).await.unwrap();
        let not = |fault: Result<()>, want: &str| assert!(matches!(fault, Err(Error::State(s)) if s == want), "{want}");
        let els = &net.way.stranger;
        not(net.send(&lead, &Asked { agreed: None, ..net.asked(els) }).await, "referral-not-agreed");
        not(net.send(&lead, &Asked { question: " ".into(), ..net.asked(els) }).await, "referral-question");
        not(net.send(&lead, &net.asked(&lead)).await, "referral-own");
    })
    .await;
}

#[tokio::test]
async fn a_partner_asks_too_and_gives_no_more_than_it_has() {
    on_each(async |net: Net| {
        let (karim, els) = (net.way.vdab.clone(), net.way.stranger.clone());
        assert!(net.send(&karim, &net.asked(&els)).await.is_err(), "who is not on the file asks nothing about it");
        net.way.agree(&karim, &[Tier::Contact, Tier::Path]).await;
        let asked = net.asked(&els);
        net.send(&karim, &asked).await.unwrap();
        net.say(&els, asked.id, Event::Accept).await.unwrap();
        let open = net.open_to(&els).await;
        assert!(open.has(Tier::Path) && !open.has(Tier::Work), "{open:?}");
        assert_eq!(net.todo(&karim).await, ["referral-news"]);
    })
    .await;
}

#[tokio::test]
async fn no_place_is_asked_again_and_a_no_has_its_reason() {
    on_each(async |net: Net| {
        let (lead, els) = (net.way.lead.clone(), net.way.stranger.clone());
        let id = net.ask(&els).await;
        net.say(&els, id, Event::NoPlace).await.unwrap();
        net.days(20);
        net.say(&lead, id, Event::Retry).await.unwrap();
        assert_eq!(net.todo(&els).await, ["referral"]);
        assert_eq!(net.grants().await, 1);
        let mute = net.say(&els, id, Event::Decline(Decline::Other)).await;
        assert!(matches!(mute, Err(Error::State("referral-words"))));
        net.say(&els, id, Event::Decline(Decline::WrongDoor)).await.unwrap();
        let there = net.there(id).await;
        assert_eq!((there.state, there.decline), (State::Ended(Outcome::Declined), Some(Decline::WrongDoor)));
        assert_eq!((net.grants().await, net.open_to(&els).await), (0, TierSet::NONE), "no tail for who never began");
    })
    .await;
}

#[tokio::test]
async fn passed_on_it_is_told_to_everybody_who_asked() {
    on_each(async |net: Net| {
        let (lead, els) = (net.way.lead.clone(), net.way.stranger.clone());
        let omar = net.partner(7, "Omar").await;
        let first = net.ask(&els).await;
        let to = |who: &opweg_access::Actor| To::Partner { org: who.org().unwrap(), user: None };
        let onward = Onward {
            id: net.id(),
            to: to(&omar),
            agreed: Some(AgreementChannel::Spoken),
            why: "wonen".into(),
            question: String::new(),
        };
        let on = async |onward: &Onward| {
            let (mut tx, permit) = net.look(&els).await?;
            pass_on(&mut tx, &permit, first, net.version(first).await, onward, || net.way.ids.next()).await?;
            tx.commit().await
        };
        assert!(matches!(on(&Onward { to: to(&lead), ..onward.clone() }).await, Err(Error::State("referral-circle"))));
        assert!(matches!(
            on(&Onward { agreed: None, ..onward.clone() }).await,
            Err(Error::State("referral-not-agreed"))
        ));
        on(&onward).await.unwrap();
        assert_eq!(net.there(first).await.state, State::Ended(Outcome::PassedOn));
        assert_eq!(net.there(onward.id).await.parent, Some(first));
        assert_eq!(net.open_to(&els).await, TierSet::NONE);
        net.say(&omar, onward.id, Event::Accept).await.unwrap();
        assert_eq!(net.details(&lead).await, [format!("{first} pass-on")]);
        net.say(&omar, onward.id, Event::Tell(Outcome::Helped)).await.unwrap();
        assert_eq!(net.details(&lead).await, [format!("{first} tell helped")], "who asked first hears how it ended");
    })
    .await;
}

#[tokio::test]
async fn what_the_client_takes_back_ends_what_was_asked() {
    on_each(async |net: Net| {
        let els = net.way.stranger.clone();
        let asked = net.ask(&els).await;
        net.client_says_no(&els).await;
        assert_eq!(net.there(asked).await.state, State::Ended(Outcome::AgreementEnded));
        assert_eq!((net.grants().await, net.open_to(&els).await), (0, TierSet::NONE));
        assert!(net.say(&els, asked, Event::Accept).await.is_err());
    })
    .await;
}

#[tokio::test]
async fn a_file_is_not_closed_while_somebody_waits_to_hear() {
    on_each(async |net: Net| {
        let (lead, els) = (net.way.lead.clone(), net.way.stranger.clone());
        let id = net.ask(&els).await;
        let closes = async || {
            let (mut tx, permit) =
                door::open(&net.way.db, &lead, Action::Coordinate, net.file(), Purpose::Guidance, net.at()).await?;
            close(&mut tx, &permit, 1).await?;
            tx.commit().await
        };
        assert!(matches!(closes().await, Err(Error::State("open-referrals"))));
        net.say(&lead, id, Event::GiveUp(Outcome::NoAnswer)).await.unwrap();
        closes().await.unwrap();
        assert!(matches!(net.send(&lead, &net.asked(&els)).await, Err(Error::State("file-closed"))));
    })
    .await;
}

#[tokio::test]
async fn who_asked_keeps_the_outcome_when_the_file_is_closed_to_them() {
    on_each(async |net: Net| {
        let (karim, els) = (net.way.vdab.clone(), net.way.stranger.clone());
        net.way.agree(&karim, &[Tier::Contact, Tier::Path]).await;
        let asked = net.asked(&els);
        net.send(&karim, &asked).await.unwrap();
        net.say(&els, asked.id, Event::Decline(Decline::Area)).await.unwrap();
        net.days(400);
        assert_eq!(net.open_to(&karim).await, TierSet::NONE);
        let mut tx = net.way.db.begin(net.at()).await.unwrap();
        let sent = lists::of_org(&mut tx, &karim, &[Purpose::Guidance], Which::Sent, 10).await.unwrap();
        let received = lists::of_org(&mut tx, &els, &[Purpose::Guidance], Which::Received, 10).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!((sent.len(), sent[0].client.as_deref(), sent[0].number.as_str()), (1, None, "OW-2026-0001"));
        assert_eq!(sent[0].referral.state, State::Ended(Outcome::Declined));
        assert!(received.is_empty(), "whoever said no has nothing to keep");
    })
    .await;
}

#[tokio::test]
async fn a_service_outside_answers_once_with_a_code() {
    on_each(async |net: Net| {
        let lead = net.way.lead.clone();
        let asked = Asked { to: To::Outside { name: "Buurthuis De Brug".into() }, ..net.asked(&lead) };
        net.send(&lead, &asked).await.unwrap();
        let make = async |hash: &[u8]| {
            let (mut tx, permit) = net.look(&lead).await.unwrap();
            let there = lists::one(&mut tx, &permit, asked.id).await.unwrap();
            let expires = crate::harness::later(net.at(), 30 * 86_400);
            codes::make(&mut tx, &permit, &there, net.way.ids.next(), hash, expires).await?;
            tx.commit().await
        };
        make(&[1; 32]).await.unwrap();
        make(&[2; 32]).await.unwrap();
        let db = &net.way.db;
        assert!(matches!(codes::open(db, &[1; 32], net.at()).await, Err(Error::NotFound)), "the earlier one stopped");
        let opened = codes::open(db, &[2; 32], net.at()).await.unwrap();
        assert_eq!(
            (opened.letter.question.as_str(), opened.number.as_str()),
            (asked.question.as_str(), "OW-2026-0001")
        );
        let said = |event| answers::Said { event, text: String::new(), again: None, channel: "link".into() };
        let theirs = said(Event::GiveUp(Outcome::Withdrawn));
        let bad = codes::answer(db, &[2; 32], &theirs, net.at(), || net.way.ids.next()).await;
        assert!(matches!(bad, Err(Error::State(_))), "what belongs to the asker");
        codes::answer(db, &[2; 32], &said(Event::Accept), net.at(), || net.way.ids.next()).await.unwrap();
        assert_eq!(net.there(asked.id).await.state, State::Accepted);
        assert!(matches!(codes::open(db, &[2; 32], net.at()).await, Err(Error::NotFound)), "used");
        assert_eq!(net.todo(&lead).await, ["referral-news"]);
        assert_eq!(net.grants().await, 0, "a code opens no file");
        // What is said on the telephone is written down by whoever asked.
        net.say(&lead, asked.id, Event::Tell(Outcome::Helped)).await.unwrap();
        assert!(matches!(make(&[3; 32]).await, Err(Error::State(_))), "it ended");
    })
    .await;
}

#[tokio::test]
async fn two_answers_at_once_are_not_both_the_first() {
    on_each(async |net: Net| {
        let els = net.way.stranger.clone();
        let id = net.ask(&els).await;
        let version = net.version(id).await;
        net.say(&els, id, Event::Accept).await.unwrap();
        let (mut tx, permit) = net.look(&els).await.unwrap();
        let said = answers::Said { event: Event::NoPlace, text: String::new(), again: None, channel: String::new() };
        let late = answers::answer(&mut tx, &permit, id, version, &said, || net.way.ids.next()).await;
        assert!(matches!(late, Err(Error::Stale(now)) if now == version + 1));
    })
    .await;
}

#[tokio::test]
async fn a_referral_names_a_step_that_the_sender_sees_and_an_offer_that_the_receiver_gives() {
    on_each(async |net: Net| {
        let (lead, els) = (net.way.lead.clone(), net.way.stranger.clone());
        let (step, ours, theirs) = (net.way.step(), OfferId(net.way.ids.next()), OfferId(net.way.ids.next()));
        let (mut tx, permit) = net.way.open(&lead, Action::Add, net.at()).await;
        steps::add(&mut tx, &permit, step, &StepPlan::of_kind(StepKind::PractiseDutch)).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = net.way.db.begin(net.at()).await.unwrap();
        for (who, id) in [(&lead, ours), (&els, theirs)] {
            let keeper = Keeper::of(who, who.org().unwrap()).unwrap();
            let about = About { title: "Praattafel".into(), ..About::of_kind(OfferKind::Practice) };
            kept::create(&mut tx, &keeper, id, &about).await.unwrap();
        }
        tx.commit().await.unwrap();
        let with = |about, offer| Asked { chosen: Chosen { about, offer, ..Chosen::default() }, ..net.asked(&els) };
        let nowhere = net.send(&lead, &with(Some(net.way.step()), None)).await;
        assert!(matches!(nowhere, Err(Error::NotFound)), "no such step: {nowhere:?}");
        assert!(matches!(net.send(&lead, &with(None, Some(ours))).await, Err(Error::NotFound)), "not theirs");
        let asked = with(Some(step), Some(theirs));
        net.send(&lead, &asked).await.unwrap();
        let (mut tx, permit) = net.look(&els).await.unwrap();
        let one = lists::one(&mut tx, &permit, asked.id).await.unwrap();
        assert_eq!((one.step, one.offer), (Some(step), Some(theirs)));
        let letter = letter::of(&mut tx, &permit, &one).await.unwrap();
        tx.commit().await.unwrap();
        let named = matches!(&letter.lines[..], [Line::About { kind: StepKind::PractiseDutch, .. }, Line::Offer { title }] if title == "Praattafel");
        assert!(named, "{letter:?}");
    })
    .await;
}
