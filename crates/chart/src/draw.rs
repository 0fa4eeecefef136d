//! From places to SVG.

use crate::gantt::{Gantt, State, Tone, description, step};
use crate::layout::{Area, Label, Layout, Placed, WIDTH};
use crate::text::{SIZE, escaped, number};
use std::fmt::Write;

/// Writes the element. Coordinates are mirrored here and nowhere else.
pub(crate) fn draw(gantt: &Gantt, layout: &Layout<'_>) -> String {
    let pen = Pen { rtl: gantt.rtl };
    let id: String = gantt.id.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
    let mut out = String::with_capacity(4096);
    // Writing to a string cannot fail, so the results say nothing.
    let _ = write!(
        out,
        r#"<svg viewBox="0 0 {} {}" role="img" aria-labelledby="{id}-t {id}-d" direction="{}" font-size="{}" fill="var(--ink)">"#,
        number(WIDTH),
        number(layout.height),
        if gantt.rtl { "rtl" } else { "ltr" },
        number(SIZE),
    );
    let _ = write!(out, r#"<title id="{id}-t">{}</title>"#, escaped(&gantt.title));
    let _ = write!(out, r#"<desc id="{id}-d">{}</desc>"#, escaped(&description(gantt)));
    for line in &layout.lines {
        let _ =
            write!(out, r#"<path d="M{} 24V{}" stroke="var(--line)"/>"#, number(pen.at(*line)), number(layout.bottom));
    }
    for (middle, name) in &layout.months {
        let (x, name) = (number(pen.at(*middle)), escaped(name));
        let _ = write!(out, r#"<text x="{x}" y="16" text-anchor="middle" fill="var(--ink2)">{name}</text>"#);
    }
    // Before the bars: a solid bar hides the line, its text stays readable.
    if let Some((x, label)) = &layout.limit {
        pen.limit(&mut out, *x, layout.bottom, label.as_ref());
    }
    if let Some((x, label)) = &layout.today {
        pen.today(&mut out, *x, label);
    }
    for name in &layout.names {
        pen.text(&mut out, name, r#"fill="var(--ink)""#);
    }
    for placed in &layout.bars {
        pen.bar(&mut out, placed, &step(placed.bar, &gantt.words));
    }
    out.push_str("</svg>");
    out
}

struct Pen {
    rtl: bool,
}

impl Pen {
    /// The place of a point.
    fn at(&self, x: f64) -> f64 {
        if self.rtl { WIDTH - x } else { x }
    }

    /// The left edge of a box.
    fn left(&self, area: &Area) -> f64 {
        if self.rtl { WIDTH - area.end() } else { area.x }
    }

    fn limit(&self, out: &mut String, x: f64, bottom: f64, label: Option<&Label>) {
        let line = number(self.at(x));
        let _ = write!(
            out,
            r#"<path d="M{line} 22V{}" stroke="var(--coral)" stroke-width="2" stroke-dasharray="3 4"/>"#,
            number(bottom),
        );
        if let Some(label) = label {
            self.flag(out, label, "var(--coral)");
        }
    }

    fn today(&self, out: &mut String, x: f64, label: &Label) {
        let line = number(self.at(x));
        let end = number(label.area.y + 2.0);
        let _ = write!(out, r#"<path d="M{line} 22V{end}" stroke="var(--ink)" stroke-width="2"/>"#);
        self.flag(out, label, "var(--ink)");
    }

    /// A word at the foot of a line.
    fn flag(&self, out: &mut String, label: &Label, fill: &str) {
        let area = label.area;
        let _ = write!(
            out,
            r#"<rect x="{}" y="{}" width="{}" height="{}" rx="10.5" fill="{fill}"/>"#,
            number(self.left(&area)),
            number(area.y),
            number(area.width),
            number(area.height),
        );
        let _ = write!(
            out,
            r#"<text x="{}" y="{}" text-anchor="middle" fill="var(--card)" font-weight="700" font-size="12">{}</text>"#,
            number(self.left(&area) + area.width / 2.0),
            number(area.y + 15.0),
            escaped(&label.text),
        );
    }

    fn bar(&self, out: &mut String, placed: &Placed<'_>, spoken: &str) {
        let look = look(placed.lane.tone, placed.bar.state);
        let area = placed.area;
        let _ = write!(
            out,
            r#"<g><title>{}</title><rect x="{}" y="{}" width="{}" height="{}" rx="{}" {}/>"#,
            escaped(spoken),
            number(self.left(&area) + look.inset),
            number(area.y + look.inset),
            number(area.width - 2.0 * look.inset),
            number(area.height - 2.0 * look.inset),
            number(8.0f64.min(area.width / 2.0)),
            look.paint,
        );
        if let Some(label) = &placed.label {
            // A halo keeps the line of today out of the letters.
            let beside = r#"fill="var(--ink)" paint-order="stroke" stroke="var(--card)" stroke-width="6" stroke-linejoin="round""#;
            let on_bar = format!(r#"fill="{}""#, look.ink);
            self.text(out, label, if label.on_bar { &on_bar } else { beside });
        }
        out.push_str("</g>");
    }

    /// A text in a box of its own that cuts what a wider font would spill.
    fn text(&self, out: &mut String, label: &Label, paint: &str) {
        let area = label.area;
        let _ = write!(
            out,
            r#"<svg x="{}" y="{}" width="{}" height="{}" overflow="hidden"><text x="{}" y="{}" font-weight="700" {paint}>{}</text></svg>"#,
            number(self.left(&area)),
            number(area.y),
            number(area.width),
            number(area.height),
            if self.rtl { number(area.width) } else { "0".to_owned() },
            number(area.height / 2.0 + 5.0),
            escaped(&label.text),
        );
    }
}

struct Look {
    paint: &'static str,
    ink: &'static str,
    /// Half the outline, so that it stays inside the box.
    inset: f64,
}

/// Solid for what runs or ran, dashed for what is planned, coral for what is stuck.
fn look(tone: Tone, state: State) -> Look {
    let outlined = |paint, ink| Look { paint, ink, inset: 0.75 };
    let solid = |paint| Look { paint, ink: "var(--card)", inset: 0.0 };
    match (state, tone) {
        (State::Stuck, _) => {
            outlined(r#"fill="var(--coraltint)" stroke="var(--coral)" stroke-width="1.5""#, "var(--coral)")
        }
        (State::Planned, Tone::Brand) => outlined(
            r#"fill="var(--btint)" stroke="var(--brand)" stroke-width="1.5" stroke-dasharray="5 4""#,
            "var(--brand)",
        ),
        (State::Planned, Tone::Info) => outlined(
            r#"fill="var(--infotint)" stroke="var(--info)" stroke-width="1.5" stroke-dasharray="5 4""#,
            "var(--info)",
        ),
        (State::Planned, Tone::Plum) => outlined(
            r#"fill="var(--plumtint)" stroke="var(--plum)" stroke-width="1.5" stroke-dasharray="5 4""#,
            "var(--plum)",
        ),
        (State::Done | State::Running, Tone::Brand) => solid(r#"fill="var(--brand)""#),
        (State::Done | State::Running, Tone::Info) => solid(r#"fill="var(--info)""#),
        (State::Done | State::Running, Tone::Plum) => solid(r#"fill="var(--plum)""#),
    }
}
