//! The life of a file: registering, finding it again, facts that disagree, agreements that open and close it, emergencies.

use crate::harness::{for_each_engine, later, monday};
use crate::path_world::{Way, keys};
use opweg_access::{Action, Actor, Subject};
use opweg_linkage::compare::Verdict;
use opweg_linkage::number::BelgianNumber;
use opweg_model::agreement::{AgreementChannel, AgreementLine, TalkMode};
use opweg_model::fact::{Answer, FactKind, NoValue, Value, current, disagree};
use opweg_model::{AgreementId, FactId, OrgId, Purpose, PurposeSet, Tier, TierSet};
use opweg_store::file::agreements::{self, Talk};
use opweg_store::file::facts::{self, NewFact};
use opweg_store::file::lists::{Scope, caseload};
use opweg_store::file::search::{self, Query, Shown};
use opweg_store::file::{Desk, card, numbers, register};
use opweg_store::{Error, args, door};

pub fn desk() -> Desk {
    Desk::new(keys(), |name| name.to_lowercase().into_bytes())
}

pub fn said(way: &Way, kind: FactKind, value: Value) -> NewFact {
    NewFact { id: FactId(way.ids.next()), slot: way.ids.next(), ..NewFact::said(kind, value) }
}

pub fn text(words: &str) -> Value {
    Value::Text(words.to_owned())
}

pub async fn add(way: &Way, who: &Actor, facts: Vec<NewFact>) -> Result<Vec<FactId>, Error> {
    let (mut tx, permit) = way.adding(who).await;
    let ids = facts::add(&mut tx, &permit, &desk(), facts).await?;
    tx.commit().await?;
    Ok(ids)
}

/// The organisation of the lead may keep national numbers.
pub async fn authorise(way: &Way) {
    let mut tx = way.db.begin(monday()).await.unwrap();
    tx.run("UPDATE organisation SET number_authorised = $1 WHERE id = $2", args![true, way.lead.org().unwrap()])
        .await
        .unwrap();
    tx.note(opweg_store::log::Entry::of_actor(&way.lead, opweg_store::log::Act::Administer, "organisation", ""));
    tx.commit().await.unwrap();
}

pub async fn seen(way: &Way, who: &Actor) -> Vec<FactKind> {
    let (mut tx, permit) = way.see(who).await;
    let kinds = facts::of_file(&mut tx, &permit).await.unwrap().into_iter().map(|f| f.kind).collect();
    tx.commit().await.unwrap();
    kinds
}

/// A talk with an interpreter.
pub fn talk(way: &Way) -> Talk {
    Talk {
        id: AgreementId(way.ids.next()),
        language: "ti".into(),
        mode: TalkMode::InterpreterRemote,
        interpreter: "T-12".into(),
        channel: AgreementChannel::Spoken,
        pictograms: true,
        representative: String::new(),
        text_version: "2026-11".into(),
    }
}

/// What was answered about somebody's organisation.
pub fn line(who: &Actor, tiers: &[Tier], agreed: bool) -> AgreementLine {
    AgreementLine {
        org: who.org().unwrap(),
        tiers: TierSet::of(tiers),
        purposes: PurposeSet::of(&[Purpose::Guidance]),
        until: jiff::civil::date(2026, 7, 1),
        agreed,
    }
}

async fn agree(way: &Way, lines: &[AgreementLine]) -> Vec<OrgId> {
    let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, later(monday(), 60)).await;
    let stopped = agreements::record(&mut tx, &permit, &talk(way), lines, || way.ids.next()).await.unwrap();
    tx.commit().await.unwrap();
    stopped
}

pub async fn look(way: &Way, who: &Actor, query: Query) -> Vec<(Verdict, bool)> {
    let mut tx = way.db.begin_reading(later(monday(), 60)).await.unwrap();
    let hits = search::search(&mut tx, who, Purpose::Guidance, &desk(), &query).await.unwrap();
    tx.commit().await.unwrap();
    hits.into_iter().map(|h| (h.verdict, matches!(h.shown, Shown::Card(_)))).collect()
}

