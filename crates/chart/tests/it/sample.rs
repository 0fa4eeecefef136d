//! The trajectory of an invented person.

use opweg_chart::{Bar, Gantt, Lane, State, Tick, Today, Tone, Words};

pub fn bar(label: &str, from: i32, to: i32, state: State, when: &str) -> Bar {
    Bar { label: label.to_owned(), from, to, state, when: when.to_owned() }
}

fn lane(label: &str, tone: Tone, bars: Vec<Bar>) -> Lane {
    Lane { label: label.to_owned(), tone, bars }
}

fn ticks(names: [&str; 12]) -> Vec<Tick> {
    // August to July.
    let lengths = [31, 30, 31, 30, 31, 31, 28, 31, 30, 31, 30, 31];
    let mut day = 0;
    names
        .into_iter()
        .zip(lengths)
        .map(|(label, length)| {
            let tick = Tick { day, label: label.to_owned(), ..Tick::default() };
            day += length;
            tick
        })
        .collect()
}

pub fn dutch() -> Gantt {
    use State::*;
    Gantt {
        id: "traject".to_owned(),
        title: "Traject van Amina, augustus 2026 tot juli 2027".to_owned(),
        from: 0,
        to: 364,
        lanes: vec![
            lane("Inburgering", Tone::Brand, vec![bar("Maatsch. oriëntatie", 31, 140, Running, "tot 19 december")]),
            lane(
                "Nederlands",
                Tone::Info,
                vec![
                    bar("Niveau 1.1", 61, 149, Running, "tot 28 december"),
                    bar("Niveau 1.2", 155, 242, Planned, "vanaf 3 januari"),
                ],
            ),
            lane(
                "Werk",
                Tone::Brand,
                vec![
                    bar("Intake", 18, 20, Done, "in augustus"),
                    bar("Oriëntatie", 103, 152, Running, ""),
                    bar("Werkervaring art. 60", 184, 364, Planned, "vanaf februari"),
                ],
            ),
            lane("Mentor", Tone::Plum, vec![bar("Duo met Marc, 6 maanden", 141, 322, Planned, "")]),
            lane("Opvang kind", Tone::Brand, vec![bar("Plaats zoeken", 67, 127, Stuck, "sinds oktober")]),
        ],
        ticks: ticks(["aug", "sep", "okt", "nov", "dec", "jan", "feb", "mrt", "apr", "mei", "jun", "jul"]),
        today: Some(Today { day: 112, label: "vandaag".to_owned() }),
        limit: None,
        words: Words {
            done: "gedaan".to_owned(),
            running: "loopt".to_owned(),
            planned: "gepland".to_owned(),
            stuck: "loopt vast".to_owned(),
        },
        rtl: false,
    }
}

pub fn arabic() -> Gantt {
    use State::*;
    Gantt {
        id: "masar".to_owned(),
        title: "مسار أمينة".to_owned(),
        from: 0,
        to: 364,
        lanes: vec![
            lane(
                "الهولندية",
                Tone::Info,
                vec![bar("المستوى 1.1", 61, 149, Running, ""), bar("المستوى 1.2", 155, 242, Planned, "")],
            ),
            lane("الحضانة", Tone::Brand, vec![bar("البحث عن مكان", 67, 127, Stuck, "")]),
        ],
        ticks: ticks(["آب", "أيلول", "ت1", "ت2", "ك1", "ك2", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز"]),
        today: Some(Today { day: 112, label: "اليوم".to_owned() }),
        limit: None,
        words: Words {
            done: "تم".to_owned(),
            running: "جارٍ".to_owned(),
            planned: "مخطط".to_owned(),
            stuck: "متوقف".to_owned(),
        },
        rtl: true,
    }
}

/// Steps that overlap, run over the edges, lie outside, and carry markup.
pub fn awkward() -> Gantt {
    use State::*;
    Gantt {
        id: "x\" onload=\"y".to_owned(),
        title: "<script>alert('&')</script>".to_owned(),
        from: 100,
        to: 199,
        lanes: vec![
            lane(
                "A & <b> een heel lange naam voor een spoor",
                Tone::Plum,
                vec![
                    bar("Van voor tot na \u{0}", 0, 400, Running, "\"altijd\""),
                    bar("Overlapt", 150, 160, Planned, ""),
                    bar("Ook", 155, 158, Stuck, ""),
                    bar("Eén dag", 199, 199, Done, ""),
                    bar("Omgekeerd", 180, 120, Done, ""),
                    bar("Ervoor", 0, 99, Done, "vroeger"),
                ],
            ),
            lane("Leeg", Tone::Brand, vec![]),
        ],
        ticks: (0..60).map(|i| Tick { day: 90 + 2 * i, label: format!("week {i}"), ..Tick::default() }).collect(),
        today: Some(Today { day: 100, label: "vandaag".to_owned() }),
        limit: None,
        words: Words::default(),
        rtl: false,
    }
}
