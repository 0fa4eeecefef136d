//! The secret key of an installation: 32 bytes, written as 64 hexadecimal digits in `secret.key` beside the data, or in
//! the environment. Numbers, addresses and path codes cannot be read without it, and seals of the log cannot be proven.

use crate::exit::{Exit, Failure, Outcome};
use opweg_gate::random::Random;
use opweg_store::keys::Keys;
use std::io::Write;
use std::path::Path;

/// Name of the file in the data folder.
pub const FILE: &str = "secret.key";
/// The variable of the environment that replaces the file.
pub const VARIABLE: &str = "OPWEG_SECRET_KEY";

/// The keys of this installation. A new one is made only when `fresh`: the database holds nothing yet. Otherwise the
/// missing key has to be put back, because a new one would open nothing.
///
/// # Errors
/// With what to do about it.
pub fn read_or_make(
    data: &Path,
    from_environment: Option<&str>,
    fresh: bool,
    random: &mut dyn Random,
) -> Outcome<Keys> {
    if let Some(text) = from_environment {
        let key = parse(text).ok_or_else(|| wrong(&format!("{VARIABLE}: expected 64 hexadecimal digits")))?;
        return Ok(Keys::new(key));
    }
    let path = data.join(FILE);
    match std::fs::read_to_string(&path) {
        Ok(text) => {
            let expected = || wrong(&format!("{}: expected 64 hexadecimal digits", path.display()));
            Ok(Keys::new(parse(&text).ok_or_else(expected)?))
        }
        Err(e) if e.kind() == std::io::ErrorKind::NotFound && fresh => make(&path, random).map(Keys::new),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Err(wrong(&format!(
            "{}: missing, and the database is not new. Put the key of this database back, or give it in {VARIABLE}. \
             With a new key the stored numbers, addresses and path codes could not be read.",
            path.display()
        ))),
        Err(e) => Err(wrong(&format!("{}: {e}", path.display()))),
    }
}

fn make(path: &Path, random: &mut dyn Random) -> Outcome<[u8; 32]> {
    let mut key = [0; 32];
    random.fill(&mut key).map_err(|e| wrong(&e.to_string()))?;
    let digits: String = key.iter().map(|b| format!("{b:02x}")).collect();
    let mut file = private(path).map_err(|e| Failure::file(path, e))?;
    file.write_all(format!("{digits}\n").as_bytes())
        .and_then(|()| file.sync_all())
        .map_err(|e| Failure::file(path, e))?;
    Ok(key)
}

/// Creates a file that only its owner can read. It must not be there yet: two programs that start together must not end
/// up with two keys.
fn private(path: &Path) -> std::io::Result<std::fs::File> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn parse(text: &str) -> Option<[u8; 32]> {
    let digits = text.trim();
    if digits.len() != 64 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    let mut key = [0; 32];
    for (place, byte) in key.iter_mut().enumerate() {
        *byte = u8::from_str_radix(digits.get(place * 2..place * 2 + 2)?, 16).ok()?;
    }
    Some(key)
}

fn wrong(text: &str) -> Failure {
    Failure::new(Exit::Settings, text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use opweg_gate::random::{OsRandom, RandomError};

    struct Sevens;
    impl Random for Sevens {
        fn fill(&mut self, bytes: &mut [u8]) -> Result<(), RandomError> {
            bytes.fill(7);
            Ok(())
        }
    }

    #[test]
    fn a_key_is_made_once_and_found_again() {
        let home = crate::testing::Folder::new();
        let made = read_or_make(home.path(), None, true, &mut Sevens).unwrap();
        let found = read_or_make(home.path(), None, false, &mut OsRandom).unwrap();
        assert_eq!(made.fingerprint("x", "y"), found.fingerprint("x", "y"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(home.path().join(FILE)).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn a_lost_key_is_never_replaced_silently() {
        let home = crate::testing::Folder::new();
        let failure = read_or_make(home.path(), None, false, &mut OsRandom).unwrap_err();
        assert_eq!(failure.exit, Exit::Settings);
        assert!(failure.text.contains(VARIABLE));
        assert!(!home.path().join(FILE).exists());
    }

    #[test]
    fn the_environment_must_hold_a_whole_key() {
        let home = crate::testing::Folder::new();
        assert!(read_or_make(home.path(), Some("abc"), true, &mut OsRandom).is_err());
        assert!(read_or_make(home.path(), Some(&"0f".repeat(32)), true, &mut OsRandom).is_ok());
        std::fs::write(home.path().join(FILE), "short").unwrap();
        assert!(read_or_make(home.path(), None, true, &mut OsRandom).is_err());
    }
}
