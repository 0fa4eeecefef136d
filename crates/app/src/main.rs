//! The program: configuration, wiring, jobs, commands, demo.

mod base;
mod cli;
mod clock;
mod commands;
mod config;
mod demo;
mod exit;
mod jobs;
mod out;

mod serve;
#[cfg(test)]
mod testing;

use clap::Parser;
use cli::{Cli, Command};
use config::Config;
use exit::{Exit, Failure, Outcome};
use std::path::PathBuf;
use std::process::ExitCode;

/// For SQLite too: with the allocator of the C library a fifth of a page was asking for memory (decision 0011).
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            out::remark(format!("opweg: {failure}"));
            ExitCode::from(failure.exit.number())
        }
    }
}

fn run(cli: Cli) -> Outcome {
    let mut flags = cli.flags();
    if let Command::Demo(_) = cli.command {
        // Beside the real data, never among them.
        flags.data.get_or_insert_with(|| PathBuf::from("demo-data"));
    }
    let path = cli.config.clone().unwrap_or_else(|| PathBuf::from("opweg.toml"));
    let config = config::load(&path, cli.config.is_some(), &flags)?;
    start_log(&config);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|e| Failure::new(Exit::Settings, e.to_string()))?;
    runtime.block_on(perform(cli.command, config))
}

async fn perform(command: Command, config: Config) -> Outcome {
    match command {
        Command::Serve(_) => serve::run(config).await,
        Command::Demo(args) => demo::run(config, &args).await,
        Command::Migrate => commands::migrate::run(config).await,
        Command::User(user) => commands::user::run(config, user).await,
        Command::Backup(args) => commands::backup::run(config, &args).await,
        Command::Restore(args) => commands::restore::run(config, &args).await,
        Command::BringBack(args) => commands::bring_back::run(config, &args).await,
        Command::Import(args) => commands::import::run(config, &args).await,
        Command::Link(link) => commands::link::run(&link),
        Command::VerifyLog(asked) => commands::verify_log::run(config, &asked.seal).await,
        Command::Check(args) => commands::check::run(&config, &args),
        Command::Hammer(args) => commands::hammer::run(config, &args).await,
    }
}

/// The log of the program goes to standard error. It carries no names, no content and nothing of addresses typed.
fn start_log(config: &Config) {
    // The driver's remarks about tables that are there already help nobody; a setting of its own is stronger.
    let filter = tracing_subscriber::EnvFilter::new(format!("sqlx=warn,{}", config.log));
    let colours = std::io::IsTerminal::is_terminal(&std::io::stderr());
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_target(false)
        .with_ansi(colours);
    if config.log_json { log.json().init() } else { log.compact().init() }
}
