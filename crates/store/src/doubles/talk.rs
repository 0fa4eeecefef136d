//! Two people looked at a pair and say different things: nothing is joined, and those who have to talk are told. What they
//! are told names neither a client nor a colleague: it leads to the pair, which its own door opens.

use super::row::Pair;
use crate::path::tasks::{self, NewTask, what};
use crate::{Conn, Result, Tx, args};
use opweg_model::{OrgId, OrgKind, Role, RoleSet, TaskId, UserId};
use uuid::Uuid;

/// Tells whoever looked first, and whoever coordinates the network.
pub(super) async fn needed(
    tx: &mut Tx,
    (pair, by): (&Pair, Option<UserId>),
    proposed: Option<UserId>,
    id: &mut impl FnMut() -> Uuid,
) -> Result<()> {
    let first = match first(tx, pair, by).await? {
        Some(first) => Some(first),
        None => org_of(tx, proposed).await?,
    };
    if let Some((user, org)) = first {
        raise(tx, by, (user, org, what::PAIR_TALK), pair.id, id()).await?;
    }
    for (user, org) in coordinators(tx).await? {
        raise(tx, by, (user, org, what::PAIR_TALK_HELP), pair.id, id()).await?;
    }
    Ok(())
}

/// The answers go together again: nobody need talk.
pub(super) async fn done(tx: &mut Tx, pair: Uuid) -> Result<()> {
    let now = tx.now();
    let sql = "UPDATE task SET state = 'dropped', done_at = $2, version = version + 1
               WHERE state = 'open' AND detail = $1 AND what IN ($3, $4)";
    tx.run(sql, args![pair.to_string(), now, what::PAIR_TALK, what::PAIR_TALK_HELP]).await?;
    Ok(())
}

async fn raise(
    tx: &mut Tx,
    by: Option<UserId>,
    (user, org, about): (UserId, OrgId, &str),
    pair: Uuid,
    id: Uuid,
) -> Result<()> {
    let task = NewTask {
        id: TaskId(id),
        file: None,
        for_user: Some(user),
        for_org: org,
        what: about.into(),
        detail: pair.to_string(),
        due: None,
    };
    tasks::raise(tx, by, &task).await
}

/// Whoever answered last before.
async fn first(conn: &mut Conn, pair: &Pair, by: Option<UserId>) -> Result<Option<(UserId, OrgId)>> {
    let sql = "SELECT by_user, by_org FROM pair_answer WHERE pair_id = $1 AND by_user <> $2 AND undone_at IS NULL
               AND verdict <> 'unsure' ORDER BY at DESC, id DESC LIMIT 1";
    let row = conn.row(sql, args![pair.id, by]).await?;
    row.map(|row| {
        let mut t = row.take();
        Ok((UserId(t.next()?), OrgId(t.next()?)))
    })
    .transpose()
}

async fn org_of(conn: &mut Conn, user: Option<UserId>) -> Result<Option<(UserId, OrgId)>> {
    let Some(user) = user else { return Ok(None) };
    let row = conn.row("SELECT org_id FROM user_account WHERE id = $1", args![user]).await?;
    row.map(|row| Ok((user, OrgId(row.take().next()?)))).transpose()
}

async fn coordinators(conn: &mut Conn) -> Result<Vec<(UserId, OrgId)>> {
    let sql = "SELECT u.id, u.org_id, u.roles FROM user_account u JOIN organisation o ON o.id = u.org_id
               WHERE u.state = 'active' AND o.closed_at IS NULL AND o.kind = $1 ORDER BY u.id";
    let mut found = Vec::new();
    for row in conn.rows(sql, args![OrgKind::Network.word()]).await? {
        let mut t = row.take();
        let (user, org, roles) = (UserId(t.next()?), OrgId(t.next()?), RoleSet::from_bits(t.next()?));
        if roles.has(Role::Coordinator) {
            found.push((user, org));
        }
    }
    Ok(found)
}
