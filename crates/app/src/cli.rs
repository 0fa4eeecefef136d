//! The command line: what one can ask for, with its help.

use crate::config::Flags;
use crate::exit;
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// One shared place for a newcomer's way to work.
#[derive(Debug, Parser)]
#[command(name = "opweg", version, about, after_help = exit::HELP, propagate_version = true)]
pub struct Cli {
    /// File of settings; every setting can also be a variable such as OPWEG_LISTEN or OPWEG_MAIL__HOST
    #[arg(long, global = true, env = "OPWEG_CONFIG", value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Folder of the secret key and the embedded database
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// postgres://user:password@host/name, or sqlite:PATH
    #[arg(long, global = true, value_name = "URL")]
    pub database: Option<String>,
    /// What to do
    #[command(subcommand)]
    pub command: Command,
}

/// What one can ask for.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the pages and do the background work
    Serve(Listen),
    /// Fill a new database with invented people and serve it, to look around
    Demo(Demo),
    /// Bring the tables of the database up to date
    Migrate,
    /// People who work with Op weg
    #[command(subcommand)]
    User(User),
    /// Write a copy of everything to a file, while others go on working
    Backup(Backup),
    /// Bring a copy back
    Restore(Restore),
    /// Put whole copies of files back: one copy (JSON), or the files of an organisation (JSON, a line each)
    BringBack(BringBack),
    /// Take in a table of clients (CSV); the same table again goes on where it stopped
    Import(Import),
    /// Find people who were registered twice, in tables of your own; needs no database
    #[command(subcommand)]
    Link(Link),
    /// Prove that nothing was changed or taken out of the log
    VerifyLog(VerifyLog),
    /// Check settings, texts and content, without touching the database
    Check(Check),
    /// Write many things and say which are safe: for the test that kills the program
    #[command(hide = true)]
    Hammer(Hammer),
}

/// Finding doubles in tables.
#[derive(Debug, Subcommand)]
pub enum Link {
    /// Compare all registrations of a table and join those of one person
    Dedupe {
        /// The registrations (CSV): `record_id` and any of partner, given_name, family_name, birth_date (YYYY-MM-DD, YYYY-MM or
        /// YYYY), sex (F, M or X), nationality, national_number, file_number, phone, email, street, house_number, postcode. A line
        /// with another date, sex or number is listed and left out
        #[arg(long = "in", value_name = "RECORDS.csv")]
        records: PathBuf,
        /// Where the scored pairs go: record_a, record_b, log_odds, probability
        #[arg(long, value_name = "PAIRS.csv")]
        pairs: PathBuf,
        /// Where the people go: record_id, cluster_id
        #[arg(long, value_name = "CLUSTERS.csv")]
        clusters: PathBuf,
    },
    /// Add to each line of two names, separated by a tab, how alike they sound: 0 to 1
    Names {
        /// The pairs of names
        #[arg(long = "in", value_name = "PAIRS.tsv")]
        names: PathBuf,
    },
    /// Tell how good pairs and clusters are when the truth is known
    Evaluate {
        /// The truth (CSV): record_id, person_id
        #[arg(long, value_name = "TRUTH.csv")]
        truth: PathBuf,
        /// Scored pairs, as `dedupe` writes them
        #[arg(long, value_name = "PAIRS.csv", required_unless_present = "clusters")]
        pairs: Option<PathBuf>,
        /// Clusters, as `dedupe` writes them
        #[arg(long, value_name = "CLUSTERS.csv")]
        clusters: Option<PathBuf>,
    },
}

/// What the log must hold.
#[derive(Debug, Clone, Args)]
pub struct VerifyLog {
    /// A seal that must still be there, as the program named it when it was made; may be given more than once
    #[arg(long, value_name = "MARK")]
    pub seal: Vec<opweg_store::log::Mark>,
}

/// Where to listen.
#[derive(Debug, Clone, Default, Args)]
pub struct Listen {
    /// Address and port
    #[arg(long, value_name = "ADDR")]
    pub listen: Option<String>,
}

/// The demonstration.
#[derive(Debug, Args)]
pub struct Demo {
    /// Where to listen
    #[command(flatten)]
    pub listen: Listen,
    /// How many clients to invent
    #[arg(long, value_name = "N", default_value_t = 600, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub clients: u32,
    /// Where chance begins: the same number invents the same people
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// A table of people to register as well, to measure with (columns as in `link dedupe`)
    #[arg(long, value_name = "TABLE", hide = true)]
    pub people: Option<PathBuf>,
    /// Only fill the database, do not serve
    #[arg(long)]
    pub fill_only: bool,
}

/// People who work with Op weg.
#[derive(Debug, Subcommand)]
pub enum User {
    /// Add somebody; prints the first password
    Add(AddUser),
    /// List everybody
    List,
    /// Somebody leaves: they can no longer sign in, their work stays
    Leave {
        /// Login
        login: String,
    },
    /// Take away the second factor of somebody who lost it; they choose a new one when they sign in
    ResetSecondFactor {
        /// Login
        login: String,
    },
}

