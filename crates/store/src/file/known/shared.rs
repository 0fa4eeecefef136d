//! Addresses that many people have or had: a reception centre, a shelter, a large house. Whoever names its street knows
//! nothing about one of them.

use crate::file::records::address;
use crate::file::search;
use crate::{Conn, Result};
use opweg_linkage::block;
use opweg_model::fact::{Fact, FactKind, Value};
use std::collections::{HashMap, HashSet};

/// Files from which on an address says nothing about one of them: more than a large family.
const MANY: usize = 10;
/// A key that nothing has, where there is no address: nobody can tell by the work whether there was one.
const NONE: i64 = 0;

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
    if keys.is_empty() {
        keys.push(NONE);
    }
    let found = search::found(conn, &keys).await?;
    let files = found.open.iter().zip(&found.apart).map(|(open, apart)| open.len() + apart.len());
    let many = keys.iter().zip(files).filter(|(_, files)| *files >= MANY).map(|(key, _)| key);
    Ok(many.filter_map(|key| keyed.get(key)).flatten().cloned().collect())
}
