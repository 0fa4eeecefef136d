//! A file goes out and comes back: whole for the client, no more than they may see for everybody else.

use crate::harness::{for_each_engine, id, later, monday};
use crate::path_world::{Way, keys};
use opweg_access::{Action, Actor, Staff};
use opweg_linkage::number::BelgianNumber;
use opweg_model::agreement::{AgreementChannel, AgreementLine, TalkMode};
use opweg_model::contact::{Channel, NoteKind, NoteTier};
use opweg_model::fact::{FactKind, Value};
use opweg_model::step::{StepKind, StepState};
use opweg_model::{AgreementId, NoteId, OrgId, OrgKind, Purpose, PurposeSet, Role, RoleSet, Tier, TierSet, UserId};
use opweg_store::exchange::{CopyFault, bring_back, take_out};
use opweg_store::file::agreements::{self, Talk};
use opweg_store::file::facts::{self, NewFact};
use opweg_store::file::lists::to_copy;
use opweg_store::file::register::number_facts;
use opweg_store::file::search::{Query, search};
use opweg_store::file::{Desk, numbers};
use opweg_store::path::notes::{self, NewNote};
use opweg_store::path::{step_history, steps};
use opweg_store::{Db, Error, args, door, log};
use serde_json::{Value as Json, json};

fn desk() -> Desk {
    Desk::new(keys(), |name| name.to_lowercase().into_bytes())
}

/// The officer of the network.
async fn officer(db: &Db) -> Actor {
    let (user, org) = (UserId(id(901)), OrgId(id(902)));
    let mut tx = db.begin(monday()).await.unwrap();
    let sql = "INSERT INTO organisation (id, kind, name, phone, email, secrecy, sanctions, number_authorised, purposes, created_at, version)
               VALUES ($1, 'network', 'Netwerk', '', '', $2, $3, $3, $4, $5, 1)";
    tx.run(sql, args![org, true, false, OrgKind::Network.purposes().bits(), monday()]).await.unwrap();
    let sql = "INSERT INTO user_account (id, org_id, login, name, job, phone, roles, secrecy, language, shortcuts, totp_last_step, state, created_at, version)
               VALUES ($1, $2, 'dpo@example.org', 'Dina', '', '', $3, $4, 'nl', $4, 0, 'active', $5, 1)";
    tx.run(sql, args![user, org, RoleSet::of(&[Role::DataProtection]).bits(), true, monday()]).await.unwrap();
    tx.note(log::Entry::of_actor(&Actor::System, log::Act::Administer, "account", ""));
    tx.commit().await.unwrap();
    Actor::Staff(Staff {
        user,
        org,
        org_kind: OrgKind::Network,
        team: None,
        roles: RoleSet::of(&[Role::DataProtection]),
        purposes: PurposeSet::of(&[Purpose::Oversight]),
        secrecy: true,
        sanctions: false,
    })
}

/// A file with something of everything.
async fn filled(way: &Way) {
    let (mut tx, permit) = way.adding(&way.lead).await;
    let mut said = vec![
        NewFact::said(FactKind::BirthDate, Value::Day("1994-05~".parse().unwrap())),
        NewFact::said(FactKind::SocialProblems, facts_value(FactKind::SocialProblems)),
        NewFact::said(FactKind::Grandparents, Value::Whole(3)),
    ];
    said[0].source = opweg_model::fact::Source::Document;
    facts::add(&mut tx, &permit, &desk(), number_facts(said, || way.ids.next())).await.unwrap();
    let step = way.step();
    steps::add(&mut tx, &permit, step, &steps::StepPlan::of_kind(StepKind::Training)).await.unwrap();
    step_history::set_state(&mut tx, &permit, step, 1, StepState::Stopped, "verhuisd").await.unwrap();
    for (circle, body) in
        [(NoteTier::Path, "samen"), (NoteTier::Organisation, "onder ons"), (NoteTier::Own, "voor mij")]
    {
        let note = NewNote {
            id: NoteId(way.ids.next()),
            kind: NoteKind::Talk,
            circle,
            body: body.into(),
            minutes: Some(20),
            channel: Channel::Staff,
            at: monday(),
            answers: None,
        };
        notes::add(&mut tx, &permit, &note).await.unwrap();
    }
    tx.run("UPDATE organisation SET number_authorised = $1 WHERE kind = 'city'", args![true]).await.unwrap();
    let number = BelgianNumber::parse("85.07.30-033 28").unwrap();
    numbers::keep(&mut tx, &permit, &desk(), way.ids.next(), number).await.unwrap();
    tx.commit().await.unwrap();
    let line = AgreementLine {
        org: way.vdab.org().unwrap(),
        tiers: TierSet::of(&[Tier::Contact, Tier::Path]),
        purposes: OrgKind::Vdab.purposes(),
        until: jiff::civil::date(2026, 9, 1),
        agreed: true,
    };
    let talk = Talk {
        id: AgreementId(way.ids.next()),
        language: "ar".into(),
        mode: TalkMode::InterpreterRemote,
        interpreter: "tolk".into(),
        channel: AgreementChannel::Spoken,
        pictograms: true,
        representative: String::new(),
        text_version: "1".into(),
    };
    let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, later(monday(), 90)).await;
    agreements::record(&mut tx, &permit, &talk, &[line], || way.ids.next()).await.unwrap();
    tx.commit().await.unwrap();
}

