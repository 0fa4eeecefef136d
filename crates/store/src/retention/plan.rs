//! What the rules touch, class by class: the one definition of it. Counting and erasing both go by these parts, so that
//! what was shown before is what goes.

use super::{Rules, kinds, may_look};
use crate::path::tasks::what;
use crate::portable::schema;
use crate::{Conn, Result, args};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use opweg_access::Actor;
use opweg_model::tier::Retention;
use opweg_model::{FileId, brussels};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Tables that name a file without being of it.
const NOT_OF_THE_FILE: &[&str] = &["import_line"];

/// How many rows of which sort.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Counted {
    /// Facts, the replaced ones too.
    pub facts: i64,
    /// Steps.
    pub steps: i64,
    /// Appointments.
    pub appointments: i64,
    /// Needs.
    pub needs: i64,
    /// Notes.
    pub notes: i64,
    /// What hangs on these: shares, history, tasks, messages; of a whole file also its team, agreements and keys.
    pub beside: i64,
}

impl Counted {
    /// All rows.
    #[must_use]
    pub const fn all(self) -> i64 {
        self.facts + self.steps + self.appointments + self.needs + self.notes + self.beside
    }

    /// Adds rows of a table.
    pub(super) fn add(&mut self, table: &str, rows: i64) {
        let of = match table {
            "fact" => &mut self.facts,
            "step" => &mut self.steps,
            "appointment" => &mut self.appointments,
            "need_flag" => &mut self.needs,
            "note" => &mut self.notes,
            _ => &mut self.beside,
        };
        *of += rows;
    }
}

impl std::ops::AddAssign for Counted {
    fn add_assign(&mut self, more: Self) {
        self.facts += more.facts;
        self.steps += more.steps;
        self.appointments += more.appointments;
        self.needs += more.needs;
        self.notes += more.notes;
        self.beside += more.beside;
    }
}

/// What a class loses, or lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Touched {
    /// The class.
    pub class: Retention,
    /// Years after closing.
    pub years: i16,
    /// In how many files; of the class of names, files as a whole.
    pub files: i64,
    /// How many rows of which sort.
    pub rows: Counted,
}

/// What would go today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// Class by class. A file that goes as a whole is counted there only.
    pub classes: Vec<Touched>,
    /// Files that are past a term but held.
    pub held: i64,
}

/// Some rows of a table, to be erased together. The condition is made of our own words alone.
pub(super) struct Part {
    pub(super) table: String,
    condition: String,
}

impl Part {
    fn all(table: &str) -> Self {
        Self::of(table, "1 = 1")
    }
    fn of(table: &str, condition: impl Into<String>) -> Self {
        Self { table: table.to_owned(), condition: condition.into() }
    }
    /// Erases the rows of the file `$1`, also those that wait under a file that is joined to it.
    pub(super) fn erase(&self) -> String {
        format!(
            "DELETE FROM {} WHERE file_id IN (SELECT r.id FROM registration r WHERE r.file_id = $1) AND ({})",
            self.table, self.condition
        )
    }
    /// Counts the rows of each file that was closed before `$1` and not before `$2`, and is not held.
    fn count(&self) -> String {
        format!(
            "SELECT home.now_at, CAST(count(*) AS BIGINT) FROM {table} JOIN (SELECT r.id AS home, r.file_id AS now_at FROM registration r) home
             ON home.home = {table}.file_id WHERE ({condition}) AND home.now_at IN
             (SELECT id FROM client_file WHERE state = 'closed' AND closed_at < $1 AND closed_at >= $2 AND NOT {HELD})
             GROUP BY home.now_at",
            table = self.table,
            condition = self.condition
        )
    }
}

/// The rows of a class, those that refer to others first.
pub(super) fn parts(class: Retention) -> Vec<Part> {
    if class == Retention::Core {
        return whole();
    }
    let keys: Vec<String> = kinds(class).map(|kind| format!("'{}'", kind.key())).collect();
    let keys = keys.join(", ");
    let mut parts = vec![
        Part::of(
            "fact_share",
            format!("EXISTS (SELECT 1 FROM fact WHERE fact.id = fact_share.fact_id AND fact.kind IN ({keys}))"),
        ),
        Part::of("task", format!("what = '{}' AND detail IN ({keys})", what::ASK_LATER)),
        Part::of("fact", format!("kind IN ({keys})")),
    ];
    match class {
        Retention::Work => parts.extend([
            Part::of("outbox", "EXISTS (SELECT 1 FROM appointment WHERE appointment.id = outbox.about_id)"),
            Part::of("task", format!("what = '{}'", what::CANNOT)),
            Part::all("referral_code"),
            Part::all("referral_event"),
            Part::all("referral"),
            Part::all("presence"),
            Part::all("place_request"),
            Part::all("interpreter_booking"),
            Part::all("appointment_guest"),
            Part::all("appointment"),
            Part::all("precondition"),
            Part::all("screening"),
            Part::all("plan_party"),
            Part::all("plan_version"),
            Part::all("trajectory_history"),
            Part::all("trajectory"),
            Part::all("step_wish"),
            Part::all("step_answer"),
            Part::all("step_after"),
            Part::all("step_history"),
            Part::all("step"),
            Part::all("need_flag"),
            Part::all("file_figure"),
            Part::of(
                "mention",
                "EXISTS (SELECT 1 FROM note WHERE note.id = mention.note_id AND note.circle IN ('path', 'work'))",
            ),
            Part::of("note", "circle IN ('path', 'work')"),
        ]),
        Retention::Social => parts.extend([
            Part::of(
                "mention",
                "EXISTS (SELECT 1 FROM note WHERE note.id = mention.note_id AND note.circle IN ('organisation', 'own'))",
            ),
            Part::of("note", "circle IN ('organisation', 'own')"),
        ]),
        Retention::Core | Retention::Residence | Retention::Origin => {}
    }
    parts
}

