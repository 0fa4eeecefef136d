//! Who is proposed first, one ground at a time, and what must hold for every team.

use super::*;
use jiff::civil::date;
use opweg_model::Purpose;
use proptest::prelude::*;

const TODAY: Date = date(2027, 2, 1);

fn user(number: u32) -> UserId {
    format!("018f0000-0000-7000-8000-{number:012}").parse().unwrap()
}

fn words(all: &[&str]) -> Vec<String> {
    all.iter().map(|&w| w.into()).collect()
}

/// A worker who speaks Tigrinya, knows of article 60 and has room.
fn worker(number: u32) -> Worker {
    Worker {
        user: user(number),
        org: "018f0000-0000-7000-8000-00000000ffff".parse().unwrap(),
        purposes: PurposeSet::of(&[Purpose::Guidance, Purpose::Activation]),
        languages: words(&["nl", "ti"]),
        expertise: words(&["art60"]),
        woman: Some(true),
        files: 20,
        capacity: Some(30),
        absent_until: None,
    }
}

fn wanted() -> Wanted {
    Wanted {
        language: Some("ti".into()),
        interpreter: Some(true),
        expertise: words(&["art60", "asylum"]),
        woman: true,
        purposes: PurposeSet::of(&[Purpose::Guidance]),
    }
}

fn order(workers: &[Worker]) -> Vec<UserId> {
    propose(&wanted(), workers, TODAY).ranked.iter().map(|p| p.user).collect()
}

#[test]
fn each_ground_decides_where_those_before_it_are_equal() {
    let base = || worker(0);
    // Each is worse than the one before in one ground only, and better in all that are compared later.
    let best = Worker { expertise: words(&["asylum", "art60"]), ..base() };
    let fuller = Worker { user: user(7), files: 29, ..best.clone() };
    let less_expert = Worker { user: user(6), ..base() };
    let not_recorded = Worker { user: user(5), woman: None, ..best.clone() };
    let man = Worker { user: user(4), woman: Some(false), ..best.clone() };
    let through_interpreter = Worker { user: user(3), languages: words(&["nl"]), ..best.clone() };
    let unknown_room = Worker { user: user(2), capacity: None, files: 0, ..best.clone() };
    let full = Worker { user: user(1), files: 30, ..best.clone() };
    let sorted = [best, fuller, less_expert, not_recorded, man, through_interpreter, unknown_room, full];
    let mixed: Vec<Worker> = sorted.iter().rev().cloned().collect();
    assert_eq!(order(&mixed), sorted.map(|w| w.user));
}

#[test]
fn every_ground_is_shown() {
    let proposals = propose(&wanted(), &[Worker { files: 23, ..worker(1) }], TODAY);
    let shown = Grounds {
        room: Room::Some,
        talks: Talks::InTheLanguage,
        woman: Woman::AsWished,
        expertise: words(&["art60"]),
        expertise_wanted: 2,
        files: 23,
        capacity: Some(30),
    };
    assert_eq!(proposals.ranked.first().map(|p| &p.grounds), Some(&shown));
}

#[test]
fn how_they_talk_depends_on_what_was_asked() {
    let dutch = Worker { languages: words(&["nl"]), ..worker(1) };
    let talks = |language: Option<&str>, interpreter| {
        let wanted = Wanted { language: language.map(Into::into), interpreter, ..wanted() };
        super::talks(&wanted, &dutch)
    };
    assert_eq!(talks(Some("nl"), Some(false)), Talks::InTheLanguage);
    assert_eq!((talks(Some("ti"), Some(true)), talks(Some("ti"), None)), (Talks::Interpreter, Talks::Interpreter));
    assert_eq!((talks(Some("ti"), Some(false)), talks(None, Some(true))), (Talks::Neither, Talks::NotKnown));
}

#[test]
fn whoever_is_absent_or_has_no_purpose_is_left_out_with_the_reason() {
    let absent = Worker { absent_until: Some(TODAY), ..worker(3) };
    let back = Worker { absent_until: Some(date(2027, 1, 31)), ..worker(2) };
    let mentoring = Worker { purposes: PurposeSet::of(&[Purpose::Mentoring]), ..worker(1) };
    let proposals = propose(&wanted(), &[absent, back, mentoring], TODAY);
    assert_eq!(proposals.ranked.iter().map(|p| p.user).collect::<Vec<_>>(), [user(2)]);
    assert_eq!(proposals.excluded, [(user(1), Excluded::Purpose), (user(3), Excluded::Absent(TODAY))]);
}

#[test]
fn a_wish_that_was_not_made_weighs_nothing() {
    let (man, woman) = (Worker { woman: Some(false), ..worker(1) }, worker(2));
    let wanted = Wanted { woman: false, ..wanted() };
    let first = propose(&wanted, &[woman, man], TODAY).ranked[0].user;
    assert_eq!(first, user(1));
}

#[test]
fn the_share_of_the_load_counts_and_not_the_number_of_files() {
    let (large, small) = (Worker { files: 23, ..worker(2) }, Worker { files: 20, capacity: Some(25), ..worker(1) });
    assert_eq!(order(&[small, large]), [user(2), user(1)]);
}

prop_compose! {
    fn any_worker(number: u32)(
        speaks in any::<bool>(), expert in 0usize..3, woman in proptest::option::of(any::<bool>()),
        files in 0u32..8, capacity in proptest::option::of(0u32..8), absent in proptest::option::of(0i8..2),
    ) -> Worker {
        Worker {
            languages: words(if speaks { &["ti"] } else { &["nl"] }),
            expertise: words(&["asylum", "art60"][..expert]),
            woman, files, capacity,
            absent_until: absent.map(|day| date(2027, 1, 31).saturating_add(jiff::Span::new().days(day))),
            ..worker(number)
        }
    }
}

fn any_team() -> impl Strategy<Value = Vec<Worker>> {
    (0u32..8).prop_flat_map(|n| (0..n).map(any_worker).collect::<Vec<_>>())
}

fn place(workers: &[Worker], user: UserId) -> Option<usize> {
    order(workers).iter().position(|u| *u == user)
}

proptest! {
    #[test]
    fn more_load_never_ranks_better(team in any_team(), who in any::<prop::sample::Index>(), more in 1u32..5) {
        if team.is_empty() {
            return Ok(());
        }
        let who = who.index(team.len());
        let mut loaded = team.clone();
        loaded[who].files += more;
        prop_assert!(place(&loaded, team[who].user) >= place(&team, team[who].user));
    }

    #[test]
    fn nobody_without_room_comes_before_somebody_with_room(team in any_team()) {
        let rooms: Vec<Room> = propose(&wanted(), &team, TODAY).ranked.iter().map(|p| p.grounds.room).collect();
        prop_assert!(rooms.windows(2).all(|w| w[0] <= w[1]));
    }

    #[test]
    fn everybody_is_ranked_or_left_out_once_and_the_order_given_does_not_matter(team in any_team().prop_shuffle()) {
        let proposals = propose(&wanted(), &team, TODAY);
        prop_assert_eq!(proposals.ranked.len() + proposals.excluded.len(), team.len());
        let backwards: Vec<Worker> = team.iter().rev().cloned().collect();
        prop_assert_eq!(proposals, propose(&wanted(), &backwards, TODAY));
    }
}
