//! A conversation with everything its pages need, read in one transaction: the languages, the questions this worker may
//! ask, and what the file knows already.

use super::place::Place;
use super::texts;
use super::weigh::is_answered;
use crate::kit::ctx::Ctx;
use crate::kit::problem::Problem;
use crate::pages::overview::{Head, head};
use crate::pages::questions::{Pair, Spoken};
use opweg_access::{Action, Permit};
use opweg_content::Chapter;
use opweg_model::fact::{Answer, Fact, FactKind, NoValue, Source, current};
use opweg_model::{FileId, IntakeId, OrgId};
use opweg_store::drafts::{self, Draft};
use opweg_store::file::intakes::{self, Intake};
use opweg_store::file::{card, facts};
use opweg_store::people::organisations;
use opweg_store::{Tx, door};
use std::collections::HashMap;

/// A conversation.
pub struct Conversation {
    /// The conversation itself.
    pub intake: Intake,
    /// The heading of the file.
    pub head: Head,
    /// The languages of the screen.
    pub pair: Pair,
    /// The chapters with the questions that may be asked, in order; empty ones are left out.
    pub chapters: Vec<Chapter>,
    /// All facts this worker may see, earlier ones included.
    pub facts: Vec<Fact>,
    /// Names of organisations.
    pub orgs: HashMap<OrgId, String>,
}

/// How far a chapter is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Questions of the chapter.
    pub all: usize,
    /// Questions with an answer.
    pub answered: usize,
    /// Questions put off.
    pub later: usize,
}

impl Conversation {
    /// Reads a conversation to look at it, with the draft of that name.
    ///
    /// # Errors
    /// [`Problem::NotFound`] for no such conversation; what the door says.
    pub async fn look(ctx: &Ctx, file: FileId, id: IntakeId, draft: &str) -> Result<(Self, Option<Draft>), Problem> {
        let (mut tx, see) = ctx.open(file, Action::See).await?;
        let add = door::also(&mut tx, &see, Action::Add).await.ok();
        let found = Self::read(ctx, &mut tx, &see, add.as_ref(), id).await?;
        let draft = if draft.is_empty() {
            None
        } else {
            drafts::load(&mut tx, &ctx.house.desk.keys, ctx.me.staff.user, draft).await?
        };
        tx.commit().await?;
        Ok((found, draft))
    }

    /// Reads a conversation within a transaction.
    ///
    /// # Errors
    /// [`Problem::NotFound`] for no such conversation.
    pub async fn read(
        ctx: &Ctx,
        tx: &mut Tx,
        see: &Permit,
        add: Option<&Permit>,
        id: IntakeId,
    ) -> Result<Self, Problem> {
        let intake = intakes::of_file(tx, see).await?.into_iter().find(|i| i.id == id).ok_or(Problem::NotFound)?;
        let card = card::of_file(tx, see).await?;
        let facts = facts::of_file(tx, see).await?;
        let orgs = organisations::list(tx).await?.into_iter().map(|o| (o.id, o.about.name)).collect();
        let head = head(ctx, &card, see, "intake");
        let pair = texts::pair(ctx, &intake.language);
        let chapters = add.filter(|_| head.may_add).map(|add| permitted(ctx, add)).unwrap_or_default();
        Ok(Self { intake, head, pair, chapters, facts, orgs })
    }

    /// The chapter of this name, if it may be asked.
    ///
    /// # Errors
    /// [`Problem::NotFound`].
    pub fn chapter(&self, key: &str) -> Result<&Chapter, Problem> {
        self.chapters.iter().find(|c| c.key == key).ok_or(Problem::NotFound)
    }

    /// The chapters read out together: not the one for staff.
    pub fn spoken(&self) -> impl Iterator<Item = &Chapter> {
        self.chapters.iter().filter(|c| !c.staff)
    }

    /// The questions of a place: those of its chapter, or one of them.
    ///
    /// # Errors
    /// [`Problem::NotFound`] for no such chapter or question.
    pub fn asked(&self, place: &Place) -> Result<Vec<(usize, FactKind)>, Problem> {
        let all = self.chapter(&place.chapter)?.ask.iter().enumerate().map(|(at, kind)| (at + 1, *kind));
        let here = |kind: FactKind| match place.entry {
            Some(entry) => kind.spec().repeats && self.facts.iter().any(|f| f.kind == kind && f.slot == entry),
            None => true,
        };
        let asked: Vec<(usize, FactKind)> =
            all.filter(|(n, kind)| place.n.is_none_or(|one| one == *n) && here(*kind)).collect();
        if asked.is_empty() { Err(Problem::NotFound) } else { Ok(asked) }
    }