fn facts_value(kind: FactKind) -> Value {
    match kind.spec().shape {
        opweg_model::fact::Shape::Many(list) => Value::Many(vec![list.codes[0].into()]),
        opweg_model::fact::Shape::One(list) => Value::One(list.codes[0].into()),
        _ => Value::Text("x".into()),
    }
}

async fn copy(way: &Way, who: &Actor, action: Action, purpose: Purpose) -> Json {
    let (mut tx, permit) = door::open(&way.db, who, action, way.file, purpose, later(monday(), 3600)).await.unwrap();
    let copy = take_out(&mut tx, &permit, &desk()).await.unwrap();
    tx.commit().await.unwrap();
    copy
}

fn kinds(copy: &Json) -> Vec<&str> {
    copy["facts"].as_array().unwrap().iter().map(|f| f["kind"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_worker_takes_out_what_they_see_and_the_officer_everything_without_seeing() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        filled(&way).await;
        let dina = officer(&way.db).await;
        let whole = copy(&way, &dina, Action::OwnCopy, Purpose::Oversight).await;
        assert_eq!((&whole["complete"], whole["notes"].as_array().unwrap().len()), (&json!(true), 2));
        assert!(kinds(&whole).contains(&"grandparents-outside-eu15") && kinds(&whole).contains(&"social-problems"));
        assert_eq!(whole["numbers"][0]["number"], "85.07.30-033.28");
        assert_eq!(whole["agreement_lines"][0]["tiers"], json!(["t1", "t2"]));
        let text = whole.to_string();
        assert!(!text.contains("voor mij") && !text.contains("keyed_hash") && !text.contains("sort_key"));
        // Having the copy made opens nothing to look at.
        assert!(matches!(
            door::open(&way.db, &dina, Action::See, way.file, Purpose::Oversight, monday()).await,
            Err(Error::Refused(_))
        ));
        assert!(matches!(
            door::open(&way.db, &way.lead, Action::OwnCopy, way.file, Purpose::Guidance, monday()).await,
            Err(Error::Refused(_))
        ));
        let vdab = copy(&way, &way.vdab, Action::Export, Purpose::Guidance).await;
        assert_eq!((&vdab["complete"], vdab["notes"].as_array().unwrap().len()), (&json!(false), 1));
        assert_eq!(kinds(&vdab), ["given-name", "family-name", "contact-language", "birth-date"]);
        assert_eq!(vdab["numbers"], json!([]));
        let lead = copy(&way, &way.lead, Action::Export, Purpose::Guidance).await;
        assert!(kinds(&lead).contains(&"social-problems") && !kinds(&lead).contains(&"grandparents-outside-eu15"));
        assert_eq!(lead["notes"].as_array().unwrap().len(), 3);
        let mut conn = way.db.look().await.unwrap();
        let lines = log::of_chain(&mut conn, way.file.0, None, 50).await.unwrap();
        assert_eq!(lines.iter().filter(|l| l.act == "export").count(), 3, "{lines:#?}");
    })
    .await;
}

