//! One thing more: the person says something that their file holds, and the system says only whether it is right. Then the
//! person says who may see what, and the file opens. Whoever cannot or does not want to is pointed to whoever guides them.

use super::DRAFT;
use super::told::Told;
use crate::kit::answer::{Answer, again, go, page};
use crate::kit::closed;
use crate::kit::ctx::{Ctx, first_purpose, purposes};
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::{Choice, FieldError, Staff, error_of};
use crate::kit::problem::Problem;
use crate::pages::agreement::talk::{LONGEST, OrgLine, Proposal, Two, choices, org_line, two};
use crate::pages::agreement::{line_of, missing, talk_of};
use crate::pages::drafts;
use crate::pages::questions::Pair;
use crate::routes::{COUNTER, Route, form, page as line};
use askama::Template;
use axum::extract::Path;
use axum::routing::{get, post};
use opweg_lang::{Lang, State};
use opweg_model::agreement::{AgreementChannel, TalkMode};
use opweg_model::{FileId, PurposeSet, Role, Tier, TierSet};
use opweg_store::file::known::{self, Answered, Asking, Counter, Question};
use opweg_store::file::search::Shown;
use opweg_store::people::organisations::{self, Organisation};

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![
        line("/clients/{file}/known", COUNTER, get(show)),
        form("/clients/{file}/known", COUNTER, post(answer)),
        form("/clients/{file}/known/call", COUNTER, post(call)),
        form("/clients/{file}/known/agreement", COUNTER, post(agree)),
    ]
}

/// Whom to call.
struct Call {
    who: String,
    phone: String,
}

/// What the person can agree to here.
struct Agreed {
    line: OrgLine,
    modes: Vec<Choice>,
    channels: Vec<Choice>,
    languages: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "register/known.html")]
struct Page {
    p: Staff,
    /// The file as the address names it: whoever may not open it reads nothing in that.
    file: String,
    q: Fields,
    errors: Vec<FieldError>,
    questions: Vec<Choice>,
    /// Wrong answers that are left, in words.
    left: String,
    spent: bool,
    agreed: Option<Agreed>,
    call: Option<Call>,
    /// Whoever may open it in an emergency.
    glass: bool,
    lang: Lang,
    dir: &'static str,
    draft: bool,
    intro: Vec<Two>,
    yes: Two,
    no: Two,
    what_for: Two,
    /// That data is compared, before anything is asked.
    told: Told,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
}

/// The page. A file that is open needs no question; one that is not there for who asks is not found.
pub async fn show(ctx: Ctx, Path(named): Path<String>, Query(q): Query) -> Answer {
    let file = closed::file(&ctx, &named)?;
    match asking(&ctx, file).await? {
        Counter::Nobody => Err(Problem::NotFound),
        Counter::Open => go(&format!("/clients/{file}"), ""),
        Counter::Ask(asking) => page(&shown(&ctx, file, q, &asking, Vec::new()).await?),
    }
}

async fn asking(ctx: &Ctx, file: FileId) -> Result<Counter, Problem> {
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let asking = known::asking(&mut tx, &ctx.actor, &purposes(&ctx.me.staff), file).await?;
    tx.commit().await?;
    Ok(asking)
}

/// What can be asked, for a page that is shown again; a file that is not there any more, or opened meanwhile, has none.
async fn still(ctx: &Ctx, file: FileId) -> Result<Asking, Problem> {
    match asking(ctx, file).await? {
        Counter::Ask(asking) => Ok(asking),
        Counter::Nobody | Counter::Open => Err(Problem::NotFound),
    }
}

/// Where a question is answered of a file that opened meanwhile, by a colleague or by the same form sent before: there it
/// is.
async fn meanwhile(ctx: &Ctx, file: FileId) -> Answer {
    match asking(ctx, file).await? {
        Counter::Open => go(&format!("/clients/{file}"), ""),
        Counter::Nobody | Counter::Ask(_) => Err(Problem::NotFound),
    }
}

async fn shown(ctx: &Ctx, file: FileId, q: Fields, asking: &Asking, errors: Vec<FieldError>) -> Result<Page, Problem> {
    let lang = match Lang::parse(q.get("lang")) {
        Some(lang) => lang,
        None => language(ctx).await?,
    };
    let pair = Pair { first: lang, second: ctx.me.lang };
    let question = |question: &Question| {
        let word = question.word();
        Choice::new(word, ctx.t(&format!("counter-ask-{word}")), q.get("question"))
    };
    let left = [("left", i64::try_from(asking.left).unwrap_or_default().into())];
    let agreed = if asking.right { Some(agreement(ctx, pair, &q).await?) } else { None };
    Ok(Page {
        p: ctx.frame("counter-title", "register"),
        file: closed::name(ctx, file),
        questions: asking.questions.iter().map(question).collect(),
        left: ctx.tw("counter-left", &left),
        spent: asking.left == 0,
        agreed,
        call: None,
        glass: ctx.me.staff.is(Role::Worker),
        lang,
        dir: lang.dir().as_str(),
        draft: ctx.house.words.state(lang, "agreement-title") == State::Draft,
        intro: ["agreement-what", "agreement-your-choice", "agreement-no-loss"].map(|k| two(ctx, pair, k)).into(),
        yes: two(ctx, pair, "agreement-yes"),
        no: two(ctx, pair, "agreement-no"),
        what_for: two(ctx, pair, "agreement-what-for"),
        told: Told::in_language(ctx, lang),
        errors,
        q,
    })
}

/// The language that was chosen on the form that waits.
async fn language(ctx: &Ctx) -> Result<Lang, Problem> {
    let kept = drafts::kept(ctx, DRAFT).await?;
    Ok(kept.and_then(|kept| Lang::parse(kept.get("contact-language"))).unwrap_or(Lang::Nl))
}

