//! Whatever the input, boxes stay inside the drawing and texts off each other.

use crate::sample::{arabic, awkward, bar, dutch};
use opweg_chart::{Gantt, Lane, State, Tick, Today, Tone, gantt};

#[derive(Clone, Copy, Debug)]
struct Area {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

fn attribute(tag: &str, name: &str) -> Option<f64> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split_once('"')?.0.parse().ok()
}

fn areas(drawing: &str, element: &str) -> Vec<Area> {
    drawing
        .split('<')
        .filter(|tag| tag.starts_with(&format!("{element} ")) && !tag.contains("viewBox"))
        .map(|tag| {
            let get = |name| attribute(tag, name).unwrap_or_else(|| panic!("{name} in {tag}"));
            Area { x: get("x"), y: get("y"), width: get("width"), height: get("height") }
        })
        .collect()
}

fn size(drawing: &str) -> (f64, f64) {
    let view = drawing.split("viewBox=\"0 0 ").nth(1).and_then(|v| v.split('"').next()).expect("a view box");
    let mut numbers = view.split(' ').map(|n| n.parse().expect("a number"));
    (numbers.next().expect("width"), numbers.next().expect("height"))
}

fn check(drawing: &str) {
    let (width, height) = size(drawing);
    let bars = areas(drawing, "rect");
    let texts = areas(drawing, "svg");
    for area in bars.iter().chain(&texts) {
        assert!(area.x >= -0.06 && area.x + area.width <= width + 0.06, "{area:?} in {drawing}");
        assert!(area.y >= 0.0 && area.y + area.height <= height + 0.06, "{area:?} in {drawing}");
        assert!(area.width >= 0.0 && area.height > 0.0, "{area:?}");
    }
    for group in [&bars, &texts] {
        for (i, a) in group.iter().enumerate() {
            for b in group.iter().skip(i + 1) {
                let apart = a.x + a.width <= b.x + 0.11
                    || b.x + b.width <= a.x + 0.11
                    || a.y + a.height <= b.y + 0.11
                    || b.y + b.height <= a.y + 0.11;
                assert!(apart, "{a:?} {b:?} in {drawing}");
            }
        }
    }
    for path in drawing.split("<path d=\"M").skip(1) {
        let x: f64 = path.split(' ').next().and_then(|x| x.parse().ok()).expect("an x");
        assert!((0.0..=width).contains(&x));
    }
    assert_eq!(drawing.matches("<svg").count(), drawing.matches("</svg>").count());
    assert!(!drawing.contains("NaN") && !drawing.contains("\"inf") && !drawing.contains("-inf\""));
}

#[test]
fn samples_are_in_order() {
    for sample in [dutch(), arabic(), awkward(), Gantt::default()] {
        check(&gantt(&sample));
        check(&gantt(&Gantt { rtl: !sample.rtl, ..sample }));
    }
}

/// A small generator with a fixed start: the same drawings every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from(self.0 >> 33).unwrap_or(0) % limit.max(1)
    }

    fn day(&mut self) -> i32 {
        i32::try_from(self.below(900)).unwrap_or(0) - 250
    }

    fn text(&mut self) -> String {
        let words = ["Intake", "Nederlands", "ሰላም", "البحث عن مكان", "Werkervaring artikel 60", "", "Я", "<&>"];
        (0..self.below(4)).map(|_| words[self.below(8) as usize]).collect::<Vec<_>>().join(" ")
    }
}

fn random(dice: &mut Dice) -> Gantt {
    let states = [State::Done, State::Running, State::Planned, State::Stuck];
    let tones = [Tone::Brand, Tone::Info, Tone::Plum];
    let lanes = (0..dice.below(6))
        .map(|_| Lane {
            label: dice.text(),
            tone: tones[dice.below(3) as usize],
            bars: (0..dice.below(7))
                .map(|_| {
                    let from = dice.day();
                    let long = dice.below(200) as i32 - 10;
                    bar(&dice.text(), from, from + long, states[dice.below(4) as usize], &dice.text())
                })
                .collect(),
        })
        .collect();
    let from = dice.day();
    Gantt {
        id: "r".to_owned(),
        title: dice.text(),
        from,
        to: from + dice.below(700) as i32 - 5,
        lanes,
        ticks: (0..dice.below(40))
            .map(|i| Tick { day: from + 30 * i as i32, label: dice.text(), ..Tick::default() })
            .collect(),
        today: (dice.below(2) == 0).then(|| Today { day: dice.day(), label: dice.text() }),
        rtl: dice.below(2) == 0,
        ..Gantt::default()
    }
}

#[test]
fn two_thousand_drawings_are_in_order() {
    let mut dice = Dice(2026);
    for _ in 0..2000 {
        check(&gantt(&random(&mut dice)));
    }
}

#[test]
fn extreme_days_do_no_harm() {
    let lanes = vec![Lane { bars: vec![bar("x", i32::MIN, i32::MAX, State::Running, "")], ..Lane::default() }];
    let wide = Gantt { from: i32::MIN, to: i32::MAX, lanes: lanes.clone(), ..Gantt::default() };
    check(&gantt(&wide));
    check(&gantt(&Gantt { from: i32::MAX, to: i32::MIN, lanes, ..Gantt::default() }));
}
