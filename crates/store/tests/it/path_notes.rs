//! Notes and their circles, needs, and tasks that belong to somebody.

use crate::harness::{for_each_engine, later, monday};
use crate::path_world::{Way, noted};
use jiff::civil::date;
use opweg_access::Actor;
use opweg_model::contact::{Channel, NoteKind, NoteTier};
use opweg_model::step::{Need, NeedState};
use opweg_model::{NoteId, Purpose, Tier};
use opweg_store::path::notes::{NewNote, add, list, narrower};
use opweg_store::path::tasks::{self, NewTask, what};
use opweg_store::path::{mentions, needs};
use opweg_store::{Error, args};

fn note(way: &Way, circle: NoteTier, body: &str) -> NewNote {
    NewNote {
        id: NoteId(way.ids.next()),
        kind: NoteKind::Note,
        circle,
        body: body.into(),
        minutes: None,
        channel: Channel::Staff,
        at: later(monday(), 60),
        answers: None,
    }
}

async fn write(way: &Way, who: &Actor, note: &NewNote) -> Result<(), Error> {
    let (mut tx, permit) = way.adding(who).await;
    add(&mut tx, &permit, note).await?;
    tx.commit().await
}

async fn bodies(way: &Way, who: &Actor) -> Vec<String> {
    let (mut tx, permit) = way.see(who).await;
    let page = list(&mut tx, &permit, None, 50).await.unwrap();
    tx.commit().await.unwrap();
    let mut bodies: Vec<String> = page.notes.into_iter().map(|n| n.said.body).collect();
    bodies.sort();
    bodies
}

#[tokio::test]
async fn each_circle_is_read_by_those_it_is_for() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        for circle in NoteTier::ALL {
            write(&way, &way.lead, &note(&way, *circle, circle.word())).await.unwrap();
        }
        assert_eq!(bodies(&way, &way.lead).await, ["organisation", "own", "path", "work"]);
        way.agree(&way.vdab, &[Tier::Contact, Tier::Path]).await;
        assert_eq!(bodies(&way, &way.vdab).await, ["path"]);
        // Even an agreement on confidential facts opens no note that is for one's own organisation.
        way.agree(&way.vdab, &[Tier::Contact, Tier::Path, Tier::Work, Tier::Confidential]).await;
        assert_eq!(bodies(&way, &way.vdab).await, ["path", "work"]);
        write(&way, &way.vdab, &note(&way, NoteTier::Organisation, "theirs")).await.unwrap();
        assert_eq!(bodies(&way, &way.vdab).await, ["path", "theirs", "work"]);
        assert_eq!(bodies(&way, &way.lead).await, ["organisation", "own", "path", "work"]);
        // The client's code opens no notes at all.
        let (mut tx, permit) = way.see(&way.client()).await;
        assert!(matches!(list(&mut tx, &permit, None, 50).await, Err(Error::Refused(_))));
    })
    .await;
}

#[tokio::test]
async fn nobody_writes_in_a_circle_that_is_closed_to_them() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        way.agree(&way.vdab, &[Tier::Contact, Tier::Path]).await;
        let work = write(&way, &way.vdab, &note(&way, NoteTier::Work, "x")).await;
        assert!(matches!(work, Err(Error::Refused(_))), "{work:?}");
        write(&way, &way.vdab, &note(&way, NoteTier::Own, "mine")).await.unwrap();
        let empty = write(&way, &way.lead, &note(&way, NoteTier::Path, " \n")).await;
        assert!(matches!(empty, Err(Error::State(_))), "{empty:?}");
        let future = NewNote { at: later(monday(), 3600), ..note(&way, NoteTier::Path, "soon") };
        assert!(matches!(write(&way, &way.lead, &future).await, Err(Error::State(_))));
    })
    .await;
}

