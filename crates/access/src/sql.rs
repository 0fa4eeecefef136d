//! The other reading of the rule: a condition in SQL, portable over SQLite and PostgreSQL, for lists and counts.

use crate::actor::Actor;
use crate::expr::{Col, Expr, Term};
use crate::rule::{Ask, rule};
use std::fmt::Write;

/// A condition with its values. The text speaks of `client_file f` and, where items are asked about, of `fact i`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Predicate {
    /// The SQL text, with `$n` for each value.
    pub text: String,
    /// The values, in order.
    pub values: Vec<Term>,
}

/// Compiles the rule for a list of files: those in which the tier is open, as [`crate::tiers_open`] says for one file.
/// The list query's own values take the first `taken` places.
#[must_use]
pub fn predicate(who: &Actor, ask: &Ask, taken: usize) -> Predicate {
    written(&rule(who, ask).for_files(who), taken)
}

/// Compiles the rule for a list of items: those that [`crate::decide`] allows. One question speaks of items of one
/// section ([`Ask::section`]), because sections differ in secrecy; the list query selects the section itself.
#[must_use]
pub fn item_predicate(who: &Actor, ask: &Ask, taken: usize) -> Predicate {
    written(&rule(who, ask), taken)
}

fn written(condition: &Expr, taken: usize) -> Predicate {
    let mut out = Predicate { text: String::new(), values: Vec::new() };
    write_expr(condition, taken, &mut out);
    out
}

fn write_expr(condition: &Expr, taken: usize, out: &mut Predicate) {
    match condition {
        Expr::Always => out.text.push_str("1 = 1"),
        Expr::Never => out.text.push_str("1 = 0"),
        Expr::All(all) => write_list(all, " AND ", taken, out),
        Expr::Any(any) => write_list(any, " OR ", taken, out),
        Expr::Is(col, term) => compare(*col, "=", *term, taken, out),
        Expr::Bits(col, bits) => {
            let place = value(Term::Int(*bits), taken, out);
            let again = value(Term::Int(*bits), taken, out);
            put(out, format_args!("({} & ${place}) = ${again}", column(*col)));
        }
        Expr::AtMost(col, most) => compare(*col, "<=", Term::Int(*most), taken, out),
        Expr::Above(col, least) => compare(*col, ">", Term::Int(*least), taken, out),
        Expr::EmptyOrAbove(col, least) => {
            let place = value(Term::Int(*least), taken, out);
            let name = column(*col);
            put(out, format_args!("({name} IS NULL OR {name} > ${place})"));
        }
        // "OFFSET 0" keeps it a question per file. PostgreSQL guesses that hardly any grant passes these conditions and
        // would otherwise begin with all grants of an organisation, for a list of forty files.
        Expr::Grant(e) => {
            out.text.push_str(
                "EXISTS (SELECT 1 FROM access_grant g LEFT JOIN grant_end e ON e.grant_id = g.id WHERE g.file_id = f.id AND ",
            );
            write_expr(e, taken, out);
            out.text.push_str(" LIMIT 1 OFFSET 0)");
        }
        Expr::Share(e) => {
            out.text.push_str("EXISTS (SELECT 1 FROM fact_share s WHERE s.fact_id = i.id AND ");
            write_expr(e, taken, out);
            out.text.push(')');
        }
    }
}

fn write_list(list: &[Expr], between: &str, taken: usize, out: &mut Predicate) {
    out.text.push('(');
    for (place, e) in list.iter().enumerate() {
        if place > 0 {
            out.text.push_str(between);
        }
        write_expr(e, taken, out);
    }
    out.text.push(')');
}

fn compare(col: Col, operator: &str, term: Term, taken: usize, out: &mut Predicate) {
    let place = value(term, taken, out);
    put(out, format_args!("{} {operator} ${place}", column(col)));
}

fn put(out: &mut Predicate, text: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = out.text.write_fmt(text);
}

fn value(term: Term, taken: usize, out: &mut Predicate) -> usize {
    out.values.push(term);
    taken + out.values.len()
}

const fn column(col: Col) -> &'static str {
    match col {
        Col::File => "f.id",
        Col::Restricted => "f.restricted",
        Col::SubjectKind => "g.subject_kind",
        Col::Subject => "g.subject_id",
        Col::Tiers => "g.tiers",
        Col::Purposes => "g.purposes",
        Col::Acts => "g.acts",
        Col::Basis => "g.basis",
        Col::From => "g.valid_from",
        Col::Until => "g.valid_until",
        Col::Ended => "e.ended_at",
        Col::Item => "i.id",
        Col::ItemOrg => "i.org_id",
        Col::ItemAuthor => "i.author_id",
        Col::ShareKind => "s.subject_kind",
        Col::ShareSubject => "s.subject_id",
    }
}
