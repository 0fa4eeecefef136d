//! What goes wrong between organisations: a partner leaves, a colleague leaves, the lead is disabled, agreements are taken
//! back, all at awkward moments. And a property: whatever happens in whatever order, no referral is closed without an
//! outcome, no grant outlives its reason, and no file is without a lead.

use crate::harness::for_each_engine;
use crate::path_world::{Way, noted};
use crate::referral_world::{Net, on_each};
use opweg_access::{Action, Actor, Basis};
use opweg_model::agreement::AgreementChannel;
use opweg_model::referral::{Event, Outcome, State};
use opweg_model::{Purpose, ReferralId, TaskId, Tier};
use opweg_store::file::{agreements, lead, register};
use opweg_store::people::{Administrator, leaving, organisations};
use opweg_store::referral::send::{Asked, Onward, pass_on};
use opweg_store::referral::{To, lists};
use opweg_store::{Db, Error, Result, args, door};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

impl Net {
    async fn leaves(&self, who: &Actor) -> Result<()> {
        let user = who.user().unwrap();
        let office = Administrator::of(&Actor::System)?;
        let mut tx = self.way.db.begin(self.at()).await?;
        let row = tx.row("SELECT version FROM user_account WHERE id = $1", args![user]).await?.unwrap();
        leaving::leave(&mut tx, &office, user, row.take().next()?, || TaskId(self.way.ids.next())).await?;
        tx.commit().await
    }

    async fn closes(&self, who: &Actor) -> Result<()> {
        let org = who.org().unwrap();
        let office = Administrator::of(&Actor::System)?;
        let mut tx = self.way.db.begin(self.at()).await?;
        let version = organisations::get(&mut tx, org).await?.version;
        organisations::close(&mut tx, &office, org, version, || self.way.ids.next()).await?;
        tx.commit().await
    }

    async fn restrict(&self) {
        let mut tx = self.way.db.begin(self.at()).await.unwrap();
        tx.run("UPDATE client_file SET restricted = $2 WHERE id = $1", args![self.file(), true]).await.unwrap();
        // The lead sees in her own name what her organisation would.
        tx.run(
            "INSERT INTO access_grant (id, file_id, subject_kind, subject_id, tiers, purposes, acts, basis, valid_from, valid_until, by_user, created_at)
             SELECT $2, file_id, 2, $3, tiers, purposes, acts, basis, valid_from, valid_until, by_user, created_at
             FROM access_grant WHERE file_id = $1 AND basis = 0 AND subject_kind = 0",
            args![self.file(), self.way.ids.next(), self.way.lead.user()],
        )
        .await
        .unwrap();
        noted(tx).await;
    }
}

#[tokio::test]
async fn a_partner_that_leaves_ends_what_it_was_asked_and_whoever_asked_hears_so() {
    on_each(async |net: Net| {
        let (lead, els) = (net.way.lead.clone(), net.way.stranger.clone());
        let (waiting, begun) = (net.ask(&els).await, net.ask(&els).await);
        net.say(&els, begun, Event::Accept).await.unwrap();
        assert!(matches!(net.closes(&els).await, Err(Error::State("people-left"))));
        net.leaves(&els).await.unwrap();
        net.closes(&els).await.unwrap();
        for id in [waiting, begun] {
            assert_eq!(net.there(id).await.state, State::Ended(Outcome::ReceiverLeft));
        }
        assert_eq!(net.todo(&lead).await.iter().filter(|t| *t == "referral-news").count(), 2, "two ends, one for each");
        assert_eq!(net.grants().await, 0);
        let gone = net.send(&lead, &net.asked(&els)).await;
        assert!(matches!(gone, Err(Error::State("receiver-gone"))));
    })
    .await;
}

#[tokio::test]
async fn what_was_asked_of_a_colleague_in_person_is_their_organisations_when_they_leave() {
    on_each(async |net: Net| {
        let (lead, els) = (net.way.lead.clone(), net.way.stranger.clone());
        let fatma = net.colleague(&els, 90, "Fatma").await;
        let to = To::Partner { org: els.org().unwrap(), user: els.user() };
        let asked = Asked { to, ..net.asked(&els) };
        net.send(&lead, &asked).await.unwrap();
        assert!(net.open_to(&fatma).await.is_empty(), "asked in person");
        net.leaves(&els).await.unwrap();
        net.say(&fatma, asked.id, Event::Accept).await.unwrap();
        assert!(net.open_to(&fatma).await.has(Tier::Path));
    })
    .await;
}

