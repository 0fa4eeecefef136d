//! One thing more: whoever stands at the desk says something that their file holds, the system says only whether it is
//! right, and with what the person agrees to, the file opens (access model T0, §4). Few tries, each of them in the log of
//! the file and of whoever asked. A restricted person is nobody here, by the same work.

mod same;
mod shared;

use super::agreements::{self, Talk};
use super::search::{self, Shown};
use super::{facts, one_at_a_time, pace};
use crate::door::{self, open_for_any};
use crate::engine::listed;
use crate::log::{Act, Entry};
use crate::path::states;
use crate::path::tasks::{self, NewTask, what};
use crate::people::{organisations, users};
use crate::{Error, Result, Tx, args};
use jiff::{Timestamp, ToSpan};
use opweg_access::{Action, Actor, Ask, Why, at_counter, may_register};
use opweg_model::agreement::AgreementLine;
use opweg_model::fact::{Fact, FactKind, Value, current};
use opweg_model::{FileId, OrgId, Purpose, TaskId, Tier, UserId};
pub(super) use same::plain_digits;
use same::{is_large_town, is_phone, is_place, is_street};
use std::collections::HashSet;
use uuid::Uuid;

/// Wrong answers that the people of one organisation may give about one file within [`TRIES_HOURS`]: whoever asks a
/// colleague to go on guesses no more than one alone.
pub const TRIES: usize = 3;
/// Files about which one person may answer wrong within [`TRIES_HOURS`]: whoever guesses about more looks for somebody.
pub const FILES: usize = 6;
/// For how long a wrong answer counts.
pub const TRIES_HOURS: i64 = 24;
/// For how long a right answer lets one write down what the person agrees to.
pub const RIGHT_MINUTES: i64 = 60;

/// What entries of the log are about, beside [`MATCH`](super::counter::MATCH): an answer that was right.
pub const RIGHT: &str = "known-right";
/// An answer that was wrong, or one too many.
pub const WRONG: &str = "known-wrong";

/// In the column of outcomes: an answer that was right was used for what the person said then.
const USED: &str = "used";

states! {
    /// What can be asked. Only what lies on the contact card or in school and work, and cannot be guessed by looking at a
    /// person: no language, no country, no children; nor by knowing the organisations: not who guides them; and nothing
    /// that is confidential.
    Question {
        /// A street where they live or lived.
        Street = "street",
        /// A town where they lived before.
        Town = "town",
        /// The last digits of a telephone they had before.
        Phone = "phone",
        /// A school they went to.
        School = "school",
    }
}

/// How somebody at the counter stands to a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Counter {
    /// There is no such file, for them.
    Nobody,
    /// It is open to them: they need not ask.
    Open,
    /// This can be asked.
    Ask(Asking),
}

/// What can be asked about a file, and how often still.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asking {
    /// The questions to choose from.
    pub questions: Vec<Question>,
    /// Wrong answers that are left.
    pub left: usize,
    /// One was answered right a short while ago, and what the person agrees to is not written down yet.
    pub right: bool,
}

/// What became of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answered {
    /// There is no such file, for them.
    Nobody,
    /// It is right.
    Right,
    /// It is not; so many wrong answers are left.
    Wrong {
        /// How many.
        left: usize,
    },
    /// No more can be asked today.
    Spent,
}

/// What can be asked about a file; that somebody looks at it is in its log.
///
/// # Errors
/// [`Error::Refused`] for whoever may not register.
pub async fn asking(tx: &mut Tx, who: &Actor, purposes: &[Purpose], file: FileId) -> Result<Counter> {
    let held = gather(tx, who, purposes, file).await?;
    Ok(match held.reach {
        Reach::Nobody => {
            nobody(tx, who);
            Counter::Nobody
        }
        Reach::Open => {
            tx.note(Entry::of_actor(who, Act::See, super::counter::MATCH, Purpose::Matching.word()));
            Counter::Open
        }
        Reach::Pointer => {
            tx.note(Entry::on_file(file, who, Act::See, super::counter::MATCH, Purpose::Matching));
            Counter::Ask(held.asking(file, tx.now()))
        }
    })
}

