//! Where everything of a strip stands, before anything is drawn.

use crate::gantt::{Bar, Gantt, Lane, Tick, Today};
use crate::text::{fitted, width};

/// Width of the view box; its height follows from the lanes.
pub(crate) const WIDTH: f64 = 860.0;
const TOP: f64 = 34.0;
const BAR_HEIGHT: f64 = 30.0;
const LANE_PITCH: f64 = 46.0;
/// Pitch of a second row inside a lane.
const ROW_PITCH: f64 = 35.0;
/// From one line of a name to the next.
const LINE: f64 = 16.0;
const LEGEND: f64 = 22.0;
const PADDING: f64 = 10.0;
/// A step of one day must still be seen.
const LEAST_BAR: f64 = 6.0;

/// An upright box, left to right; mirroring happens when drawing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Area {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Area {
    pub fn end(&self) -> f64 {
        self.x + self.width
    }
}

/// A text and the box it must stay in.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Label {
    pub text: String,
    pub area: Area,
    /// Written on the bar, or beside it.
    pub on_bar: bool,
}

/// A step that is drawn.
#[derive(Clone, Debug)]
pub(crate) struct Placed<'a> {
    pub bar: &'a Bar,
    pub lane: &'a Lane,
    pub area: Area,
    pub label: Option<Label>,
}

/// The whole strip.
#[derive(Clone, Debug)]
pub(crate) struct Layout<'a> {
    pub height: f64,
    /// Where the grid ends.
    pub bottom: f64,
    /// Lane names.
    pub names: Vec<Label>,
    /// Grid lines.
    pub lines: Vec<f64>,
    /// Names of months, each with its middle.
    pub months: Vec<(f64, String)>,
    pub bars: Vec<Placed<'a>>,
    /// The line of today and its label, if today is shown.
    pub today: Option<(f64, Label)>,
    /// The other line, with a label where that of today leaves room.
    pub limit: Option<(f64, Option<Label>)>,
}

/// The axis: which day stands where.
struct Axis {
    left: f64,
    from: f64,
    days: f64,
}

impl Axis {
    fn of(gantt: &Gantt) -> Self {
        let widest = gantt.lanes.iter().map(|l| width(&l.label)).fold(0.0, f64::max);
        let days = f64::from(gantt.to) - f64::from(gantt.from) + 1.0;
        Self { left: (widest + 14.0).clamp(72.0, 190.0), from: f64::from(gantt.from), days: days.max(1.0) }
    }

    /// The start of a day, held within the strip.
    fn x(&self, day: f64) -> f64 {
        let share = ((day - self.from) / self.days).clamp(0.0, 1.0);
        self.left + share * (WIDTH - self.left)
    }

    fn shows(&self, day: i32) -> bool {
        (0.0..self.days).contains(&(f64::from(day) - self.from))
    }
}

pub(crate) fn layout(gantt: &Gantt) -> Layout<'_> {
    let axis = Axis::of(gantt);
    let mut names = Vec::with_capacity(gantt.lanes.len());
    let mut bars = Vec::new();
    let mut y = TOP;
    for lane in &gantt.lanes {
        let area = Area { x: 0.0, y, width: axis.left - PADDING, height: BAR_HEIGHT };
        names.extend(named(&lane.label, area));
        let rows = place(lane, &axis, y, &mut bars);
        y += LANE_PITCH + ROW_PITCH * (rows.saturating_sub(1)) as f64;
    }
    let bottom = y - 8.0;
    let today = marked(gantt.today.as_ref(), &axis, y);
    Layout {
        height: y + LEGEND,
        bottom,
        names,
        lines: gantt.ticks.iter().filter(|t| axis.shows(t.day)).map(|t| axis.x(f64::from(t.day))).collect(),
        months: months(gantt, &axis),
        bars,
        limit: marked(gantt.limit.as_ref(), &axis, y).map(|(x, label)| (x, room_beside(label, today.as_ref()))),
        today,
    }
}

