//! The check at the counter: who is told what, one thing more, few tries, what a person agrees to there, and that a
//! restricted person is nobody by the same work.

use crate::file_life::{add, desk, named, said, talk, text};
use crate::harness::{for_each_engine, id, later, monday};
use crate::path_world::Way;
use jiff::Timestamp;
use opweg_access::{Action, Actor};
use opweg_linkage::compare::Verdict;
use opweg_model::agreement::AgreementLine;
use opweg_model::fact::{FactKind, Value};
use opweg_model::{FileId, Purpose, PurposeSet, Tier, TierSet};
use opweg_store::file::counter::{self, Candidate, Reach};
use opweg_store::file::facts::NewFact;
use opweg_store::file::known::{self, Answered, Counter, Question, TRIES};
use opweg_store::file::search::{self, Query};
use opweg_store::file::{agreements, objection, restricted};
use opweg_store::path::tasks::{self, what};
use opweg_store::{Error, args, door, statements_run};

pub const FOR: &[Purpose] = &[Purpose::Guidance];

pub fn at(minutes: i64) -> Timestamp {
    later(monday(), 3_600 + minutes * 60)
}

/// Amina with what her file holds: where she lives and lived, two telephones one after the other, a school.
pub async fn amina(way: &Way) {
    let entry =
        |parts: &[(&str, &str)]| Value::Entry(parts.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect());
    let before = said(way, FactKind::Address, entry(&[("street", "Kerkstraat 14"), ("town", "Mechelen")]));
    let phone = said(way, FactKind::Phone, text("03 000 00 17"));
    let (moved, new) = (Some(before.id), Some(phone.id));
    let (place, line) = (before.slot, phone.slot);
    let now = entry(&[("street", "Lange Leemstraat 3"), ("town", "Antwerpen")]);
    let born = said(way, FactKind::BirthDate, Value::Day("1991-05-17".parse().unwrap()));
    let school = said(way, FactKind::Education, entry(&[("school", "Lycée Ibn Sina")]));
    add(way, &way.lead, vec![born, before, phone, school]).await.unwrap();
    let now = NewFact { slot: place, replaces: moved, ..said(way, FactKind::Address, now) };
    let line = NewFact { slot: line, replaces: new, ..said(way, FactKind::Phone, text("03 000 00 56")) };
    add(way, &way.lead, vec![now, line]).await.unwrap();
}

async fn check(way: &Way, who: &Actor, query: &Query) -> Vec<Candidate> {
    let alike = search::alike(&mut way.db.look().await.unwrap(), &desk(), query).await.unwrap();
    let mut tx = way.db.begin_reading(at(0)).await.unwrap();
    let found = counter::check(&mut tx, who, Purpose::Guidance, alike).await.unwrap();
    tx.commit().await.unwrap();
    found
}

fn born(name: &str, day: &str) -> Query {
    Query { birth: day.parse().ok(), ..named(name) }
}

pub async fn asking(way: &Way, who: &Actor, file: FileId) -> Counter {
    let mut tx = way.db.begin_reading(at(0)).await.unwrap();
    let asked = known::asking(&mut tx, who, FOR, file).await.unwrap();
    tx.commit().await.unwrap();
    asked
}

pub async fn answer(way: &Way, who: &Actor, what: (Question, &str), when: Timestamp) -> Result<Answered, Error> {
    answer_of(way, who, way.file, what, when).await
}

pub async fn answer_of(
    way: &Way,
    who: &Actor,
    file: FileId,
    what: (Question, &str),
    when: Timestamp,
) -> Result<Answered, Error> {
    let mut tx = way.db.begin(when).await.unwrap();
    let said = known::answer(&mut tx, who, FOR, file, what, way.ids.next()).await?;
    tx.commit().await.unwrap();
    Ok(said)
}

fn line(who: &Actor, tiers: &[Tier], agreed: bool) -> AgreementLine {
    AgreementLine {
        org: who.org().unwrap(),
        tiers: TierSet::of(tiers),
        purposes: PurposeSet::of(FOR),
        until: jiff::civil::date(2026, 7, 1),
        agreed,
    }
}

