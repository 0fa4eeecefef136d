//! The choice of a trajectory as a form, and in words.

use crate::kit::ctx::Ctx;
use crate::kit::form::Fields;
use crate::kit::frame::{Choice, FieldError};
use crate::kit::guard::when;
use crate::pages::path_staff::fields::of_pairs;
use opweg_model::fact::lists::LEVEL;
use opweg_model::trajectory::{Coupling, Timing, TrajectoryKind};
use opweg_store::path::steps::Step;
use opweg_store::path::trajectory::{Chosen, Earlier, TEXT, Trajectory};
use opweg_trajectory::file_step::FileStep;
use opweg_trajectory::lanes::spread;
use opweg_trajectory::schedule::Key;

/// The choice in words.
pub struct Said {
    /// What the sources would call it, with the kind.
    pub form: String,
    /// Timing and coupling.
    pub line: String,
    /// The job that is aimed at, with its level.
    pub target: String,
    /// Why this one.
    pub why: String,
    /// What was advised, where the target is below level.
    pub advice: String,
}

/// Puts a choice in words.
pub fn said(ctx: &Ctx, chosen: &Chosen) -> Said {
    let level = chosen.target_level.as_deref().map(|l| ctx.t(&format!("facts-level-{l}"))).unwrap_or_default();
    let target = [chosen.target_job.clone(), level];
    Said {
        form: format!(
            "{}: {}",
            ctx.t(&format!("words-form-{}", chosen.form())),
            ctx.t(&format!("words-trajectory-kind-{}", chosen.kind)).to_lowercase()
        ),
        line: format!(
            "{} · {}",
            ctx.t(&format!("words-timing-{}", chosen.timing)),
            ctx.t(&format!("words-coupling-{}", chosen.coupling)).to_lowercase()
        ),
        target: target.into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(", "),
        why: chosen.target_why.clone(),
        advice: chosen.advice.clone(),
    }
}

/// What the real and the planned dates of the steps say about the kind, in a sentence, and whether it is other than what was
/// chosen (R-TYP-01). It is only said: a choice is changed by people, with a reason.
pub fn turned_out(ctx: &Ctx, chosen: &Chosen, steps: &[Step]) -> Option<(String, bool)> {
    let days = |s: &Step| Some((s.plan.kind, s.plan.lane, file_step(s).runs(ctx.today())?));
    let spread = spread(steps.iter().filter_map(days));
    let timing = spread.timing?;
    let said = [
        ("timing", ctx.t(&format!("words-timing-{timing}")).to_lowercase().into()),
        ("shared", spread.shared.days.into()),
        ("of", spread.shared.of.into()),
        ("chosen", ctx.t(&format!("words-timing-{}", chosen.timing)).to_lowercase().into()),
    ];
    let differs = timing != chosen.timing;
    Some((ctx.tw(if differs { "plan-dates-differ" } else { "plan-dates-same" }, &said), differs))
}

/// A step with its planned and its real dates.
fn file_step(step: &Step) -> FileStep {
    FileStep {
        key: Key(step.id.to_string()),
        lane: step.plan.lane,
        state: step.state,
        planned_from: step.plan.from,
        planned_until: step.plan.until,
        began: step.began,
        ended: step.ended,
        stuck_since: None,
    }
}

/// An earlier choice: when it was left, what it was, why it was left.
pub fn earlier(ctx: &Ctx, one: &Earlier) -> (String, String, String) {
    let was = said(ctx, &one.chosen);
    let what = [was.form, was.target].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" · ");
    (when(ctx.me.lang, one.at), what, one.reason.clone())
}

/// The fields of a choice as it stands; without one, the kind that a screening decided with how its template lies in time,
/// and without that nothing: people choose.
pub fn fields(ctx: &Ctx, there: Option<&Trajectory>, screened: Option<TrajectoryKind>) -> Fields {
    let owned = |word: &str| word.to_owned();
    let Some(chosen) = there.map(|t| &t.chosen) else {
        let Some(kind) = screened else { return Fields::default() };
        let template = ctx.house.content.templates.iter().find(|t| t.kind() == kind);
        let (timing, coupling) = template.map(|t| (t.timing().word(), t.coupling().word())).unwrap_or_default();
        return of_pairs(&[("kind", owned(kind.word())), ("timing", owned(timing)), ("coupling", owned(coupling))]);
    };
    of_pairs(&[
        ("kind", owned(chosen.kind.word())),
        ("timing", owned(chosen.timing.word())),
        ("coupling", owned(chosen.coupling.word())),
        ("job", chosen.target_job.clone()),
        ("level", chosen.target_level.clone().unwrap_or_default()),
        ("why", chosen.target_why.clone()),
        ("advice", chosen.advice.clone()),
        // What stands there was meant.
        ("sure", of_three(chosen.kind, chosen.timing, chosen.coupling)),
    ])
}

