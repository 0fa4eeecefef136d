//! Tests of the pages against the whole house: router, policy, store and templates together.
//!
//! One file per page family; each begins with [`harness::TestHouse`].

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod api;
mod api_document;
mod api_steps;
mod api_told;
mod browser;
mod carried_on;
// Fresh databases of both engines, as the tests of the store have them.
mod counter;
#[allow(dead_code)]
#[path = "../../../store/tests/it/databases.rs"]
mod databases;
mod doubles;
mod doubles_after;
mod exchange;
mod exchange_clicks;
mod exchange_keep;
mod exchange_report;
mod follows;
mod harness;
mod health;
mod intake;
// The provider of the tests of the gate: one that signs, and can be told to misbehave.
#[allow(dead_code)]
#[path = "../../../gate/tests/it/issuer.rs"]
mod issuer;
mod joined;
mod matrix;
mod meetings;
mod network;
mod offers;
mod path_messages;
mod path_newcomer;
mod path_staff;
mod people_account;
mod people_admin;
mod people_calendar;
mod people_doors;
mod people_passkeys;
mod people_sign_in;
mod profile;
mod referral_outside;
mod referrals;
mod screening;
mod search_page;
mod security;
mod styleguide;
mod team_lead;
mod trajectory;
mod typed;
mod words;
mod workday;
