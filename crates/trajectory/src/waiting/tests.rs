//! Waiting times against a textbook, against another program, and against what must hold for every list.

use super::*;
use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;

/// The day of looking in all tests.
const TODAY: Date = date(2027, 6, 1);

fn began(days: i64) -> Spell {
    spell(days, End::Began)
}

fn given_up(days: i64) -> Spell {
    spell(days, End::GivenUp)
}

fn spell(days: i64, end: fn(Date) -> End) -> Spell {
    let asked = TODAY.saturating_sub(1000.days());
    Spell::new(asked, end(asked.saturating_add(days.days()))).unwrap()
}

fn open(days: i64) -> Spell {
    Spell::new(TODAY.saturating_sub(days.days()), End::StillWaiting).unwrap()
}

fn of(spells: &[Spell]) -> Waiting {
    Waiting::of(spells, TODAY)
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-9
}

/// Weeks in remission under 6-MP (Freireich and others 1963), the example of most textbooks on survival: 9 relapses, 12
/// censored. One number of days stands for one week.
fn freireich() -> Vec<Spell> {
    let events = [6, 6, 6, 7, 10, 13, 16, 22, 23].map(began);
    let censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(open);
    events.into_iter().chain(censored).collect()
}

#[test]
fn the_textbook_example_gives_the_textbook_figures() {
    let waiting = of(&freireich());
    assert_eq!((waiting.n, waiting.began, waiting.open, waiting.given_up), (21, 9, 12, 0));
    let table = [(6, 0.857), (7, 0.807), (10, 0.753), (13, 0.690), (16, 0.627), (22, 0.538), (23, 0.448), (35, 0.448)];
    for (week, share) in table {
        assert!((waiting.not_begun_after(week).unwrap() - share).abs() < 0.0005, "week {week}");
    }
    assert_eq!((waiting.median(), waiting.p90()), (Some(23), None));
    // Greenwood's error at six weeks, by hand: √(0.857² · 3 / (21 · 18)).
    assert!((waiting.standard_error(6).unwrap() - 0.0764).abs() < 0.0001);
    assert_eq!(waiting.not_begun_after(36), None);
    assert_eq!(waiting.not_begun_after(5), Some(1.0));
}

/// Computed with `lifelines` 0.30.3 (`KaplanMeierFitter`, log-log intervals; `restricted_mean_survival_time`).
#[test]
fn intervals_median_range_and_restricted_mean_equal_another_program() {
    let waiting = of(&freireich());
    for (week, low, high) in [
        (6, 0.619_717_955_266, 0.951_551_747_647),
        (10, 0.503_199_510_800, 0.889_361_835_169),
        (16, 0.367_510_855_988, 0.804_912_189_472),
        (23, 0.188_052_005_959, 0.680_142_628_495),
    ] {
        let interval = waiting.interval(week).unwrap();
        assert!(near(interval.low, low) && near(interval.high, high), "week {week}: {interval:?}");
    }
    assert_eq!(waiting.interval(5), None);
    assert_eq!(waiting.median_range(), MedianRange { low: Some(13), high: None });
    assert!(near(waiting.mean_until(35).unwrap(), 23.287_394_957_983_185));
    assert!(near(waiting.mean_until(20).unwrap(), 16.116_526_610_644_254));
    assert_eq!(waiting.mean_until(36), None);
}

/// The same weeks, five of the censored made people who gave up; computed with `lifelines` 0.30.3
/// (`AalenJohansenFitter`).
#[test]
fn giving_up_as_an_end_of_its_own_equals_another_program() {
    let events = [6, 6, 6, 7, 10, 13, 16, 22, 23].map(began);
    let gave_up = [6, 9, 11, 19, 32].map(given_up);
    let still = [10, 17, 20, 25, 32, 34, 35].map(open);
    let waiting = of(&events.into_iter().chain(gave_up).chain(still).collect::<Vec<_>>());
    for (week, began, gave_up) in [
        (6, 0.142_857_142_857, 0.047_619_047_619),
        (10, 0.238_095_238_095, 0.095_238_095_238),
        (16, 0.340_659_340_659, 0.146_520_146_520),
        (23, 0.470_899_470_899, 0.203_500_203_500),
        (35, 0.470_899_470_899, 0.284_900_284_900),
    ] {
        let became = waiting.became_of(week).unwrap();
        assert!(near(became.began, began) && near(became.given_up, gave_up), "week {week}: {became:?}");
    }
    // The wait for those who hold on is the textbook's: giving up is censored there.
    assert_eq!(waiting.median(), Some(23));
    // One minus the wait is not the share that began: that would promise places to people who left.
    assert!(1.0 - waiting.not_begun_after(23).unwrap() > waiting.became_of(23).unwrap().began + 0.05);
}

#[test]
fn the_mean_of_finished_waits_hides_a_list_that_stands_still() {
    // Three were quick. Seven have waited for most of a year and wait still.
    let finished = [10, 20, 30];
    let spells: Vec<Spell> = finished.map(began).into_iter().chain([300; 7].map(open)).collect();
    let mean_of_finished = finished.iter().sum::<i64>() / 3;
    let waiting = of(&spells);
    assert_eq!(mean_of_finished, 20);
    assert_eq!(waiting.median(), None, "not half have begun: the median is longer than anything seen");
    assert!(near(waiting.not_begun_after(300).unwrap(), 0.7));
    assert!(waiting.mean_until(300).unwrap() > 10.0 * 20.0);
}

#[test]
fn a_place_that_comes_on_the_day_somebody_leaves_found_both_waiting() {
    let waiting = of(&[began(5), given_up(5), open(5), open(9)]);
    assert!(near(waiting.not_begun_after(5).unwrap(), 0.75));
    let became = waiting.became_of(5).unwrap();
    assert!(near(became.began, 0.25) && near(became.given_up, 0.25) && near(became.waiting, 0.5));
}

