//! Facts on a file: added, never changed. The card and the search keys follow in the same transaction.

use super::{Desk, card, records};
use crate::engine::listed;
use crate::log::Act;
use crate::{Conn, Error, Result, Row, Tx, args};
use opweg_access::{Action, Item, Permit, Why};
use opweg_model::fact::{Answer, Fact, FactKind, NoValue, Source, Value, by_day};
use opweg_model::{FactId, FileId, FuzzyDate, IntakeId, OrgId, Section, Tier, UserId, brussels};
use uuid::Uuid;

/// A fact to be added; who, when and for which file come from the permit and the transaction.
#[derive(Debug, Clone, PartialEq)]
pub struct NewFact {
    /// Its identity.
    pub id: FactId,
    /// What it is about.
    pub kind: FactKind,
    /// The entry of a repeatable kind; nil means: a new entry, or the only one.
    pub slot: Uuid,
    /// The value, or why there is none.
    pub answer: Answer,
    /// Since when it is true.
    pub as_of: Option<FuzzyDate>,
    /// Where it comes from.
    pub source: Source,
    /// The conversation it was told in.
    pub intake: Option<IntakeId>,
    /// The fact it corrects.
    pub replaces: Option<FactId>,
}

impl NewFact {
    /// A plain statement of the client, with nil identities to be filled in.
    #[must_use]
    pub fn said(kind: FactKind, value: Value) -> Self {
        Self {
            id: FactId(Uuid::nil()),
            kind,
            slot: Uuid::nil(),
            answer: Answer::Value(value),
            as_of: None,
            source: Source::Client,
            intake: None,
            replaces: None,
        }
    }
}

/// What the policy needs to know of a fact.
#[must_use]
pub fn item_of(fact: &Fact) -> Item {
    let section = fact.kind.spec().section;
    Item {
        id: Some(fact.id),
        tier: section.tier(),
        section: Some(section),
        secrecy: section.secrecy(),
        org: fact.org,
        author: fact.author,
    }
}

/// Adds facts. "Ask later" raises a task. Facts of single-valued kinds share one slot, so that a second source stands
/// beside the first.
///
/// # Errors
/// [`Error::Refused`] when one of them lies in a tier that is not open for adding; [`Error::State`] for "there is none"
/// of a kind that everybody has, and for a correction of what another organisation said; [`Error::Value`] for a birth to
/// come; [`Error::Stale`] for a correction of what no longer holds. Nothing is added then.
pub async fn add(tx: &mut Tx, permit: &Permit, desk: &Desk, facts: Vec<NewFact>) -> Result<Vec<FactId>> {
    let (Action::Add, Some(author), Some(org)) = (permit.action(), permit.who().user(), permit.who().org()) else {
        return Err(Error::Refused(Why::Role));
    };
    let now = tx.now();
    let today = brussels::day(now);
    let mut sections: Vec<Section> = Vec::new();
    let mut ids = Vec::with_capacity(facts.len());
    super::one_at_a_time(tx, permit.file()).await?;
    for new in facts {
        let spec = new.kind.spec();
        let slot = if spec.repeats { new.slot } else { Uuid::nil() };
        let fact = Fact {
            id: new.id,
            file: permit.file(),
            kind: new.kind,
            slot,
            answer: new.answer,
            as_of: new.as_of,
            source: new.source,
            author,
            org,
            intake: new.intake,
            replaces: new.replaces,
            recorded: now,
        };
        if !permit.allows(&item_of(&fact)) {
            return Err(Error::Refused(Why::Role));
        }
        if matches!(fact.answer, Answer::None(why) if !why.fits(fact.kind)) {
            return Err(Error::State("of this kind there is always one"));
        }
        if let Some(value) = fact.answer.value() {
            by_day(fact.kind, value, today).map_err(Error::Value)?;
        }
        may_replace(tx, &fact).await?;
        insert(tx, &fact).await?;
        // A task is read in casework, where nothing of origin may appear, not even that it is to be asked.
        if fact.answer == Answer::None(NoValue::AskLater) && spec.section.tier() != Tier::Origin {
            ask_later(tx, &fact).await?;
        }
        if !sections.contains(&spec.section) {
            sections.push(spec.section);
        }
        ids.push(fact.id);
    }
    if sections.iter().any(|s| s.tier() == Tier::Contact) {
        card::refresh(tx, permit.file(), desk).await?;
        records::index(tx, permit.file()).await?;
    }
    let what: Vec<&str> = sections.iter().map(|s| s.word()).collect();
    tx.note_on(permit, Act::Add, what.join(","));
    Ok(ids)
}