/// Compares an answer with the file. Every answer is kept and logged, and no two are compared at the same time.
///
/// # Errors
/// [`Error::State`] for a question that cannot be asked; [`Error::Refused`] for whoever may not register.
pub async fn answer(
    tx: &mut Tx,
    who: &Actor,
    purposes: &[Purpose],
    file: FileId,
    (question, said): (Question, &str),
    id: Uuid,
) -> Result<Answered> {
    one_at_a_time(tx, file).await?;
    let held = gather(tx, who, purposes, file).await?;
    let asking = held.asking(file, tx.now());
    if held.reach != Reach::Pointer {
        nobody(tx, who);
        return Ok(Answered::Nobody);
    }
    if asking.left == 0 {
        note(tx, who, file, WRONG);
        return Ok(Answered::Spent);
    }
    if !asking.questions.contains(&question) {
        return Err(Error::State("question"));
    }
    let right = held.is_right(question, said);
    keep(tx, who, file, (question.word(), if right { "right" } else { "wrong" }), id).await?;
    note(tx, who, file, if right { RIGHT } else { WRONG });
    if right {
        return Ok(Answered::Right);
    }
    let left = asking.left - 1;
    // None of all tries was right, or there was one about too many people.
    let guessed = held.wrong_files.iter().chain([&file]).collect::<HashSet<_>>().len();
    if left == 0 {
        pace::all_wrong(tx, who, file, TRIES, id).await?;
    } else if guessed == FILES {
        pace::many_wrong(tx, who, guessed, id).await?;
    }
    Ok(Answered::Wrong { left })
}

/// Whom to call about a file. Nothing where there is no such file for who asks.
///
/// # Errors
/// [`Error::Refused`] for whoever may not register.
pub async fn tell(tx: &mut Tx, who: &Actor, purposes: &[Purpose], file: FileId) -> Result<Option<Shown>> {
    let held = gather(tx, who, purposes, file).await?;
    let pointed = (held.reach == Reach::Pointer).then_some(file);
    let shown = search::pointers(tx, pointed.into_iter().collect()).await?.remove(&file);
    match shown {
        None => nobody(tx, who),
        Some(_) => tx.note(Entry::on_file(file, who, Act::See, "pointer", Purpose::Matching)),
    }
    Ok(shown)
}

/// Keeps what the person agreed to at the counter, yes or no, after an answer that was right. A yes opens the file for the
/// organisation as far as it can be agreed there; whoever guides the person is told.
///
/// # Errors
/// [`Error::State`] without a right answer of a short while ago; [`Error::Refused`] for whoever may not;
/// [`Error::NotFound`] for no such file.
pub async fn agree(
    tx: &mut Tx,
    who: &Actor,
    purposes: &[Purpose],
    file: FileId,
    (talk, line): (&Talk, AgreementLine),
    mut id: impl FnMut() -> Uuid,
) -> Result<()> {
    one_at_a_time(tx, file).await?;
    let held = gather(tx, who, purposes, file).await?;
    let (Some(user), Some(org), Reach::Pointer) = (who.user(), who.org(), held.reach) else {
        return Err(Error::NotFound);
    };
    if !held.asking(file, tx.now()).right {
        return Err(Error::State("not-answered"));
    }
    let standing = door::standing(tx, file).await?.ok_or(Error::NotFound)?;
    let line = at_counter(who, &standing, line).map_err(|refusal| Error::Refused(refusal.0))?;
    let agreed = line.agreed;
    keep(tx, who, file, ("", USED), id()).await?;
    agreements::keep(tx, &standing, (user, org), talk, &[line], &mut id).await?;
    let counts = if agreed { "agreement yes=1 no=0" } else { "agreement yes=0 no=1" };
    tx.note(Entry::on_file(file, who, Act::Agree, counts, Purpose::Matching));
    tell_lead(tx, file, (user, org), agreed, id()).await
}

