//! The check: *probably known*, *perhaps* or *new*, with which of the typed fields agree. Of a file that may not be opened
//! nothing else is said; a list of strangers is never shown.

use super::told::Told;
use crate::kit::answer::{Answer, page};
use crate::kit::closed;
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::frame::{Choice, FieldError, Staff};
use crate::kit::problem::Problem;
use crate::pages::questions::read;
use askama::Template;
use opweg_linkage::agrees::agreeing;
use opweg_linkage::compare::Verdict;
use opweg_model::FileId;
use opweg_model::fact::{Answer as Said, FactKind, Value};
use opweg_store::file::counter::{Candidate, Reach};
use opweg_store::file::pairs::REASONS;
use opweg_store::file::search::Query;

/// A candidate as shown.
pub struct Found {
    /// Only a little alike.
    pub faint: bool,
    /// What agrees, in words.
    pub agrees: Vec<String>,
    /// Empty: it may not be opened.
    pub href: String,
    pub name: String,
    pub line: String,
    /// A name of the file, to ask one thing more; empty: it may be opened.
    pub ask: String,
}

/// What the check found.
pub struct Checked {
    /// The outcome in a sentence.
    pub say: String,
    /// Its colour.
    pub kind: &'static str,
    pub found: Vec<Found>,
    /// That these were seen, for when the form is sent; empty where there is nobody to see.
    pub seen: String,
    /// Why somebody registers all the same; empty where nobody is asked.
    pub reasons: Vec<Choice>,
    /// Whoever is at least perhaps the person.
    pub candidates: Vec<Candidate>,
    /// Nothing was compared: so many people were asked about that this has to wait.
    pub waits: bool,
}

#[derive(Template)]
#[template(path = "register/fragment.html")]
struct Fragment {
    p: Staff,
    c: Checked,
    told: Told,
}

/// The check for the script, while somebody types. What is typed never stands in an address.
pub async fn fragment(ctx: Ctx, Form(q): Form) -> Answer {
    let c = of(&ctx, &q, When::Typing).await?;
    page(&Fragment { p: ctx.frame("register-title", "register"), told: Told::of(&ctx, &q), c })
}

/// When something is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// While somebody types.
    Typing,
    /// Because they ask for it.
    Asked,
    /// When the form is sent; the file that this form made, if it was sent twice, is nobody else.
    Sent(FileId),
}

/// Checks what was typed so far. Whoever asks about far more people than anybody registers waits.
pub async fn of(ctx: &Ctx, q: &Fields, at: When) -> Result<Checked, Problem> {
    let query = query(ctx, q);
    if query == Query::default() {
        return Ok(Checked::nothing(ctx));
    }
    let Some(mut candidates) = ctx.check(&query, at == When::Typing).await? else { return Ok(Checked::waits(ctx)) };
    candidates.retain(|c| at != When::Sent(c.file()));
    let best = candidates.iter().map(|c| c.comparison.verdict).max().unwrap_or(Verdict::New);
    let (word, kind) = match best {
        Verdict::New if ctx.register_is_behind().await? => ("behind", "sun"),
        Verdict::ProbablyKnown => ("probably", "bad"),
        Verdict::Perhaps => ("perhaps", "sun"),
        Verdict::New if is_enough(&query) => ("new", "ok"),
        Verdict::New => ("little", "info"),
    };
    let found = candidates.iter().map(|c| shown(ctx, c)).collect();
    candidates.retain(|c| c.comparison.verdict >= Verdict::Perhaps);
    // Two files of one person are no reason to make a third.
    let likely = candidates.iter().any(|c| c.alone == Verdict::ProbablyKnown);
    let reasons = if likely { reasons(ctx, q) } else { Vec::new() };
    let seen = seen(ctx, &candidates);
    Ok(Checked { say: ctx.t(&format!("register-check-{word}")), kind, found, seen, reasons, candidates, waits: false })
}