async fn own_org(ctx: &Ctx) -> Result<Organisation, Problem> {
    Ok(organisations::get(&mut ctx.house.db.look().await?, ctx.me.staff.org).await?)
}

/// The questions of the agreement talk about one's own organisation, without what is confidential.
async fn agreement(ctx: &Ctx, pair: Pair, q: &Fields) -> Result<Agreed, Problem> {
    let org = own_org(ctx).await?;
    let far: &[Tier] = if ctx.me.staff.is(Role::Worker) { &[Tier::Contact, Tier::Path] } else { &[Tier::Contact] };
    let purposes = PurposeSet::of(&[first_purpose(org.about.purposes)]);
    let mut line = org_line(ctx, pair, &org, &Proposal { tiers: TierSet::of(far), purposes, months: LONGEST }, q);
    let most: &[Tier] =
        if ctx.me.staff.is(Role::Worker) { &[Tier::Contact, Tier::Path, Tier::Work] } else { &[Tier::Contact] };
    line.tiers.retain(|tile| most.iter().any(|tier| tier.word() == tile.value));
    let modes = TalkMode::ALL.iter().map(|m| m.word());
    let channels = AgreementChannel::ALL.iter().map(|c| c.word());
    Ok(Agreed {
        line,
        modes: choices(ctx, pair, "agreement-mode", modes, q.get("mode")),
        channels: choices(ctx, pair, "agreement-channel", channels, q.get("channel")),
        languages: Lang::REAL.iter().map(|l| Choice::new(l.tag(), l.own_name(), pair.first.tag())).collect(),
    })
}

/// Compares an answer.
pub async fn answer(ctx: Ctx, Path(named): Path<String>, Form(q): Form) -> Answer {
    let file = closed::file(&ctx, &named)?;
    let question = q.parse::<Question>("question");
    let mut errors = Vec::new();
    if question.is_none() {
        errors.push(FieldError { field: "question-1".into(), text: ctx.t("counter-missing-question") });
    }
    if !q.has("answer") {
        errors.push(FieldError { field: "answer".into(), text: ctx.t("counter-missing-answer") });
    }
    let (Some(question), true) = (question, errors.is_empty()) else {
        let Ok(asking) = still(&ctx, file).await else { return meanwhile(&ctx, file).await };
        return again(&shown(&ctx, file, q, &asking, errors).await?);
    };
    let said: String = q.get("answer").chars().take(200).collect();
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    let asked = (question, said.as_str());
    let answered = known::answer(&mut tx, &ctx.actor, &purposes(&ctx.me.staff), file, asked, ctx.id()).await?;
    tx.commit().await?;
    let field = match answered {
        Answered::Nobody => return meanwhile(&ctx, file).await,
        Answered::Right => return go(&format!("/clients/{named}/known#agree"), "known-right"),
        Answered::Spent => "counter-spent",
        Answered::Wrong { .. } => "counter-wrong",
    };
    let asking = still(&ctx, file).await?;
    let wrong = FieldError { field: "answer".into(), text: ctx.t(field) };
    again(&shown(&ctx, file, q, &asking, vec![wrong]).await?)
}

/// Whom to call about the file.
pub async fn call(ctx: Ctx, Path(named): Path<String>) -> Answer {
    let file = closed::file(&ctx, &named)?;
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    let told = known::tell(&mut tx, &ctx.actor, &purposes(&ctx.me.staff), file).await?;
    tx.commit().await?;
    let Some(Shown::Pointer { lead, org, phone, .. }) = told else { return meanwhile(&ctx, file).await };
    let asking = still(&ctx, file).await?;
    let who = if lead.is_empty() { org } else { format!("{lead}, {org}") };
    let call = Some(Call { who, phone });
    page(&Page { call, ..shown(&ctx, file, Fields::default(), &asking, Vec::new()).await? })
}

/// Keeps what the person said, yes or no. The form that waited is done with a yes; after a no it can be gone on with.
pub async fn agree(ctx: Ctx, Path(named): Path<String>, Form(q): Form) -> Answer {
    let file = closed::file(&ctx, &named)?;
    let org = own_org(&ctx).await?;
    let mut errors = Vec::new();
    let line = match line_of(&ctx, &org, &q) {
        Some(Ok(line)) => Some(line),
        Some(Err(error)) => {
            errors.push(error);
            None
        }
        None => None,
    };
    let (Some(talk), Some(line)) = (talk_of(&ctx, &q), line) else {
        let unsaid = errors.is_empty() && !q.has(&org.id.to_string());
        errors.extend(missing(&ctx, &q, false));
        if unsaid {
            let text = ctx.t("counter-missing-yes");
            errors.push(FieldError { field: format!("{}-1", org.id), text });
        }
        let Ok(asking) = still(&ctx, file).await else { return meanwhile(&ctx, file).await };
        return again(&shown(&ctx, file, q, &asking, errors).await?);
    };
    let agreed = line.agreed;
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    let said = (&talk, line);
    match known::agree(&mut tx, &ctx.actor, &purposes(&ctx.me.staff), file, said, || ctx.id()).await {
        Ok(()) => {}
        // The answer is too long ago: it is asked again.
        Err(opweg_store::Error::State("not-answered")) => return go(&format!("/clients/{named}/known"), "known-again"),
        Err(opweg_store::Error::NotFound) => {
            drop(tx);
            return meanwhile(&ctx, file).await;
        }
        Err(other) => return Err(other.into()),
    }
    if agreed {
        opweg_store::drafts::forget(&mut tx, ctx.me.staff.user, DRAFT).await?;
    }
    tx.commit().await?;
    if agreed { go(&format!("/clients/{file}"), "agreed") } else { go("/clients/new", "said-no") }
}