#[test]
fn a_look_back_knows_only_what_was_known_then() {
    let asked = date(2027, 1, 1);
    let spells = [
        Spell::new(asked, End::Began(date(2027, 3, 1))).unwrap(),
        Spell::new(date(2027, 4, 1), End::StillWaiting).unwrap(),
    ];
    let then = Waiting::of(&spells, date(2027, 2, 1));
    assert_eq!((then.n, then.began, then.open), (1, 0, 1));
    assert_eq!(Waiting::of(&spells, TODAY).began, 1);
}

#[test]
fn a_wait_cannot_end_before_it_was_asked_for() {
    assert_eq!(Spell::new(TODAY, End::Began(date(2027, 5, 31))), Err(EndsBeforeAsked));
    assert_eq!(Spell::new(TODAY, End::GivenUp(date(2027, 5, 31))), Err(EndsBeforeAsked));
    assert!(Spell::new(TODAY, End::Began(TODAY)).is_ok());
}

#[test]
fn of_nobody_nothing_is_known() {
    let waiting = of(&[]);
    assert_eq!((waiting.n, waiting.median(), waiting.not_begun_after(0)), (0, None, None));
    assert_eq!((waiting.became_of(0), waiting.mean_until(1)), (None, None));
    assert_eq!(waiting.median_range(), MedianRange { low: None, high: None });
}

#[test]
fn when_everybody_began_the_share_is_known_for_ever() {
    let waiting = of(&[began(0), began(4)]);
    assert_eq!((waiting.median(), waiting.p90()), (Some(0), Some(4)));
    assert_eq!(waiting.not_begun_after(400), Some(0.0));
    assert!(near(waiting.mean_until(400).unwrap(), 2.0));
    assert_eq!(waiting.mean_until(0), None);
}

prop_compose! {
    fn any_spell()(days in 0i64..80, end in 0..3) -> Spell {
        match end {
            0 => began(days),
            1 => given_up(days),
            _ => open(days),
        }
    }
}

/// Days with "never" behind all others.
fn or_never(days: Option<i64>) -> i64 {
    days.unwrap_or(i64::MAX)
}

proptest! {
    #[test]
    fn what_is_counted_elsewhere_says_the_same(spells in proptest::collection::vec(any_spell(), 0..40)) {
        let seen = spells.iter().filter_map(|s| s.seen(TODAY)).map(|(days, seen)| (days, seen, 1));
        prop_assert_eq!(Waiting::counted(seen), of(&spells));
    }

    #[test]
    fn the_share_that_waits_never_rises(spells in proptest::collection::vec(any_spell(), 1..40)) {
        let waiting = of(&spells);
        let shares: Vec<f64> = (0..90).map_while(|d| waiting.not_begun_after(d)).collect();
        prop_assert!(shares.windows(2).all(|w| w[1] <= w[0]));
        prop_assert!(shares.iter().all(|s| (0.0..=1.0).contains(s)));
        let became: Vec<BecameOf> = (0..90).map_while(|d| waiting.became_of(d)).collect();
        prop_assert!(became.windows(2).all(|w| w[1].waiting <= w[0].waiting + 1e-12 && w[1].began >= w[0].began));
        prop_assert!(became.iter().all(|b| near(b.began + b.given_up + b.waiting, 1.0)));
        prop_assert!(waiting.median().is_none_or(|m| waiting.p90().is_none_or(|p| m <= p)));
    }

    #[test]
    fn with_nothing_open_it_is_what_counting_gives(days in proptest::collection::vec(0i64..60, 1..40)) {
        let spells: Vec<Spell> = days.iter().map(|&d| began(d)).collect();
        let waiting = of(&spells);
        let count = |d: i64| curve::float(i64::try_from(days.iter().filter(|&&x| x <= d).count()).unwrap());
        for day in 0..60 {
            let counted = 1.0 - count(day) / count(60);
            prop_assert!(near(waiting.not_begun_after(day).unwrap(), counted) );
            prop_assert!(near(waiting.became_of(day).unwrap().began, 1.0 - counted));
        }
        // The mean within the whole horizon is then the plain mean.
        let mean = curve::float(days.iter().sum()) / count(60);
        prop_assert!((waiting.mean_until(60).unwrap() - mean).abs() < 1e-9);
    }

    #[test]
    fn one_more_open_request_never_makes_the_wait_shorter(
        spells in proptest::collection::vec(any_spell(), 1..40), more in 0i64..90, horizon in 1i64..80,
    ) {
        let before = of(&spells);
        let after = of(&[spells.clone(), vec![open(more)]].concat());
        for share in [0.25, 0.5, 0.8, 0.9] {
            prop_assert!(or_never(after.days_until(share)) >= or_never(before.days_until(share)));
        }
        if let (Some(before), Some(after)) = (before.mean_until(horizon), after.mean_until(horizon)) {
            prop_assert!(after >= before - 1e-9);
        }
    }

    #[test]
    fn those_who_gave_up_are_not_promised_a_place(spells in proptest::collection::vec(any_spell(), 1..40)) {
        let waiting = of(&spells);
        for day in 0..80 {
            if let (Some(share), Some(became)) = (waiting.not_begun_after(day), waiting.became_of(day)) {
                prop_assert!(became.began <= 1.0 - share + 1e-9);
            }
        }
    }

    #[test]
    fn the_order_of_the_requests_does_not_matter(spells in proptest::collection::vec(any_spell(), 1..20)) {
        let backwards: Vec<Spell> = spells.iter().rev().copied().collect();
        prop_assert_eq!(of(&spells), of(&backwards));
    }
}
