//! Tables in and out, with lines that cannot be taken.

use super::*;
use crate::exit::Exit;
use crate::testing::Folder;
use std::path::PathBuf;

fn put(home: &Folder, name: &str, text: &[u8]) -> PathBuf {
    let path = home.path().join(name);
    std::fs::write(&path, text).unwrap();
    path
}

/// Enough people to learn from, each registered three times; Tesfay once in another script and once swapped.
fn records() -> String {
    let mut table = String::from("record_id,partner,given_name,family_name,birth_date,phone\n");
    let letters = ["Ba", "Do", "Ki", "La", "Mu", "No", "Ra", "Sa", "Ti", "Wo"];
    for (i, one) in letters.iter().enumerate() {
        for (j, other) in letters.iter().enumerate() {
            let (given, family) =
                (format!("{one}{}rim", other.to_lowercase()), format!("{other}{}zun", one.to_lowercase()));
            let (month, day, year) = (i + 1, j + 11, 1970 + i * 3 + j);
            for time in 0..3 {
                let phone = format!("0400 00 {i:02} {j:02}");
                table += &format!("{i}-{j}-{time},p{time},{given},{family},{year}-{month:02}-{day},{phone}\n");
            }
        }
    }
    table + "s1,p1,Selam,Tesfay,1994-03-11,\ns2,p2,ሰላም,ተስፋይ,1994-03-11,\ns3,p3,Tesfay,Selam,1994-11-03,\n"
}

#[test]
fn finds_doubles_and_judges_them() {
    let home = Folder::new();
    let table = put(&home, "records.csv", records().as_bytes());
    let (pairs, clusters) = (home.path().join("pairs.csv"), home.path().join("clusters.csv"));
    run(&Link::Dedupe { records: table, pairs: pairs.clone(), clusters: clusters.clone() }).unwrap();
    let written = std::fs::read_to_string(&clusters).unwrap();
    assert!(written.contains("\ns1,s1\ns2,s1\ns3,s1\n"), "{written}");
    assert!(std::fs::read_to_string(&pairs).unwrap().starts_with("record_a,record_b,log_odds,probability\n"));

    let mut truth = String::from("record_id,person_id\n");
    for line in records().lines().skip(1) {
        let id = line.split(',').next().unwrap();
        truth += &format!("{id},{}\n", if id.starts_with('s') { "selam" } else { &id[..3] });
    }
    let truth = put(&home, "truth.csv", truth.as_bytes());
    run(&Link::Evaluate { truth, pairs: Some(pairs), clusters: Some(clusters) }).unwrap();
}

#[test]
fn bad_lines_are_left_out_and_the_rest_is_done() {
    let home = Folder::new();
    let text = b"record_id,given_name,birth_date\na,Amina,1990-02-01\nb,too,many,fields\n,nobody,\na,twice,\nc,\xff\xfe,\nd,Aminah,1990-02-71\n";
    let table = put(&home, "records.csv", text);
    let (pairs, clusters) = (home.path().join("pairs.csv"), home.path().join("clusters.csv"));
    let failure = run(&Link::Dedupe { records: table, pairs, clusters: clusters.clone() }).unwrap_err();
    assert_eq!((failure.exit, failure.exit.number()), (Exit::Lines, 3));
    assert!(failure.text.starts_with("4 lines"), "{failure}");
    let written = std::fs::read_to_string(clusters).unwrap();
    assert_eq!(written.lines().count(), 3, "{written}");
}

#[test]
fn names_get_their_likeness() {
    let home = Folder::new();
    let table = put(&home, "names.tsv", "mohammed\tmuhammad\t1\nمحمد\tmohamed\t1\nali\tomar\t0\nalone\n".as_bytes());
    let mut out = Vec::new();
    let failure = names::run(&table, &mut out).unwrap_err();
    assert_eq!(failure.exit, Exit::Lines);
    let text = String::from_utf8(out).unwrap();
    let likeness: Vec<f64> = text.lines().map(|l| l.rsplit('\t').next().unwrap().parse().unwrap()).collect();
    assert!(likeness.len() == 3 && likeness[0] > 0.9 && likeness[1] > 0.85 && likeness[2] < 0.7, "{text}");
}

#[test]
fn a_table_without_its_columns_is_refused() {
    let home = Folder::new();
    let table = put(&home, "records.csv", b"name\nAmina\n");
    let to = home.path().join("out.csv");
    let failure = run(&Link::Dedupe { records: table, pairs: to.clone(), clusters: to.clone() }).unwrap_err();
    assert_eq!(failure.exit, Exit::File);
    assert!(!to.exists());
}
