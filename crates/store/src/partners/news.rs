//! News: short messages of an organisation to everybody in the network, and who read them (R-COM-03). Nothing of a client
//! belongs in them.

use super::Keeper;
use crate::log::{Act, Entry};
use crate::{Error, Result, Row, Tx, args};
use jiff::Timestamp;
use opweg_access::{Actor, Why};
use opweg_model::OrgId;
use opweg_model::fact::BadValue;
use uuid::Uuid;

/// The longest a title may be, in characters.
pub const TITLE: usize = 120;
/// The longest a message may be, in characters.
pub const BODY: usize = 2_000;

/// A message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    /// Its identity.
    pub id: Uuid,
    /// The organisation that tells it.
    pub org: OrgId,
    /// Its name.
    pub org_name: String,
    /// In a few words.
    pub title: String,
    /// The message.
    pub body: String,
    /// Who wrote it.
    pub author: String,
    /// When.
    pub at: Timestamp,
    /// Whether the reader marked it as read.
    pub read: bool,
}

fn read(row: &Row) -> Result<News> {
    let mut t = row.take();
    Ok(News {
        id: t.next()?,
        org: OrgId(t.next()?),
        org_name: t.next()?,
        title: t.next()?,
        body: t.next()?,
        author: t.next()?,
        at: t.moment()?,
        read: t.next::<Option<i64>>()?.is_some(),
    })
}

/// The last messages: those the reader has not read first, the newest first.
///
/// # Errors
/// [`Error::Refused`] for whoever has no name.
pub async fn list(tx: &mut Tx, who: &Actor, limit: i64) -> Result<Vec<News>> {
    let reader = who.user().ok_or(Error::Refused(Why::Role))?;
    let rows = tx
        .rows(
            "SELECT n.id, n.org_id, o.name, n.title, n.body, u.name, n.at, r.at FROM news n
             JOIN organisation o ON o.id = n.org_id JOIN user_account u ON u.id = n.author_id
             LEFT JOIN news_read r ON r.news_id = n.id AND r.user_id = $1
             WHERE n.withdrawn_at IS NULL ORDER BY CASE WHEN r.at IS NULL THEN 0 ELSE 1 END, n.at DESC, n.id LIMIT $2",
            args![reader, limit],
        )
        .await?;
    tx.note(Entry::of_actor(who, Act::List, "news", "").with(rows.len().to_string()));
    rows.iter().map(read).collect()
}

/// Tells the network something.
///
/// # Errors
/// [`Error::Value`] for an empty or too long text.
pub async fn tell(tx: &mut Tx, keeper: &Keeper<'_>, id: Uuid, title: &str, body: &str) -> Result<()> {
    let (title, body) = (title.trim(), body.trim());
    if title.is_empty() {
        return Err(Error::State("news-empty"));
    }
    for (text, longest) in [(title, TITLE), (body, BODY)] {
        if text.chars().count() > longest {
            return Err(Error::Value(BadValue::TooLong(longest)));
        }
    }
    let now = tx.now();
    tx.run(
        "INSERT INTO news (id, org_id, title, body, author_id, at, withdrawn_at) VALUES ($1, $2, $3, $4, $5, $6, NULL)",
        args![id, keeper.org(), title, body, keeper.user(), now],
    )
    .await?;
    // Whoever writes it has read it.
    mark_for(tx, id, keeper.user()).await?;
    tx.note(Entry::of_actor(keeper.actor(), Act::Add, "news", "").with(id.to_string()));
    Ok(())
}

/// Takes a message of one's organisation back. Taking it back twice keeps the first time.
///
/// # Errors
/// [`Error::NotFound`] for a message of another organisation.
pub async fn withdraw(tx: &mut Tx, keeper: &Keeper<'_>, id: Uuid) -> Result<()> {
    let now = tx.now();
    let sql = "UPDATE news SET withdrawn_at = COALESCE(withdrawn_at, $3) WHERE id = $1 AND org_id = $2";
    if tx.run(sql, args![id, keeper.org(), now]).await? == 0 {
        return Err(Error::NotFound);
    }
    tx.note(Entry::of_actor(keeper.actor(), Act::Change, "news", "").with(id.to_string()));
    Ok(())
}

/// Marks a message as read by whoever reads.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Refused`] for whoever has no name.
pub async fn mark_read(tx: &mut Tx, who: &Actor, id: Uuid) -> Result<()> {
    let reader = who.user().ok_or(Error::Refused(Why::Role))?;
    tx.row("SELECT 1 FROM news WHERE id = $1 AND withdrawn_at IS NULL", args![id]).await?.ok_or(Error::NotFound)?;
    mark_for(tx, id, reader).await?;
    tx.note(Entry::of_actor(who, Act::See, "news", "").with(id.to_string()));
    Ok(())
}

async fn mark_for(tx: &mut Tx, id: Uuid, reader: opweg_model::UserId) -> Result<()> {
    let now = tx.now();
    let sql =
        "INSERT INTO news_read (news_id, user_id, at) VALUES ($1, $2, $3) ON CONFLICT (news_id, user_id) DO NOTHING";
    tx.run(sql, args![id, reader, now]).await?;
    Ok(())
}
