//! Reading the tables that the examples measure: registrations in the columns of `opweg link dedupe`, in their order.

#![allow(dead_code, reason = "each example takes what it needs")]

use opweg_linkage::engine::traits::{Reader, Sheet, Traits};
use std::path::Path;

/// The lines of a table, without its header.
pub fn rows(path: &Path) -> Vec<Vec<String>> {
    let mut reader = csv::Reader::from_path(path).expect("a table that can be read");
    reader.records().map(|r| r.expect("a line").iter().map(str::to_owned).collect()).collect()
}

/// A line made comparable.
pub fn traits(reader: &mut Reader, r: &[String]) -> Traits {
    reader.read(&Sheet {
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
    })
}
