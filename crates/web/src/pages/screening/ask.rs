//! One screening: the questions, what is proposed, and the decision.

use super::list::{around, owners, states};
use super::proposed::{self, Output};
use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::Fields;
use crate::kit::frame::{Choice, FieldError, Staff, error_of};
use crate::kit::problem::Problem;
use crate::pages::overview::{Head, head};
use askama::Template;
use axum::extract::Path;
use opweg_access::Action;
use opweg_lang::dates;
use opweg_model::step::Need;
use opweg_model::trajectory::{CivicCourse, Distance, Precondition, PreconditionState, TrajectoryKind};
use opweg_model::{FileId, ScreeningId, brussels};
use opweg_store::file::{card, team};
use opweg_store::screening::{self, Screening, preconditions};
use opweg_trajectory::screening::{Answers, Instrument, Proposal};

/// A question with its options.
pub struct Question {
    key: String,
    label: String,
    options: Vec<Choice>,
    /// What somebody answered meanwhile, when that is something else.
    theirs: String,
    /// What was answered in the screening before this one, while this one goes on.
    earlier: String,
}

/// A precondition to be decided.
pub struct Line {
    word: &'static str,
    label: String,
    why: String,
    /// How it stands now, when it was looked at before.
    now: String,
    /// The version of that; empty: it was never looked at.
    version: String,
    states: Vec<Choice>,
    needs: Vec<Choice>,
    owners: Vec<Choice>,
    due: String,
}

#[derive(Template)]
#[template(path = "screening/ask.html")]
pub struct Page {
    /// The frame.
    pub p: Staff,
    h: Head,
    id: ScreeningId,
    version: String,
    questions: Vec<Question>,
    outputs: Vec<Output>,
    kinds: Vec<Choice>,
    distances: Vec<Choice>,
    civics: Vec<Choice>,
    lines: Vec<Line>,
    q: Fields,
    errors: Vec<FieldError>,
    /// It was decided: what was answered and proposed then, and whether the same version proposes the same again.
    decided: Option<bool>,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
    fn why_error(&self, output: &str) -> &str {
        self.error(&format!("why-{output}"))
    }
    fn why_text(&self, output: &str) -> &str {
        self.q.get(&format!("why-{output}"))
    }
    fn line_error(&self, word: &str, part: &str) -> &str {
        self.error(&format!("{word}-{part}"))
    }
    fn choices(&self, name: &str) -> &[Choice] {
        match name {
            "kind" => &self.kinds,
            "distance" => &self.distances,
            _ => &self.civics,
        }
    }
}

/// The page.
pub async fn show(ctx: Ctx, Path((file, id)): Path<(FileId, ScreeningId)>) -> Answer {
    page(&whole(&ctx, file, id, None).await?)
}

/// The instrument of a version that is kept.
pub fn instrument(ctx: &Ctx, version: i64) -> Result<&Instrument, Problem> {
    ctx.house.content.screenings.iter().find(|i| i.version() == version).ok_or(Problem::Fault)
}

/// Everything of the page, with what was typed when it is not right yet.
pub async fn whole(
    ctx: &Ctx,
    file: FileId,
    id: ScreeningId,
    typed: Option<(Fields, Vec<FieldError>)>,
) -> Result<Page, Problem> {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let (screening, inside) = screening::inside(&mut tx, &permit, id).await?;
    let team = team::of_file(&mut tx, &permit).await?;
    let there = preconditions::of_file(&mut tx, &permit).await?;
    let closed = preconditions::closed(&mut tx, &permit).await?;
    let goes_on = screening.result.is_none();
    let before = if goes_on { screening::told_before(&mut tx, &permit, screening.started).await? } else { None };
    tx.commit().await?;
    let instrument = instrument(ctx, screening.instrument_version)?;
    let answers: Answers = inside.answers.into_iter().collect();
    let proposal = instrument.propose(&answers);
    let (q, errors) = typed.unwrap_or_default();
    let chosen = |name: &str, proposed: &str| if q.has(name) { q.get(name).to_owned() } else { proposed.to_owned() };
    let (kind, distance) =
        (chosen("kind", proposal.kind.value.word()), chosen("distance", proposal.distance.value.word()));
    let civic = chosen("civic", proposal.course.value.word());
    let same = serde_json::to_string(&proposal).is_ok_and(|again| again == inside.proposal);
    Ok(Page {
        p: ctx.frame("screen-title", "clients"),
        h: head(ctx, &card, &permit, "trajectory"),
        id,
        version: screening.version.to_string(),
        questions: questions(ctx, instrument, &answers, before.as_ref(), &q),
        outputs: proposed::outputs(ctx, &proposal),
        kinds: TrajectoryKind::ALL
            .iter()
            .map(|k| Choice::new(k.word(), ctx.t(&format!("words-trajectory-kind-{k}")), &kind))
            .collect(),
        distances: Distance::ALL
            .iter()
            .map(|d| Choice::new(d.word(), ctx.t(&format!("words-distance-{d}")), &distance))
            .collect(),
        civics: CivicCourse::ALL
            .iter()
            .map(|c| Choice::new(c.word(), ctx.t(&format!("words-civic-course-{c}")), &civic))
            .collect(),
        lines: Precondition::ALL
            .iter()
            .filter(|w| !closed.contains(w))
            .map(|w| line(ctx, *w, &proposal, there.iter().find(|l| l.said.what == *w), (&team, &q)))
            .collect(),
        q,
        errors,
        decided: screening.result.is_some().then_some(same),
    })
}

