//! Addresses that many people have or had: a reception centre, a shelter, a large house. Whoever names its street knows
//! nothing about one of them.

use crate::file::records::{address, apart};
use crate::{Conn, Result, Value as Sql};
use opweg_linkage::block;
use opweg_model::fact::{Fact, FactKind, Value};
use std::collections::{HashMap, HashSet};

/// Files from which on an address says nothing about one of them: more than a large family.
const MANY: usize = 10;
/// Addresses that are looked at in one statement, always as many: nobody can tell by the work whether there were some.
const ADDRESSES: usize = 8;

/// The streets of those of the addresses that many files share, as they stand in the facts.
pub(super) async fn streets(conn: &mut Conn, facts: &[Fact]) -> Result<HashSet<String>> {
    let mut keyed: HashMap<i64, Vec<String>> = HashMap::new();
    for fact in facts.iter().filter(|f| f.kind == FactKind::Address) {
        let Some(Value::Entry(parts)) = fact.answer.value() else { continue };
        let Some(street) = parts.get("street") else { continue };
        let key = address(street, "").as_ref().and_then(block::home_key);
        key.into_iter().for_each(|key| keyed.entry(key).or_default().push(street.clone()));
    }
    let mut keys: Vec<i64> = keyed.keys().copied().collect();
    keys.sort_unstable();
    let places = keys.len().next_multiple_of(ADDRESSES).max(ADDRESSES);
    let asked = keys.iter().copied().chain(std::iter::repeat(0)).take(places);
    let values: Vec<Sql> = asked.flat_map(|key| [key, apart(key)]).map(Sql::from).collect();
    let one = |n: usize| {
        let (key, hidden) = (2 * n + 1, 2 * n + 2);
        format!(
            "SELECT * FROM (SELECT CAST({n} AS BIGINT), file_id FROM search_key WHERE key IN (${key}, ${hidden}) LIMIT {MANY}) k{n}"
        )
    };
    let sql = (0..places).map(one).collect::<Vec<_>>().join(" UNION ALL ");
    let mut files = vec![0; places];
    for row in conn.rows_where(sql, &values).await? {
        let place: i64 = row.take().next()?;
        if let Some(count) = usize::try_from(place).ok().and_then(|at| files.get_mut(at)) {
            *count += 1;
        }
    }
    let many = keys.iter().zip(files).filter(|(_, files)| *files >= MANY).map(|(key, _)| key);
    Ok(many.filter_map(|key| keyed.get(key)).flatten().cloned().collect())
}
