//! Refusals beyond the door of a file: by the role a page asks for, or for a part that the permit does not open. They go
//! into the log of the file like those at the door, so that whoever tries is seen; those about no file into the log of
//! whoever tried.

use crate::kit::house::House;
use crate::kit::problem::Problem;
use axum::http::Method;
use axum::response::Response;
use jiff::Timestamp;
use opweg_access::{Action, Actor, Why};
use opweg_model::{FileId, Purpose};
use opweg_store::door;

/// A request about one file: what was asked, whose file.
#[derive(Debug, Clone)]
pub struct Asked {
    file: FileId,
    action: Action,
}

/// The file an address is about.
#[must_use]
pub fn file_of(path: &str) -> Option<FileId> {
    let (_, after) = path.split_once("/clients/")?;
    after.split('/').next()?.parse().ok()
}

impl Asked {
    /// The file an address is about, if it is about one: `/clients/{file}/…`, also of the API.
    #[must_use]
    pub fn of(method: &Method, path: &str) -> Option<Self> {
        Some(Self { file: file_of(path)?, action: if method == Method::GET { Action::See } else { Action::Add } })
    }

    /// The address of the file itself.
    #[must_use]
    pub fn address(&self) -> String {
        format!("/clients/{}", self.file)
    }

    /// Writes a refusal down.
    ///
    /// # Errors
    /// What the store says.
    async fn refused(
        &self,
        house: &House,
        who: &Actor,
        purpose: Purpose,
        why: Why,
        now: Timestamp,
    ) -> Result<(), Problem> {
        Ok(door::note_refusal(&house.db, who, self.action, self.file, purpose, why, now).await?)
    }
}

/// Writes down that somebody was refused, on the file that it was about or else in their own log.
///
/// # Errors
/// What the store says.
pub async fn note(
    house: &House,
    who: &Actor,
    asked: Option<&Asked>,
    purpose: Purpose,
    why: Why,
    now: Timestamp,
) -> Result<(), Problem> {
    match asked {
        Some(asked) => asked.refused(house, who, purpose, why, now).await,
        None => Ok(door::note_refusal_apart(&house.db, who, why.word(), now).await?),
    }
}

/// Writes down that a form of somebody signed in did not come from a page of ours.
///
/// # Errors
/// What the store says.
pub async fn forged(house: &House, who: &Actor, now: Timestamp) -> Result<(), Problem> {
    Ok(door::note_refusal_apart(&house.db, who, "forgery", now).await?)
}

/// Why an answer is a refusal that nobody wrote down yet.
#[must_use]
pub fn unwritten(response: &Response) -> Option<Why> {
    match response.extensions().get::<Problem>() {
        Some(Problem::Refused(why)) => Some(*why),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_found_in_the_address() {
        let file = "01920000-0000-7000-8000-000000000001";
        let of = |path: &str| Asked::of(&Method::GET, path).map(|a| a.file.to_string());
        for path in [format!("/clients/{file}"), format!("/clients/{file}/path"), format!("/api/v1/clients/{file}/log")]
        {
            assert_eq!(of(&path).as_deref(), Some(file));
        }
        for path in ["/clients", "/clients/new", "/today"] {
            assert_eq!(of(path), None);
        }
    }
}