#[tokio::test]
async fn a_contact_moment_moves_the_last_contact_forward_only() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let sql = "SELECT last_contact FROM file_card WHERE file_id = $1";
        let said = |kind, at| NewNote { kind, at, body: String::new(), ..note(&way, NoteTier::Path, "") };
        let call = later(monday(), 50);
        write(&way, &way.lead, &said(NoteKind::NotReached, later(monday(), 55))).await.unwrap();
        assert_eq!(way.row(sql).await.take().next::<Option<i64>>().unwrap(), None);
        write(&way, &way.lead, &said(NoteKind::Call, call)).await.unwrap();
        write(&way, &way.lead, &said(NoteKind::Visit, monday())).await.unwrap();
        assert_eq!(way.row(sql).await.take().next::<Option<i64>>().unwrap(), Some(call.as_microsecond()));
    })
    .await;
}

#[tokio::test]
async fn pages_of_notes_follow_each_other_without_gaps() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        for n in 0..5 {
            write(&way, &way.lead, &note(&way, NoteTier::Path, &n.to_string())).await.unwrap();
            write(&way, &way.lead, &note(&way, NoteTier::Own, "private")).await.unwrap();
        }
        way.agree(&way.vdab, &[Tier::Contact, Tier::Path]).await;
        let (mut tx, permit) = way.see(&way.vdab).await;
        let (mut before, mut read) = (None, Vec::new());
        loop {
            let page = list(&mut tx, &permit, before, 2).await.unwrap();
            assert!(page.notes.len() <= 2);
            read.extend(page.notes.into_iter().map(|n| n.said.body));
            before = page.before;
            if before.is_none() {
                break;
            }
        }
        assert_eq!(read, ["4", "3", "2", "1", "0"]);
    })
    .await;
}

#[tokio::test]
async fn a_need_is_one_row_and_opens_again_when_it_comes_back() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let (mut tx, permit) = way.adding(&way.lead).await;
        needs::raise(&mut tx, &permit, way.ids.next(), Need::ChildCare).await.unwrap();
        needs::raise(&mut tx, &permit, way.ids.next(), Need::ChildCare).await.unwrap();
        needs::raise(&mut tx, &permit, way.ids.next(), Need::NoPhone).await.unwrap();
        tx.commit().await.unwrap();
        let flags = async || {
            let (mut tx, permit) = way.see(&way.lead).await;
            needs::list(&mut tx, &permit).await.unwrap()
        };
        let first = flags().await;
        assert_eq!(
            first.iter().map(|n| (n.need, n.version)).collect::<Vec<_>>(),
            [(Need::ChildCare, 1), (Need::NoPhone, 1)]
        );
        let (mut tx, permit) = way.adding(&way.lead).await;
        needs::set_state(&mut tx, &permit, first[0].id, 1, NeedState::Settled).await.unwrap();
        let stale = needs::set_state(&mut tx, &permit, first[0].id, 1, NeedState::Busy).await;
        assert!(matches!(stale, Err(Error::Stale(2))), "{stale:?}");
        tx.commit().await.unwrap();
        assert_eq!(flags().await[0].need, Need::NoPhone);
        let (mut tx, permit) = way.adding(&way.lead).await;
        needs::raise(&mut tx, &permit, way.ids.next(), Need::ChildCare).await.unwrap();
        tx.commit().await.unwrap();
        let again = flags().await;
        assert_eq!((again[0].id, again[0].state, again[0].version), (first[0].id, NeedState::Open, 3));
    })
    .await;
}

