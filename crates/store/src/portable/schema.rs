//! The tables and columns, read from the migrations themselves, so that no second list can fall behind.

use crate::engine::POSTGRES_MIGRATIONS;

/// A column type that both engines have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    Id,
    Int,
    Bool,
    Text,
    Bytes,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) sort: Sort,
}

/// A table: its columns in order, and the places of those that make a row unique.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) name: String,
    pub(crate) columns: Vec<Column>,
    pub(crate) key: Vec<usize>,
}

/// All tables in the order of their making: what is referred to comes first.
pub(crate) fn tables() -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::new();
    for (_, _, sql) in POSTGRES_MIGRATIONS {
        let text: String =
            sql.lines().filter(|l| !l.trim_start().starts_with("--")).map(|l| format!("{l}\n")).collect();
        text.split(';').for_each(|statement| read_statement(statement.trim(), &mut tables));
    }
    tables
}

/// The number of the last migration.
pub(crate) fn version() -> i64 {
    POSTGRES_MIGRATIONS.last().map_or(0, |(number, ..)| *number)
}

fn read_statement(statement: &str, tables: &mut Vec<Table>) {
    if let Some(rest) = statement.strip_prefix("CREATE TABLE ") {
        let Some((name, body)) = rest.split_once('(') else { return };
        let mut table = Table { name: name.trim().to_owned(), columns: Vec::new(), key: Vec::new() };
        body.lines().for_each(|line| read_line(line.trim(), &mut table));
        tables.push(table);
    } else if let Some((name, column)) =
        statement.strip_prefix("ALTER TABLE ").and_then(|r| r.split_once(" ADD COLUMN "))
    {
        if let Some(table) = tables.iter_mut().find(|t| t.name == name.trim()) {
            read_line(column, table);
        }
    } else if let Some(name) = statement.strip_prefix("DROP TABLE ") {
        tables.retain(|t| t.name != name.trim());
    }
}

fn read_line(line: &str, table: &mut Table) {
    let line = line.trim_end_matches(',');
    if let Some(list) = line.strip_prefix("PRIMARY KEY (") {
        let names = list.trim_end_matches(')').split(',').map(str::trim);
        table.key = names.filter_map(|n| table.columns.iter().position(|c| c.name == n)).collect();
        return;
    }
    let mut words = line.split_whitespace();
    let (Some(name), Some(sort)) = (words.next(), words.next()) else { return };
    let sort = match sort {
        "UUID" => Sort::Id,
        "BIGINT" => Sort::Int,
        "BOOLEAN" => Sort::Bool,
        "TEXT" => Sort::Text,
        "BYTEA" => Sort::Bytes,
        _ => return,
    };
    if line.contains("PRIMARY KEY") {
        table.key = vec![table.columns.len()];
    }
    table.columns.push(Column { name: name.to_owned(), sort });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_is_found_with_its_key() {
        let tables = tables();
        let count = |words: &str| POSTGRES_MIGRATIONS.iter().map(|(.., sql)| sql.matches(words).count()).sum::<usize>();
        assert_eq!(tables.len(), count("CREATE TABLE ") - count("DROP TABLE "));
        assert!(tables.iter().all(|t| !t.key.is_empty() && t.columns.len() > 1), "{tables:#?}");
        let line = tables.iter().find(|t| t.name == "agreement_line").unwrap();
        assert_eq!(line.key.len(), 2);
    }

    #[test]
    fn later_migrations_change_the_tables() {
        let mut tables = Vec::new();
        read_statement("CREATE TABLE a (\n  id UUID PRIMARY KEY,\n  n BIGINT NOT NULL\n)", &mut tables);
        read_statement("ALTER TABLE a ADD COLUMN word TEXT", &mut tables);
        assert_eq!(tables[0].columns[2], Column { name: "word".into(), sort: Sort::Text });
        read_statement("DROP TABLE a", &mut tables);
        assert!(tables.is_empty());
    }
}