/// The entry that a fact of this kind on the file speaks of: what a correction that only names the fact is about.
///
/// # Errors
/// [`Error::Refused`] for a kind in a tier that is not open; [`Error::NotFound`] when there is no such fact.
pub async fn entry_of(tx: &mut Tx, permit: &Permit, kind: FactKind, fact: FactId) -> Result<Uuid> {
    if !permit.opens(kind.spec().section.tier()) {
        return Err(Error::Refused(Why::Role));
    }
    let sql = "SELECT slot FROM fact WHERE id = $1 AND file_id = $2 AND kind = $3";
    let row = tx.row(sql, args![fact, permit.file(), kind.key()]).await?;
    row.ok_or(Error::NotFound)?.take().next()
}

/// A correction speaks of the same entry of the same file, of a statement of one's own organisation that still holds. What
/// others said stands: a new statement is put beside it (decision 0005).
async fn may_replace(tx: &mut Tx, fact: &Fact) -> Result<()> {
    let Some(old) = fact.replaces else { return Ok(()) };
    let row = tx
        .row(
            "SELECT org_id, (SELECT CAST(count(*) AS BIGINT) FROM fact later WHERE later.file_id = $2 AND later.replaces = $1)
             FROM fact WHERE id = $1 AND file_id = $2 AND kind = $3 AND slot = $4",
            args![old, fact.file, fact.kind.key(), fact.slot],
        )
        .await?;
    let row = row.ok_or(Error::NotFound)?;
    let mut t = row.take();
    let (org, later): (Uuid, i64) = (t.next()?, t.next()?);
    match () {
        () if OrgId(org) != fact.org => Err(Error::State("a statement of another organisation stands")),
        () if later > 0 => Err(Error::Stale(later + 1)),
        () => Ok(()),
    }
}

async fn insert(tx: &mut Tx, fact: &Fact) -> Result<()> {
    let value = fact.answer.value().map(serde_json::to_string).transpose();
    let value = value.map_err(|e| Error::Corrupt(e.to_string()))?;
    tx.run(
        "INSERT INTO fact (id, file_id, kind, slot, state, value, as_of, source, author_id, org_id, intake_id, replaces, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        args![
            fact.id, fact.file, fact.kind.key(), fact.slot, fact.answer.state(), value, fact.as_of.map(|d| d.to_string()),
            fact.source.word(), fact.author, fact.org, fact.intake, fact.replaces, fact.recorded
        ],
    )
    .await?;
    Ok(())
}

/// One question put off is one task, whoever of the organisation puts it off again. The task has the identity of the fact
/// that raised it.
async fn ask_later(tx: &mut Tx, fact: &Fact) -> Result<()> {
    tx.run(
        "INSERT INTO task (id, file_id, for_user, for_org, what, detail, due_day, state, author_id, created_at, done_at, version)
         SELECT $1, $2, $3, $4, 'ask-later', $5, NULL, 'open', $3, $6, NULL, 1 FROM client_file f
         WHERE f.id = $2 AND NOT EXISTS (SELECT 1 FROM task t WHERE t.file_id = $2 AND t.what = 'ask-later'
                                                             AND t.detail = $5 AND t.state = 'open' AND t.for_org = $4)",
        args![fact.id, fact.file, fact.author, fact.org, fact.kind.key(), fact.recorded],
    )
    .await?;
    Ok(())
}