#[tokio::test]
async fn a_list_of_tasks_is_ones_own_and_that_of_the_organisation_most_urgent_first() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let (sofie, city) = (way.lead.user().unwrap(), way.lead.org().unwrap());
        let task = |detail: &str, mine: bool, due| NewTask {
            id: way.task(),
            file: None,
            for_user: mine.then_some(sofie),
            for_org: city,
            what: what::OWN.into(),
            detail: detail.into(),
            due,
        };
        let mut tx = way.db.begin(monday()).await.unwrap();
        tasks::add(&mut tx, &way.lead, &task("someday", true, None)).await.unwrap();
        tasks::add(&mut tx, &way.lead, &task("friday", false, Some(date(2026, 1, 9)))).await.unwrap();
        tasks::add(&mut tx, &way.lead, &task("tuesday", true, Some(date(2026, 1, 6)))).await.unwrap();
        let foreign = tasks::add(&mut tx, &way.vdab, &task("x", false, None)).await;
        assert!(matches!(foreign, Err(Error::Refused(_))), "{foreign:?}");
        tx.commit().await.unwrap();
        // A task about a file that the reader may not see stays off the list.
        let theirs =
            NewTask { for_org: way.vdab.org().unwrap(), file: Some(way.file), ..task("call Amina", false, None) };
        let (mut tx, permit) = way.adding(&way.lead).await;
        tasks::add_on_file(&mut tx, &permit, &theirs).await.unwrap();
        tx.commit().await.unwrap();
        let details = async |who: &Actor| {
            let mut tx = way.db.begin(later(monday(), 60)).await.unwrap();
            let found = tasks::open_for(&mut tx, who, &[Purpose::Guidance], 50).await.unwrap();
            found.into_iter().map(|t| t.said.detail).collect::<Vec<_>>()
        };
        assert_eq!(details(&way.lead).await, ["tuesday", "friday", "someday"]);
        let mut tx = way.db.begin(later(monday(), 60)).await.unwrap();
        let first = tasks::open_for(&mut tx, &way.lead, &[Purpose::Guidance], 2).await.unwrap();
        assert_eq!(first.iter().map(|t| t.said.detail.as_str()).collect::<Vec<_>>(), ["tuesday", "friday"]);
        drop(tx);
        // However many tasks of closed files come first: one's own is found behind them, and each stands there once.
        let mut tx = way.db.begin(monday()).await.unwrap();
        tasks::add(&mut tx, &way.vdab, &NewTask { for_org: way.vdab.org().unwrap(), ..task("own", false, None) })
            .await
            .unwrap();
        for _ in 0..410 {
            let closed = NewTask { id: way.task(), due: Some(date(2026, 1, 6)), ..theirs.clone() };
            tx.run(
                "INSERT INTO task (id, file_id, for_user, for_org, what, detail, due_day, state, author_id, created_at, version)
                 VALUES ($1, $2, NULL, $3, 'own', 'closed', $4, 'open', NULL, $5, 1)",
                args![closed.id, closed.file, closed.for_org, closed.due, monday()],
            )
            .await
            .unwrap();
        }
        noted(tx).await;
        assert_eq!(details(&way.vdab).await, ["own"]);
        let mut tx = way.db.begin(monday()).await.unwrap();
        tx.run("DELETE FROM task WHERE detail IN ('closed', 'own')", args![]).await.unwrap();
        noted(tx).await;
        assert!(details(&way.vdab).await.is_empty());
        way.agree(&way.vdab, &[Tier::Contact]).await;
        assert_eq!(details(&way.vdab).await, ["call Amina"]);
        assert!(details(&way.stranger).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn the_tasks_on_a_file_tell_another_organisation_nothing() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        way.agree(&way.vdab, &[Tier::Contact, Tier::Path]).await;
        let task = |who: &Actor, what: &str, detail: &str| NewTask {
            id: way.task(),
            file: Some(way.file),
            for_user: who.user(),
            for_org: who.org().unwrap(),
            what: what.into(),
            detail: detail.into(),
            due: None,
        };
        for (who, what, detail) in [
            (&way.lead, what::ASK_LATER, "debts"),
            (&way.lead, what::QUESTION, "Who is Karim?"),
            (&way.vdab, what::OWN, "call"),
            // Asked when more was open to him than today.
            (&way.vdab, what::ASK_LATER, "debts"),
        ] {
            let (mut tx, permit) = way.adding(who).await;
            tasks::add_on_file(&mut tx, &permit, &task(who, what, detail)).await.unwrap();
            tx.commit().await.unwrap();
        }
        let details = async |who: &Actor| {
            let (mut tx, permit) = way.see(who).await;
            let found = tasks::of_file(&mut tx, &permit).await.unwrap();
            found.into_iter().map(|t| t.said.detail).collect::<Vec<_>>()
        };
        assert_eq!(details(&way.lead).await, ["debts", "Who is Karim?"]);
        assert_eq!(details(&way.vdab).await, ["call"]);
    })
    .await;
}