    /// The languages of a chapter: what staff observe is written for staff only.
    #[must_use]
    pub fn pair_of(&self, chapter: &Chapter) -> Pair {
        if chapter.staff { Pair::alone(self.pair.second) } else { self.pair }
    }

    /// Every statement of a kind, earlier ones included.
    #[must_use]
    pub fn of_kind(&self, kind: FactKind) -> Vec<Fact> {
        self.facts.iter().filter(|f| f.kind == kind).cloned().collect()
    }

    /// Whether the question need not be asked again.
    #[must_use]
    pub fn is_answered(&self, kind: FactKind) -> bool {
        current(&self.of_kind(kind)).into_iter().any(is_answered)
    }

    /// How far a chapter is.
    #[must_use]
    pub fn progress(&self, chapter: &Chapter) -> Progress {
        let later = |kind: &FactKind| {
            let facts = self.of_kind(*kind);
            current(&facts).iter().any(|f| f.answer == Answer::None(NoValue::AskLater))
        };
        let answered = chapter.ask.iter().filter(|k| self.is_answered(**k));
        let put_off = chapter.ask.iter().filter(|k| !self.is_answered(**k) && later(k));
        Progress { all: chapter.ask.len(), answered: answered.count(), later: put_off.count() }
    }

    /// Where answers come from unless somebody says otherwise.
    #[must_use]
    pub fn usual_source(&self, chapter: &Chapter) -> Source {
        match self.intake.answered_by.as_str() {
            _ if chapter.staff => Source::Observed,
            "representative" => Source::Representative,
            _ => Source::Client,
        }
    }

    /// The address after a place: the next open question, or the next chapter; reading back at the end.
    #[must_use]
    pub fn after(&self, place: &Place) -> String {
        let base = super::place::conversation(place.file, place.intake);
        if self.chapter(&place.chapter).is_ok_and(|c| c.staff) {
            return format!("/clients/{}/intake", place.file);
        }
        let mut rest = self.spoken().skip_while(|c| c.key != place.chapter);
        let here = rest.next();
        let next = match place.n {
            None => rest.next().map(|c| format!("{base}/{}", c.key)),
            Some(now) => {
                let open = |c: &Chapter, from: usize| {
                    (from + 1..=c.ask.len()).find(|n| c.ask.get(n - 1).is_some_and(|k| !self.is_answered(*k)))
                };
                let in_this = here.and_then(|c| open(c, now).map(|n| (c, n)));
                let found = in_this.or_else(|| rest.find_map(|c| open(c, 0).map(|n| (c, n))));
                found.map(|(c, n)| format!("{base}/{}/{n}", c.key))
            }
        };
        next.unwrap_or_else(|| format!("{base}/read-back"))
    }

    /// How far in the whole conversation a chapter is, for both readers.
    #[must_use]
    pub fn part_of(&self, ctx: &Ctx, chapter: &Chapter) -> Option<Spoken> {
        let at = self.spoken().position(|c| c.key == chapter.key)? + 1;
        let args = [("now", at.into()), ("all", self.spoken().count().into())];
        Some(self.pair.say_with(&ctx.house, "intake-progress", &args))
    }
}

/// The chapters with what this worker may write down.
pub fn permitted(ctx: &Ctx, add: &Permit) -> Vec<Chapter> {
    let all = ctx.house.content.intake.chapters.iter();
    let mine = all.map(|c| Chapter { ask: c.ask.iter().copied().filter(|k| may_ask(add, *k)).collect(), ..c.clone() });
    mine.filter(|c| !c.ask.is_empty()).collect()
}

/// Whether what is answered may be written down: no form is shown that is refused when it is sent.
pub fn may_ask(add: &Permit, kind: FactKind) -> bool {
    let section = kind.spec().section;
    add.opens(section.tier()) && add.allows_own_of(section)
}
