//! stub
use crate::cli::Demo;
use crate::config::Config;
use crate::exit::Outcome;
pub async fn run(_config: Config, _args: &Demo) -> Outcome { Ok(()) }
