//! Learns the model that a small register starts with, from a table of invented registrations, and prints it:
//! `cargo run --release -p opweg-linkage --example train_default RECORDS.csv > crates/linkage/model/default.json`.

#![allow(clippy::print_stdout, clippy::expect_used)]

use opweg_linkage::engine::train::train;
use opweg_linkage::engine::traits::{Reader, Sheet, Traits};
use opweg_linkage::engine::weights::Commonness;

fn main() {
    let path = std::env::args().nth(1).expect("the table");
    let mut table = csv::Reader::from_path(path).expect("a table that can be read");
    let mut reader = Reader::default();
    let mut all: Vec<Traits> = Vec::new();
    for row in table.records() {
        let r = row.expect("a line");
        all.push(reader.read(&Sheet {
            partner: &r[1],
            given: &r[3],
            family: &r[4],
            birth: &r[5],
            sex: &r[6],
            nationality: &r[7],
            national_number: &r[8],
            file_number: &r[9],
            phone: &r[10],
            email: &r[11],
            street: &r[12],
            house_number: &r[13],
            postcode: &r[14],
        }));
    }
    let common = Commonness::count(&mut all, &reader.lexicon);
    let weights = train(&all, &reader.lexicon, common, 1);
    let kept = serde_json::to_string(&weights.rounded()).expect("numbers");
    println!("{}", kept.replace("]],", "]],\n"));
}