#[tokio::test]
async fn about_a_restricted_person_somebody_is_asked_by_name_and_nobody_else_learns_of_it() {
    on_each(async |net: Net| {
        let (lead, els) = (net.way.lead.clone(), net.way.stranger.clone());
        net.restrict().await;
        let as_a_whole = net.send(&lead, &net.asked(&els)).await;
        assert!(matches!(as_a_whole, Err(Error::State("referral-by-name"))));
        let to = To::Partner { org: els.org().unwrap(), user: els.user() };
        let asked = Asked { to, ..net.asked(&els) };
        net.send(&lead, &asked).await.unwrap();
        assert!(net.open_to(&els).await.has(Tier::Letter));
        let fatma = net.colleague(&els, 90, "Fatma").await;
        assert!(net.open_to(&fatma).await.is_empty() && net.todo(&fatma).await.is_empty());
        let mira = net.colleague(&lead, 92, "Mira").await;
        let sent = async |who: &Actor| {
            let mut tx = net.way.db.begin(net.at()).await.unwrap();
            let sent = lists::of_org(&mut tx, who, &[Purpose::Guidance], lists::Which::Sent, 10).await.unwrap();
            tx.commit().await.unwrap();
            sent.len()
        };
        assert_eq!((sent(&lead).await, sent(&mira).await), (1, 0), "not even that somebody was asked");
        net.leaves(&els).await.unwrap();
        assert_eq!(net.there(asked.id).await.state, State::Ended(Outcome::ReceiverLeft));
        assert!(net.open_to(&fatma).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn when_the_asker_leaves_their_organisation_hears_and_when_that_leaves_the_lead_does() {
    on_each(async |net: Net| {
        let (lead, karim, els) = (net.way.lead.clone(), net.way.vdab.clone(), net.way.stranger.clone());
        net.way.agree(&karim, &[Tier::Contact, Tier::Path]).await;
        let asked = net.asked(&els);
        net.send(&karim, &asked).await.unwrap();
        net.leaves(&karim).await.unwrap();
        net.closes(&karim).await.unwrap();
        net.say(&els, asked.id, Event::Accept).await.unwrap();
        assert_eq!(net.todo(&lead).await, ["referral-news"]);
    })
    .await;
}

/// Something that can happen.
#[derive(Debug, Clone)]
enum Deed {
    Ask(Index, Index),
    Say(Index, Index, Index),
    PassOn(Index, Index, Index),
    TakeBack(Index),
    Leave(Index),
    CloseOrg(Index),
    CloseFile,
    TakeLead(Index),
    Days(i64),
}

impl Deed {
    fn name(&self) -> String {
        format!("{self:?}").split('(').next().unwrap_or_default().to_owned()
    }
}

fn a_deed() -> impl Strategy<Value = Deed> {
    let any = any::<Index>;
    prop_oneof![
        4 => (any(), any()).prop_map(|(from, to)| Deed::Ask(from, to)),
        8 => (any(), any(), any()).prop_map(|(who, which, event)| Deed::Say(who, which, event)),
        2 => (any(), any(), any()).prop_map(|(who, which, to)| Deed::PassOn(who, which, to)),
        1 => any().prop_map(Deed::TakeBack),
        1 => any().prop_map(Deed::Leave),
        1 => any().prop_map(Deed::CloseOrg),
        1 => Just(Deed::CloseFile),
        1 => any().prop_map(Deed::TakeLead),
        2 => (0_i64..90).prop_map(Deed::Days),
    ]
}

struct Story {
    net: Net,
    people: Vec<Actor>,
    asked: Vec<ReferralId>,
}

impl Story {
    async fn begin(db: Db) -> Self {
        let net = Net { way: Way::new(db).await, now: 60.into() };
        net.way.agree(&net.way.vdab, &[Tier::Contact, Tier::Path, Tier::Work]).await;
        let (omar, mira) = (net.partner(7, "Omar").await, net.colleague(&net.way.lead, 91, "Mira").await);
        let people = vec![net.way.lead.clone(), net.way.vdab.clone(), net.way.stranger.clone(), omar, mira];
        Self { net, people, asked: Vec::new() }
    }

    /// Tries something; what is refused changes nothing.
    async fn does(&mut self, deed: &Deed) -> Result<()> {
        let (net, people) = (&self.net, &self.people);
        let who = |i: &Index| i.get(people);
        match deed {
            Deed::Ask(from, to) => {
                let asked = net.asked(who(to));
                net.send(who(from), &asked).await?;
                self.asked.push(asked.id);
            }
            Deed::Say(by, which, event) if !self.asked.is_empty() => {
                let events: Vec<Event> = Event::all().collect();
                let text = "omdat";
                net.say_in_words(who(by), *which.get(&self.asked), *event.get(&events), text).await?;
            }
            Deed::PassOn(by, which, to) if !self.asked.is_empty() => {
                let to = To::Partner { org: who(to).org().unwrap(), user: None };
                let onward = Onward {
                    id: net.id(),
                    to,
                    agreed: Some(AgreementChannel::Spoken),
                    why: "wonen".into(),
                    question: String::new(),
                };
                let first = *which.get(&self.asked);
                let (mut tx, permit) = net.look(who(by)).await?;
                pass_on(&mut tx, &permit, first, net.version(first).await, &onward, || net.way.ids.next()).await?;
                tx.commit().await?;
                self.asked.push(onward.id);
            }
            Deed::TakeBack(from) => self.take_back(who(from)).await?,
            Deed::Leave(one) => net.leaves(who(one)).await?,
            Deed::CloseOrg(one) => net.closes(who(one)).await?,
            Deed::CloseFile => {
                let (mut tx, permit) = self.coordinating().await?;
                let row = tx.row("SELECT version FROM client_file WHERE id = $1", args![net.file()]).await?.unwrap();
                register::close(&mut tx, &permit, row.take().next()?).await?;
                tx.commit().await?;
            }
            Deed::TakeLead(one) => {
                let (mut tx, permit) =
                    door::open(&net.way.db, who(one), Action::Add, net.file(), Purpose::Guidance, net.at()).await?;
                let version = lead::of_file(&mut tx, &permit).await?.version;
                lead::take(&mut tx, &permit, version, || net.way.ids.next()).await?;
                tx.commit().await?;
            }
            Deed::Days(days) => net.days(*days),
            Deed::Say(..) | Deed::PassOn(..) => {}
        }
        Ok(())
    }

    async fn coordinating(&self) -> Result<(opweg_store::Tx, opweg_access::Permit)> {
        let net = &self.net;
        door::open(&net.way.db, &net.way.lead, Action::Coordinate, net.file(), Purpose::Guidance, net.at()).await
    }

    /// The client stops whatever is open to an organisation.
    async fn take_back(&self, from: &Actor) -> Result<()> {
        let (mut tx, permit) = self.coordinating().await?;
        let theirs =
            |g: &&opweg_access::Grant| Some(g.subject.id) == from.org().map(|o| o.0) && g.is_live(permit.now());
        let open: Vec<_> = permit.standing().grants.iter().filter(theirs).map(|g| g.id).collect();
        for grant in open {
            agreements::stop(&mut tx, &permit, grant, || self.net.way.ids.next()).await?;
        }
        tx.note_on(&permit, opweg_store::log::Act::See, "test");
        tx.commit().await
    }

    async fn holds(&self, after: &Deed) {
        let net = &self.net;
        let mut conn = net.way.db.look().await.unwrap();
        let count = async |conn: &mut opweg_store::Conn, sql: &'static str| -> i64 {
            conn.row(sql, args![net.file()]).await.unwrap().unwrap().take().next().unwrap()
        };
        let mute = "SELECT CAST(count(*) AS BIGINT) FROM referral WHERE file_id = $1
                    AND (stage = 'ended') <> (outcome IS NOT NULL)";
        assert_eq!(count(&mut conn, mute).await, 0, "an end without its outcome, after {after:?}");
        let leaderless = "SELECT CAST(count(*) AS BIGINT) FROM client_file f JOIN user_account u ON u.id = f.lead_user
                          WHERE f.id = $1 AND f.state = 'open' AND u.left_at IS NOT NULL AND NOT EXISTS
                          (SELECT 1 FROM task t WHERE t.file_id = f.id AND t.what = 'new-lead' AND t.state = 'open')";
        assert_eq!(count(&mut conn, leaderless).await, 0, "nobody looks for a new lead, after {after:?}");
        let standing = door::standing(&mut conn, net.file()).await.unwrap().unwrap();
        for grant in standing.grants.iter().filter(|g| g.basis == Basis::Referral && g.is_live(net.at())) {
            let sql = "SELECT 1 FROM referral WHERE grant_id = $1 AND stage <> 'ended'";
            let reason = conn.row(sql, args![grant.id]).await.unwrap();
            assert!(reason.is_some(), "a grant outlives its referral, after {after:?}");
        }
        let stay = "SELECT CAST(count(*) AS BIGINT) FROM member m JOIN referral r ON r.id = m.id
                    WHERE m.file_id = $1 AND m.until_at IS NULL AND r.stage = 'ended'";
        assert_eq!(count(&mut conn, stay).await, 0, "somebody stays on the team for what is over, after {after:?}");
    }
}

#[tokio::test]
async fn whatever_happens_in_whatever_order() {
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let stories = proptest::collection::vec(a_deed(), 30);
    let cases: usize = std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(24);
    let worked = std::cell::RefCell::new(std::collections::BTreeMap::<String, usize>::new());
    for _ in 0..cases {
        let deeds = stories.new_tree(&mut runner).unwrap().current();
        for_each_engine(async |db: Db| {
            let mut story = Story::begin(db).await;
            for deed in &deeds {
                match story.does(deed).await {
                    Ok(()) => *worked.borrow_mut().entry(deed.name()).or_default() += 1,
                    Err(Error::Refused(_) | Error::State(_) | Error::NotFound | Error::Stale(_)) => {}
                    Err(other) => panic!("{deed:?}: {other}"),
                }
                story.holds(deed).await;
            }
            let (mut tx, permit) = match story.net.look(&story.net.way.lead).await {
                Ok(open) => open,
                Err(_) => return,
            };
            let all = lists::of_file(&mut tx, &permit).await.unwrap();
            assert_eq!(all.len(), story.asked.len());
        })
        .await;
    }
    let worked = worked.borrow();
    for name in ["Ask", "Say", "PassOn", "TakeBack", "Leave", "CloseOrg", "CloseFile", "TakeLead"] {
        assert!(worked.contains_key(name), "{name} never worked: {worked:?}");
    }
}
