//! `opweg import`: takes in a table of clients for a worker, as the page does. The same table again goes on where it
//! stopped, and makes nobody twice.

use super::user::find;
use crate::base::{self, Base};
use crate::cli::Import;
use crate::clock;
use crate::config::Config;
use crate::exit::{Exit, Failure, Outcome};
use crate::out::{self, Progress};
use crate::serve;
use opweg_access::Actor;
use opweg_store::exchange::imports::pairs;
use opweg_store::exchange::imports::{self, Became, Outcome as Line, State};
use opweg_store::log::{Act, Entry};
use opweg_store::people::users;
use opweg_web::House;
use opweg_web::pages::exchange::run::{ImportProblem, Report, import};
use std::path::Path;
use std::sync::Mutex;

/// Lines read back at a time.
const PAGE: i64 = 1000;

/// Takes the table in, or tries it.
///
/// # Errors
/// [`Exit::Found`] when lines were refused, [`Exit::File`] for a table or mapping that cannot be read,
/// [`Exit::Refused`] when the worker may not register clients.
pub async fn run(config: Config, args: &Import) -> Outcome {
    let mapping = std::fs::read_to_string(&args.mapping).map_err(|e| Failure::file(&args.mapping, e))?;
    let table = std::fs::read(&args.table).map_err(|e| Failure::file(&args.table, e))?;
    let base = base::open_existing(config).await?;
    let done = whole(&base, args, &mapping, &table).await;
    base.db.close().await;
    done
}

async fn whole(base: &Base, args: &Import, mapping: &str, table: &[u8]) -> Outcome {
    let user = find(base, &args.worker).await?;
    let staff = users::staff_of(&mut base.db.look().await?, user.id).await?;
    let house = serve::house(base, false)?;
    // Whoever has the keyboard acts for the worker: that stands in the log as well.
    let mut tx = base.db.begin(clock::now()).await?;
    tx.note(Entry::of_actor(&Actor::System, Act::Import, "command-line", "").with(format!("as={}", user.id)));
    tx.commit().await?;
    let who = Actor::Staff(staff);
    let progress: Mutex<Option<Progress>> = Mutex::new(None);
    let told = |done: i64, all: i64| {
        let [done, all] = [done, all].map(|n| u64::try_from(n).unwrap_or(0));
        if let Ok(mut shown) = progress.lock() {
            shown.get_or_insert_with(|| Progress::of("lines", all)).at(done);
        }
    };
    let report = import(&house, &who, mapping, table, !args.dry_run, &told).await;
    if let Some(shown) = progress.into_inner().ok().flatten() {
        shown.end();
    }
    let report = report.map_err(|problem| failure(problem, args))?;
    lines(&house, &report).await?;
    if args.dry_run {
        alike(&house, &report).await?;
    }
    counted(&report)
}

fn failure(problem: ImportProblem, args: &Import) -> Failure {
    let of = |path: &Path, why: &dyn std::fmt::Display| Failure::file(path, why);
    match problem {
        ImportProblem::Mapping(why) => of(&args.mapping, &why),
        ImportProblem::File(why) => of(&args.table, &why),
        ImportProblem::NoNumbers => Failure::new(Exit::Refused, format!("{}: {problem}", args.mapping.display())),
        ImportProblem::TooLong => of(&args.table, &ImportProblem::TooLong),
        ImportProblem::Store(opweg_store::Error::Refused(_)) => {
            let text = format!("{}: may not register clients", args.worker);
            Failure::new(Exit::Refused, text)
        }
        ImportProblem::Store(error) => error.into(),
        ImportProblem::Random => Failure::new(Exit::Settings, "no random bytes"),
    }
}

/// Every line that is not simply a new client, or would not be: its number, what became of it, and why.
async fn lines(house: &House, report: &Report) -> Outcome {
    let mut conn = house.db.look().await?;
    let mut after = 0;
    loop {
        let some = imports::outcomes(&mut conn, &report.run, None, after, PAGE).await?;
        let Some(last) = some.last() else { return Ok(()) };
        after = last.line;
        for line in some.iter().filter(|l| !matches!(l.became, Became::New | Became::Created)) {
            out::line(told(line));
        }
    }
}

/// Number, outcome, file, and why: what is wrong, or why people look, and which fields agree.
fn told(line: &Line) -> String {
    let file = line.file.map(|file| file.to_string());
    let why = line.look.map(|look| look.word().to_owned());
    let agrees = (!line.agrees.is_empty()).then(|| line.agrees.join(" "));
    let wrong = (!line.remark.is_empty()).then(|| line.remark.lines().collect::<Vec<_>>().join("; "));
    let parts: Vec<String> = [file, why, agrees, wrong].into_iter().flatten().collect();
    format!("{}\t{}\t{}", line.line, line.became.word(), parts.join("\t"))
}

/// The lines of the table that may be one person, the likeliest first.
async fn alike(house: &House, report: &Report) -> Outcome {
    let some = pairs::list(&mut house.db.look().await?, &report.run, 0, i64::MAX).await?;
    for pair in &some {
        out::line(format!("{}\tlike line {}\t{}", pair.line, pair.other, pair.agrees.join(" ")));
    }
    out::line(format!("{} pairs of lines may be one person", report.run.alike.unwrap_or(0)));
    Ok(())
}

fn counted(report: &Report) -> Outcome {
    if !report.unused.is_empty() {
        out::remark(format!("columns that are not used: {}", report.unused.join(", ")));
    }
    let c = report.counts;
    // Of a list that was only tried nothing was made.
    let tried = matches!(report.run.state, State::Trying | State::Tried) && c.created == 0;
    let created = if tried { String::new() } else { format!(" {} created,", c.created) };
    out::line(format!(
        "{} lines: {} new,{created} {} linked, {} queued, {} refused",
        report.run.lines, c.new, c.linked, c.queued, c.refused
    ));
    if c.refused > 0 {
        return Err(Failure::new(Exit::Found, "not every line could be taken in; see above"));
    }
    Ok(())
}

#[cfg(test)]
pub(super) mod tests;
