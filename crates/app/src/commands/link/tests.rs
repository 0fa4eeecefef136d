//! Tables in and out, with lines that cannot be taken.

use super::*;
use crate::exit::Exit;
use crate::testing::Folder;
use opweg_linkage::engine::evaluate as judge;
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

#[test]
fn a_date_or_number_that_cannot_be_read_is_a_bad_line() {
    let home = Folder::new();
    let header = "record_id,given_name,birth_date,sex,national_number,phone\n";
    for (line, column) in [
        ("a,Amina,11/03/1994,F,,", 3),
        ("a,Amina,1994-03-11,vrouw,,", 4),
        ("a,Amina,1994-03-11,F,85.07.30-O33.28,", 5),
        ("a,Amina,1994-03-11,F,,geen", 6),
    ] {
        let table = put(&home, "records.csv", format!("{header}b,Selam,1994-03-11,F,,\n{line}\n").as_bytes());
        let taken = dedupe::read(&table).unwrap();
        assert_eq!(taken.ids.len(), 1, "{line}");
        let listed: Vec<(u64, usize)> = taken.left_out.listed.iter().map(|l| (l.line, l.column)).collect();
        assert_eq!(listed, [(3, column)], "{line}");
    }
    let table = put(&home, "records.csv", (records() + "x,p9,Amina,Haddad,11/03/1994,\n").as_bytes());
    let to = home.path().join("clusters.csv");
    let failure =
        run(&Link::Dedupe { records: table, pairs: home.path().join("p.csv"), clusters: to.clone() }).unwrap_err();
    assert_eq!(failure.exit, Exit::Lines);
    let written = std::fs::read_to_string(to).unwrap();
    assert!(written.contains("\ns1,s1\n") && !written.contains("\nx,"), "the rest is done");
}

#[test]
fn a_header_that_cannot_be_used_is_told_and_nothing_is_done() {
    let home = Folder::new();
    for (header, told) in [
        ("record_id,given_name,birth_date,given_name", "line 1, column 4: a second column is called given_name"),
        ("record_id,Birth_Date, birth_date ,given_name", "line 1, column 3: a second column is called birth_date"),
        ("record_id,given_name,,birth_date", "line 1, column 3: this column has no name"),
        ("", "line 1: there is no column record_id"),
    ] {
        let table = put(&home, "records.csv", format!("{header}\na,b,c,d\n").as_bytes());
        let to = home.path().join("out.csv");
        let other = home.path().join("other.csv");
        let failure = run(&Link::Dedupe { records: table, pairs: to.clone(), clusters: other.clone() }).unwrap_err();
        assert_eq!(failure.exit, Exit::File);
        assert!(failure.text.ends_with(told), "{failure}");
        assert!(!to.exists() && !other.exists());
    }
}

#[test]
fn an_output_is_never_the_table_nor_the_other_output_and_is_opened_before_anything_is_read() {
    let home = Folder::new();
    let text = records();
    let table = put(&home, "records.csv", text.as_bytes());
    let [one, other] = ["one.csv", "other.csv"].map(|name| home.path().join(name));
    let kept = put(&home, "kept.csv", b"of last week");
    // The same file by another name.
    let again = home.path().join("..").join(home.path().file_name().unwrap()).join("records.csv");
    let nowhere = home.path().join("nowhere").join("out.csv");
    for (pairs, clusters, told) in [
        (&table, &other, "the table that is read"),
        (&one, &table, "the table that is read"),
        (&again, &other, "the table that is read"),
        (&one, &one, "both outputs are this file"),
        (&kept, &table, "the table that is read"),
        (&nowhere, &other, "nowhere"),
        (&kept, &nowhere, "nowhere"),
    ] {
        let dedupe = Link::Dedupe { records: table.clone(), pairs: pairs.clone(), clusters: clusters.clone() };
        let failure = run(&dedupe).unwrap_err();
        assert_eq!(failure.exit, Exit::File);
        assert!(failure.text.contains(told), "{failure}");
        assert_eq!(std::fs::read_to_string(&table).unwrap(), text);
        assert_eq!(std::fs::read_to_string(&kept).unwrap(), "of last week");
        assert!(!one.exists() && !other.exists());
    }
    // What stood in an output gives way to what was found, whole.
    std::fs::write(&one, "x".repeat(1 << 20)).unwrap();
    run(&Link::Dedupe { records: table, pairs: other, clusters: one.clone() }).unwrap();
    assert!(!std::fs::read_to_string(&one).unwrap().contains('x'));
}

/// Takes what it is given and loses it at the end, as a full disk does.
struct Full;

impl std::io::Write for Full {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Err(std::io::Error::new(std::io::ErrorKind::StorageFull, "no room"))
    }
}

#[test]
fn an_output_that_is_not_written_to_the_end_is_told() {
    let home = Folder::new();
    let table = put(&home, "names.tsv", b"mohammed\tmuhammad\n");
    assert_eq!(names::run(&table, &mut Full).unwrap_err().exit, Exit::File);
}

#[test]
fn a_judge_refuses_what_cannot_be_judged_and_counts_a_pair_once() {
    let home = Folder::new();
    let truth = b"record_id,person_id\na,p\nb,p\nc,q\nd,\n,q\ne,r\n";
    let truth_at = put(&home, "truth.csv", truth);
    let (known, left) = evaluate::read_truth(&truth_at).unwrap();
    assert_eq!((known.person.len(), lines(&left)), (4, vec![(5, 2), (6, 1)]));

    let pairs = "record_a,record_b,log_odds\na,b,NaN\na,c,inf\na,b,2.5\nb,a,3.5\na,c,-1\na,e,x\n";
    let (scored, left) = evaluate::read_pairs(&put(&home, "pairs.csv", pairs.as_bytes()), &known).unwrap();
    assert_eq!(lines(&left), [(2, 3), (3, 3), (7, 3)]);
    let report = judge::pairs(&scored, &known.person);
    assert_eq!((report.reached, report.doubled), (1, 1));
    assert_eq!((report.at_half.precision, report.at_half.recall, report.at_half.f1), (1.0, 1.0, 1.0));

    let clusters = b"record_id,cluster_id\na,x\nb,\nc,\na,y\n";
    let (groups, left) = evaluate::read_clusters(&put(&home, "clusters.csv", clusters), &known).unwrap();
    assert_eq!(lines(&left), [(3, 2), (4, 2), (5, 1)]);
    assert_eq!(groups, [0, 1, 2, 3], "who is in no cluster is alone");
}

fn lines(left: &table::LeftOut) -> Vec<(u64, usize)> {
    left.listed.iter().map(|l| (l.line, l.column)).collect()
}