/// All facts of the file that the permit allows, with their history, in the order they were recorded.
///
/// # Errors
/// What the engine says.
pub async fn of_file(tx: &mut Tx, permit: &Permit) -> Result<Vec<Fact>> {
    let facts = all(tx, permit.file()).await?;
    let seen: Vec<Fact> = facts.into_iter().filter(|f| permit.allows(&item_of(f))).collect();
    let mut sections: Vec<&str> = Vec::new();
    for fact in &seen {
        let word = fact.kind.spec().section.word();
        if !sections.contains(&word) {
            sections.push(word);
        }
    }
    let act = if permit.action() == Action::Export { Act::Export } else { Act::See };
    tx.note_on(permit, act, if sections.is_empty() { "nothing".to_owned() } else { sections.join(",") });
    Ok(seen)
}

/// Everything of a [`Fact`], to be followed by a condition.
macro_rules! select {
    () => {
        "SELECT id, file_id, kind, slot, state, value, as_of, source, author_id, org_id, intake_id, replaces, recorded_at
         FROM fact "
    };
}

/// All facts without asking the policy: for the projections of this crate only.
pub(crate) async fn all(conn: &mut Conn, file: FileId) -> Result<Vec<Fact>> {
    let rows = conn.rows(concat!(select!(), "WHERE file_id = $1 ORDER BY recorded_at, id"), args![file]).await?;
    rows.iter().map(read).collect()
}

/// The facts of some files that the card and the search keys are made of, without asking the policy: for the projections
/// of this crate only.
pub(crate) async fn on_card(conn: &mut Conn, files: &[FileId]) -> Result<Vec<Fact>> {
    let kinds = FactKind::ALL.iter().filter(|k| k.spec().section.tier() == Tier::Contact);
    of_kinds(conn, files, kinds).await
}

/// All facts of some files without asking the policy: for what looks over many files and asks for each what it tells.
pub(crate) async fn of_files(conn: &mut Conn, files: &[FileId]) -> Result<Vec<Fact>> {
    of_kinds(conn, files, FactKind::ALL.iter()).await
}

/// Facts of some kinds on some files, without asking the policy: for the projections of this crate only.
pub(crate) async fn of_kinds(
    conn: &mut Conn,
    files: &[FileId],
    kinds: impl Iterator<Item = &FactKind>,
) -> Result<Vec<Fact>> {
    let (mut values, places) = listed(files);
    let kinds: Vec<String> = kinds
        .map(|kind| {
            values.push(kind.key().into());
            format!("${}", values.len())
        })
        .collect();
    let sql =
        format!("{}WHERE file_id IN ({places}) AND kind IN ({}) ORDER BY recorded_at, id", select!(), kinds.join(", "));
    conn.rows_where(sql, &values).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Fact> {
    let mut t = row.take();
    let id = FactId(t.next()?);
    let file = FileId(t.next()?);
    let key: String = t.next()?;
    let kind = FactKind::parse(&key).ok_or_else(|| Error::Corrupt(format!("kind of fact {key:?}")))?;
    let slot = t.next()?;
    let state: String = t.next()?;
    let value: Option<String> = t.next()?;
    let as_of = t.word_opt()?;
    let source: String = t.next()?;
    Ok(Fact {
        id,
        file,
        kind,
        slot,
        answer: read_answer(&state, value.as_deref())?,
        as_of,
        source: Source::parse(&source).ok_or_else(|| Error::Corrupt(format!("source {source:?}")))?,
        author: UserId(t.next()?),
        org: OrgId(t.next()?),
        intake: t.next::<Option<Uuid>>()?.map(IntakeId),
        replaces: t.next::<Option<Uuid>>()?.map(FactId),
        recorded: t.moment()?,
    })
}

fn read_answer(state: &str, value: Option<&str>) -> Result<Answer> {
    match (NoValue::parse(state), value) {
        (Some(why), _) => Ok(Answer::None(why)),
        (None, Some(json)) => serde_json::from_str(json).map(Answer::Value).map_err(|e| Error::Corrupt(e.to_string())),
        (None, None) => Err(Error::Corrupt("a fact without value".into())),
    }
}