async fn says(way: &Way, who: &Actor, note: &NewNote, named: &[&Actor]) -> Result<(), Error> {
    let users: Vec<_> = named.iter().filter_map(|w| w.user()).collect();
    let (mut tx, permit) = way.adding(who).await;
    add(&mut tx, &permit, note).await?;
    mentions::add(&mut tx, &permit, note, &users, || way.ids.next()).await?;
    tx.commit().await
}

#[tokio::test]
async fn an_answer_stays_within_the_circle_of_what_it_answers() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        way.agree(&way.vdab, &[Tier::Contact, Tier::Path, Tier::Work, Tier::Confidential]).await;
        for asked in NoteTier::ALL {
            let first = note(&way, *asked, "vraag");
            write(&way, &way.lead, &first).await.unwrap();
            for circle in NoteTier::ALL {
                let answer = NewNote { answers: Some(first.id), ..note(&way, *circle, "antwoord") };
                let own = write(&way, &way.lead, &answer).await;
                let fits = narrower(*asked).contains(circle);
                assert_eq!(own.is_ok(), fits, "{asked} {circle}: {own:?}");
                // Somebody of another organisation answers only what they can read.
                let answer = NewNote { id: NoteId(way.ids.next()), ..answer };
                let theirs = write(&way, &way.vdab, &answer).await;
                let reads = matches!(asked, NoteTier::Path | NoteTier::Work);
                assert_eq!(theirs.is_ok(), fits && reads, "{asked} {circle}: {theirs:?}");
            }
        }
        let nowhere = NewNote { answers: Some(NoteId(way.ids.next())), ..note(&way, NoteTier::Own, "x") };
        assert!(matches!(write(&way, &way.lead, &nowhere).await, Err(Error::State("answer-closed"))));
    })
    .await;
}

#[tokio::test]
async fn only_who_can_read_a_note_can_be_named_in_it_and_hears_no_word_of_it() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let told = async |who: &Actor| {
            let mut tx = way.db.begin(later(monday(), 60)).await.unwrap();
            let open = tasks::open_for(&mut tx, who, &[Purpose::Guidance], 20).await.unwrap();
            open.into_iter().map(|t| (t.said.what, t.said.detail)).collect::<Vec<_>>()
        };
        let path = note(&way, NoteTier::Path, "Karim, bel jij haar?");
        assert!(matches!(says(&way, &way.lead, &path, &[&way.vdab]).await, Err(Error::State("mention-closed"))));
        assert!(bodies(&way, &way.lead).await.is_empty(), "nothing is kept by half");
        way.agree(&way.vdab, &[Tier::Contact, Tier::Path]).await;
        let (mut tx, permit) = way.see(&way.lead).await;
        let names: Vec<_> = mentions::to_name(&mut tx, &permit).await.unwrap().into_iter().map(|n| n.name).collect();
        assert_eq!(names, ["Karim"]);
        drop(tx);
        says(&way, &way.lead, &path, &[&way.vdab]).await.unwrap();
        assert_eq!(told(&way.vdab).await, [(what::MENTION.to_owned(), path.id.to_string())]);
        for narrow in [NoteTier::Work, NoteTier::Organisation, NoteTier::Own] {
            let closed = says(&way, &way.lead, &note(&way, narrow, "x"), &[&way.vdab]).await;
            assert!(matches!(closed, Err(Error::State("mention-closed"))), "{narrow}: {closed:?}");
        }
        let (mut tx, permit) = way.see(&way.vdab).await;
        let read = list(&mut tx, &permit, None, 9).await.unwrap().notes;
        assert_eq!(read[0].named.iter().map(|n| n.name.as_str()).collect::<Vec<_>>(), ["Karim"]);
    })
    .await;
}
