//! A table of registrations with four columns more: the names folded to plain Latin letters and their first skeletons. For
//! programs that cannot read other scripts, so that a comparison with them is fair:
//! `cargo run --release -p opweg-linkage --example columns RECORDS.csv > WIDER.csv`.

#![allow(clippy::expect_used)]

use opweg_linkage::name;

fn main() {
    let path = std::env::args().nth(1).expect("the table");
    let mut reader = csv::Reader::from_path(path).expect("a table that can be read");
    let mut writer = csv::Writer::from_writer(std::io::stdout().lock());
    let headers = reader.headers().expect("a header").clone();
    let at = |column: &str| headers.iter().position(|h| h == column).expect("a column");
    let (given, family) = (at("given_name"), at("family_name"));
    let more = ["given_folded", "family_folded", "given_skeleton", "family_skeleton"];
    writer.write_record(headers.iter().chain(more)).expect("a line");
    for row in reader.records() {
        let row = row.expect("a line");
        let skeleton = |text: &str| name::keys(text).into_iter().next().unwrap_or_default();
        let names = [&row[given], &row[family]];
        let folded = names.map(name::fold);
        let skeletons = names.map(skeleton);
        writer.write_record(row.iter().chain(folded.iter().chain(&skeletons).map(String::as_str))).expect("a line");
    }
    writer.flush().expect("an end");
}
