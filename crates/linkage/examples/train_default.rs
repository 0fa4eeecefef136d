//! Learns the model that a small register starts with, from a table of invented registrations, and prints it:
//! `cargo run --release -p opweg-linkage --example train_default RECORDS.csv > crates/linkage/model/default.json`.

#![allow(clippy::print_stdout, clippy::expect_used)]

mod table;

use opweg_linkage::engine::train::train;
use opweg_linkage::engine::traits::{Reader, Traits};
use opweg_linkage::engine::weights::Commonness;

use table::{rows, traits};

fn main() {
    let path = std::env::args().nth(1).expect("the table");
    let mut reader = Reader::default();
    let mut all: Vec<Traits> = rows(path.as_ref()).iter().map(|r| traits(&mut reader, r)).collect();
    let common = Commonness::count(&mut all, &reader.lexicon);
    let weights = train(&all, &reader.lexicon, common, 1);
    let kept = serde_json::to_string(&weights.rounded()).expect("numbers");
    println!("{}", kept.replace("]],", "]],\n"));
}
