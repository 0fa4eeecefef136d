//! Tests of the store against both engines: embedded always, PostgreSQL where `OPWEG_TEST_POSTGRES` names a server.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod background;
mod databases;
mod disk_full;
mod exchange_files;
mod exchange_imports;
mod file_by_name;
mod file_facts;
mod file_life;
mod file_purposes;
mod file_search;
mod harness;
mod log_chain;
mod log_clock;
mod log_seal;
mod log_tamper;
mod overview;
mod path_appointments;
mod path_codes;
mod path_messages;
mod path_notes;
mod path_steps;
mod path_world;
mod people_accounts;
mod people_leaving;
mod people_sessions;
mod people_sign_in;
mod policy;
mod policy_world;
mod portable;
mod retention;
mod retention_preview;
mod schema;
mod statements;
mod world;