pub fn named(name: &str) -> Query {
    Query { name: name.to_owned(), ..Query::default() }
}

#[tokio::test]
async fn a_number_that_another_file_has_is_drawn_again() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let (mut tx, permit) = way.see(&way.lead).await;
        let taken = card::of_file(&mut tx, &permit).await.unwrap().number;
        let drawn = [taken.as_str(), "OW-7K3M9QX", "OW-7K3M9QY"].map(str::to_owned);
        assert_eq!(register::free_number(&mut tx, drawn).await.unwrap().as_deref(), Some("OW-7K3M9QX"));
        assert_eq!(register::free_number(&mut tx, [taken]).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_second_registration_finds_the_first_in_any_script() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        add(&way, &way.lead, vec![said(&way, FactKind::BirthDate, Value::Day("1991-05-17".parse().unwrap()))])
            .await
            .unwrap();
        let born = Query { birth: "1991-05-17".parse().ok(), ..named("أمينة حداد") };
        assert_eq!(look(&way, &way.lead, born.clone()).await, [(Verdict::ProbablyKnown, true)]);
        // Another organisation learns that a file exists, no more; and the search is in the log even without a hit.
        assert_eq!(look(&way, &way.vdab, born).await, [(Verdict::ProbablyKnown, false)]);
        assert!(look(&way, &way.vdab, named("Oksana Bondar")).await.is_empty());
        let mut conn = way.db.look().await.unwrap();
        let searches = conn
            .rows(
                "SELECT detail FROM log_entry WHERE act = 'search' AND chain = $1 ORDER BY seq",
                args![way.vdab.user().unwrap()],
            )
            .await
            .unwrap();
        let hits: Vec<String> = searches.iter().map(|r| r.take().next().unwrap()).collect();
        assert_eq!(hits, ["hits=1", "hits=0"]);
    })
    .await;
}

#[tokio::test]
async fn two_sources_that_disagree_are_both_shown_until_one_corrects() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        way.agree(&way.vdab, &[Tier::Contact, Tier::Path, Tier::Work]).await;
        let first = add(&way, &way.lead, vec![said(&way, FactKind::RecognisedLevel, Value::One("primary".into()))])
            .await
            .unwrap();
        add(&way, &way.vdab, vec![said(&way, FactKind::RecognisedLevel, Value::One("higher-short".into()))])
            .await
            .unwrap();
        let standing = async || {
            let (mut tx, permit) = way.see(&way.lead).await;
            let facts = facts::of_file(&mut tx, &permit).await.unwrap();
            tx.commit().await.unwrap();
            facts
        };
        let facts = standing().await;
        let now: Vec<_> = current(&facts).into_iter().filter(|f| f.kind == FactKind::RecognisedLevel).collect();
        assert_eq!(now.len(), 2);
        assert!(disagree(&now));
        let correction = NewFact {
            replaces: Some(first[0]),
            ..said(&way, FactKind::RecognisedLevel, Value::One("higher-short".into()))
        };
        add(&way, &way.lead, vec![correction]).await.unwrap();
        let facts = standing().await;
        let now: Vec<_> = current(&facts).into_iter().filter(|f| f.kind == FactKind::RecognisedLevel).collect();
        assert!(!disagree(&now));
        assert_eq!(facts.iter().filter(|f| f.kind == FactKind::RecognisedLevel).count(), 3, "nothing is overwritten");
        let foreign =
            NewFact { replaces: Some(first[0]), ..said(&way, FactKind::CivilState, Value::One("single".into())) };
        assert!(
            matches!(add(&way, &way.lead, vec![foreign]).await, Err(Error::NotFound)),
            "a correction speaks of the same thing"
        );
    })
    .await;
}

