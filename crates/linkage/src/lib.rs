//! Is this the same person? Names across scripts, dates, numbers and telephones compared, with reasons.
//!
//! Pure: no clock, no database, no I/O. Nothing here joins anything: a human who asked the person does.
//!
//! # Two records
//!
//! A [`record::Record`] is all that is known of somebody: every spelling, date, telephone and number. [`compare::compare`] says
//! what to tell the person at a desk, and [`compare::Comparison::fields`] why, field by field.
//!
//! ```
//! use opweg_linkage::compare::{Verdict, compare};
//! use opweg_linkage::date::PartialDate;
//! use opweg_linkage::model::{Agreement, Model, NameLevel};
//! use opweg_linkage::record::{PersonName, Record};
//!
//! let record = |given: &str, family: &str, (year, month, day)| Record {
//!     names: vec![PersonName::new(given, family)],
//!     births: vec![PartialDate::new(year, Some(month), Some(day))],
//!     ..Record::default()
//! };
//! // A model that was learnt from invented newcomers, for a register of 20,000 files.
//! let model = Model::for_files(20_000);
//! let found = compare(&record("ሰላም", "ተስፋይ", (1994, 3, 11)), &record("Selam", "Tesfay", (1994, 3, 11)), &model);
//! assert_eq!(found.verdict, Verdict::ProbablyKnown);
//! assert!(found.score > 5.5, "natural log of the odds that both are one person");
//! assert_eq!(found.fields[0].agreement, Agreement::Given(NameLevel::Same));
//!
//! let other = compare(&record("Selam", "Tesfay", (1994, 3, 11)), &record("Oksana", "Bondar", (1994, 3, 11)), &model);
//! assert_eq!(other.verdict, Verdict::New);
//! ```
//!
//! Against many: [`block::keys`] says under which keys a record is kept and found again, [`compare::Asked`] takes it apart once,
//! and [`compare::Comparison::likelier_first`] says which to show first.
//!
//! # A table
//!
//! [`engine::traits::Reader`] makes rows comparable and [`engine::dedupe::dedupe`] finds who is in the table twice. It learns from
//! the table itself what agreement is worth, or, of fewer than [`engine::dedupe::TEACHES`] rows, takes the built-in model.
//!
//! ```
//! use opweg_linkage::engine::dedupe::dedupe;
//! use opweg_linkage::engine::traits::{Reader, Sheet, Traits};
//!
//! let rows = [
//!     Sheet { given: "Selam", family: "Tesfay", birth: "1994-03-11", phone: "0400 00 00 12", ..Sheet::default() },
//!     Sheet { given: "Oksana", family: "Bondar", birth: "1979-09-30", ..Sheet::default() },
//!     // The parts of her name, and day and month, changed places.
//!     Sheet { given: "Tesfai", family: "Selam", birth: "1994-11-03", phone: "+32 400 00 00 12", ..Sheet::default() },
//!     Sheet { given: "Amina", family: "Haddad", birth: "02/06/1990", ..Sheet::default() },
//! ];
//! // A date that is not written year first would count as unknown: ask before, if that matters.
//! assert!(rows[3].unreadable().is_some());
//!
//! let mut reader = Reader::default();
//! let mut all: Vec<Traits> = rows.iter().map(|row| reader.read(row)).collect();
//! let found = dedupe(&mut all, &reader.lexicon, &[], &|stage| println!("{stage:?}"));
//! assert_eq!(found.groups, [0, 1, 0, 3], "each row with the first of its group");
//! assert!(found.pairs.iter().any(|pair| (pair.a, pair.b) == (0, 2) && pair.score > 0.0));
//! ```
//!
//! # Why
//!
//! [`engine::explain::explain`] says of each field how well it fits *one person*, *relatives* and *strangers*: people who share
//! a household are the ones to be told apart.
//!
//! ```
//! use opweg_linkage::engine::agree::agree;
//! use opweg_linkage::engine::explain::{Kin, explain};
//! use opweg_linkage::engine::level::Field;
//! use opweg_linkage::engine::lexicon::Ear;
//! use opweg_linkage::engine::traits::{Reader, Sheet};
//! use opweg_linkage::model::Model;
//!
//! let home = Sheet { family: "Haddad", street: "Kerkstraat", house_number: "7", postcode: "2018", ..Sheet::default() };
//! let mut reader = Reader::default();
//! let yusuf = reader.read(&Sheet { given: "Yusuf", birth: "1988-04-17", ..home });
//! let samir = reader.read(&Sheet { given: "Samir", birth: "1991-09-02", ..home });
//! let agreement = agree(&yusuf, &samir, &mut Ear::new(&reader.lexicon));
//! let why = explain(&agreement, &yusuf, &samir, Model::default().weights());
//! assert_eq!(why.likeliest, Some(Kin::Relative));
//! assert!(why.speaks_against.contains(&Field::Birth));
//! ```
//!
//! # Words
//!
//! *Registration*: what somebody typed once. *Record*, *file*: all that is known of one person. *Level*: how well one field of
//! two registrations agrees ([`engine::level`]); 0 is missing on a side, and says nothing. *Score*: natural log of the odds of
//! one person against relatives, strangers and strangers of one community together; 0 is even chances, 3 is 95 %. *Key*: a hash
//! under which a record is found again. Errors are only those of [`number::BelgianNumber::parse`]; all else that cannot be read
//! counts as unknown.

pub mod agrees;
pub mod block;
pub mod compare;
pub mod date;
pub mod engine;
pub mod model;
pub mod name;
pub mod number;
pub mod order;
pub mod phone;
pub mod record;