/// What keeps a file from being erased: that it, or a file that is joined to it, is held, or that something waits of which
/// nobody said yet whose it is. To stand in a statement over `client_file`.
pub(super) const HELD: &str = "EXISTS (SELECT 1 FROM registration r JOIN client_file h ON h.id = r.id
         WHERE r.file_id = client_file.id AND (h.legal_hold IS NOT NULL OR EXISTS
               (SELECT 1 FROM whose w WHERE w.settled_at IS NULL AND (w.one_id = r.id OR w.other_id = r.id))))";

/// Every row of a file, in the opposite order of their making; last what says which files are one.
fn whole() -> Vec<Part> {
    let of_file = |t: &&schema::Table| {
        t.columns.iter().any(|c| c.name == "file_id") && !NOT_OF_THE_FILE.contains(&t.name.as_str())
    };
    let tables = schema::tables();
    let (last, first): (Vec<_>, Vec<_>) = tables.iter().rev().filter(of_file).partition(|t| t.name == "registration");
    first.into_iter().chain(last).map(|t| Part::all(&t.name)).collect()
}

/// A class with the files it touches.
pub(super) struct Due {
    pub(super) class: Retention,
    pub(super) years: i16,
    /// Files closed before this moment.
    pub(super) before: Timestamp,
    pub(super) files: BTreeMap<FileId, Counted>,
}

impl Due {
    pub(super) fn touched(&self) -> Touched {
        let mut rows = Counted::default();
        self.files.values().for_each(|of_file| rows += *of_file);
        let files = i64::try_from(self.files.len()).unwrap_or(i64::MAX);
        Touched { class: self.class, years: self.years, files, rows }
    }
}

/// What the rules touch today.
pub(super) struct Plan {
    /// Whole files first: what is gone has no parts left.
    pub(super) classes: Vec<Due>,
    /// Past a term, but held.
    pub(super) held: Vec<FileId>,
}

pub(super) async fn plan(conn: &mut Conn, rules: &Rules, today: Date) -> Result<Plan> {
    let whole_before = rules.years(Retention::Core).map_or(Timestamp::MIN, |years| closed_before(today, years));
    let mut classes = Vec::new();
    for (class, years) in &rules.0 {
        let before = closed_before(today, *years);
        let after = if *class == Retention::Core { Timestamp::MIN } else { whole_before };
        classes.push(Due { class: *class, years: *years, before, files: due(conn, *class, before, after).await? });
    }
    classes.sort_by_key(|due| due.class != Retention::Core);
    let earliest = classes.iter().map(|due| due.before).max().unwrap_or(Timestamp::MIN);
    Ok(Plan { classes, held: held(conn, earliest).await? })
}

async fn due(
    conn: &mut Conn,
    class: Retention,
    before: Timestamp,
    after: Timestamp,
) -> Result<BTreeMap<FileId, Counted>> {
    let mut files: BTreeMap<FileId, Counted> = BTreeMap::new();
    if class == Retention::Core {
        let sql = format!(
            "SELECT id FROM client_file WHERE state = 'closed' AND closed_at < $1 AND closed_at >= $2 AND NOT {HELD}"
        );
        for row in conn.rows_where(sql, args![before, after]).await? {
            files.insert(FileId(row.take().next()?), Counted::default());
        }
    }
    for part in parts(class) {
        for row in conn.rows_where(part.count(), args![before, after]).await? {
            let mut t = row.take();
            files.entry(FileId(t.next()?)).or_default().add(&part.table, t.next()?);
        }
    }
    Ok(files)
}

async fn held(conn: &mut Conn, before: Timestamp) -> Result<Vec<FileId>> {
    let sql = format!("SELECT id FROM client_file WHERE state = 'closed' AND closed_at < $1 AND {HELD} ORDER BY id");
    conn.rows_where(sql, args![before]).await?.iter().map(|row| Ok(FileId(row.take().next()?))).collect()
}

/// The beginning of the day so many years before today, in Brussels; a day outside the calendar touches nothing.
#[must_use]
pub fn closed_before(today: Date, years: i16) -> Timestamp {
    brussels::start(today.saturating_sub(years.years())).unwrap_or(Timestamp::MIN)
}

/// Counts what the rules would touch today: exactly what [`run`](super::run) would erase. Nothing changes.
///
/// # Errors
/// [`crate::Error::Refused`] unless for the officer, the administrator or the system.
pub async fn preview(conn: &mut Conn, who: &Actor, rules: &Rules, today: Date) -> Result<Preview> {
    may_look(who)?;
    let plan = plan(conn, rules, today).await?;
    let held = i64::try_from(plan.held.len()).unwrap_or(i64::MAX);
    Ok(Preview { classes: plan.classes.iter().map(Due::touched).collect(), held })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_counted_in_days_of_brussels() {
        let cut = closed_before(jiff::civil::date(2026, 11, 21), 5);
        assert_eq!(cut.to_string(), "2021-11-20T23:00:00Z");
    }

    #[test]
    fn no_row_is_of_two_classes() {
        // A kind of fact is of one class, and only one class holds the path.
        let mut seen = std::collections::BTreeSet::new();
        for class in Retention::ALL.iter().filter(|class| **class != Retention::Core) {
            assert!(kinds(*class).all(|kind| seen.insert(kind.key())), "{class}");
        }
        let steps = Retention::ALL.iter().filter(|c| parts(**c).iter().any(|p| p.table == "step")).count();
        assert_eq!(steps, 2, "with the path, and with the whole file");
    }
}
