//! The page of the trajectory.

use super::agreed::{self, Plan, WishLine};
use super::choice::{self, Lists, Said};
use super::draft;
use super::effects::{self, Effect};
use super::table::{self, Names, Row};
use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::Fields;
use crate::kit::frame::{Choice, FieldError, Staff, error_of};
use crate::kit::problem::Problem;
use crate::pages::gantt;
use crate::pages::overview::{Head, head};
use crate::pages::path_staff::fields::kinds;
use askama::Template;
use axum::extract::Path;
use opweg_access::{Action, Permit};
use opweg_lang::dates;
use opweg_model::contact::Channel;
use opweg_model::fact::{FactKind, Value, current};
use opweg_model::trajectory::{PlanMark, StopReason};
use opweg_model::{FileId, Tier, brussels};
use opweg_store::Tx;
use opweg_store::file::{card, facts};
use opweg_store::path::plan::{self, Standing, Version};
use opweg_store::path::steps::Step;
use opweg_store::path::{steps, trajectory, wishes};
use opweg_store::screening;
use opweg_trajectory::profile::Attribute;

/// The page with what was typed, when something of it is not right yet.
#[derive(Template)]
#[template(path = "trajectory/trajectory.html")]
pub struct Page {
    p: Staff,
    h: Head,
    gantt: String,
    /// The plan as a table.
    table: Vec<Row>,
    said: Option<Said>,
    /// What the dates say of the kind, and whether it is other than chosen.
    dates: Option<(String, bool)>,
    version: String,
    q: Fields,
    /// What was typed in one of the small forms and did not go through.
    typed: Fields,
    errors: Vec<FieldError>,
    lists: Lists,
    /// The job the client dreams of, as far as it is known and open to the reader.
    dream: String,
    earlier: Vec<(String, String, String)>,
    plan: Option<Plan>,
    effects: Vec<Effect>,
    /// What the reader cannot judge of side effects, and whom to ask.
    not_seen: String,
    /// The screening whose kind stands in the form while nothing was chosen.
    screened: String,
    /// What is ticked to be sure of a kind that its timing or coupling contradicts.
    sure: String,
    permit: Option<(String, Vec<(String, String)>)>,
    /// The plan can be put forward now.
    forward: bool,
    channels: Vec<Choice>,
    wishes: Vec<WishLine>,
    kinds: Vec<Choice>,
    refused: Vec<(String, String)>,
    /// Steps the client may say something of, and the reasons there are.
    steps: Vec<Choice>,
    whys: Vec<Choice>,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }

    /// What was typed in the small form that a field with an error belongs to.
    fn kept(&self, field: &str, name: &str) -> &str {
        if self.error(field).is_empty() { "" } else { self.typed.get(name) }
    }

    fn wrong_answer(&self, wish: &str) -> &str {
        self.error(&format!("answer-{wish}"))
    }
    fn kept_answer(&self, wish: &str) -> &str {
        self.kept(&format!("answer-{wish}"), "answer")
    }
    fn wrong_remark(&self, who: &str) -> &str {
        self.error(&format!("remark-{who}"))
    }
    fn kept_remark(&self, who: &str) -> &str {
        let there = self.kept(&format!("remark-{who}"), "remark");
        if there.is_empty() { self.kept(&format!("mark-{who}"), "remark") } else { there }
    }

    /// The answers to a plan for a party: none is chosen before they choose.
    fn marks(&self, who: &str) -> Vec<Choice> {
        let typed = if self.typed.get("who") == who { self.typed.get("mark") } else { "" };
        PlanMark::ALL.iter().map(|m| Choice::new(m.word(), self.p.t(&format!("words-plan-mark-{m}")), typed)).collect()
    }
    fn wrong_mark(&self, who: &str) -> &str {
        self.error(&format!("mark-{who}"))
    }

    /// Whether what is wrong is in one of the small forms.
    fn is_small(&self) -> bool {
        self.typed.iter().next().is_some()
    }

    /// Whether the form of a field is on the page: what was decided meanwhile has none any more.
    pub fn has_form(&self, field: &str) -> bool {
        match field.strip_prefix("answer-") {
            Some(id) => self.wishes.iter().any(|w| w.open && w.id == id),
            None => self.plan.as_ref().is_some_and(|p| if field == "remark-client" { p.client } else { p.mine }),
        }
    }
}

/// What was typed and did not go through.
pub struct Typed {
    /// The fields.
    pub form: Fields,
    /// What is wrong with them.
    pub errors: Vec<FieldError>,
    /// They are of the form of the trajectory itself, and not of one of the small ones.
    pub choosing: bool,
}

/// The page.
pub async fn show(ctx: Ctx, Path(file): Path<FileId>) -> Answer {
    page(&whole(&ctx, file, None).await?)
}