#[tokio::test]
async fn a_painful_question_becomes_a_task() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let later_please =
            NewFact { answer: Answer::None(NoValue::AskLater), ..said(&way, FactKind::SocialProblems, text("")) };
        add(&way, &way.lead, vec![later_please]).await.unwrap();
        let row = way.row("SELECT what, detail FROM task WHERE file_id = $1").await;
        let mut t = row.take();
        assert_eq!(
            (t.next::<String>().unwrap().as_str(), t.next::<String>().unwrap().as_str()),
            ("ask-later", "social-problems")
        );
    })
    .await;
}

#[tokio::test]
async fn an_agreement_opens_exactly_what_was_agreed_and_a_stop_closes_it_at_once() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        add(
            &way,
            &way.lead,
            vec![said(&way, FactKind::WantedJob, text("naaister")), said(&way, FactKind::Debts, text("huur"))],
        )
        .await
        .unwrap();
        assert!(matches!(
            door::open(&way.db, &way.vdab, Action::See, way.file, Purpose::Guidance, later(monday(), 60)).await,
            Err(Error::Refused(_))
        ));
        assert!(
            agree(&way, &[line(&way.vdab, &[Tier::Contact], true), line(&way.stranger, &[Tier::Contact], false)])
                .await
                .is_empty()
        );
        assert!(!seen(&way, &way.vdab).await.contains(&FactKind::WantedJob));
        agree(&way, &[line(&way.vdab, &[Tier::Contact, Tier::Work, Tier::Confidential], true)]).await;
        let kinds = seen(&way, &way.vdab).await;
        assert!(kinds.contains(&FactKind::WantedJob) && kinds.contains(&FactKind::GivenName));
        assert!(
            matches!(
                door::open(&way.db, &way.stranger, Action::See, way.file, Purpose::Guidance, later(monday(), 60)).await,
                Err(Error::Refused(_))
            ),
            "a no is a no"
        );

        let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, later(monday(), 60)).await;
        let open = agreements::open_to(&mut tx, &permit).await.unwrap();
        let grant = open.iter().find(|o| o.subject == Subject::org(way.vdab.org().unwrap())).unwrap().grant;
        agreements::stop(&mut tx, &permit, grant, || way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        assert!(matches!(
            door::open(&way.db, &way.vdab, Action::See, way.file, Purpose::Guidance, later(monday(), 60)).await,
            Err(Error::Refused(_))
        ));

        let mut conn = way.db.look().await.unwrap();
        let notices = agreements::notices_for(&mut conn, &way.vdab).await.unwrap();
        assert_eq!(notices.len(), 1);
        drop(conn);
        let mut tx = way.db.begin(later(monday(), 90)).await.unwrap();
        agreements::acknowledge(&mut tx, &way.vdab, notices[0].id).await.unwrap();
        tx.commit().await.unwrap();
        let mut conn = way.db.look().await.unwrap();
        assert!(agreements::notices_for(&mut conn, &way.vdab).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_talk_is_kept_whole_with_its_refusals() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        agree(&way, &[line(&way.vdab, &[Tier::Contact], true), line(&way.stranger, &[Tier::Contact], false)]).await;
        assert!(
            agree(&way, &[line(&way.vdab, &[Tier::Contact, Tier::Path], true)]).await.is_empty(),
            "more is no news"
        );
        let less = agree(&way, &[line(&way.vdab, &[Tier::Contact], true)]).await;
        assert_eq!(less, [way.vdab.org().unwrap()], "whoever sees less from now on is told");
        let stopped = agree(&way, &[line(&way.vdab, &[Tier::Contact], false)]).await;
        assert_eq!(stopped, [way.vdab.org().unwrap()], "saying no later ends what was there, and tells");
        let (mut tx, permit) = way.open(&way.lead, Action::SeeAgreement, later(monday(), 120)).await;
        let past = agreements::of_file(&mut tx, &permit).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(past.iter().map(|a| a.lines.len()).sum::<usize>(), 5);
        assert_eq!(past[0].talk.mode, TalkMode::InterpreterRemote);
    })
    .await;
}

