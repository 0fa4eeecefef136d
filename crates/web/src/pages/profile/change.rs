//! The form for one fact: a new one, a second opinion beside that of others, or a correction of what one's own
//! organisation said. Facts are never overwritten, and what was typed survives a colleague who was quicker.

use super::{Said, organisations_of, said};
use crate::kit::answer::{Answer, again, clash, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::Staff;
use crate::kit::problem::Problem;
use crate::pages::drafts;
use crate::pages::intake::conversation::may_ask;
use crate::pages::intake::weigh::{Typed, Weighed, weigh};
use crate::pages::overview::{Head, head};
use crate::pages::questions::{Misread, Pair, Question, fields_of, question, read_fact};
use askama::Template;
use axum::extract::Path;
use opweg_access::{Action, Why};
use opweg_model::fact::{Answer as Given, BadValue, Fact, FactKind, NoValue, current};
use opweg_model::{FactId, FileId, OrgId};
use opweg_store::door;
use opweg_store::file::{card, facts};
use opweg_store::path::tasks;
use uuid::Uuid;

/// Which statement or entry a form is about.
#[derive(Debug, Clone, Copy)]
struct About {
    file: FileId,
    kind: FactKind,
    /// The statement of one's own organisation that is corrected.
    replaces: Option<FactId>,
    /// The entry of a repeatable kind that something is put beside.
    slot: Option<Uuid>,
}

impl About {
    fn read(file: FileId, kind: &str, fields: &Fields) -> Result<Self, Problem> {
        let kind = FactKind::parse(kind).ok_or(Problem::NotFound)?;
        let slot = fields.parse("slot").filter(|_| kind.spec().repeats);
        Ok(Self { file, kind, replaces: fields.parse("replaces"), slot })
    }
    /// The key of the draft: two entries of one kind have each their own.
    fn draft(self) -> String {
        let which = self.replaces.map(|f| f.to_string()).or(self.slot.map(|s| s.to_string()));
        ["fact", &self.file.to_string(), self.kind.key(), which.as_deref().unwrap_or("new")].join("-")
    }
    fn href(self) -> String {
        let path = format!("/clients/{}/facts/{}", self.file, self.kind.key());
        match (self.replaces, self.slot) {
            (Some(old), _) => format!("{path}?replaces={old}"),
            (None, Some(slot)) => format!("{path}?slot={slot}"),
            (None, None) => path,
        }
    }
    /// What may be done with it as the file stands: only one's own statement is corrected; one that was replaced gives
    /// way to the one that holds.
    fn as_it_stands(self, of_kind: &[Fact], org: OrgId) -> Self {
        let Some(old) = of_kind.iter().find(|f| Some(f.id) == self.replaces) else {
            return Self { replaces: None, ..self };
        };
        let now = current(of_kind);
        let own = now.iter().filter(|f| f.org == org && f.slot == old.slot);
        let holds = own.clone().find(|f| f.id == old.id).or_else(|| own.clone().next());
        Self { replaces: holds.map(|f| f.id), slot: Some(old.slot).filter(|_| self.kind.spec().repeats), ..self }
    }
}

/// Why the form is shown again.
enum Again {
    /// Something typed is not right: the key of the message.
    Wrong(String),
    /// Somebody changed it meanwhile.
    Stale,
}

#[derive(Template)]
#[template(path = "profile/edit.html")]
struct EditPage {
    p: Staff,
    h: Head,
    q: Question,
    replaces: String,
    slot: String,
    as_of: String,
    /// Name of the draft.
    draft: String,
    /// What stands here is a draft of earlier.
    draft_kept: bool,
    /// What is said now about the same thing, with who said it.
    standing: Vec<Said>,
    /// It changed after the form was shown.
    stale: bool,
}

/// The form for one fact: new, beside the entry `?slot=…`, or a correction of `?replaces=…`.
pub async fn edit(ctx: Ctx, Path((file, kind)): Path<(FileId, String)>, Query(query): Query) -> Answer {
    edit_page(&ctx, About::read(file, &kind, &query)?, None).await
}

async fn edit_page(ctx: &Ctx, asked: About, typed: Option<(Fields, Again)>) -> Answer {
    let kind = asked.kind;
    let (mut tx, permit) = ctx.open(asked.file, Action::See).await?;
    let add = door::also(&mut tx, &permit, Action::Add).await;
    if !add.is_ok_and(|add| may_ask(&add, kind)) {
        return Err(Problem::Refused(Why::Role));
    }
    let card = card::of_file(&mut tx, &permit).await?;
    let mut of_kind = facts::of_file(&mut tx, &permit).await?;
    let orgs = organisations_of(&mut tx).await?;
    tx.commit().await?;
    of_kind.retain(|f| f.kind == kind);
    let about = asked.as_it_stands(&of_kind, ctx.me.staff.org);
    let old = of_kind.iter().find(|f| Some(f.id) == about.replaces);
    let draft = match &typed {
        None => drafts::kept(ctx, &about.draft()).await?,
        Some((fields, _)) => {
            moved(ctx, asked, about, fields).await?;
            None
        }
    };
    let draft_kept = draft.is_some();
    let (fields, why) = typed.map_or((None, None), |(fields, why)| (Some(fields), Some(why)));
    let fields = fields.or(draft).or_else(|| old.map(fields_of)).unwrap_or_default();
    let mut q = question(&ctx.house, Pair::alone(ctx.me.lang), kind, &fields);
    if let Some(Again::Wrong(key)) = &why {
        q.error = ctx.t(key);
    }
    let slot = about.slot.unwrap_or_default();
    let standing = current(&of_kind).into_iter().filter(|f| f.slot == slot);
    let shown = EditPage {
        p: ctx.frame("profile-edit-title", "clients"),
        h: head(ctx, &card, &permit, "profile"),
        replaces: about.replaces.map(|f| f.to_string()).unwrap_or_default(),
        slot: about.slot.map(|s| s.to_string()).unwrap_or_default(),
        as_of: fields.get(&format!("{}-as-of", kind.key())).to_owned(),
        draft: about.draft(),
        draft_kept,
        standing: standing.map(|f| said(ctx, &orgs, f)).collect(),
        stale: matches!(why, Some(Again::Stale)),
        q,
    };
    match why {
        None => page(&shown),
        Some(Again::Wrong(_)) => again(&shown),
        Some(Again::Stale) => clash(&shown),
    }
}

/// The form speaks of another statement now: its draft goes along.
async fn moved(ctx: &Ctx, from: About, to: About, fields: &Fields) -> Result<(), Problem> {
    if from.draft() == to.draft() {
        return Ok(());
    }
    opweg_store::drafts::forget_now(&ctx.house.db, ctx.me.staff.user, &from.draft(), ctx.now).await?;
    drafts::keep(ctx, &to.draft(), fields).await
}

/// Adds the fact. "Beside" keeps the old statement standing: two sources that disagree are both shown.
pub async fn save(ctx: Ctx, Path((file, kind)): Path<(FileId, String)>, Form(fields): Form) -> Answer {
    let about = About::read(file, &kind, &fields)?;
    if fields.has("discard") {
        opweg_store::drafts::forget_now(&ctx.house.db, ctx.me.staff.user, &about.draft(), ctx.now).await?;
        return go(&about.href(), "removed");
    }
    let wrong = |bad: Misread| Again::Wrong(bad.message());
    let fact = match read_fact(&fields, about.kind, ctx.today()) {
        Ok(Some(fact)) => fact,
        Ok(None) => return edit_page(&ctx, about, Some((fields, wrong(Misread::Bad(BadValue::Empty))))).await,
        Err(bad) => return edit_page(&ctx, about, Some((fields, wrong(bad)))).await,
    };
    match keep(&ctx, about, fact, fields.get("as") == "beside").await? {
        Weighed::Same | Weighed::New { .. } => go(&format!("/clients/{file}/profile"), "saved"),
        Weighed::Stale => edit_page(&ctx, about, Some((fields, Again::Stale))).await,
        Weighed::Filled => edit_page(&ctx, about, Some((fields, Again::Wrong("questions-filled".into())))).await,
    }
}

/// Keeps what is new, and forgets its draft, in one transaction.
async fn keep(ctx: &Ctx, about: About, fact: facts::NewFact, beside: bool) -> Result<Weighed, Problem> {
    let (mut tx, permit) = ctx.open(about.file, Action::Add).await?;
    let see = door::also(&mut tx, &permit, Action::See).await?;
    let mut of_kind = facts::of_file(&mut tx, &see).await?;
    of_kind.retain(|f| f.kind == about.kind);
    let typed = Typed {
        answer: fact.answer.clone(),
        source: fact.source,
        as_of: fact.as_of,
        was: about.replaces,
        slot: about.slot,
    };
    let weighed = decide(&of_kind, ctx.me.staff.org, typed, about.kind.spec().repeats, beside, ctx.id());
    if let Weighed::New { slot, replaces } = weighed {
        let later = fact.answer == Given::None(NoValue::AskLater);
        let new = facts::NewFact { id: FactId(ctx.id()), slot, replaces, ..fact };
        facts::add(&mut tx, &permit, &ctx.house.desk, vec![new]).await?;
        if !later {
            tasks::drop_ask_later(&mut tx, &permit, about.kind).await?;
        }
    }
    if matches!(weighed, Weighed::New { .. } | Weighed::Same) {
        opweg_store::drafts::forget(&mut tx, ctx.me.staff.user, &about.draft()).await?;
    }
    tx.commit().await?;
    Ok(weighed)
}

/// What a form means beside what stands: as in the intake, but here somebody chose whether to correct or to put beside.
fn decide(of_kind: &[Fact], org: OrgId, typed: Typed, repeats: bool, beside: bool, fresh: Uuid) -> Weighed {
    let was = of_kind.iter().find(|f| Some(f.id) == typed.was);
    let slot = was.map(|f| f.slot).or(typed.slot);
    let holds = |id: FactId| current(of_kind).iter().any(|f| f.id == id && f.org == org);
    if typed.was.is_some_and(|id| !holds(id)) && !was.is_some_and(|f| typed.says(f)) {
        return Weighed::Stale;
    }
    let typed = Typed { slot, ..typed };
    match (weigh(of_kind, org, repeats, &typed, fresh), was) {
        (Weighed::New { .. }, Some(was)) if beside => Weighed::New { slot: was.slot, replaces: None },
        (Weighed::New { .. }, Some(was)) => Weighed::New { slot: was.slot, replaces: Some(was.id) },
        (weighed, _) => weighed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use opweg_model::UserId;
    use opweg_model::fact::{Source, Value};

    const CITY: OrgId = OrgId(Uuid::from_u128(1));
    const VDAB: OrgId = OrgId(Uuid::from_u128(2));

    fn job(number: u128, org: OrgId, slot: u128, text: &str) -> Fact {
        Fact {
            id: FactId(Uuid::from_u128(number)),
            file: FileId(Uuid::nil()),
            kind: FactKind::Phone,
            slot: Uuid::from_u128(slot),
            answer: Given::Value(Value::Text(text.into())),
            as_of: None,
            source: Source::Client,
            author: UserId(Uuid::nil()),
            org,
            intake: None,
            replaces: None,
            recorded: jiff::Timestamp::UNIX_EPOCH,
        }
    }

    fn typed(text: &str, was: Option<&Fact>, slot: Option<u128>) -> Typed {
        let answer = Given::Value(Value::Text(text.into()));
        let (was, slot) = (was.map(|f| f.id), slot.map(Uuid::from_u128));
        Typed { answer, source: Source::Document, as_of: None, was, slot }
    }

    fn weighed(facts: &[Fact], typed: Typed, beside: bool) -> Weighed {
        decide(facts, CITY, typed, true, beside, Uuid::from_u128(99))
    }

    #[test]
    fn our_own_statement_is_corrected_or_something_is_put_beside_it_as_chosen() {
        let ours = job(1, CITY, 7, "a");
        let facts = [ours.clone()];
        let new = |replaces| Weighed::New { slot: ours.slot, replaces };
        assert_eq!(weighed(&facts, typed("b", Some(&ours), None), false), new(Some(ours.id)), "another source too");
        assert_eq!(weighed(&facts, typed("b", Some(&ours), None), true), new(None));
    }

    #[test]
    fn what_others_said_is_never_replaced_but_something_stands_beside_it() {
        let theirs = job(1, VDAB, 7, "a");
        let facts = [theirs.clone()];
        assert_eq!(weighed(&facts, typed("b", Some(&theirs), None), false), Weighed::Stale);
        let beside = Weighed::New { slot: theirs.slot, replaces: None };
        assert_eq!(weighed(&facts, typed("b", None, Some(7)), false), beside);
    }

    #[test]
    fn what_a_colleague_replaced_meanwhile_is_looked_at_again() {
        let first = job(1, CITY, 7, "a");
        let facts = [first.clone(), Fact { replaces: Some(first.id), ..job(2, CITY, 7, "b") }];
        assert_eq!(weighed(&facts, typed("c", Some(&first), None), false), Weighed::Stale);
        assert_eq!(weighed(&facts, typed("c", Some(&first), None), true), Weighed::Stale);
        let about = About { file: first.file, kind: first.kind, replaces: Some(first.id), slot: None };
        assert_eq!(about.as_it_stands(&facts, CITY).replaces, Some(facts[1].id));
        assert_eq!(about.as_it_stands(&facts, VDAB).replaces, None);
        assert_ne!(about.draft(), About { replaces: None, slot: Some(first.slot), ..about }.draft());
    }
}
