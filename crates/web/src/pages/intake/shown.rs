//! A question with what the file knows already: shown and reused, not asked again unless somebody opens it. Two sources
//! that disagree stand beside each other.

use super::conversation::Conversation;
use super::place::Place;
use super::save::Outcome;
use super::weigh::is_answered;
use crate::kit::ctx::Ctx;
use crate::kit::form::Fields;
use crate::kit::frame::Choice;
use crate::kit::say;
use crate::pages::questions::{Pair, Question, Spoken, fields_of, question};
use opweg_content::Chapter;
use opweg_lang::dates;
use opweg_model::brussels;
use opweg_model::fact::{Answer, Fact, FactKind, NoValue, Source, current, disagree};
use uuid::Uuid;

/// What somebody said.
pub struct Statement {
    /// The answer.
    pub value: Spoken,
    /// Who said it, to whom, when.
    pub from: String,
}

/// Everything that was said about one thing.
pub struct Entry {
    /// The statements, newest first.
    pub statements: Vec<Statement>,
    /// They contradict each other.
    pub clash: bool,
    /// What the button that opens it sends; empty where the question itself is opened.
    pub open: String,
}

/// A question of a page.
pub struct Item {
    /// The question.
    pub q: Question,
    /// What is known already.
    pub known: Vec<Entry>,
    /// Since when it waits to be asked; empty when it does not.
    pub later: String,
    /// The control is folded away: there is an answer.
    pub folded: bool,
    /// The statement the form is filled with.
    pub was: String,
    /// The entry it speaks of; empty for a new one.
    pub slot: String,
    /// Since when it is true.
    pub as_of: String,
    /// Where it comes from.
    pub sources: Vec<Choice>,
    /// The date is asked in plain sight.
    pub dated: bool,
}

/// Where answers of a conversation can come from.
const SOURCES: [Source; 4] = [Source::Client, Source::Representative, Source::Observed, Source::Document];

/// A question ready to be shown, filled with what was typed, else with our own earlier answer.
pub fn item(
    ctx: &Ctx,
    talk: &Conversation,
    place: &Place,
    chapter: &Chapter,
    at: (usize, FactKind),
    typed: &Fields,
    outcome: &Outcome,
) -> Item {
    let kind = at.1;
    let pair = talk.pair_of(chapter);
    let facts = talk.of_kind(kind);
    let now = current(&facts);
    let own = filled_with(ctx, place, kind, &now);
    let touched = matches!(outcome, Outcome::New(_) | Outcome::Wrong(_));
    let fields = match own.filter(|f| is_answered(f)) {
        _ if touched => typed.clone(),
        Some(fact) => fields_of(fact),
        None => Fields::default(),
    };
    let mut q = question(&ctx.house, pair, kind, &fields);
    if let Outcome::Wrong(text) = outcome {
        q.error.clone_from(text);
    }
    let known = known(ctx, talk, pair, place, at, &now);
    let key = kind.key();
    Item {
        folded: place.n.is_none() && !touched && !known.is_empty(),
        later: later(ctx, &now),
        known,
        was: own.map(|f| f.id.to_string()).unwrap_or_default(),
        slot: place.entry.map(|s| s.to_string()).unwrap_or_default(),
        as_of: fields.get(&format!("{key}-as-of")).to_owned(),
        sources: sources(ctx, fields.get(&format!("{key}-source")), talk.usual_source(chapter)),
        dated: chapter.staff,
        q,
    }
}

/// Our own statement that the form starts from; a repeatable question starts empty unless one entry was opened.
fn filled_with<'f>(ctx: &Ctx, place: &Place, kind: FactKind, now: &[&'f Fact]) -> Option<&'f Fact> {
    let slot = if kind.spec().repeats { place.entry? } else { Uuid::nil() };
    now.iter().find(|f| f.org == ctx.me.staff.org && f.slot == slot).copied()
}

fn known(
    ctx: &Ctx,
    talk: &Conversation,
    pair: Pair,
    place: &Place,
    (n, kind): (usize, FactKind),
    now: &[&Fact],
) -> Vec<Entry> {
    let answered: Vec<&Fact> = now.iter().copied().filter(|f| is_answered(f)).collect();
    let mut slots: Vec<Uuid> =
        answered.iter().map(|f| f.slot).filter(|s| place.entry.is_none_or(|e| e == *s)).collect();
    slots.sort_by_key(|slot| (answered.iter().filter(|f| f.slot == *slot).map(|f| f.recorded).min(), *slot));
    slots.dedup();
    let entry = |slot: Uuid| {
        let said: Vec<&Fact> = answered.iter().copied().filter(|f| f.slot == slot).collect();
        let ours = said.iter().any(|f| f.org == ctx.me.staff.org);
        Entry {
            clash: disagree(&said),
            statements: said.iter().map(|f| statement(ctx, talk, pair, f)).collect(),
            open: if kind.spec().repeats && ours && place.entry.is_none() {
                format!("{n}.{slot}")
            } else {
                String::new()
            },
        }
    };
    slots.into_iter().map(entry).collect()
}

fn statement(ctx: &Ctx, talk: &Conversation, pair: Pair, fact: &Fact) -> Statement {
    let org = talk.orgs.get(&fact.org).map(String::as_str).unwrap_or_default();
    Statement { value: value(ctx, pair, fact), from: from(ctx, org, fact) }
}

/// An answer for both readers.
pub fn value(ctx: &Ctx, pair: Pair, fact: &Fact) -> Spoken {
    pair.both(|lang| say::answer(&ctx.house, lang, fact.kind, &fact.answer))
}

fn from(ctx: &Ctx, org: &str, fact: &Fact) -> String {
    let lang = ctx.me.lang;
    let source = ctx.t(&format!("facts-source-{}", fact.source.word()));
    let day = dates::date_short(lang, brussels::day(fact.recorded));
    let args = [("source", source.into()), ("org", org.into()), ("day", day.into())];
    let from = ctx.tw("talk-from", &args);
    match fact.as_of.map(|since| say::fuzzy(&ctx.house, lang, since)) {
        Some(since) => format!("{from}; {}", ctx.tw("talk-since", &[("since", since.into())])),
        None => from,
    }
}

fn later(ctx: &Ctx, now: &[&Fact]) -> String {
    let put_off = now.iter().find(|f| f.answer == Answer::None(NoValue::AskLater));
    put_off.map(|f| dates::date_short(ctx.me.lang, brussels::day(f.recorded))).unwrap_or_default()
}

fn sources(ctx: &Ctx, chosen: &str, usual: Source) -> Vec<Choice> {
    let chosen = Source::parse(chosen).unwrap_or(usual);
    // A source that this page does not offer, such as a register, stays what it was.
    let rare = Some(chosen).filter(|s| !SOURCES.contains(s));
    let offered = SOURCES.into_iter().chain(rare);
    offered.map(|s| Choice::new(s.word(), ctx.t(&format!("facts-source-{}", s.word())), chosen.word())).collect()
}