async fn agree(way: &Way, who: &Actor, line: AgreementLine, when: Timestamp) -> Result<(), Error> {
    let mut tx = way.db.begin(when).await.unwrap();
    let said = talk(way);
    known::agree(&mut tx, who, FOR, way.file, (&said, line), || way.ids.next()).await?;
    tx.commit().await.unwrap();
    Ok(())
}

async fn restrict(way: &Way) {
    let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, at(0)).await;
    restricted::restrict(&mut tx, &permit, version(way).await, || way.ids.next()).await.unwrap();
    tx.commit().await.unwrap();
}

async fn version(way: &Way) -> i64 {
    way.row("SELECT version FROM client_file WHERE id = $1").await.take().next().unwrap()
}

async fn noted(way: &Way, what: &str) -> i64 {
    let mut conn = way.db.look().await.unwrap();
    let sql = "SELECT CAST(count(*) AS BIGINT) FROM log_entry WHERE chain = $1 AND what = $2";
    conn.row(sql, args![way.file, what]).await.unwrap().unwrap().take().next().unwrap()
}

#[tokio::test]
async fn probably_perhaps_or_new_and_of_a_closed_file_only_what_agrees() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        amina(&way).await;
        let verdict = |found: &[Candidate]| found.first().map(|c| c.comparison.verdict);
        let probably = check(&way, &way.vdab, &born("أمينة حداد", "1991-05-17")).await;
        assert_eq!(verdict(&probably), Some(Verdict::ProbablyKnown));
        assert!(matches!(probably[0].reach, Reach::Closed(file) if file == way.file));
        let perhaps = check(&way, &way.vdab, &named("Amina Hadad")).await;
        assert_eq!(verdict(&perhaps), Some(Verdict::Perhaps));
        assert_eq!(verdict(&check(&way, &way.vdab, &born("Oksana Bondar", "1970-01-30")).await), None);
        let own = check(&way, &way.lead, &born("Amina Haddad", "1991-05-17")).await;
        assert!(matches!(&own[0].reach, Reach::Open(card) if card.file == way.file));
        assert_eq!(noted(&way, counter::MATCH).await, 2, "whoever is found reads that somebody compared");
        // The family name told apart, and another spelling beside it.
        let apart = Query {
            name: "Emine".into(),
            family: "Ozturk".into(),
            others: vec!["Amina Haddad".into()],
            ..born("", "1991-05-17")
        };
        assert_eq!(verdict(&check(&way, &way.vdab, &apart).await), Some(Verdict::ProbablyKnown));
    })
    .await;
}

#[tokio::test]
async fn only_what_a_person_can_know_and_nobody_can_guess_is_asked() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let ask = |counter: Counter| if let Counter::Ask(asking) = counter { asking } else { panic!("{counter:?}") };
        assert_eq!(ask(asking(&way, &way.vdab, way.file).await).questions, [], "who guides them is guessed");
        amina(&way).await;
        let asked = ask(asking(&way, &way.vdab, way.file).await);
        assert_eq!((asked.questions.as_slice(), asked.left), (Question::ALL, TRIES));
        assert_eq!(asking(&way, &way.lead, way.file).await, Counter::Open);
        assert_eq!(asking(&way, &way.vdab, FileId(id(999))).await, Counter::Nobody);
        // Where contact has to be safe, nothing is asked about where and how.
        let safe = said(&way, FactKind::SafeContact, Value::Many(vec!["hide-address".into()]));
        add(&way, &way.lead, vec![safe]).await.unwrap();
        assert_eq!(ask(asking(&way, &way.vdab, way.file).await).questions, [Question::School]);
    })
    .await;
}

