//! Through which registration somebody is on a joined file: by the grants in their own name, by those of their
//! organisation, and where both sides have those, by the team they are on.

use crate::{Conn, Result, args};
use opweg_access::SubjectKind;
use opweg_model::FileId;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// A grant, as far as it tells of a side.
#[derive(Debug, Clone, Copy)]
pub(super) struct Through {
    pub(super) id: Uuid,
    pub(super) kind: i64,
    pub(super) subject: Uuid,
    pub(super) from: i64,
    pub(super) until: i64,
    pub(super) side: Option<FileId>,
}

/// Who is on a joined file through what.
#[derive(Debug)]
pub(super) struct Sides {
    pub(super) all: BTreeSet<FileId>,
    pub(super) grants: Vec<Through>,
    /// Leads and members by name.
    people: Vec<(Uuid, FileId)>,
    orgs: HashMap<Uuid, Uuid>,
}

impl Sides {
    /// Reads the grants, the team and the leads of a joined file.
    pub(super) async fn of(conn: &mut Conn, file: FileId) -> Result<Self> {
        let all = super::homes(conn, file).await?.into_iter().collect();
        let mut grants = Vec::new();
        let sql = "SELECT g.id, g.subject_kind, g.subject_id, g.valid_from, COALESCE(e.ended_at, g.valid_until), g.registration_id
                   FROM access_grant g LEFT JOIN grant_end e ON e.grant_id = g.id WHERE g.file_id = $1";
        for row in conn.rows(sql, args![file]).await? {
            let mut t = row.take();
            grants.push(Through {
                id: t.next()?,
                kind: t.next()?,
                subject: t.next()?,
                from: t.next()?,
                until: t.next()?,
                side: t.next::<Option<Uuid>>()?.map(FileId),
            });
        }
        let people = people(conn, file).await?;
        let sql = "SELECT id, org_id FROM user_account WHERE id IN
                   (SELECT user_id FROM log_entry WHERE chain IN (SELECT id FROM registration WHERE file_id = $1))";
        let mut orgs = HashMap::new();
        for row in conn.rows(sql, args![file]).await? {
            let mut t = row.take();
            orgs.insert(t.next()?, t.next()?);
        }
        Ok(Self { all, grants, people, orgs })
    }

    /// The registrations through which somebody wrote at a moment; empty where that cannot be told.
    pub(super) fn of_writer(&self, user: Option<Uuid>, org: Option<Uuid>, at: i64) -> BTreeSet<FileId> {
        let org = org.or_else(|| user.and_then(|user| self.orgs.get(&user).copied()));
        let held = |kind: SubjectKind, subject: Option<Uuid>, live: bool| -> BTreeSet<FileId> {
            let theirs = |g: &&Through| g.kind == kind as i64 && Some(g.subject) == subject;
            let then = |g: &&Through| !live || (g.from <= at && at <= g.until);
            self.grants.iter().filter(theirs).filter(then).filter_map(|g| g.side).collect()
        };
        let ways = [
            held(SubjectKind::Person, user, true),
            held(SubjectKind::Org, org, true),
            held(SubjectKind::Org, org, false),
        ];
        let through = ways.into_iter().find(|way| !way.is_empty()).unwrap_or_default();
        if through.len() < 2 {
            return through;
        }
        let on_team = self.people.iter().filter(|(who, side)| Some(*who) == user && through.contains(side));
        let by_team: BTreeSet<FileId> = on_team.map(|(_, side)| *side).collect();
        if by_team.len() == 1 { by_team } else { through }
    }
}

/// The leads of the files that are one now, and who was on the team of which.
async fn people(conn: &mut Conn, file: FileId) -> Result<Vec<(Uuid, FileId)>> {
    let sql = "SELECT f.lead_user, r.id FROM registration r JOIN client_file f ON f.id = r.id WHERE r.file_id = $1
               UNION SELECT f.registered_by, r.id FROM registration r JOIN client_file f ON f.id = r.id WHERE r.file_id = $1
               UNION SELECT m.user_id, m.registration_id FROM member m
               WHERE m.file_id = $1 AND m.registration_id IS NOT NULL AND m.user_id IS NOT NULL AND m.task <> 'lead'";
    conn.rows(sql, args![file])
        .await?
        .iter()
        .map(|row| {
            let mut t = row.take();
            Ok((t.next()?, FileId(t.next()?)))
        })
        .collect()
}
