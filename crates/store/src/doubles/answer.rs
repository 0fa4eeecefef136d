//! Answering: what somebody says of a pair is kept, and done by `identity`.

use super::PairState;
use super::look::{Doors, Proposal, doors, judges, proposed};
use super::offer::may_be_asked;
use super::row::{self, Pair};
use super::talk;
use crate::file::Desk;
use crate::identity::{self, NewJudgement, Outcome, Seen, Verdict};
use crate::log::Act;
use crate::{Conn, Error, Result, Tx, args};
use jiff::{SignedDuration, Timestamp};
use opweg_access::{Actor, Permit, Why};
use opweg_linkage::engine::explain::{Explanation, Kin};
use opweg_model::{FileId, Purpose, UserId};
use uuid::Uuid;

/// Days after which somebody who could not tell is asked about a pair again; after two of them, anybody.
pub(super) const LATER: i64 = 90;
/// The longest that counts as looking, in seconds: whoever went for coffee is not slow.
const LONGEST: i64 = 1_800;

/// An answer to a pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAnswer {
    /// Its identity.
    pub id: Uuid,
    /// The identity of the judgement that it becomes, if any.
    pub judgement: Uuid,
    /// The pair.
    pub pair: Uuid,
    /// The version of the pair as it was seen.
    pub version: i64,
    /// The versions of both files as they were seen, in the order of the pair.
    pub files: [i64; 2],
    /// What they are.
    pub verdict: Verdict,
    /// How they are related, where they are.
    pub relative_kind: String,
    /// Why.
    pub why: String,
    /// When it was shown, if the form says.
    pub shown: Option<Timestamp>,
}

/// What became of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answered {
    /// It became a judgement.
    Judged(Outcome),
    /// A second person confirmed what another one proposed: the files are one.
    Confirmed,
    /// A second person said no to what another one proposed.
    Refused,
    /// A second person said the same as the first.
    Agreed,
    /// Two people say different things: nothing is joined, and they talk.
    Apart,
    /// The pair was judged by two people before, who said this; nothing changes.
    Known(Verdict),
}

/// Whether an answer has to say why: where it goes against what the fields say, or these contradict each other.
#[must_use]
pub fn needs_why(verdict: Verdict, explanation: &Explanation) -> bool {
    let mixed = !explanation.speaks_for.is_empty() && !explanation.speaks_against.is_empty();
    match (verdict, explanation.likeliest) {
        (Verdict::Unsure, _) => false,
        (Verdict::Same, Some(Kin::Person)) | (Verdict::Different, Some(Kin::Stranger)) => mixed,
        (Verdict::Relative, Some(Kin::Relative)) => false,
        (Verdict::Relative, _) => mixed,
        _ => true,
    }
}

/// Keeps an answer and does what it says.
///
/// # Errors
/// [`Error::NotFound`] for a pair that is not the reader's to look at, [`Error::Stale`] when it or a file changed,
/// [`Error::State`] `judged` when it was answered meanwhile, and all that [`identity::judge`] and [`identity::confirm`] say.
pub async fn answer(
    tx: &mut Tx,
    who: &Actor,
    purposes: &[Purpose],
    new: &NewAnswer,
    desk: &Desk,
    mut id: impl FnMut() -> Uuid,
) -> Result<Answered> {
    judges(who)?;
    let pair = row::one(tx, new.pair).await?.ok_or(Error::NotFound)?;
    let doors = doors(tx, who, purposes, &pair).await?;
    if pair.version != new.version {
        return Err(Error::Stale(pair.version));
    }
    if pair.state != PairState::Open {
        return Err(Error::State("judged"));
    }
    answered_before(tx, who, &pair).await?;
    let said = match pair.known {
        Some(verdict) => Said { answered: Answered::Known(verdict), judgement: None, done: false, talk: None },
        None => judged(tx, &doors, &pair, new, (desk, &mut id)).await?,
    };
    if let Some(first) = said.talk {
        talk::needed(tx, (&pair, who.user()), first, &mut id).await?;
    }
    keep(tx, &doors, &pair, new, &said).await?;
    Ok(said.answered)
}

/// Nobody is the second person to themselves, nor answers a known pair twice.
async fn answered_before(conn: &mut Conn, who: &Actor, pair: &Pair) -> Result<()> {
    if has_answered(conn, who, pair).await? { Err(Error::State("judged")) } else { Ok(()) }
}

/// Whether somebody answered a pair, and did not take it back.
pub(super) async fn has_answered(conn: &mut Conn, who: &Actor, pair: &Pair) -> Result<bool> {
    let sql = "SELECT 1 FROM pair_answer WHERE pair_id = $1 AND by_user = $2 AND undone_at IS NULL
               AND (verdict <> 'unsure' OR is_right IS NOT NULL)";
    Ok(conn.row(sql, args![pair.id, who.user()]).await?.is_some())
}