#[tokio::test]
async fn an_answer_is_right_or_not_in_any_script_and_there_are_few_of_them() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        amina(&way).await;
        let right = [
            (Question::Street, "kerkstr"),
            (Question::Street, "Керкстраат 14"),
            (Question::Town, "Malines"),
            (Question::Phone, "٠١٧"),
            (Question::School, "ibn sina"),
        ];
        for (nth, said) in right.into_iter().enumerate() {
            let when = at(i64::try_from(nth).unwrap());
            assert_eq!(answer(&way, &way.vdab, said, when).await.unwrap(), Answered::Right, "{said:?}");
        }
        // What they have now was just told at the desk, or is guessed.
        for (said, left) in
            [((Question::Phone, "056"), 2), ((Question::Town, "Antwerpen"), 1), ((Question::Street, "straat"), 0)]
        {
            assert_eq!(answer(&way, &way.stranger, said, at(10)).await.unwrap(), Answered::Wrong { left }, "{said:?}");
        }
        let once_more = (Question::Street, "Kerkstraat");
        assert_eq!(answer(&way, &way.stranger, once_more, at(20)).await.unwrap(), Answered::Spent);
        assert_eq!(
            answer(&way, &way.vdab, once_more, at(20)).await.unwrap(),
            Answered::Right,
            "each organisation has its own tries"
        );
        let tomorrow = at(10 + 24 * 60);
        assert_eq!(answer(&way, &way.stranger, once_more, tomorrow).await.unwrap(), Answered::Right);
        assert_eq!((noted(&way, known::RIGHT).await, noted(&way, known::WRONG).await), (7, 4), "each is in the log");
        let mut conn = way.db.look().await.unwrap();
        let sql = "SELECT CAST(count(*) AS BIGINT) FROM log_entry WHERE chain = $1 AND what = 'known-wrong'";
        let row = conn.row(sql, args![way.stranger.user().unwrap()]).await.unwrap().unwrap();
        assert_eq!(row.take().next::<i64>().unwrap(), 4, "and on the chain of whoever asked");
    })
    .await;
}

#[tokio::test]
async fn what_is_agreed_at_the_counter_opens_the_file_and_the_lead_is_told() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        amina(&way).await;
        let far = || line(&way.vdab, &[Tier::Path, Tier::Confidential], true);
        assert!(matches!(agree(&way, &way.vdab, far(), at(1)).await, Err(Error::State("not-answered"))));
        answer(&way, &way.vdab, (Question::Street, "Kerkstraat"), at(2)).await.unwrap();
        assert!(matches!(
            agree(&way, &way.stranger, line(&way.stranger, &[], true), at(3)).await,
            Err(Error::State(_))
        ));
        assert!(matches!(agree(&way, &way.vdab, line(&way.stranger, &[], true), at(3)).await, Err(Error::Refused(_))));
        let late = at(2 + known::RIGHT_MINUTES);
        assert!(matches!(agree(&way, &way.vdab, far(), late).await, Err(Error::State("not-answered"))));
        agree(&way, &way.vdab, far(), at(3)).await.unwrap();
        let (mut tx, permit) =
            door::open(&way.db, &way.vdab, Action::See, way.file, Purpose::Guidance, at(4)).await.unwrap();
        assert!(permit.opens(Tier::Contact) && permit.opens(Tier::Path) && !permit.opens(Tier::Work));
        let card = opweg_store::file::card::of_file(&mut tx, &permit).await.unwrap();
        assert_eq!(card.call_name, "Amina");
        drop(tx);
        let (mut tx, permit) = way.open(&way.lead, Action::See, at(5)).await;
        let told = tasks::of_file(&mut tx, &permit).await.unwrap();
        assert_eq!(told.iter().map(|t| t.said.what.as_str()).collect::<Vec<_>>(), [what::KNOWN_HERE]);
        assert!(told[0].said.detail.starts_with("Karim, "), "{}", told[0].said.detail);
        tx.commit().await.unwrap();
        let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, at(6)).await;
        let kept = agreements::of_file(&mut tx, &permit).await.unwrap();
        assert_eq!((kept.len(), kept[0].lines[0].tiers), (1, TierSet::of(&[Tier::Contact, Tier::Path])));
    })
    .await;
}

#[tokio::test]
async fn a_no_at_the_counter_is_kept_and_opens_nothing() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        amina(&way).await;
        answer(&way, &way.vdab, (Question::School, "Ibn Sina"), at(1)).await.unwrap();
        agree(&way, &way.vdab, line(&way.vdab, &[], false), at(2)).await.unwrap();
        let open = door::open(&way.db, &way.vdab, Action::See, way.file, Purpose::Guidance, at(3)).await;
        assert!(matches!(open, Err(Error::Refused(_))));
        let (mut tx, permit) = way.open(&way.lead, Action::See, at(4)).await;
        let told = tasks::of_file(&mut tx, &permit).await.unwrap();
        assert_eq!(told[0].said.what, what::KNOWN_NO);
        tx.commit().await.unwrap();
        // Whoever said no is not asked to say yes with the same answer.
        let yes = agree(&way, &way.vdab, line(&way.vdab, &[], true), at(5)).await;
        assert!(matches!(yes, Err(Error::State("not-answered"))));
    })
    .await;
}

