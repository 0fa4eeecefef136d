//! Referrals in time: the talk of three of a warm hand-over, signs that do not come, and what is written to a service
//! outside the network.

use crate::path_appointments;
use crate::path_world::keys;
use crate::referral_world::{Net, on_each};
use opweg_access::{Action, Actor, Why};
use opweg_model::referral::{Event, Outcome, State};
use opweg_model::{AppointmentId, Purpose, Tier, brussels};
use opweg_store::outbox::{self, NewMessage, SECRET, Via};
use opweg_store::path::appointments::{self, AppointmentState};
use opweg_store::referral::send::Asked;
use opweg_store::referral::{To, codes, late, lists, parties, receivers, talk};
use opweg_store::{Error, Result, args, door};

impl Net {
    /// An appointment that is the talk of three.
    async fn talk(&self, who: &Actor, asked: opweg_model::ReferralId) -> Result<AppointmentId> {
        let id = AppointmentId(self.way.ids.next());
        let (mut tx, permit) =
            door::open(&self.way.db, who, Action::Add, self.file(), Purpose::Guidance, self.at()).await?;
        let starts = crate::harness::later(self.at(), 86_400);
        appointments::add(&mut tx, &permit, id, &path_appointments::plan(starts)).await?;
        talk::plan(&mut tx, &permit, asked, id, || self.way.ids.next()).await?;
        tx.commit().await?;
        Ok(id)
    }

    async fn ends(&self, who: &Actor, meeting: AppointmentId, state: AppointmentState) {
        let (mut tx, permit) =
            door::open(&self.way.db, who, Action::Add, self.file(), Purpose::Guidance, self.at()).await.unwrap();
        appointments::close(&mut tx, &permit, meeting, 1, state, || self.way.ids.next()).await.unwrap();
        if state == AppointmentState::Kept {
            talk::held(&mut tx, &permit, meeting, || self.way.ids.next()).await.unwrap();
        }
        tx.commit().await.unwrap();
    }

    async fn late(&self) -> u64 {
        let now = self.at();
        late::raise(&self.way.db, brussels::day(now), now, || self.way.ids.next()).await.unwrap()
    }
}

#[tokio::test]
async fn whoever_asked_stays_the_contact_until_the_talk_of_three_took_place() {
    on_each(async |net: Net| {
        let (lead, els) = (net.way.lead.clone(), net.way.stranger.clone());
        let asked = Asked { warm: true, ..net.asked(&els) };
        net.send(&lead, &asked).await.unwrap();
        let early = net.talk(&lead, asked.id).await;
        assert!(matches!(early, Err(Error::State("referral-not-now"))), "nobody accepted yet");
        net.say(&els, asked.id, Event::Accept).await.unwrap();
        assert!(net.there(asked.id).await.waits_for_talk());
        let first = net.talk(&els, asked.id).await.unwrap();
        assert!(matches!(net.talk(&lead, asked.id).await, Err(Error::State(_))), "one is planned");
        net.ends(&lead, first, AppointmentState::Missed).await;
        assert!(net.there(asked.id).await.waits_for_talk(), "the client did not come");
        let second = net.talk(&lead, asked.id).await.unwrap();
        // Who takes over is told of the day, and finds the talk in the agenda for whatever they are on the file.
        assert_eq!(net.todo(&els).await, ["invited"]);
        assert!(net.todo(&lead).await.iter().all(|what| what != "invited"), "nobody tells themselves");
        let guests = net
            .way
            .db
            .look()
            .await
            .unwrap()
            .row("SELECT CAST(count(*) AS BIGINT) FROM appointment_guest WHERE appointment_id = $1", args![second])
            .await
            .unwrap();
        assert!(guests.unwrap().take().next::<i64>().unwrap() >= 1, "both sides are expected");
        net.days(2);
        net.ends(&lead, second, AppointmentState::Kept).await;
        let there = net.there(asked.id).await;
        assert_eq!((there.state, there.handed_over), (State::FirstContact, Some(net.at())));
        assert!(!there.waits_for_talk() && there.due.is_some());
    })
    .await;
}

#[tokio::test]
async fn an_appointment_that_is_no_talk_of_three_hands_nobody_over() {
    on_each(async |net: Net| {
        let (lead, els) = (net.way.lead.clone(), net.way.stranger.clone());
        let asked = Asked { warm: true, ..net.asked(&els) };
        net.send(&lead, &asked).await.unwrap();
        net.say(&els, asked.id, Event::Accept).await.unwrap();
        let other = path_appointments::made(&net.way, &path_appointments::plan(net.at())).await;
        net.ends(&lead, other, AppointmentState::Kept).await;
        assert!(net.there(asked.id).await.waits_for_talk());
        let karim = net.way.vdab.clone();
        net.way.agree(&karim, &[Tier::Contact, Tier::Path]).await;
        let third = net.talk(&karim, asked.id).await;
        assert!(matches!(third, Err(Error::Refused(Why::Role))), "a third partner plans it for nobody: {third:?}");
    })
    .await;
}