#[tokio::test]
async fn a_whole_copy_put_back_in_an_empty_database_goes_out_the_same() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        filled(&way).await;
        let dina = officer(&way.db).await;
        let first = copy(&way, &dina, Action::OwnCopy, Purpose::Oversight).await;
        for_each_engine(async |empty: Db| {
            let mut tx = empty.begin(later(monday(), 9000)).await.unwrap();
            assert_eq!(bring_back(&mut tx, &desk(), &first).await.unwrap(), way.file);
            tx.commit().await.unwrap();
            let back = Way {
                db: empty,
                ids: crate::harness::Ids::after(50_000),
                file: way.file,
                lead: way.lead.clone(),
                vdab: way.vdab.clone(),
                stranger: way.stranger.clone(),
            };
            let again = copy(&back, &dina, Action::OwnCopy, Purpose::Oversight).await;
            assert_eq!(again.to_string(), first.to_string());
            // It is a living file: found, listed, and its log holds.
            let mut tx = back.db.begin(later(monday(), 9100)).await.unwrap();
            let query = Query { name: "Amina Haddad".into(), ..Query::default() };
            assert_eq!(search(&mut tx, &back.lead, Purpose::Guidance, &desk(), &query).await.unwrap().len(), 1);
            assert!(matches!(bring_back(&mut tx, &desk(), &first).await, Err(CopyFault::There)));
            drop(tx);
            assert!(log::verify(&back.db, &keys().for_seals(), |_| {}).await.unwrap().is_ok());
        })
        .await;
    })
    .await;
}

#[tokio::test]
async fn an_officer_copies_what_their_own_organisation_leads_and_the_network_what_any_does() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        let dina = officer(&way.db).await;
        let (city, vdab) = (way.lead.org().unwrap(), way.vdab.org().unwrap());
        let of_city = |who: &Actor| match who {
            Actor::Staff(staff) => Actor::Staff(Staff {
                roles: RoleSet::of(&[Role::DataProtection]),
                purposes: PurposeSet::of(&[Purpose::Oversight]),
                ..staff.clone()
            }),
            _ => panic!("no staff"),
        };
        let mut tx = way.db.begin(monday()).await.unwrap();
        assert_eq!(to_copy(&mut tx, &dina, city).await.unwrap(), [way.file]);
        assert_eq!(to_copy(&mut tx, &dina, vdab).await.unwrap(), []);
        assert_eq!(to_copy(&mut tx, &of_city(&way.lead), city).await.unwrap(), [way.file]);
        assert!(matches!(to_copy(&mut tx, &of_city(&way.vdab), city).await, Err(Error::Refused(_))));
        assert!(matches!(to_copy(&mut tx, &way.lead, city).await, Err(Error::Refused(_))), "no officer");
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_copy_that_is_not_whole_or_was_changed_is_not_put_back() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        filled(&way).await;
        let dina = officer(&way.db).await;
        let whole = copy(&way, &dina, Action::OwnCopy, Purpose::Oversight).await;
        let part = copy(&way, &way.lead, Action::Export, Purpose::Guidance).await;
        for_each_engine(async |empty: Db| {
            let tries = |change: fn(&mut Json)| {
                let (empty, mut copy) = (empty.clone(), whole.clone());
                change(&mut copy);
                async move {
                    let mut tx = empty.begin(monday()).await.unwrap();
                    bring_back(&mut tx, &desk(), &copy).await.unwrap_err()
                }
            };
            assert!(matches!(tries(|c| c["log"][0]["what"] = "nothing".into()).await, CopyFault::Log));
            assert!(matches!(
                tries(|c| c["steps"][0]["place"] = "x".into()).await,
                CopyFault::Row { part: "steps", row: 1, .. }
            ));
            assert!(matches!(tries(|c| c["form"] = "other".into()).await, CopyFault::NotWhole));
            let mut tx = empty.begin(monday()).await.unwrap();
            assert!(matches!(bring_back(&mut tx, &desk(), &part).await, Err(CopyFault::NotWhole)));
        })
        .await;
    })
    .await;
}