/// What somebody is answered, with how many statements it took.
async fn with_statements<T>(asked: impl Future<Output = T>) -> (T, u64) {
    let before = statements_run();
    let answer = asked.await;
    (answer, statements_run() - before)
}

#[tokio::test]
async fn a_restricted_person_is_nobody_by_the_same_work() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        amina(&way).await;
        let query = Query { phone: "03 000 00 56".into(), ..born("Amina Haddad", "1991-05-17") };
        assert_eq!(check(&way, &way.vdab, &query).await.len(), 1);
        restrict(&way).await;
        let nobody = Query { phone: "03 000 00 99".into(), ..born("Oksana Bondar", "1970-01-30") };
        let (none, usual) = with_statements(check(&way, &way.vdab, &nobody)).await;
        let (hidden, work) = with_statements(check(&way, &way.vdab, &query)).await;
        assert!(none.is_empty() && hidden.is_empty());
        assert_eq!(work, usual, "checking");
        assert_eq!(noted(&way, counter::MATCH).await, 1, "that was before");

        // A guessed identity gets the same answer.
        let unknown = FileId(id(999));
        let (one, usual) = with_statements(asking(&way, &way.vdab, unknown)).await;
        let (other, work) = with_statements(asking(&way, &way.vdab, way.file)).await;
        assert_eq!((one, usual), (other, work), "looking");
        for said in ["Kerkstraat", "Dorpstraat"] {
            let said = (Question::Street, said);
            let (one, usual) = with_statements(answer_of(&way, &way.vdab, unknown, said, at(30))).await;
            let (other, work) = with_statements(answer_of(&way, &way.vdab, way.file, said, at(30))).await;
            assert_eq!((one.unwrap(), usual), (other.unwrap(), work), "answering");
        }
        let mut tx = way.db.begin(at(31)).await.unwrap();
        assert!(known::tell(&mut tx, &way.vdab, FOR, way.file).await.unwrap().is_none());
        tx.commit().await.unwrap();
        assert!(matches!(agree(&way, &way.vdab, line(&way.vdab, &[], true), at(32)).await, Err(Error::NotFound)));
        for what in [known::RIGHT, known::WRONG, "pointer"] {
            assert_eq!(noted(&way, what).await, 0, "{what}");
        }
        let row = way.row("SELECT CAST(count(*) AS BIGINT) FROM known_try WHERE file_id = $1").await;
        assert_eq!(row.take().next::<i64>().unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn whoever_objects_is_pointed_at_by_an_exact_number_only_and_found_by_their_own() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        amina(&way).await;
        let object = async |objects: bool| {
            let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, at(1)).await;
            objection::keep(&mut tx, &permit, objects, way.ids.next()).await.unwrap();
            tx.commit().await.unwrap();
        };
        let query = Query { phone: "03 000 00 56".into(), ..born("Amina Haddad", "1991-05-17") };
        object(true).await;
        object(true).await;
        assert!(objection::objected(&mut way.db.look().await.unwrap(), way.file).await.unwrap());
        assert!(check(&way, &way.vdab, &query).await.is_empty());
        assert_eq!(check(&way, &way.lead, &query).await.len(), 1, "whoever guides them finds them");
        let number = Query { number: "OW-2026-0001".into(), ..Query::default() };
        assert_eq!(check(&way, &way.vdab, &number).await.len(), 1);
        let (mut tx, permit) = way.open(&way.lead, Action::See, at(2)).await;
        let no = objection::keep(&mut tx, &permit, false, way.ids.next()).await;
        assert!(matches!(no, Err(Error::Refused(_))));
        drop(tx);
        object(false).await;
        assert_eq!(check(&way, &way.vdab, &query).await.len(), 1);
    })
    .await;
}
