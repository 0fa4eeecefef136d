//! The trajectory on one sheet: what it is for, its lanes in time, who does what, who agrees, and room to sign.

use jiff::Timestamp;
use serde::Serialize;

use crate::words::{Direction, Sheet};
use crate::{PaperError, press};

/// The most steps that fit on the sheet; the caller chooses which, and says how many are left out.
pub const MAX_PLAN_STEPS: usize = 18;
/// The most parties that fit.
pub const MAX_PLAN_PARTIES: usize = 8;

/// A trajectory. All texts are written out by the caller, and hold nothing that its reader may not see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanSheet {
    /// The language of the sheet, BCP 47.
    pub lang: String,
    /// How it is read.
    pub dir: Direction,
    /// The moment of making, for the metadata.
    pub made_at: Timestamp,
    /// The date in words.
    pub made_on: String,
    /// Title, with the name of the client.
    pub title: String,
    /// The number of the file.
    pub number: String,
    /// What it is for: labels and texts; an empty text is left out.
    pub goal: Vec<[String; 2]>,
    /// Words above the columns: step, who, days.
    pub columns: [String; 3],
    /// First day of the axis, as a number on any scale.
    pub from: i32,
    /// Last day of the axis.
    pub to: i32,
    /// Days on the axis that have a name.
    pub ticks: Vec<(i32, String)>,
    /// Today.
    pub today: i32,
    /// The lanes.
    pub lanes: Vec<PlanLane>,
    /// How many steps are left out, in words; may be empty.
    pub more: String,
    /// “Who agrees”.
    pub parties_label: String,
    /// Who is asked, the client too.
    pub parties: Vec<PlanParty>,
    /// “Signature and date”.
    pub sign: String,
    /// How to treat the sheet.
    pub small_print: String,
}

/// A lane.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanLane {
    /// Its name.
    pub label: String,
    /// Its colour.
    pub tone: PlanTone,
    /// Its steps, in order.
    pub steps: Vec<PlanStep>,
}

/// The colour of a lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "colours of the house")]
pub enum PlanTone {
    Brand,
    Info,
    Plum,
}

/// How a step is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlanState {
    /// Solid.
    Ran,
    /// An outline.
    Planned,
    /// An outline in another colour.
    Stuck,
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanStep {
    /// Its name, with how it stands.
    pub name: String,
    /// Who does it.
    pub who: String,
    /// Its days in words.
    pub days: String,
    /// Its first and last day, where they are known.
    pub period: Option<(i32, i32)>,
    /// How it is drawn.
    pub state: PlanState,
}

/// Somebody who is asked whether they agree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlanParty {
    /// Who.
    pub name: String,
    /// What they said and when; or that they are asked.
    pub mark: String,
}

const TEMPLATE: &str = "plan.typ";

/// Room for the rows of the table, in millimetres.
const ROOM: f64 = 102.0;
/// The highest a row may be.
const HIGHEST: f64 = 6.5;

/// The trajectory as a PDF of one A4 page, on its side.
///
/// # Errors
/// [`PaperError::TooMany`] for more steps or parties than fit.
pub fn plan(sheet: &PlanSheet) -> Result<Vec<u8>, PaperError> {
    press::print(TEMPLATE, &Laid::new(sheet)?, sheet.made_at)
}

/// The sheet as its template reads it: places on the axis are shares of one.
#[derive(Serialize)]
struct Laid<'a> {
    #[serde(flatten)]
    sheet: Sheet,
    made_on: &'a str,
    title: &'a str,
    number: &'a str,
    goal: &'a [[String; 2]],
    columns: &'a [String; 3],
    ticks: Vec<Tick<'a>>,
    today: Option<f64>,
    /// Height of a row, in millimetres.
    row: f64,
    lanes: Vec<Lane<'a>>,
    more: &'a str,
    parties_label: &'a str,
    parties: &'a [PlanParty],
    sign: &'a str,
    small_print: &'a str,
}

#[derive(Serialize)]
struct Tick<'a> {
    at: f64,
    label: &'a str,
}

#[derive(Serialize)]
struct Lane<'a> {
    label: &'a str,
    steps: Vec<Step<'a>>,
}

#[derive(Serialize)]
struct Step<'a> {
    name: &'a str,
    who: &'a str,
    days: &'a str,
    dated: bool,
    from: f64,
    to: f64,
    tone: PlanTone,
    state: PlanState,
}