fn questions(
    ctx: &Ctx,
    instrument: &Instrument,
    answers: &Answers,
    before: Option<&(Screening, screening::Answers)>,
    typed: &Fields,
) -> Vec<Question> {
    // A form of answers that did not go through: what was chosen in it stands beside what is there.
    let answered = typed.iter().any(|(name, _)| name.starts_with("q-"));
    let question = |q: &opweg_trajectory::screening::Question| {
        let there = answers.get(&q.key).unwrap_or_default();
        let field = format!("q-{}", q.key);
        let chosen = if answered { typed.get(&field) } else { there };
        let option = |o: &String| Choice::new(o.as_str(), ctx.t(&format!("screening-o-{}-{o}", q.key)), chosen);
        let mut options: Vec<Choice> = q.options.iter().map(option).collect();
        options.push(Choice::new("", ctx.t("screen-not-asked"), chosen));
        let theirs = options.iter().find(|o| o.value == there && there != chosen).map(|o| o.label.clone());
        let theirs = theirs.map(|label| ctx.tw("screen-there-now", &[("what", label.into())])).unwrap_or_default();
        let earlier = before.map(|(of, told)| earlier(ctx, q, of, told, chosen)).unwrap_or_default();
        Question { theirs, earlier, key: q.key.clone(), label: ctx.t(&format!("screening-q-{}", q.key)), options }
    };
    instrument.questions().iter().map(question).collect()
}

/// What was answered to a question in an earlier screening: that this answer comes from there, or what it was then.
fn earlier(
    ctx: &Ctx,
    q: &opweg_trajectory::screening::Question,
    of: &Screening,
    told: &screening::Answers,
    chosen: &str,
) -> String {
    let Some(option) = told.get(&q.key).filter(|option| q.options.contains(option)) else { return String::new() };
    let at = of.result.as_ref().map_or(of.started, |r| r.at);
    let day = dates::date_long(ctx.me.lang, brussels::day(at));
    if option == chosen {
        return ctx.tw("screen-from-earlier", &[("day", day.into())]);
    }
    let was = ctx.t(&format!("screening-o-{}-{option}", q.key));
    ctx.tw("screen-was-earlier", &[("day", day.into()), ("what", was.into())])
}

fn line(
    ctx: &Ctx,
    what: Precondition,
    proposal: &Proposal,
    there: Option<&preconditions::Line>,
    (team, q): (&[team::Member], &Fields),
) -> Line {
    let said = there.map(|line| &line.said);
    let found = proposal.preconditions.get(&what);
    // A field that came along is shown as it was typed, also when it was emptied.
    let sent = |part: &str| {
        let name = format!("{what}-{part}");
        q.iter().find(|(n, _)| *n == name).map(|(_, text)| text.to_owned())
    };
    let proposed = found.map_or(PreconditionState::Unknown, |f| f.value.state);
    let need = said.and_then(|s| s.need).or(found.and_then(|f| f.value.need));
    let need = sent("need").unwrap_or_else(|| need.map(Need::word).unwrap_or_default().to_owned());
    let owner = said.and_then(|s| s.owner).map(|o| o.to_string()).unwrap_or_default();
    let due = said.and_then(|s| s.due).map(|d| d.to_string()).unwrap_or_default();
    let mut needs = vec![Choice::new("", ctx.t("screen-no-need"), &need)];
    needs.extend(Need::ALL.iter().map(|n| Choice::new(n.word(), ctx.t(&format!("words-need-{n}")), &need)));
    Line {
        word: what.word(),
        label: ctx.t(&format!("words-precondition-{what}")),
        why: found.map(|f| proposed::reason(ctx, f)).unwrap_or_default(),
        states: states(ctx, sent("state").and_then(|word| word.parse().ok()).unwrap_or(proposed)),
        needs,
        owners: owners(ctx, what, team, &sent("owner").unwrap_or(owner)),
        due: sent("due").unwrap_or(due),
        now: there.map(|line| stands(ctx, line)).unwrap_or_default(),
        version: there.map(|line| line.version.to_string()).unwrap_or_default(),
    }
}

/// How a precondition stands, who works on it and by when.
fn stands(ctx: &Ctx, line: &preconditions::Line) -> String {
    let parts = [ctx.t(&format!("words-precondition-state-{}", line.said.state)), around(ctx, line)];
    let what = parts.into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" · ");
    ctx.tw("screen-there-now", &[("what", what.into())])
}
