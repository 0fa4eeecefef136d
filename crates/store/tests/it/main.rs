//! Tests of the store against both engines: embedded always, PostgreSQL where `OPWEG_TEST_POSTGRES` names a server.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod file_life;
mod exchange_files;
mod exchange_imports;
mod harness;
mod log_chain;
mod log_tamper;
mod retention;
mod schema;
mod statements;
mod world;
mod background;
mod path_appointments;
mod path_codes;
mod path_notes;
mod path_steps;
mod path_world;
mod people_accounts;
mod people_leaving;
mod people_sessions;
mod people_sign_in;