/// The name of a lane on one line, or on two where it is too long: a name that is cut says less than half.
fn named(name: &str, area: Area) -> Vec<Label> {
    let at = |text: &str, area: Area| fitted(text, area.width).map(|text| Label { text, area, on_bar: false });
    let (name, mut room) = (name.trim(), 0);
    if width(name) > area.width {
        let breaks = name.match_indices(' ').map(|(place, _)| place);
        room = breaks.take_while(|place| width(&name[..*place]) <= area.width).last().unwrap_or(0);
    }
    match name.split_at(room) {
        ("", whole) => at(whole, area).into_iter().collect(),
        (first, rest) => {
            let middle = area.y + area.height / 2.0;
            let line = |y| Area { y, height: LINE, ..area };
            at(first, line(middle - LINE)).into_iter().chain(at(rest, line(middle))).collect()
        }
    }
}

/// Puts the steps of a lane in as few rows as hold them without overlap; gives the number of rows.
fn place<'a>(lane: &'a Lane, axis: &Axis, top: f64, placed: &mut Vec<Placed<'a>>) -> usize {
    let mut bars: Vec<&Bar> = lane.bars.iter().filter(|b| is_shown(b, axis)).collect();
    bars.sort_by_key(|bar| (bar.from, bar.to));
    let mut rows: Vec<Vec<Placed<'a>>> = Vec::new();
    for bar in bars {
        let x = axis.x(f64::from(bar.from)).min(WIDTH - LEAST_BAR);
        let end = axis.x(f64::from(bar.to.max(bar.from)) + 1.0);
        let width = (end - x).max(LEAST_BAR);
        let area = Area { x, y: top, width, height: BAR_HEIGHT };
        let start = span(&area, &bar.label, axis.left).0;
        let is_free = |last: &Placed<'_>| span(&last.area, &last.bar.label, axis.left).1 <= start;
        let row = rows.iter().position(|row| row.last().is_none_or(is_free)).unwrap_or(rows.len());
        let area = Area { y: top + ROW_PITCH * row as f64, ..area };
        let new = Placed { bar, lane, area, label: None };
        match rows.get_mut(row) {
            Some(row) => row.push(new),
            None => rows.push(vec![new]),
        }
    }
    for row in &mut rows {
        let starts: Vec<f64> = row.iter().map(|p| span(&p.area, &p.bar.label, axis.left).0).collect();
        let nexts: Vec<f64> = starts.iter().skip(1).copied().chain([WIDTH]).collect();
        for ((placed, start), next) in row.iter_mut().zip(starts).zip(nexts) {
            placed.label = label(placed, start, next);
        }
    }
    let count = rows.len();
    placed.extend(rows.into_iter().flatten());
    count
}

fn is_shown(bar: &Bar, axis: &Axis) -> bool {
    let (from, to) = (f64::from(bar.from) - axis.from, f64::from(bar.to.max(bar.from)) - axis.from);
    to >= 0.0 && from < axis.days
}

/// From where to where a bar and its name reach: a bar too short for any of its name has it behind, or before it where
/// the strip ends.
fn span(bar: &Area, name: &str, left: f64) -> (f64, f64) {
    let need = width(name.trim()) + 13.0;
    match () {
        () if name.trim().is_empty() || fitted(name, bar.width - 2.0 * PADDING).is_some() => (bar.x, bar.end()),
        () if bar.end() + need <= WIDTH => (bar.x, bar.end() + need),
        () if bar.x - need >= left => (bar.x - need, bar.end()),
        () => (bar.x, bar.end()),
    }
}

/// On the bar when the whole name fits; else beside it when it fits before the next; else shortened,
/// where more of it can stay.
fn label(placed: &Placed<'_>, start: f64, next: f64) -> Option<Label> {
    let bar = placed.area;
    if start < bar.x {
        let area = Area { x: start + 6.0, width: bar.x - start - 12.0, ..bar };
        return fitted(&placed.bar.label, area.width).map(|text| Label { text, area, on_bar: false });
    }
    let inside = Area { x: bar.x + PADDING, width: (bar.width - 2.0 * PADDING).max(0.0), ..bar };
    let beside = Area { x: bar.end() + 6.0, width: (next - bar.end() - 12.0).max(0.0), ..bar };
    let name = &placed.bar.label;
    let whole = width(name.trim());
    let on_bar = whole <= inside.width || (whole > beside.width && inside.width >= beside.width);
    let area = if on_bar { inside } else { beside };
    fitted(name, area.width).map(|text| Label { text, area, on_bar })
}