/// What was typed, as a search. A date that is not finished yet is none.
fn query(ctx: &Ctx, q: &Fields) -> Query {
    let born = read(q, FactKind::BirthDate, ctx.today()).ok().flatten();
    let names = ["own-script-name", "other-name"].iter().flat_map(|field| q.all(field));
    Query {
        name: q.get("given-name").to_owned(),
        family: q.get("family-name").to_owned(),
        others: names.filter(|name| !name.is_empty()).map(str::to_owned).collect(),
        birth: if let Some(Said::Value(Value::Day(day))) = born { Some(day) } else { None },
        phone: q.get("phone").to_owned(),
        number: q.get("number").to_owned(),
        ..Query::default()
    }
}

/// One name alone says nothing yet: half the world shares it.
fn is_enough(query: &Query) -> bool {
    let names = std::iter::once(&query.name).chain([&query.family]).chain(&query.others);
    let words = names.map(|name| name.split_whitespace().count()).sum::<usize>();
    words + usize::from(query.birth.is_some()) > 1 || !query.phone.is_empty() || !query.number.is_empty()
}

fn shown(ctx: &Ctx, candidate: &Candidate) -> Found {
    let faint = candidate.comparison.verdict == Verdict::New;
    let words = agreeing(&candidate.comparison, candidate.by_number);
    let agrees = words.iter().map(|word| ctx.t(&format!("register-agrees-{word}"))).collect();
    match &candidate.reach {
        Reach::Open(card) => Found {
            faint,
            agrees,
            href: format!("/clients/{}", card.file),
            name: card.full_name.clone(),
            line: format!("{} · {}, {}", card.number, card.lead_name, card.lead_org_name),
            ask: String::new(),
        },
        Reach::Closed(file) => Found {
            faint,
            agrees,
            href: String::new(),
            name: ctx.t("register-closed"),
            line: ctx.t("register-closed-line"),
            ask: closed::name(ctx, *file),
        },
    }
}

fn reasons(ctx: &Ctx, q: &Fields) -> Vec<Choice> {
    let chosen = q.get("why-new");
    let named = REASONS.iter().map(|r| Choice::new(*r, ctx.t(&format!("register-why-{r}")), chosen));
    std::iter::once(Choice::new("", ctx.t("register-choose"), chosen)).chain(named).collect()
}

/// A mark of who was shown to whom, that nobody else can make.
fn seen(ctx: &Ctx, candidates: &[Candidate]) -> String {
    if candidates.is_empty() {
        return String::new();
    }
    let mut files: Vec<String> =
        candidates.iter().map(|c| format!("{} {:?}", c.file(), c.comparison.verdict)).collect();
    files.sort();
    ctx.house.desk.keys.tag("counter", &format!("{}\n{}", ctx.me.staff.user, files.join("\n")), 16)
}

impl Checked {
    /// Before anything is typed.
    pub fn nothing(ctx: &Ctx) -> Self {
        let say = ctx.t("register-check-empty");
        let (found, candidates, reasons) = (Vec::new(), Vec::new(), Vec::new());
        Self { say, kind: "info", found, seen: String::new(), reasons, candidates, waits: false }
    }

    /// Nothing is compared for a while.
    fn waits(ctx: &Ctx) -> Self {
        Self { say: ctx.t("register-check-waits"), kind: "sun", waits: true, ..Self::nothing(ctx) }
    }

    /// Why this may not be registered yet: somebody is like it whom nobody looked at, or nobody said why it is not them.
    pub fn unsettled(&self, ctx: &Ctx, q: &Fields) -> Vec<FieldError> {
        if self.waits {
            return vec![FieldError { field: "known".into(), text: ctx.t("register-check-waits") }];
        }
        if self.seen != q.get("seen") && !self.seen.is_empty() {
            return vec![FieldError { field: "known".into(), text: ctx.t("register-look-first") }];
        }
        if !self.reasons.is_empty() && !REASONS.contains(&q.get("why-new")) {
            return vec![FieldError { field: "why-new".into(), text: ctx.t("register-why-missing") }];
        }
        Vec::new()
    }
}
