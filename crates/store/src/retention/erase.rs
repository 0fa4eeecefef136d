//! Erasing: file by file, each in a transaction of its own, under a certificate. Who is stopped half-way runs it again:
//! what is gone is gone, the rest is still there.

use super::certificate::{self, Body, End, Erased, How, Left};
use super::plan::{Counted, Due, HELD, Touched, parts, plan};
use super::{Rules, may_decide, statistic};
use crate::log::{Act, Entry};
use crate::{Db, Result, Tx, args, identity};
use jiff::Timestamp;
use jiff::civil::Date;
use opweg_access::Actor;
use opweg_model::tier::Retention;
use opweg_model::{FileId, Purpose};
use uuid::Uuid;

/// What was erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// The certificate.
    pub certificate: Uuid,
    /// Class by class, what went.
    pub classes: Vec<Touched>,
    /// What was to go and stayed, because somebody held or opened the file meanwhile.
    pub left: Vec<Left>,
}

/// Somebody who erases, and when.
struct Hand<'a> {
    db: &'a Db,
    who: &'a Actor,
    now: Timestamp,
    certificate: Uuid,
    ids: &'a (dyn Fn() -> Uuid + Sync),
}

/// Erases what the rules say, today. `ids` gives identities for the certificate and the statistics.
///
/// # Errors
/// Refused unless for the officer; what the engine says. What was erased before the error stays erased, and the
/// certificate says so.
pub async fn run(
    db: &Db,
    who: &Actor,
    rules: &Rules,
    today: Date,
    now: Timestamp,
    ids: &(dyn Fn() -> Uuid + Sync),
) -> Result<Done> {
    may_decide(who)?;
    let hand = Hand { db, who, now, certificate: ids(), ids };
    let plan = plan(&mut db.look().await?, rules, today).await?;
    let body = certificate::begin(db, who, &plan, hand.certificate, now).await?;
    let (mut erased, mut left) = (Vec::new(), Vec::new());
    let stopped = hand.all(&plan.classes, &mut erased, &mut left).await;
    let how = if stopped.is_ok() { How::Done } else { How::Stopped };
    let closed = hand.close(body, how, &mut erased, &mut left).await;
    if let Err(error) = &closed {
        tracing::error!(%error, certificate = %hand.certificate, "the certificate of an erasure could not be closed");
    }
    stopped.and(closed)?;
    let touched = |due: &Due| went(&erased, due.class, due.years);
    Ok(Done { certificate: hand.certificate, classes: plan.classes.iter().map(touched).collect(), left })
}

fn went(erased: &[Erased], class: Retention, years: i16) -> Touched {
    let of = erased.iter().find(|e| e.class == class);
    let files = of.map_or(0, |e| i64::try_from(e.files.len()).unwrap_or(i64::MAX));
    Touched { class, years, files, rows: of.and_then(|e| e.rows).unwrap_or_default() }
}