/// Kind, timing and coupling as one word: somebody is sure of these three together.
fn of_three(kind: TrajectoryKind, timing: Timing, coupling: Coupling) -> String {
    format!("{kind} {timing} {coupling}")
}

/// What is ticked to say that a kind is meant with another timing or coupling than its name says; nothing where that is not
/// asked.
pub fn to_be_sure_of(q: &Fields) -> String {
    match (q.parse("kind"), q.parse("timing"), q.parse("coupling")) {
        (Some(kind), Some(timing), Some(coupling)) if TrajectoryKind::contradicts(kind, timing, coupling) => {
            of_three(kind, timing, coupling)
        }
        _ => String::new(),
    }
}

/// The choice as typed, or what is wrong with it.
pub fn read(ctx: &Ctx, form: &Fields) -> Result<Chosen, Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut wrong = |field: &str, key: &str| errors.push(FieldError { field: field.to_owned(), text: ctx.t(key) });
    for field in ["job", "why", "advice", "reason"] {
        if form.get(field).chars().count() > TEXT {
            wrong(field, "errors-value-too-long");
        }
    }
    let (kind, timing, coupling) = (form.parse("kind"), form.parse("timing"), form.parse("coupling"));
    let known = [kind.is_some(), timing.is_some(), coupling.is_some()];
    let keys = ["plan-wrong-kind", "plan-wrong-timing", "plan-wrong-coupling"];
    for ((field, key), _) in ["kind", "timing", "coupling"].into_iter().zip(keys).zip(known).filter(|(_, known)| !known)
    {
        wrong(field, key);
    }
    let sure = to_be_sure_of(form);
    if !sure.is_empty() && form.get("sure") != sure {
        wrong("sure", if kind == Some(TrajectoryKind::Linear) { "plan-sure-linear" } else { "plan-sure-integrated" });
    }
    let (Some(kind), Some(timing), Some(coupling), true) = (kind, timing, coupling, errors.is_empty()) else {
        return Err(errors);
    };
    Ok(Chosen {
        kind,
        timing,
        coupling,
        target_job: form.get("job").to_owned(),
        target_level: Some(form.get("level").to_owned()).filter(|l| !l.is_empty()),
        target_why: form.get("why").to_owned(),
        advice: form.get("advice").to_owned(),
    })
}

/// What can be chosen.
pub struct Lists {
    /// Kinds of trajectory.
    pub kinds: Vec<Choice>,
    /// Timings.
    pub timings: Vec<Choice>,
    /// Couplings.
    pub couplings: Vec<Choice>,
    /// Levels of the job aimed at; the first says nothing.
    pub levels: Vec<Choice>,
}

/// What can be chosen, with what was typed chosen.
pub fn lists(ctx: &Ctx, q: &Fields) -> Lists {
    let kind = |k: &TrajectoryKind| Choice::new(k.word(), ctx.t(&format!("words-trajectory-kind-{k}")), q.get("kind"));
    let timing = |t: &Timing| Choice::new(t.word(), ctx.t(&format!("words-timing-{t}")), q.get("timing"));
    let coupling = |c: &Coupling| Choice::new(c.word(), ctx.t(&format!("words-coupling-{c}")), q.get("coupling"));
    let mut levels = vec![Choice::new("", ctx.t("plan-level-unknown"), q.get("level"))];
    levels.extend(LEVEL.codes.iter().map(|l| Choice::new(*l, ctx.t(&format!("facts-level-{l}")), q.get("level"))));
    // Nobody chooses for people: what is open stays open until they do.
    let open = |name: &str| (!q.has(name)).then(|| Choice::new("", ctx.t("plan-choose-one"), ""));
    Lists {
        kinds: open("kind").into_iter().chain(TrajectoryKind::ALL.iter().map(kind)).collect(),
        timings: open("timing").into_iter().chain(Timing::ALL.iter().map(timing)).collect(),
        couplings: open("coupling").into_iter().chain(Coupling::ALL.iter().map(coupling)).collect(),
        levels,
    }
}
