//! A trajectory as parallel tracks in time: what runs, what is planned, what is stuck, and today.

use crate::draw::draw;
use crate::layout::layout;

/// The strip to draw. Days are whole day numbers on any scale, the same throughout.
#[derive(Clone, Debug, Default)]
pub struct Gantt {
    /// Identity in the page, for the title and description: letters, digits and hyphens.
    pub id: String,
    /// The finding, or what is shown: the accessible name.
    pub title: String,
    /// First day shown.
    pub from: i32,
    /// Last day shown.
    pub to: i32,
    /// Tracks from top to bottom.
    pub lanes: Vec<Lane>,
    /// Starts of months (or weeks, or years) with their names, in order.
    pub ticks: Vec<Tick>,
    /// The line of today.
    pub today: Option<Today>,
    /// A day after which something else is needed, such as the end of a permit: a dashed line.
    pub limit: Option<Today>,
    /// The words for the states, for the description.
    pub words: Words,
    /// Runs from right to left.
    pub rtl: bool,
}

/// One track: a subject such as Dutch or work, never an organisation.
#[derive(Clone, Debug, Default)]
pub struct Lane {
    /// Its name.
    pub label: String,
    /// Its colour.
    pub tone: Tone,
    /// Its steps, in any order; steps that overlap are drawn beneath each other.
    pub bars: Vec<Bar>,
}

/// A colour family of the style sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// `--brand` on `--btint`.
    #[default]
    Brand,
    /// `--info` on `--infotint`.
    Info,
    /// `--plum` on `--plumtint`.
    Plum,
}

/// One step.
#[derive(Clone, Debug, Default)]
pub struct Bar {
    /// Its name.
    pub label: String,
    /// First day.
    pub from: i32,
    /// Last day; a last day before the first counts as the first.
    pub to: i32,
    /// How it stands.
    pub state: State,
    /// Its period in words, for the description; may be empty.
    pub when: String,
}

/// How a step stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// Ended. Solid.
    Done,
    /// Going on. Solid.
    Running,
    /// Agreed, not begun. Dashed.
    #[default]
    Planned,
    /// Cannot go on. Coral.
    Stuck,
}

/// A division of the axis.
#[derive(Clone, Debug, Default)]
pub struct Tick {
    /// First day of the month.
    pub day: i32,
    /// Its short name.
    pub label: String,
    /// Its year, written where it begins and where it changes; may be empty.
    pub year: String,
}

/// A line through all tracks: today, or another day that matters.
#[derive(Clone, Debug, Default)]
pub struct Today {
    /// The day.
    pub day: i32,
    /// The word «today», or what the day is.
    pub label: String,
}

/// The states in words.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// For [`State::Done`].
    pub done: String,
    /// For [`State::Running`].
    pub running: String,
    /// For [`State::Planned`].
    pub planned: String,
    /// For [`State::Stuck`].
    pub stuck: String,
}

impl Words {
    /// The word for a state.
    pub fn of(&self, state: State) -> &str {
        match state {
            State::Done => &self.done,
            State::Running => &self.running,
            State::Planned => &self.planned,
            State::Stuck => &self.stuck,
        }
    }
}

/// Draws the strip: one `<svg>` element, to be put in a `<figure>` that scrolls sideways when narrow.
pub fn gantt(gantt: &Gantt) -> String {
    draw(gantt, &layout(gantt))
}

/// What the strip shows, in words: every track with its steps, their states and periods, also those
/// outside the days drawn.
pub(crate) fn description(gantt: &Gantt) -> String {
    let lanes: Vec<String> = gantt
        .lanes
        .iter()
        .map(|lane| {
            let mut bars: Vec<&Bar> = lane.bars.iter().collect();
            bars.sort_by_key(|bar| (bar.from, bar.to));
            let steps: Vec<String> = bars.iter().map(|bar| step(bar, &gantt.words)).collect();
            if steps.is_empty() {
                format!("{}: –", lane.label)
            } else {
                format!("{}: {}", lane.label, steps.join("; "))
            }
        })
        .collect();
    let limit = gantt.limit.iter().map(|limit| limit.label.clone());
    lanes.into_iter().chain(limit).collect::<Vec<_>>().join(". ")
}

/// «Niveau 1.1 (loopt, tot 12 december)».
pub(crate) fn step(bar: &Bar, words: &Words) -> String {
    let aside: Vec<&str> = [words.of(bar.state), bar.when.as_str()].into_iter().filter(|t| !t.is_empty()).collect();
    if aside.is_empty() { bar.label.clone() } else { format!("{} ({})", bar.label, aside.join(", ")) }
}