/// A new user.
#[derive(Debug, Args)]
pub struct AddUser {
    /// What they sign in with
    pub login: String,
    /// Their name
    #[arg(long)]
    pub name: String,
    /// Name of their organisation; made when there is none of that name
    #[arg(long, value_name = "NAME")]
    pub organisation: String,
    /// Kind of a new organisation: city, ocmw, vdab, integration, ngo, mentoring, training, employer, network
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    /// Roles: worker, team-lead, coordinator, reception, mentor, analyst, editor, dpo, administrator
    #[arg(long = "role", value_name = "ROLE", required = true)]
    pub roles: Vec<String>,
    /// What they do
    #[arg(long, default_value = "")]
    pub job: String,
    /// Their phone
    #[arg(long, default_value = "")]
    pub phone: String,
    /// Bound by professional secrecy
    #[arg(long)]
    pub secrecy: bool,
}

/// A copy.
#[derive(Debug, Args)]
pub struct Backup {
    /// Where to write; must not be there yet
    pub file: PathBuf,
    /// Lines of JSON that either engine can read back; always so on PostgreSQL
    #[arg(long)]
    pub portable: bool,
}

/// Bringing a copy back.
#[derive(Debug, Args)]
pub struct Restore {
    /// A file made by `opweg backup`
    pub file: PathBuf,
    /// Replace what is in the database
    #[arg(long)]
    pub force: bool,
}

/// Putting files back.
#[derive(Debug, Args)]
pub struct BringBack {
    /// What the data-protection officer took out; files that are here already are left alone
    pub file: PathBuf,
}

/// Taking in a table.
#[derive(Debug, Args)]
pub struct Import {
    /// The table: CSV, at most 24 MB and 100,000 lines
    pub table: PathBuf,
    /// Which column is which fact (TOML); the page "import" shows an example
    #[arg(long, value_name = "FILE")]
    pub mapping: PathBuf,
    /// Login of the worker who becomes the contact person; their organisation leads the files
    #[arg(long = "as", value_name = "LOGIN")]
    pub worker: String,
    /// Only say what would become of each line
    #[arg(long)]
    pub dry_run: bool,
}

/// Checking.
#[derive(Debug, Args)]
pub struct Check {
    /// List everything that waits or must be mended, not only the first fifty
    #[arg(long)]
    pub all: bool,
    /// For translators: write down which Dutch text each new translation was made from
    #[arg(long)]
    pub record_sources: bool,
    /// For translators: these translations fit the Dutch text of today. The keys that start with PREFIX: a family such as
    /// path-, a whole key, or '' for every one
    #[arg(long, num_args = 2, value_names = ["LANG", "PREFIX"], conflicts_with = "record_sources")]
    pub accept: Vec<String>,
    /// With --accept: somebody other than the translator compared them with the Dutch
    #[arg(long, requires = "accept")]
    pub checked: bool,
    /// The folder of the texts: what to check instead of the texts in the program, and where to write down [default to
    /// write in: locales]
    #[arg(long, value_name = "DIR")]
    pub locales: Option<PathBuf>,
}

/// Writing many things.
#[derive(Debug, Args)]
pub struct Hammer {
    /// How many files to register
    #[arg(long, default_value_t = 10_000)]
    pub writes: u64,
    /// Instead: a file of printed identities, all of which must be there
    #[arg(long, value_name = "FILE")]
    pub confirm: Option<PathBuf>,
}

impl Cli {
    /// What the command line says about settings.
    #[must_use]
    pub fn flags(&self) -> Flags {
        let listen = match &self.command {
            Command::Serve(l) => l.listen.clone(),
            Command::Demo(d) => d.listen.listen.clone(),
            _ => None,
        };
        Flags { data: self.data.clone(), database: self.database.clone(), listen }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound_and_every_command_has_help() {
        let command = Cli::command();
        command.clone().debug_assert();
        for sub in command.get_subcommands() {
            assert!(sub.get_about().is_some(), "{}", sub.get_name());
        }
    }

    #[test]
    fn demo_and_serve_take_the_same_places() {
        for command in ["serve", "demo"] {
            let line = ["opweg", command, "--data", "d", "--database", "sqlite:x", "--listen", "127.0.0.1:1"];
            let flags = Cli::try_parse_from(line).unwrap().flags();
            assert_eq!(flags.listen.as_deref(), Some("127.0.0.1:1"));
            assert_eq!(flags.database.as_deref(), Some("sqlite:x"));
        }
        assert!(Cli::try_parse_from(["opweg", "demo", "--clients", "0"]).is_err());
    }

    #[test]
    fn accepting_takes_a_language_and_a_prefix() {
        let check = |more: &[&str]| Cli::try_parse_from(["opweg", "check"].iter().chain(more));
        let Command::Check(args) =
            check(&["--accept", "fr", "path-", "--accept", "pl", "", "--checked"]).unwrap().command
        else {
            panic!("another command")
        };
        assert_eq!(
            (args.accept.as_slice(), args.checked),
            (["fr", "path-", "pl", ""].map(String::from).as_slice(), true)
        );
        assert!(check(&["--accept", "fr"]).is_err() && check(&["--checked"]).is_err());
    }
}