impl<'a> Laid<'a> {
    fn new(plan: &'a PlanSheet) -> Result<Self, PaperError> {
        let steps = plan.lanes.iter().map(|l| l.steps.len()).sum::<usize>();
        fits("steps", steps, MAX_PLAN_STEPS)?;
        fits("parties", plan.parties.len(), MAX_PLAN_PARTIES)?;
        let days = f64::from(plan.to) - f64::from(plan.from) + 1.0;
        let share = |day: f64| ((day - f64::from(plan.from)) / days.max(1.0)).clamp(0.0, 1.0);
        let shown = |day: &i32| (plan.from..=plan.to).contains(day);
        let step = |tone: PlanTone, step: &'a PlanStep| {
            let (from, to) = step.period.unwrap_or_default();
            let (from, to) = (share(f64::from(from)), share(f64::from(to) + 1.0));
            let PlanStep { name, who, days, .. } = step;
            Step { name, who, days, dated: step.period.is_some(), from, to: to.max(from), tone, state: step.state }
        };
        let lane = |lane: &'a PlanLane| Lane {
            label: &lane.label,
            steps: lane.steps.iter().map(|s| step(lane.tone, s)).collect(),
        };
        let ticks = plan.ticks.iter().filter(|(day, _)| shown(day));
        let rows = u32::try_from(steps + plan.lanes.len()).unwrap_or(u32::MAX);
        Ok(Self {
            sheet: Sheet::new(&plan.lang, plan.dir)?,
            made_on: &plan.made_on,
            title: &plan.title,
            number: &plan.number,
            goal: &plan.goal,
            columns: &plan.columns,
            ticks: ticks.map(|(day, label)| Tick { at: share(f64::from(*day)), label }).collect(),
            today: Some(plan.today).filter(shown).map(|day| share(f64::from(day) + 0.5)),
            row: (ROOM / f64::from(rows.max(1))).min(HIGHEST),
            lanes: plan.lanes.iter().map(lane).collect(),
            more: &plan.more,
            parties_label: &plan.parties_label,
            parties: &plan.parties,
            sign: &plan.sign,
            small_print: &plan.small_print,
        })
    }
}

const fn fits(what: &'static str, given: usize, most: usize) -> Result<(), PaperError> {
    if given > most { Err(PaperError::TooMany { what, given, most }) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    /// As long as marks are.
    const MARK: &str = "akkoord · Sara Peeraer, woensdag 26 augustus 2026 om 15.20 uur · geldt nog van vroeger";

    fn sample(steps: usize, parties: usize) -> PlanSheet {
        let tones = [PlanTone::Brand, PlanTone::Info, PlanTone::Plum, PlanTone::Brand, PlanTone::Brand];
        let step = |n: usize| PlanStep {
            name: format!("Stap {n}: Nederlandse les"),
            who: "Karim El Amrani, VDAB Antwerpen, team nieuwkomers".into(),
            days: "1 jan. 2027 – 30 juni 2027".into(),
            period: (n % 5 != 4).then(|| (i32::try_from(n).unwrap() * 10, i32::try_from(n).unwrap() * 10 + 60)),
            state: [PlanState::Ran, PlanState::Planned, PlanState::Stuck][n % 3],
        };
        let lane = |(place, tone): (usize, &PlanTone)| PlanLane {
            label: format!("Spoor {place}"),
            tone: *tone,
            steps: (0..steps).filter(|n| n % tones.len() == place).map(step).collect(),
        };
        let party = |n: usize| PlanParty { name: format!("Partner {n}"), mark: MARK.into() };
        PlanSheet {
            lang: "nl-BE".into(),
            dir: Direction::Ltr,
            made_at: made_at(),
            made_on: "21 november 2026".into(),
            title: "Het traject van Amina Haddad".into(),
            number: "OW-7K3M9QX".into(),
            goal: vec![
                ["Doel".into(), "zorgkundige, niet #panic()".into()],
                ["Soort".into(), "Geïntegreerd".into()],
                ["Waarom".into(), String::new()],
            ],
            columns: ["Stap".into(), "Wie".into(), "Dagen".into()],
            from: 0,
            to: 300,
            ticks: (0..10).map(|n| (n * 30, format!("maand {n}"))).collect(),
            today: 40,
            lanes: tones.iter().enumerate().map(lane).collect(),
            more: "En nog 3 stappen".into(),
            parties_label: "Wie gaat akkoord?".into(),
            parties: (0..parties).map(party).collect(),
            sign: "Handtekening en datum".into(),
            small_print: "Dit blad is van de klant.".into(),
        }
    }

    #[test]
    fn everything_stands_on_one_page_however_full_it_is() {
        for (steps, parties) in [(0, 0), (1, 1), (7, 3), (MAX_PLAN_STEPS, MAX_PLAN_PARTIES)] {
            assert_eq!(page_sizes(&plan(&sample(steps, parties)).unwrap()), [(297, 210)], "{steps} {parties}");
        }
    }

    #[test]
    fn the_sheet_names_goal_steps_people_and_marks_and_is_the_same_every_time() {
        let pdf = plan(&sample(7, 3)).unwrap();
        assert!(pdf == plan(&sample(7, 3)).unwrap());
        let (copied, metadata) = (copied_text(&pdf), metadata(&pdf));
        let said = ["zorgkundige, niet #panic()", "Stap 6", "Karim El Amrani", "Partner 2", "akkoord", "Handtekening"];
        for words in said {
            assert!(copied.contains(words), "{words:?} not in {copied}");
        }
        assert!(!copied.contains("Waarom"), "a label without a text is left out");
        assert!(metadata.contains("pdfuaid") && !metadata.contains("Amina"), "{metadata}");
    }

    #[test]
    fn it_reads_from_right_to_left_and_what_does_not_fit_is_an_error() {
        let turned = PlanSheet { lang: "ar".into(), dir: Direction::Rtl, ..sample(9, 4) };
        assert_eq!(page_sizes(&plan(&turned).unwrap()), [(297, 210)]);
        assert!(matches!(plan(&sample(MAX_PLAN_STEPS + 1, 1)), Err(PaperError::TooMany { what: "steps", .. })));
        assert!(matches!(plan(&sample(1, MAX_PLAN_PARTIES + 1)), Err(PaperError::TooMany { what: "parties", .. })));
    }
}