#[tokio::test]
async fn a_number_is_kept_sealed_and_shown_only_with_authorisation() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let number = BelgianNumber::parse("85.07.30-033 28").unwrap();
        let (mut tx, permit) = way.adding(&way.lead).await;
        assert!(matches!(
            numbers::keep(&mut tx, &permit, &desk(), way.ids.next(), number).await,
            Err(Error::Refused(_))
        ));
        drop(tx);
        authorise(&way).await;
        let (mut tx, permit) = way.adding(&way.lead).await;
        numbers::keep(&mut tx, &permit, &desk(), way.ids.next(), number).await.unwrap();
        tx.commit().await.unwrap();
        let found = Query { number: "85073003328".into(), ..Query::default() };
        assert_eq!(look(&way, &way.lead, found).await.len(), 1, "found by keyed hash");
        let row = way.row("SELECT cipher FROM person_number WHERE file_id = $1").await;
        let cipher: Vec<u8> = row.take().next().unwrap();
        assert!(!String::from_utf8_lossy(&cipher).contains("033"));
        let (mut tx, permit) = way.see(&way.lead).await;
        assert_eq!(numbers::of_file(&mut tx, &permit, &desk()).await.unwrap()[0].number, number.formatted());
        tx.commit().await.unwrap();
        way.agree(&way.vdab, &[Tier::Contact]).await;
        let (mut tx, permit) = way.see(&way.vdab).await;
        assert!(numbers::of_file(&mut tx, &permit, &desk()).await.unwrap().is_empty());
        drop(tx);

        // A number that was somebody else's goes without a trace but the log's.
        let kept: uuid::Uuid = way.row("SELECT id FROM person_number WHERE file_id = $1").await.take().next().unwrap();
        let (mut tx, permit) = way.see(&way.lead).await;
        assert!(
            matches!(numbers::take_away(&mut tx, &permit, kept).await, Err(Error::Refused(_))),
            "seeing is not changing"
        );
        drop(tx);
        let (mut tx, permit) = way.adding(&way.lead).await;
        numbers::take_away(&mut tx, &permit, kept).await.unwrap();
        assert!(matches!(numbers::take_away(&mut tx, &permit, kept).await, Err(Error::NotFound)));
        tx.commit().await.unwrap();
        let found = Query { number: "85073003328".into(), ..Query::default() };
        assert!(look(&way, &way.lead, found).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn the_caseload_lists_what_may_be_seen_page_by_page() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let list = async |who: &Actor, scope| {
            let mut tx = way.db.begin_reading(later(monday(), 60)).await.unwrap();
            let cards = caseload(&mut tx, who, Purpose::Guidance, scope, false, None, 10).await.unwrap();
            tx.commit().await.unwrap();
            cards
        };
        assert_eq!(list(&way.lead, Scope::Mine).await.len(), 1);
        assert!(list(&way.vdab, Scope::All).await.is_empty());
        way.agree(&way.vdab, &[Tier::Contact]).await;
        let cards = list(&way.vdab, Scope::All).await;
        assert_eq!(cards[0].full_name, "Amina Haddad");
        assert!(list(&way.vdab, Scope::Mine).await.is_empty());
        let (mut tx, permit) = way.see(&way.vdab).await;
        assert_eq!(card::of_file(&mut tx, &permit).await.unwrap().call_name, "Amina");
    })
    .await;
}

#[tokio::test]
async fn a_transaction_without_a_log_entry_is_refused() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let mut tx = way.db.begin(monday()).await.unwrap();
        tx.run("UPDATE file_card SET call_name = 'x' WHERE file_id = $1", args![way.file]).await.unwrap();
        assert!(matches!(tx.commit().await, Err(Error::NotLogged)));
        let row = way.row("SELECT call_name FROM file_card WHERE file_id = $1").await;
        assert_eq!(row.take().next::<String>().unwrap(), "Amina");
    })
    .await;
}
