//! The readable copy of a file holds what the computer's copy holds: also appointments, needs, notes, tasks and numbers.

use crate::harness::{CITY, OFFICE, SOFIE, TestHouse, id, now};
use axum::http::StatusCode;
use opweg_access::Action;
use opweg_linkage::number::BelgianNumber;
use opweg_model::contact::{Channel, NoteKind, NoteTier};
use opweg_model::{FileId, NoteId, Purpose, Role};
use opweg_store::path::notes::{self, NewNote};
use opweg_store::{args, door, file::numbers};

pub const DINA: u128 = 31;

/// The text of a PDF without what breaks lines.
pub fn text(pdf: &[u8]) -> String {
    let document = lopdf::Document::load_mem(pdf).unwrap();
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    document.extract_text(&pages).unwrap().replace(['\n', ' ', '-', '\u{200b}'], "")
}

async fn fill(test: &TestHouse, file: FileId) {
    let (user, org) = (id(SOFIE), id(CITY));
    let mut tx = test.house.db.begin(now()).await.unwrap();
    tx.run("UPDATE organisation SET number_authorised = $2 WHERE id = $1", args![org, true]).await.unwrap();
    tx.run(
        "INSERT INTO appointment (id, file_id, kind, title, starts_at, minutes, where_text, bring, interpreter, state, author_id,
                                  org_id, created_at, version)
         VALUES ($1, $2, 'training', 'Kennismaking', $3, 30, 'Carnotstraat', '', '', 'missed', $4, $5, $3, 1)",
        args![test.house.id(), file, now(), user, org],
    )
    .await
    .unwrap();
    tx.run(
        "INSERT INTO need_flag (id, file_id, need, state, author_id, org_id, at, version) VALUES ($1, $2, 'housing', 'busy', $3, $4, $5, 1)",
        args![test.house.id(), file, user, org, now()],
    )
    .await
    .unwrap();
    tx.run(
        "INSERT INTO task (id, file_id, for_user, for_org, what, detail, due_day, state, author_id, created_at, version)
         VALUES ($1, $2, $3, $4, 'question', 'Wanneer begint de les?', '2026-12-01', 'open', NULL, $5, 1)",
        args![test.house.id(), file, user, org, now()],
    )
    .await
    .unwrap();
    crate::harness::noted(tx).await;
    let who = test.actor(SOFIE).await;
    let (mut tx, permit) = door::open(&test.house.db, &who, Action::Add, file, Purpose::Guidance, now()).await.unwrap();
    for (circle, body) in [(NoteTier::Path, "Zoekt kinderopvang"), (NoteTier::Own, "Geheim van mij")] {
        let note = NewNote {
            id: NoteId(test.house.id()),
            kind: NoteKind::Visit,
            circle,
            body: body.into(),
            minutes: Some(25),
            channel: Channel::Staff,
            at: now(),
            answers: None,
        };
        notes::add(&mut tx, &permit, &note).await.unwrap();
    }
    let number = BelgianNumber::parse("85.07.30-033 28").unwrap();
    numbers::keep(&mut tx, &permit, &test.house.desk, test.house.id(), number).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn what_is_read_on_paper_is_what_the_computer_gets() {
    let test = TestHouse::new().await;
    test.user(DINA, OFFICE, "Dina Maes", &[Role::DataProtection]).await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    fill(&test, file).await;
    let mut conn = test.house.db.look().await.unwrap();
    let row = conn.row("SELECT number FROM client_file WHERE id = $1", args![file]).await.unwrap().unwrap();
    let number: String = row.take().next().unwrap();
    drop(conn);
    let mut dina = test.signed_in(DINA).await;
    let whole = dina.post("/exchange/out", &[("number", &number), ("as", "pdf")]).await.is(StatusCode::OK);
    let own = test.signed_in(SOFIE).await.get(&format!("/clients/{file}/export.pdf")).await.is(StatusCode::OK);
    for (whose, pdf) in [("whole", &whole.bytes), ("own", &own.bytes)] {
        let said = text(pdf);
        for word in [
            "Zoekt kinderopvang",
            "Bezoek",
            "25 minuten",
            "Kennismaking",
            "Carnotstraat",
            "niet gekomen",
            "Eerst een woning",
            "Iemand werkt eraan",
            "Wanneer begint de les?",
            "te doen",
            "85.07.30-033.28",
            "Rijksregisternummer",
        ] {
            assert!(said.contains(&word.replace([' ', '-'], "")), "{whose}: {word} is missing in {said}");
        }
        assert_eq!(said.contains("Geheimvanmij"), whose == "own", "a note of one's own");
    }
}