/// Month names in the middle of their month; every second, third … when they would touch.
fn months(gantt: &Gantt, axis: &Axis) -> Vec<(f64, String)> {
    let shown: Vec<(f64, &Tick)> =
        gantt.ticks.iter().filter(|t| axis.shows(t.day)).map(|t| (axis.x(f64::from(t.day)), t)).collect();
    let ends: Vec<f64> = shown.iter().skip(1).map(|(x, _)| *x).chain([WIDTH]).collect();
    let all: Vec<(f64, &Tick)> =
        shown.iter().zip(&ends).map(|((start, tick), end)| ((start + end) / 2.0, *tick)).collect();
    for step in 1..=all.len().max(1) {
        let kept = with_years(all.iter().step_by(step).copied());
        let apart = kept.windows(2).all(|pair| match pair {
            [(a, first), (b, second)] => b - a >= (width(first) + width(second)) / 2.0 + 4.0,
            _ => true,
        });
        if apart {
            return kept
                .into_iter()
                .filter(|(middle, label)| middle + width(label) / 2.0 <= WIDTH && middle - width(label) / 2.0 >= 0.0)
                .collect();
        }
    }
    Vec::new()
}

/// The names that are kept, with the year at the first of each year.
fn with_years<'a>(kept: impl Iterator<Item = (f64, &'a Tick)>) -> Vec<(f64, String)> {
    let mut year = "";
    let named = kept.map(|(middle, tick)| {
        let begins = tick.year != year;
        year = &tick.year;
        (middle, if begins { format!("{} {}", tick.label, tick.year) } else { tick.label.clone() })
    });
    named.collect()
}

fn marked(day: Option<&Today>, axis: &Axis, y: f64) -> Option<(f64, Label)> {
    let marked = day.filter(|t| axis.shows(t.day))?;
    let x = axis.x(f64::from(marked.day) + 0.5);
    let text = fitted(&marked.label, WIDTH / 3.0).unwrap_or_default();
    let wide = width(&text) + 16.0;
    let area = Area { x: (x - wide / 2.0).clamp(0.0, WIDTH - wide), y, width: wide, height: LEGEND - 1.0 };
    Some((x, Label { text, area, on_bar: true }))
}

/// Two labels never lie over each other: today's stays.
fn room_beside(label: Label, today: Option<&(f64, Label)>) -> Option<Label> {
    let apart = |a: &Area, b: &Area| a.end() < b.x || b.end() < a.x;
    today.is_none_or(|(_, other)| apart(&label.area, &other.area)).then_some(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_year_stands_where_it_begins_and_where_it_changes() {
        let tick = |(day, label, year): (i32, &str, &str)| Tick { day, label: label.into(), year: year.into() };
        let ticks = [(0, "nov", "2025"), (120, "maa", "2026"), (365, "nov", "2026"), (440, "maa", "2027")];
        let strip = Gantt { to: 510, ticks: ticks.into_iter().map(tick).collect(), ..Gantt::default() };
        let names: Vec<String> = layout(&strip).months.into_iter().map(|(_, name)| name).collect();
        assert_eq!(names, ["nov 2025", "maa 2026", "nov", "maa 2027"]);
    }

    #[test]
    fn a_long_name_of_a_lane_stands_on_two_lines() {
        let lane = |label: &str| Lane { label: label.into(), ..Lane::default() };
        let lanes = vec![lane("Werk"), lane("Wat nodig is om te kunnen starten"), lane("Onderdeelnaamzonderspaties")];
        let strip = Gantt { to: 99, lanes, ..Gantt::default() };
        let names: Vec<String> = layout(&strip).names.into_iter().map(|name| name.text).collect();
        assert_eq!(names[..3], ["Werk", "Wat nodig is om te", "kunnen starten"]);
        assert_eq!(names.len(), 4);
    }

    #[test]
    fn a_bar_too_short_for_its_name_has_it_beside_it() {
        let bar = |from, to| Bar { label: "Intake bij VDAB".into(), from, to, ..Bar::default() };
        let lane = Lane { bars: vec![bar(0, 3), bar(10, 13), bar(496, 499)], ..Lane::default() };
        let strip = Gantt { to: 499, lanes: vec![lane], ..Gantt::default() };
        for placed in layout(&strip).bars {
            let label = placed.label.expect("a name");
            assert_eq!((label.text.as_str(), label.on_bar), ("Intake bij VDAB", false));
        }
    }
}
