//! Offers and their sessions: kept by their own organisation, with versions, and found by what they are like.

use crate::harness::{for_each_engine, monday};
use crate::offers_world::{School, course, session_of};
use jiff::civil::date;
use opweg_model::OfferId;
use opweg_model::fact::Cefr;
use opweg_model::offer::{Feature, FeatureSet, OfferKind};
use opweg_model::trajectory::Payer;
use opweg_store::Error;
use opweg_store::offers::kept::{self, About, OfferState};
use opweg_store::offers::search::{Search, search};
use opweg_store::offers::sessions::{self, SessionState};
use opweg_store::partners::Keeper;

#[tokio::test]
async fn every_column_of_an_offer_reads_back_and_a_stale_change_is_refused() {
    for_each_engine(async |db| {
        let school = School::new(db, 12).await;
        let full = About {
            about: "Voor wie begint.".into(),
            language: "fr".into(),
            sector: "zorg".into(),
            features: FeatureSet::of(&[Feature::Evening, Feature::ChildFriendly]),
            statuses: vec!["refugee".into(), "asylum-applicant".into()],
            weeks: Some(20),
            cost: Some(1_250),
            payer: Some(Payer::Vdab),
            reviewed: Some(date(2026, 9, 1)),
            ..course()
        };
        let mut tx = school.way.db.begin(monday()).await.unwrap();
        kept::change(&mut tx, &school.keeper(), school.offer, 1, &full).await.unwrap();
        let stale = kept::change(&mut tx, &school.keeper(), school.offer, 1, &course()).await;
        assert!(matches!(stale, Err(Error::Stale(2))), "{stale:?}");
        let there = kept::get(&mut tx, &school.way.stranger, school.offer).await.unwrap();
        assert_eq!((there.about, there.version, there.state), (full, 2, OfferState::Open));
        kept::set_state(&mut tx, &school.keeper(), school.offer, 2, OfferState::Closed).await.unwrap();
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn nobody_keeps_the_offers_of_another_organisation() {
    for_each_engine(async |db| {
        let school = School::new(db, 12).await;
        let other = Keeper::of(&school.way.stranger, school.way.stranger.org().unwrap()).unwrap();
        let mut tx = school.way.db.begin(monday()).await.unwrap();
        let changed = kept::change(&mut tx, &other, school.offer, 1, &course()).await;
        assert!(matches!(changed, Err(Error::NotFound)), "{changed:?}");
        let closed = kept::set_state(&mut tx, &other, school.offer, 1, OfferState::Closed).await;
        assert!(matches!(closed, Err(Error::NotFound)), "{closed:?}");
        let session = sessions::change(&mut tx, &other, school.session, 1, &session_of(3)).await;
        assert!(matches!(session, Err(Error::NotFound)), "{session:?}");
        assert!(Keeper::of(&school.way.stranger, school.teacher.org().unwrap()).is_err());
    })
    .await;
}

#[tokio::test]
async fn an_offer_is_found_by_what_it_is_like_and_by_nothing_else() {
    for_each_engine(async |db| {
        let school = School::new(db, 2).await;
        let evening = About {
            title: "NT2 in de avond".into(),
            from: Some(Cefr::A2),
            to: Some(Cefr::B1),
            features: FeatureSet::of(&[Feature::Evening, Feature::Modular]),
            statuses: vec!["refugee".into()],
            postcode: "2800".into(),
            ..course()
        };
        let mut tx = school.way.db.begin(monday()).await.unwrap();
        kept::create(&mut tx, &school.keeper(), OfferId(school.way.ids.next()), &evening).await.unwrap();
        tx.commit().await.unwrap();
        let nt2 = Search { kind: Some(OfferKind::Nt2), ..Search::default() };
        let asked = [
            (nt2.clone(), 2),
            (Search { kind: Some(OfferKind::Ibo), ..Search::default() }, 0),
            (Search { level: Some(Cefr::Zero), ..nt2.clone() }, 1),
            (Search { level: Some(Cefr::B1), ..nt2.clone() }, 1),
            (Search { level: Some(Cefr::C1), ..nt2.clone() }, 0),
            (Search { features: FeatureSet::of(&[Feature::Evening]), ..nt2.clone() }, 1),
            (Search { features: FeatureSet::of(&[Feature::Evening, Feature::Weekend]), ..nt2.clone() }, 0),
            (Search { postcode: "28".into(), ..nt2.clone() }, 1),
            (Search { language: "fr".into(), ..nt2.clone() }, 0),
            (Search { status: "student".into(), ..nt2.clone() }, 1),
            (Search { free: true, ..nt2.clone() }, 1),
            (Search { start_by: Some(date(2026, 2, 1)), ..nt2.clone() }, 0),
            (Search { org: school.way.lead.org(), ..nt2 }, 0),
        ];
        for (search_for, n) in asked {
            let mut tx = school.way.db.begin_reading(monday()).await.unwrap();
            let found = search(&mut tx, &school.way.stranger, &search_for).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(found.len(), n, "{search_for:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_session_that_begins_later_is_the_next_one_and_a_cancelled_one_is_none() {
    for_each_engine(async |db| {
        let school = School::new(db, 2).await;
        let later = opweg_model::OfferSessionId(school.way.ids.next());
        let mut plan = session_of(7);
        (plan.when.from, plan.register_until) = (date(2026, 3, 2), Some(date(2026, 2, 20)));
        let mut tx = school.way.db.begin(monday()).await.unwrap();
        sessions::add(&mut tx, &school.keeper(), school.offer, later, &plan).await.unwrap();
        let found = search(&mut tx, &school.teacher, &Search::default()).await.unwrap();
        assert_eq!((found[0].next, found[0].free), (Some(date(2026, 3, 2)), Some(9)));
        sessions::set_state(&mut tx, &school.keeper(), later, 1, SessionState::Cancelled).await.unwrap();
        let found = search(&mut tx, &school.teacher, &Search::default()).await.unwrap();
        assert_eq!((found[0].next, found[0].free), (None, Some(2)));
        tx.commit().await.unwrap();
    })
    .await;
}
