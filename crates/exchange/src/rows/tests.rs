//! Tests of reading rows: mapping, kinds of text, and every mistake with its place.

use super::cells::date;
use super::*;
use crate::mapping::DateForm;

const MAPPING: &str = r#"
name = "x"
date = "day-month-year"
[[column]]
header = "Voornaam"
kind = "given-name"
[[column]]
header = "Geboren"
kind = "birth-date"
[[column]]
header = "Telefoon"
kind = "phone"
[[column]]
header = "Taal"
kind = "language-skill"
part = "language"
[[column]]
header = "Spreekt"
kind = "language-skill"
part = "speaking"
[[constant]]
kind = "language-skill"
part = "known-from"
value = "test"
[[constant]]
kind = "interpreter"
value = "none"
"#;

const HEAD: &str = "Voornaam;Geboren;Telefoon;Taal;Spreekt";

fn read(table: &[u8]) -> Vec<Line> {
    let mapping = Mapping::read(MAPPING).unwrap();
    let encoding = Encoding::detect(table).unwrap().unwrap();
    Rows::open(table, encoding, &mapping, jiff::civil::date(2026, 11, 29)).unwrap().map(Result::unwrap).collect()
}

fn wrong(line: &Line) -> Vec<(u64, usize, &str, &str)> {
    line.said.as_ref().unwrap_err().iter().map(|w| (w.line, w.column, w.header.as_str(), w.why)).collect()
}

fn value(line: &Line, kind: FactKind) -> Option<Value> {
    line.said.as_ref().unwrap().facts.iter().find(|f| f.kind == kind).map(|f| f.value.clone())
}

#[test]
fn lines_become_people() {
    let lines = read(
        format!(
            "\u{feff}{HEAD}\r\nAmina;17/05/1994;'+32 3 000 00 12;ar;B1\r\n\r\nZoë;05/1994;;;\r\nBo;00/00/1994;;;\r\n"
        )
        .as_bytes(),
    );
    assert_eq!(lines.iter().map(|l| l.number).collect::<Vec<_>>(), [2, 4, 5]);
    assert_eq!(value(&lines[0], FactKind::BirthDate), Some(Value::Day("1994-05-17".parse().unwrap())));
    assert_eq!(value(&lines[0], FactKind::Phone), Some(Value::Text("+32 3 000 00 12".into())));
    assert!(
        matches!(value(&lines[0], FactKind::LanguageSkill), Some(Value::Skill(s)) if s.known_from.as_deref() == Some("test"))
    );
    assert_eq!(value(&lines[1], FactKind::GivenName), Some(Value::Text("Zoë".into())));
    assert_eq!(value(&lines[1], FactKind::BirthDate), Some(Value::Day("1994-05".parse().unwrap())));
    // A constant of an entry comes with the entry; one that stands alone comes always.
    assert_eq!(value(&lines[1], FactKind::LanguageSkill), None);
    assert_eq!(value(&lines[1], FactKind::Interpreter), Some(Value::One("none".into())));
    assert_eq!(value(&lines[2], FactKind::BirthDate), Some(Value::Day("1994".parse().unwrap())));
}

#[test]
fn every_mistake_has_its_line_and_column() {
    let lines =
        read(format!("{HEAD}\nAmina;31/02/1994;bel me;ar;Z9\n;;;;\n;1994;;;\n\"Bo\nris\";1994;;;A1\nx;y\n").as_bytes());
    assert_eq!(
        wrong(&lines[0]),
        [(2, 2, "Geboren", "date"), (2, 3, "Telefoon", "phone"), (2, 5, "Spreekt", "not-in-list")]
    );
    assert_eq!(wrong(&lines[1]), [(4, 1, "Voornaam", "name")]);
    assert_eq!(wrong(&lines[2]), [(5, 4, "Taal", "empty")]);
    assert_eq!(wrong(&lines[3]), [(7, 0, "", "columns")]);
}

#[test]
fn a_birth_to_come_has_its_line_and_column() {
    let lines = read(format!("{HEAD}\nAmina;17/05/2094;;;\nZoë;29/11/2026;;;\n").as_bytes());
    assert_eq!(wrong(&lines[0]), [(2, 2, "Geboren", "to-come")]);
    assert!(lines[1].said.is_ok());
}

#[test]
fn old_letters_and_other_separators_are_read() {
    let lines = read(b"Voornaam,Geboren,Telefoon,Taal,Spreekt\nZo\xeb,1994,,,\n");
    assert_eq!(value(&lines[0], FactKind::GivenName), Some(Value::Text("Zoë".into())));
}

#[test]
fn a_file_without_the_columns_is_refused_as_a_whole() {
    let mapping = Mapping::read(MAPPING).unwrap();
    let open = |text: &'static str| {
        Rows::open(text.as_bytes(), Encoding::Utf8, &mapping, jiff::civil::date(2026, 11, 29))
            .map(|r| r.unused().to_vec())
    };
    assert!(matches!(open("Voornaam;Geboren\n"), Err(FileError::Missing(m)) if m == ["Telefoon", "Taal", "Spreekt"]));
    assert!(matches!(open("Voornaam;voornaam;Geboren;Telefoon;Taal;Spreekt\n"), Err(FileError::Twice(_))));
    assert!(matches!(open(""), Err(FileError::Empty)));
    assert_eq!(open("VOORNAAM;Geboren;Telefoon;Taal;Spreekt;Schoenmaat\n").unwrap(), ["Schoenmaat"]);
}

#[test]
fn dates_are_read_as_the_table_writes_them() {
    for (form, text, expected) in [
        (DateForm::DayMonthYear, "7.5.1994", "1994-5-7"),
        (DateForm::MonthDayYear, "05/17/1994", "1994-05-17"),
        (DateForm::YearMonthDay, "19940517", "1994-05-17"),
        (DateForm::YearMonthDay, "19940000", "1994"),
        (DateForm::Iso, "1994~", "1994~"),
    ] {
        assert_eq!(date(form, text), expected, "{text}");
    }
}

#[test]
fn a_quote_that_never_closes_is_told_where_it_begins_and_spoils_no_other_line() {
    let table = format!("{HEAD}\nAmina;17/05/1994;;;\n\"Zoë;05/1994;;;\nBo;1990;;;\n");
    let lines = read(table.as_bytes());
    assert_eq!(lines.iter().map(|l| l.number).collect::<Vec<_>>(), [2, 3]);
    assert!(lines[0].said.is_ok());
    assert_eq!(wrong(&lines[1]), [(3, 1, "Voornaam", "quote")]);
    let closed = read(format!("{HEAD}\nAmina;17/05/1994;;;\n\"Zoë\n\";05/1994;;;\nBo;1990;;;\"\n\"").as_bytes());
    assert_eq!(closed.iter().map(|l| l.number).collect::<Vec<_>>(), [2, 3, 5]);
    assert!(closed.iter().all(|l| !matches!(&l.said, Err(w) if w[0].why == "quote")));
}
