//! The place in a list of clients from which it goes on, for the address of the next page. It is sealed for whoever reads
//! the list: the sort key is made of a name and may not stand in an address.

use opweg_store::file::card::Card;
use opweg_store::file::lists::After;
use opweg_store::keys::Keys;
use opweg_store::{hex, unhex};
use uuid::Uuid;

/// The place after a card, for one reader.
#[must_use]
pub fn sealed(keys: &Keys, reader: Uuid, card: &Card) -> String {
    hex(&keys.seal(reader, &format!("{}.{}", hex(&card.sort_key), card.file)))
}

/// A place as it was given to this reader; `None` for anything else.
#[must_use]
pub fn opened(keys: &Keys, reader: Uuid, text: &str) -> Option<After> {
    let place = keys.open(reader, &unhex(text)?).ok()?;
    let (key, file) = place.split_once('.')?;
    Some(After { sort_key: unhex(key)?, file: file.parse().ok()? })
}