#[tokio::test]
async fn a_late_sign_is_told_once_for_each_day_that_was_promised() {
    on_each(async |net: Net| {
        let (lead, els) = (net.way.lead.clone(), net.way.stranger.clone());
        let id = net.ask(&els).await;
        net.days(7);
        assert_eq!(net.late().await, 0, "the day itself is not late");
        net.days(1);
        assert_eq!((net.late().await, net.late().await), (1, 0));
        assert_eq!(net.todo(&lead).await, ["referral-late"]);
        assert_eq!(net.todo(&els).await, ["referral", "referral-late"]);
        net.say(&els, id, Event::Accept).await.unwrap();
        assert!(net.todo(&els).await.is_empty(), "a sign came");
        net.days(15);
        assert_eq!((net.late().await, net.late().await), (1, 0), "another promise, another day");
        net.say(&els, id, Event::Tell(Outcome::Helped)).await.unwrap();
        net.days(400);
        assert_eq!(net.late().await, 0, "what ended waits for nothing");
    })
    .await;
}

#[tokio::test]
async fn the_number_in_the_menu_counts_what_waits_for_an_answer() {
    on_each(async |net: Net| {
        let (lead, els) = (net.way.lead.clone(), net.way.stranger.clone());
        let waits = async |who: &Actor| {
            let mut conn = net.way.db.look().await.unwrap();
            lists::count_waiting(&mut conn, who, &[Purpose::Guidance], net.at(), 10).await.unwrap()
        };
        let id = net.ask(&els).await;
        assert_eq!((waits(&els).await, waits(&lead).await), (1, 0));
        net.say(&els, id, Event::Accept).await.unwrap();
        assert_eq!(waits(&els).await, 0);
    })
    .await;
}

#[tokio::test]
async fn partners_with_clients_can_be_asked_with_their_workers_and_oneself_cannot() {
    on_each(async |net: Net| {
        let (lead, els) = (net.way.lead.clone(), net.way.stranger.clone());
        let mut conn = net.way.db.look().await.unwrap();
        let all = receivers::to_ask(&mut conn, lead.org().unwrap()).await.unwrap();
        let hers = all.iter().find(|a| Some(a.org) == els.org()).unwrap();
        assert!(hers.people.iter().any(|(user, _)| Some(*user) == els.user()));
        assert!(all.iter().all(|a| Some(a.org) != lead.org()));
    })
    .await;
}

#[tokio::test]
async fn what_is_written_to_a_service_outside_is_never_sent_to_the_client_and_stops_with_its_code() {
    on_each(async |net: Net| {
        let lead = net.way.lead.clone();
        let id = net.id();
        let address = Some(keys().seal(id.0, "info@brug.example.org"));
        let asked = Asked { id, address, to: To::Outside { name: "De Brug".into() }, ..net.asked(&lead) };
        net.send(&lead, &asked).await.unwrap();
        let mail = NewMessage {
            id: net.way.ids.next(),
            about: Some(id.0),
            via: Via::Email,
            to: "info@brug.example.org".into(),
            subject: "Een vraag".into(),
            body: format!("https://opweg.example/answer?c={SECRET}"),
            at: net.at(),
        };
        let (mut tx, permit) = net.way.adding(&lead).await;
        outbox::put_secret(&mut tx, &keys(), &permit, &mail, "7K3M-9QXD").await.unwrap();
        tx.commit().await.unwrap();
        let (mut tx, permit) = net.look(&lead).await.unwrap();
        assert!(outbox::of_file(&mut tx, &permit).await.unwrap().is_empty(), "no message to the client");
        let there = lists::one(&mut tx, &permit, id).await.unwrap();
        assert_eq!(
            parties::address(&mut tx, &permit, &keys(), &there).await.unwrap().as_deref(),
            Some("info@brug.example.org")
        );
        let sent = parties::last_mail(&mut tx, &permit, &there).await.unwrap().unwrap();
        assert!(!sent.body.contains("7K3M"), "{}", sent.body);
        let expires = crate::harness::later(net.at(), 86_400);
        codes::make(&mut tx, &permit, &there, net.way.ids.next(), &[9; 32], expires).await.unwrap();
        tx.commit().await.unwrap();
        let lease = jiff::SignedDuration::from_mins(1);
        let due = outbox::claim(&net.way.db, &keys(), net.at(), lease, 10).await.unwrap();
        assert!(due.is_empty(), "the earlier code stopped before it went out");
        let mut conn = net.way.db.look().await.unwrap();
        assert!(codes::is_of(&mut conn, id, &[9; 32], net.at()).await.unwrap());
        assert!(!codes::is_of(&mut conn, net.id(), &[9; 32], net.at()).await.unwrap());
    })
    .await;
}