struct Said {
    answered: Answered,
    judgement: Option<Uuid>,
    /// Nobody else has to look.
    done: bool,
    /// Somebody else said something else: who proposed it, where that is known.
    talk: Option<Option<UserId>>,
}

async fn judged(
    tx: &mut Tx,
    doors: &Doors,
    pair: &Pair,
    new: &NewAnswer,
    (desk, id): (&Desk, &mut impl FnMut() -> Uuid),
) -> Result<Said> {
    let by = doors.any()?.who().user();
    if let Some(waits) = proposed(tx, doors.files).await? {
        if Some(waits.by) == by {
            return Err(Error::Refused(Why::Role));
        }
        let said = second(tx, doors, pair, new, &waits, (desk, id)).await?;
        let talk = matches!(said.answered, Answered::Refused | Answered::Apart).then_some(Some(waits.by));
        return Ok(Said { talk, ..said });
    }
    let apart = !may_be_asked(tx, (doors.files[0], doors.files[1])).await?;
    if apart {
        return beside(tx, doors, pair, new, by, (desk, id)).await;
    }
    judge(tx, doors, pair, new, (desk, id)).await
}

/// Somebody judged already that they are two people, or relatives, and a second person looks.
async fn beside(
    tx: &mut Tx,
    doors: &Doors,
    pair: &Pair,
    new: &NewAnswer,
    by: Option<UserId>,
    (desk, id): (&Desk, &mut impl FnMut() -> Uuid),
) -> Result<Said> {
    let sql = "SELECT verdict FROM pair_answer WHERE pair_id = $1 AND by_user <> $2 AND undone_at IS NULL ORDER BY at DESC LIMIT 1";
    let first: Option<Verdict> = match tx.row(sql, args![pair.id, by]).await? {
        Some(row) => Some(row.take().word()?),
        None => None,
    };
    let said = |answered, done| Said { answered, judgement: None, done, talk: None };
    match new.verdict {
        Verdict::Unsure => Ok(said(Answered::Judged(Outcome::Kept), false)),
        Verdict::Same => Ok(Said { talk: first.map(|_| None), ..said(Answered::Apart, true) }),
        same if Some(same) == first => Ok(said(Answered::Agreed, true)),
        _ => match judge(tx, doors, pair, new, (desk, id)).await {
            // It was judged so on another page.
            Err(Error::Double(_)) => Ok(said(Answered::Agreed, true)),
            judged => judged.map(|said| Said { done: true, talk: first.map(|_| None), ..said }),
        },
    }
}

/// The second person about a proposal.
async fn second(
    tx: &mut Tx,
    doors: &Doors,
    pair: &Pair,
    new: &NewAnswer,
    waits: &Proposal,
    (desk, id): (&Desk, &mut impl FnMut() -> Uuid),
) -> Result<Said> {
    let on = |file: FileId| doors.permits.iter().flatten().find(|permit| permit.file() == file);
    let as_seen = (waits.id, waits.version);
    let said = |answered, done| Said { answered, judgement: None, done, talk: None };
    match new.verdict {
        Verdict::Unsure => Ok(said(Answered::Judged(Outcome::Kept), false)),
        same if same == waits.verdict => {
            let permit = on(waits.goes).ok_or(Error::Refused(Why::Role))?;
            let done = identity::confirm(tx, permit, on(waits.stays), as_seen, desk, id).await?;
            identity::because(tx, permit, waits.id, &new.why).await?;
            let answered = if done == Outcome::Joined { Answered::Confirmed } else { Answered::Agreed };
            Ok(Said { judgement: Some(waits.id), ..said(answered, true) })
        }
        // One says that they are two people: they are not made one over that, whoever sees both.
        Verdict::Same => {
            identity::refuse(tx, doors.any()?, as_seen, &new.why).await?;
            Ok(said(Answered::Apart, true))
        }
        Verdict::Different | Verdict::Relative => {
            identity::refuse(tx, doors.any()?, as_seen, &new.why).await?;
            let said = judge(tx, doors, pair, new, (desk, id)).await?;
            Ok(Said { answered: Answered::Refused, done: true, ..said })
        }
    }
}