/// Everything of it.
pub async fn whole(ctx: &Ctx, file: FileId, typed: Option<Typed>) -> Result<Page, Problem> {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let there = trajectory::of_file(&mut tx, &permit).await?;
    let earlier = trajectory::earlier(&mut tx, &permit).await?;
    let steps = steps::list(&mut tx, &permit).await?;
    let latest = plan::latest(&mut tx, &permit).await?;
    let changes = changes(&mut tx, &permit, latest.as_ref()).await?;
    let wishes = wishes::of_file(&mut tx, &permit).await?;
    let answers = wishes::answers(&mut tx, &permit).await?;
    let dream = dream(&mut tx, &permit).await?;
    let profile = draft::profile(ctx, &mut tx, &permit).await?;
    let decided = if there.is_none() { screening::decided(&mut tx, &permit).await? } else { None };
    let names = Names::read(&mut tx, &permit).await?;
    tx.commit().await?;
    let decided = decided.and_then(|s| s.result);
    let begun = || choice::fields(ctx, there.as_ref(), decided.as_ref().map(|r| r.kind));
    let (q, typed, errors) = match typed {
        Some(t) if t.choosing => (t.form, Fields::default(), t.errors),
        Some(t) => (begun(), t.form, t.errors),
        None => (begun(), Fields::default(), Vec::new()),
    };
    let chosen = there.as_ref().map(|t| t.chosen.kind).or(decided.as_ref().map(|r| r.kind));
    let (effects, closed) = effects::effects(ctx, &permit, &profile, chosen, &steps);
    let picked = |name: &str, usual: &str| if typed.has(name) { typed.get(name) } else { usual }.to_owned();
    let standing = latest.as_ref().map_or(Standing::None, Version::standing);
    Ok(Page {
        p: ctx.frame("plan-title", "clients"),
        h: head(ctx, &card, &permit, "trajectory"),
        gantt: gantt::of_steps(ctx, &steps, profile.day(Attribute::PermitEnd)),
        table: table::rows(ctx, &steps, &names),
        not_seen: effects::not_seen(ctx, &closed, &card.lead_org_name),
        screened: decided.as_ref().map(|r| from_screening(ctx, r.at)).unwrap_or_default(),
        sure: choice::to_be_sure_of(&q),
        said: there.as_ref().map(|t| choice::said(ctx, &t.chosen)),
        dates: there.as_ref().and_then(|t| choice::turned_out(ctx, &t.chosen, &steps)),
        version: there.as_ref().map_or(0, |t| t.version).to_string(),
        lists: choice::lists(ctx, &q),
        q,
        errors,
        dream,
        earlier: earlier.iter().map(|e| choice::earlier(ctx, e)).collect(),
        plan: latest.as_ref().map(|v| agreed::plan(ctx, v, &changes, &steps)),
        effects,
        permit: effects::permit(ctx, &profile, &steps),
        forward: standing != Standing::Asked && !steps.is_empty(),
        channels: [Channel::Staff, Channel::Phone, Channel::Paper]
            .iter()
            .map(|c| Choice::new(c.word(), ctx.t(&format!("words-channel-{c}")), &picked("channel", "staff")))
            .collect(),
        wishes: wishes.iter().map(|w| agreed::wish(ctx, w)).collect(),
        kinds: with_none(ctx, kinds(ctx, typed.get("kind"))),
        refused: agreed::refusals(ctx, &steps, &answers),
        steps: with_none(ctx, open_steps(ctx, &steps, typed.get("step"))),
        whys: std::iter::once(Choice::new("", ctx.t("plan-said-why-none"), &picked("why", "")))
            .chain(
                StopReason::ALL
                    .iter()
                    .map(|w| Choice::new(w.word(), ctx.t(&format!("words-stop-reason-{w}")), &picked("why", ""))),
            )
            .collect(),
        typed,
    })
}

/// What is chosen from, with nothing chosen before somebody does.
fn with_none(ctx: &Ctx, choices: Vec<Choice>) -> Vec<Choice> {
    if choices.is_empty() || choices.iter().any(|c| c.selected) {
        return choices;
    }
    std::iter::once(Choice::new("", ctx.t("plan-choose-one"), "")).chain(choices).collect()
}

/// That a kind comes from a screening, and of when.
pub fn from_screening(ctx: &Ctx, at: jiff::Timestamp) -> String {
    let day = dates::date_long(ctx.me.lang, brussels::day(at));
    ctx.tw("plan-from-screening", &[("day", day.into())])
}

/// What is other than in the version before.
async fn changes(tx: &mut Tx, permit: &Permit, latest: Option<&Version>) -> Result<Vec<plan::Change>, Problem> {
    let Some(latest) = latest.filter(|v| v.number > 1) else { return Ok(Vec::new()) };
    let before = plan::one(tx, permit, latest.number - 1).await?;
    Ok(plan::changes(&before.steps, &latest.steps))
}

/// The job the client dreams of: a fact, in their own words.
async fn dream(tx: &mut Tx, permit: &Permit) -> Result<String, Problem> {
    if !permit.opens(Tier::Work) {
        return Ok(String::new());
    }
    let facts = facts::of_file(tx, permit).await?;
    let said = current(&facts).into_iter().filter(|f| f.kind == FactKind::WantedJob);
    let mut texts = said.filter_map(|f| match f.answer.value() {
        Some(Value::Text(text)) => Some(text.clone()),
        _ => None,
    });
    Ok(texts.next_back().unwrap_or_default())
}

fn open_steps(ctx: &Ctx, steps: &[Step], chosen: &str) -> Vec<Choice> {
    use opweg_model::step::StepState;
    let open = steps.iter().filter(|s| !matches!(s.state, StepState::Done | StepState::Stopped));
    open.map(|s| Choice::new(s.id.to_string(), crate::pages::overview::title(ctx, s), chosen)).collect()
}