impl Hand<'_> {
    /// Erases class by class; what went and what stayed is written down as it goes.
    async fn all(&self, classes: &[Due], erased: &mut Vec<Erased>, left: &mut Vec<Left>) -> Result<()> {
        for due in classes {
            let (mut files, mut rows) = (Vec::new(), Counted::default());
            let mut stopped = Ok(());
            for file in due.files.keys() {
                match self.one(due, *file).await {
                    Ok(Ok(gone)) => {
                        files.push(*file);
                        rows += gone;
                    }
                    Ok(Err(why)) => left.push(Left { class: due.class, file: *file, why: why.to_owned() }),
                    Err(error) => {
                        stopped = Err(error);
                        break;
                    }
                }
            }
            if !files.is_empty() {
                erased.push(Erased { class: due.class, files, rows: Some(rows) });
            }
            stopped?;
        }
        Ok(())
    }

    /// Erases a class of a file; the rows that went, or why it stays.
    async fn one(&self, due: &Due, file: FileId) -> Result<std::result::Result<Counted, &'static str>> {
        let mut tx = self.db.begin(self.now).await?;
        if let Some(why) = stays(&mut tx, file, due.before).await? {
            return Ok(Err(why));
        }
        if due.class == Retention::Core {
            statistic::keep(&mut tx, file, (self.ids)()).await?;
        }
        let homes = identity::homes(&mut tx, file).await?;
        if due.class == Retention::Core {
            let gone = identity::forget(&mut tx, &homes).await?;
            tracing::debug!(gone, "judgements about a file that is erased");
        }
        let mut rows = Counted::default();
        for part in parts(due.class) {
            let gone = tx.run_made(part.erase(), args![file]).await?;
            rows.add(&part.table, i64::try_from(gone).unwrap_or(i64::MAX));
        }
        for home in &homes {
            leave(&mut tx, *home, due.class).await?;
        }
        let word = certificate::word_of(due.class);
        for home in homes.iter().filter(|home| **home != file) {
            // The certificate names the file that stays; the others were one with it.
            let with = format!("{} with={file}", certificate::mark(self.certificate));
            tx.note(Entry::on_file(*home, self.who, Act::Erase, word, Purpose::Oversight).with(with));
        }
        let entry = Entry::on_file(file, self.who, Act::Erase, word, Purpose::Oversight);
        tx.note(entry.with(certificate::mark(self.certificate)));
        tx.commit().await?;
        Ok(Ok(rows))
    }

    /// Closes the certificate. Which files went is read from their logs: a change that was refused by a full disk may
    /// have been kept all the same.
    async fn close(&self, mut body: Body, how: How, erased: &mut Vec<Erased>, left: &mut Vec<Left>) -> Result<()> {
        let mut proven = certificate::from_logs(&mut self.db.look().await?, body.by, self.certificate).await?;
        for of_class in &mut proven {
            let counted = erased.iter().find(|e| e.class == of_class.class && e.files == of_class.files);
            of_class.rows = counted.and_then(|e| e.rows);
        }
        *erased = proven;
        for file in certificate::not_reached(&body, erased) {
            if !left.iter().any(|l| l.class == file.class && l.file == file.file) {
                left.push(file);
            }
        }
        body.end = Some(End { at: Some(self.now), how, erased: erased.clone(), left: left.clone() });
        certificate::end(self.db, self.who, self.certificate, body, self.now).await
    }
}

/// Why a file is no longer to be erased: somebody may have held or opened it meanwhile.
async fn stays(tx: &mut Tx, file: FileId, before: Timestamp) -> Result<Option<&'static str>> {
    // Writing the row keeps others from holding it until the commit.
    let sql = format!(
        "UPDATE client_file SET version = version + 1 WHERE id = $1 AND state = 'closed' AND closed_at < $2 AND NOT {HELD}"
    );
    if tx.run_made(sql, args![file, before]).await? == 1 {
        return Ok(None);
    }
    let held = tx.rows_where(format!("SELECT 1 FROM client_file WHERE id = $1 AND {HELD}"), args![file]).await?;
    Ok(Some(if held.is_empty() { "opened" } else { "held" }))
}

/// What is left of a file after a class of it went.
async fn leave(tx: &mut Tx, file: FileId, class: Retention) -> Result<()> {
    match class {
        Retention::Core => {
            tx.run("UPDATE import_line SET file_id = NULL, told = NULL WHERE file_id = $1", args![file]).await?;
            // The key for sorting is made of the name.
            tx.run(
                "UPDATE client_file SET state = 'erased', number = $2, restricted = $3, legal_hold = NULL, sort_key = $4,
                                        version = version + 1 WHERE id = $1",
                args![file, format!("erased-{file}"), false, Vec::<u8>::new()],
            )
            .await?;
        }
        Retention::Work => {
            tx.run("UPDATE file_card SET next_step = NULL, next_due = NULL WHERE file_id = $1", args![file]).await?;
        }
        Retention::Social | Retention::Residence | Retention::Origin => {}
    }
    Ok(())
}
