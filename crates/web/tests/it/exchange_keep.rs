//! How long things are kept: what would go, what typed wrong erases nothing, and the proof of what went.

use crate::harness::{OFFICE, SOFIE, TestHouse, now, pass};
use axum::http::StatusCode;
use opweg_access::Action;
use opweg_model::tier::Retention;
use opweg_model::{FileId, Purpose, Role};
use opweg_store::door;
use opweg_store::retention::Rules;
use serde_json::{Value as Json, json};

/// The data-protection officer of the network.
const DINA: u128 = 31;

/// Amina, whom nobody guides any more, and her number.
async fn closed(test: &TestHouse) -> (FileId, String) {
    let file = test.client(SOFIE, "Amina", "ar").await;
    let who = test.actor(SOFIE).await;
    let (mut tx, permit) =
        door::open(&test.house.db, &who, Action::Coordinate, file, Purpose::Guidance, now()).await.unwrap();
    let see = door::ask(&mut tx, &who, Action::See, file, Purpose::Guidance).await.unwrap();
    let number = opweg_store::file::card::of_file(&mut tx, &see).await.unwrap().number;
    opweg_store::file::register::close(&mut tx, &permit, 1).await.unwrap();
    tx.commit().await.unwrap();
    (file, number)
}

/// The years of every class, as the form sends them, with one changed.
fn years<'y>(class: &'y str, typed: &'y str) -> Vec<(&'y str, &'y str)> {
    let usual = [("core", "5"), ("work", "5"), ("social", "2"), ("residence", "2"), ("origin", "10")];
    usual.into_iter().map(|(of, years)| if of == class { (of, typed) } else { (of, years) }).collect()
}

#[tokio::test]
async fn the_years_of_the_settings_hold_and_what_is_typed_wrong_erases_nothing() {
    let long = Rules(Retention::ALL.iter().map(|class| (*class, 8)).collect());
    let test = TestHouse::with(|house| house.settings.retention = long).await;
    test.user(DINA, OFFICE, "Dina Maes", &[Role::DataProtection]).await;
    let (file, _) = closed(&test).await;
    pass(6 * 366 * 86_400);
    let mut dina = test.signed_in(DINA).await;
    let shown = dina.get("/exchange/retention").await.is(StatusCode::OK).has("0 dossiers helemaal");
    assert_eq!(shown.field("core").as_deref(), Some("8"), "the settings, not the years of the model");
    for wrong in ["vijf", "0", "31", "5,5", "-1"] {
        let again = dina
            .post("/exchange/retention", &years("core", wrong))
            .await
            .is(StatusCode::UNPROCESSABLE_ENTITY)
            .reads_well()
            .has("Vul een heel getal van 1 tot 30 in. Er is niets gewist.")
            .lacks("Nu wissen");
        assert_eq!(again.field("core").as_deref(), Some(wrong), "what was typed is kept");
        dina.get(&format!("/exchange/retention?core={wrong}")).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    }
    let missing = dina.post("/exchange/retention", &[("core", "5")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    missing.has("Hier staat geen aantal jaren");
    let mut conn = test.house.db.look().await.unwrap();
    let row = conn.row("SELECT state FROM client_file WHERE id = $1", &[file.into()]).await.unwrap().unwrap();
    assert_eq!(row.take().next::<String>().unwrap(), "closed", "still there");
}

#[tokio::test]
async fn the_proof_of_erasing_can_be_read_and_kept() {
    let test = TestHouse::new().await;
    test.user(DINA, OFFICE, "Dina Maes", &[Role::DataProtection]).await;
    let (file, _) = closed(&test).await;
    pass(6 * 366 * 86_400);
    let mut dina = test.signed_in(DINA).await;
    let erased = dina.post("/exchange/retention", &years("core", "5")).await.is(StatusCode::SEE_OTHER);
    let address = erased.to.split('?').next().unwrap().to_owned();
    let id = file.to_string();
    dina.get(&address)
        .await
        .is(StatusCode::OK)
        .reads_well()
        .has("Gewist")
        .has("Dina Maes")
        .has("1 dossier, 5 jaar na het afsluiten")
        .has("1 dossier helemaal: 2 gegevens")
        .has(&id);
    let kept = dina.get(&format!("{address}/proof.json")).await.is(StatusCode::OK);
    let proof: Json = serde_json::from_str(&kept.text).unwrap();
    let end = &proof["erasure"]["end"];
    assert_eq!((&end["how"], &end["erased"][0]["files"]), (&json!("done"), &json!([id])));
    assert_eq!(end["erased"][0]["rows"]["facts"], 2);
    dina.get("/exchange/retention").await.has(&address);
    let mut nadia = test.signed_in(crate::harness::NADIA).await;
    nadia.get(&address).await.is(StatusCode::OK);
    test.signed_in(SOFIE).await.get(&address).await.is(StatusCode::FORBIDDEN);
    dina.get("/exchange/retention/01920000-0000-7000-8000-0000000fffff").await.is(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_officer_sees_what_would_go_holds_and_erases() {
    let test = TestHouse::new().await;
    test.user(DINA, OFFICE, "Dina Maes", &[Role::DataProtection]).await;
    let (file, number) = closed(&test).await;
    pass(6 * 366 * 86_400);
    let mut dina = test.signed_in(DINA).await;
    dina.get("/exchange/retention")
        .await
        .is(StatusCode::OK)
        .reads_well()
        .has("1 dossier helemaal")
        .has("0 dossiers blijven");
    dina.get("/exchange/retention?core=20").await.is(StatusCode::OK).has("0 dossiers helemaal");
    dina.send("/exchange/hold", &[("number", &number), ("reason", "rechtbank")])
        .await
        .has("1 dossiers blijven")
        .has("0 dossiers helemaal");
    dina.send("/exchange/hold", &[("number", &number), ("reason", "")]).await.has("1 dossier helemaal");
    dina.send("/exchange/retention", &years("core", "5"))
        .await
        .is(StatusCode::OK)
        .reads_well()
        .has("Bewijs van wissen");
    dina.get("/exchange/retention").await.is(StatusCode::OK).has("0 dossiers helemaal").has("Bewijzen van wissen");
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.get(&format!("/clients/{file}")).await.is(StatusCode::NOT_FOUND);
    sofie.post("/exchange/retention", &[]).await.is(StatusCode::FORBIDDEN);
    let mut nadia = test.signed_in(crate::harness::NADIA).await;
    nadia.get("/exchange/retention").await.is(StatusCode::OK).lacks("rechtbank");
    nadia.post("/exchange/retention", &[]).await.is(StatusCode::FORBIDDEN);
}