/// Whoever guides the person reads that they came to somebody else, and what they said about their file.
async fn tell_lead(tx: &mut Tx, file: FileId, (by, org): (UserId, OrgId), agreed: bool, id: Uuid) -> Result<()> {
    let sql = "SELECT u.id, f.lead_org FROM client_file f
               LEFT JOIN user_account u ON u.id = f.lead_user AND u.left_at IS NULL WHERE f.id = $1";
    let row = tx.row(sql, args![file]).await?.ok_or(Error::NotFound)?;
    let mut t = row.take();
    let (user, for_org) = (t.next::<Option<Uuid>>()?.map(UserId), OrgId(t.next()?));
    let (name, of) = (users::name_of(tx, by).await?, organisations::get(tx, org).await?.about.name);
    let told = NewTask {
        id: TaskId(id),
        file: Some(file),
        for_user: user,
        for_org,
        what: if agreed { what::KNOWN_HERE } else { what::KNOWN_NO }.into(),
        detail: format!("{name}, {of}"),
        due: None,
    };
    tasks::raise(tx, Some(by), &told).await
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    Nobody,
    Open,
    Pointer,
}

/// What a file holds that can be asked, and what this person tried. It never leaves this module.
struct Held {
    reach: Reach,
    facts: Vec<Fact>,
    /// Streets of addresses that many files have: a centre, which everybody can guess.
    shared: HashSet<String>,
    /// What the people of the organisation of this one tried about the file, in order.
    tries: Vec<Try>,
    /// The files about which this person answered wrong.
    wrong_files: HashSet<FileId>,
}

struct Try {
    own: bool,
    outcome: String,
    at: Timestamp,
}

/// Reads all of it, by the same statements whatever the file is and whether it is there.
async fn gather(tx: &mut Tx, who: &Actor, purposes: &[Purpose], file: FileId) -> Result<Held> {
    let (Some(user), true) = (who.user(), may_register(who)) else { return Err(Error::Refused(Why::Role)) };
    let now = tx.now();
    let ask = Ask::tier(Action::See, Tier::Pointer, Purpose::Matching, now);
    let pointed = search::visible(tx, who, &[file], ask).await?.contains(&file);
    let (mut values, places) = listed(&[file]);
    let card = open_for_any(who, (Action::See, Tier::Contact), purposes, now, &mut values);
    let sql = format!("SELECT f.id FROM client_file f WHERE f.id IN ({places}) AND f.state <> 'erased' AND {card}");
    let open = !tx.rows_where(sql, &values).await?.is_empty();
    let kinds = [FactKind::Address, FactKind::Phone, FactKind::Education, FactKind::SafeContact];
    let facts = facts::of_kinds(tx, &[file], kinds.iter()).await?;
    let shared = shared::streets(tx, &facts).await?;
    let since = now.saturating_sub(TRIES_HOURS.hours()).unwrap_or(now);
    Ok(Held {
        reach: match (open, pointed) {
            (true, _) => Reach::Open,
            (false, true) => Reach::Pointer,
            (false, false) => Reach::Nobody,
        },
        facts,
        shared,
        tries: tries(tx, user, file, since).await?,
        wrong_files: wrong_files(tx, user, since).await?,
    })
}

async fn tries(tx: &mut Tx, user: UserId, file: FileId, since: Timestamp) -> Result<Vec<Try>> {
    let rows = tx
        .rows(
            "SELECT k.user_id, k.outcome, k.at FROM known_try k JOIN user_account u ON u.id = k.user_id
             WHERE k.file_id = $1 AND k.at > $3 AND u.org_id = (SELECT o.org_id FROM user_account o WHERE o.id = $2)
             ORDER BY k.at, k.id",
            args![file, user, since],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            Ok(Try { own: UserId(t.next()?) == user, outcome: t.next()?, at: t.moment()? })
        })
        .collect()
}

async fn wrong_files(tx: &mut Tx, user: UserId, since: Timestamp) -> Result<HashSet<FileId>> {
    let sql = "SELECT DISTINCT file_id FROM known_try WHERE user_id = $1 AND at > $2 AND outcome = 'wrong'";
    tx.rows(sql, args![user, since]).await?.iter().map(|row| Ok(FileId(row.take().next()?))).collect()
}