async fn judge(
    tx: &mut Tx,
    doors: &Doors,
    pair: &Pair,
    new: &NewAnswer,
    (desk, id): (&Desk, &mut impl FnMut() -> Uuid),
) -> Result<Said> {
    let stays = usize::from(!first_stays(tx, doors).await?);
    let goes = 1 - stays;
    let one: &Permit = doors.permits[stays].as_ref().ok_or(Error::NotFound)?;
    let explanation = serde_json::to_string(&pair.explanation).map_err(|e| Error::Corrupt(e.to_string()))?;
    let judgement = NewJudgement {
        id: new.judgement,
        one: doors.files[stays],
        other: doors.files[goes],
        verdict: new.verdict,
        relative_kind: if new.verdict == Verdict::Relative { new.relative_kind.clone() } else { String::new() },
        why: new.why.clone(),
        score: Some(pair.score),
        model: pair.model.clone(),
        explanation,
    };
    let seen = Seen {
        one,
        other: doors.permits[goes].as_ref(),
        one_version: new.files[stays],
        other_version: new.files[goes],
    };
    let outcome = match identity::judge(tx, seen, &judgement, desk, id).await {
        // Somebody could not tell before, or they themselves some months ago.
        Err(Error::Double(_)) if new.verdict == Verdict::Unsure => {
            return Ok(Said { answered: Answered::Judged(Outcome::Kept), judgement: None, done: false, talk: None });
        }
        outcome => outcome?,
    };
    let done = match &outcome {
        Outcome::Kept => new.verdict != Verdict::Unsure && !pair.second,
        Outcome::Joined => true,
        Outcome::AwaitsOther | Outcome::AwaitsSecond(_) => false,
    };
    Ok(Said { answered: Answered::Judged(outcome), judgement: Some(new.judgement), done, talk: None })
}

/// Which file stays: the open one, then the one that is older; of two of which one alone is open to whoever judges, theirs.
async fn first_stays(conn: &mut Conn, doors: &Doors) -> Result<bool> {
    match &doors.permits {
        [Some(_), None] => return Ok(true),
        [None, _] => return Ok(false),
        [Some(_), Some(_)] => {}
    }
    let sql = "SELECT id FROM client_file WHERE id IN ($1, $2) ORDER BY CASE WHEN state = 'open' THEN 0 ELSE 1 END, created_at, id LIMIT 1";
    let row = conn.row(sql, args![doors.files[0], doors.files[1]]).await?.ok_or(Error::NotFound)?;
    Ok(FileId(row.take().next()?) == doors.files[0])
}

async fn keep(tx: &mut Tx, doors: &Doors, pair: &Pair, new: &NewAnswer, said: &Said) -> Result<()> {
    let permit = doors.any()?;
    let (Some(by), Some(org)) = (permit.who().user(), permit.who().org()) else {
        return Err(Error::Refused(Why::Role));
    };
    let now = tx.now();
    let took = new.shown.map(|at| now.duration_since(at).as_secs().clamp(0, LONGEST));
    let right = match pair.known {
        Some(known) if new.verdict != Verdict::Unsure => Some(i64::from(known == new.verdict)),
        _ => None,
    };
    tx.run(
        "INSERT INTO pair_answer (id, pair_id, by_user, by_org, verdict, relative_kind, why, at, took_seconds, is_right,
                                  judgement_id, undone_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, NULL)",
        args![
            new.id, pair.id, by, org, new.verdict.word(), new.relative_kind.trim(), new.why.trim(), now, took, right,
            said.judgement
        ],
    )
    .await?;
    let permit = permit.clone();
    tx.note_on(&permit, Act::Add, "double-answer");
    if pair.known.is_some() {
        return Ok(());
    }
    let waits = SignedDuration::from_hours(24 * LATER);
    let two = new.verdict == Verdict::Unsure && another_unsure(tx, (pair, by), now - waits).await?;
    let later = two.then(|| now + waits);
    // Whoever looked along asks for a second pair of eyes from now on.
    let second = matches!(said.answered, Answered::Judged(Outcome::AwaitsOther | Outcome::AwaitsSecond(_)));
    let state = if said.done { PairState::Answered } else { PairState::Open };
    let sql = "UPDATE double_pair SET state = $3, snoozed_until = $4, second_needed = (second_needed OR $5), version = version + 1
               WHERE id = $1 AND version = $2";
    match tx.run(sql, args![pair.id, pair.version, state.word(), later, second]).await? {
        0 => Err(Error::Stale(pair.version + 1)),
        _ => Ok(()),
    }
}

/// Whether somebody else could not tell either, since a moment: what is missing is then hardly in the reader.
async fn another_unsure(conn: &mut Conn, (pair, by): (&Pair, UserId), since: Timestamp) -> Result<bool> {
    let sql =
        "SELECT 1 FROM pair_answer WHERE pair_id = $1 AND by_user <> $2 AND undone_at IS NULL AND verdict = 'unsure'
               AND at > $3";
    Ok(conn.row(sql, args![pair.id, by, since]).await?.is_some())
}