impl Held {
    fn asking(&self, file: FileId, now: Timestamp) -> Asking {
        let lately = now.saturating_sub(RIGHT_MINUTES.minutes()).unwrap_or(now);
        let last = |of: &str| self.tries.iter().rposition(|t| t.own && t.outcome == of);
        let right = last("right").filter(|at| last(USED).is_none_or(|used| used < *at));
        Asking {
            questions: Question::ALL.iter().copied().filter(|q| !self.told_of(*q).is_empty()).collect(),
            left: self.left(file),
            right: right.is_some_and(|nth| self.tries[nth].at > lately),
        }
    }

    /// Wrong answers that are left about the file.
    fn left(&self, file: FileId) -> usize {
        if self.wrong_files.len() >= FILES && !self.wrong_files.contains(&file) {
            return 0;
        }
        TRIES.saturating_sub(self.tries.iter().filter(|t| t.outcome == "wrong").count())
    }

    fn is_right(&self, question: Question, said: &str) -> bool {
        let any = |right: fn(&str, &str) -> bool| self.told_of(question).iter().any(|held| right(held, said));
        match question {
            Question::Street => any(is_street),
            Question::Town | Question::School => any(is_place),
            Question::Phone => any(is_phone),
        }
    }

    /// The texts of the file that answer a question. Where contact has to be safe, nothing is asked about it.
    fn told_of(&self, question: Question) -> Vec<String> {
        let now: HashSet<_> = current(&self.facts).into_iter().map(|f| f.id).collect();
        let careful = |f: &&Fact| match (f.kind, f.answer.value()) {
            (FactKind::SafeContact, Some(Value::Many(words))) => words.iter().any(|w| w != "none"),
            _ => false,
        };
        let guarded = self.facts.iter().filter(|f| now.contains(&f.id)).any(|f| careful(&f));
        let part = |kind: FactKind, part: &'static str, still: Option<bool>| -> Vec<String> {
            let of_kind = self.facts.iter().filter(|f| f.kind == kind);
            let fits = of_kind.filter(|f| still.is_none_or(|still| now.contains(&f.id) == still));
            let text = |f: &Fact| match f.answer.value() {
                Some(Value::Entry(parts)) => parts.get(part).cloned(),
                Some(Value::Text(text)) => Some(text.clone()),
                _ => None,
            };
            fits.filter_map(text).filter(|text| !text.trim().is_empty()).collect()
        };
        let (kind, name) = match question {
            Question::School => return part(FactKind::Education, "school", None),
            _ if guarded => return Vec::new(),
            Question::Street => {
                let own = |street: &String| !self.shared.contains(street);
                return part(FactKind::Address, "street", None).into_iter().filter(own).collect();
            }
            Question::Town => (FactKind::Address, "town"),
            Question::Phone => (FactKind::Phone, ""),
        };
        // What holds now is what the person just told, or what everybody here could guess.
        let today = part(kind, name, Some(true));
        let same = |a: &str, b: &str| match question {
            Question::Phone => plain_digits(a) == plain_digits(b),
            _ => is_place(a, b),
        };
        let earlier = part(kind, name, Some(false)).into_iter();
        let large = |text: &str| question == Question::Town && is_large_town(text);
        earlier.filter(|text| !large(text) && !today.iter().any(|held| same(held, text))).collect()
    }
}

async fn keep(tx: &mut Tx, who: &Actor, file: FileId, (question, outcome): (&str, &str), id: Uuid) -> Result<()> {
    let (user, now) = (who.user().ok_or(Error::Refused(Why::Role))?, tx.now());
    tx.run(
        "INSERT INTO known_try (id, file_id, user_id, question, outcome, at) VALUES ($1, $2, $3, $4, $5, $6)",
        args![id, file, user, question, outcome, now],
    )
    .await?;
    Ok(())
}

/// Each try is on the chain of the file, where the person reads it, and on that of whoever asked.
fn note(tx: &mut Tx, who: &Actor, file: FileId, what: &str) {
    tx.note(Entry::on_file(file, who, Act::See, what, Purpose::Matching));
    tx.note(Entry::of_actor(who, Act::Search, what, Purpose::Matching.word()));
}

/// Who is restricted and who is not there are noted alike.
fn nobody(tx: &mut Tx, who: &Actor) {
    tx.note(Entry::of_actor(who, Act::Refused, super::counter::MATCH, Purpose::Matching.word()).refused("no-grant"));
}
