//! The number of a file, to say on the telephone: seven letters without look-alikes, drawn by chance, so that it tells
//! nothing about the person.

use crate::path_code;
use crate::random::{Random, RandomError};

/// How many of the letters of a code a number has: about 34 bits. Among a hundred thousand files two draw the same one in
/// one of four networks, so the caller asks whether it is free and draws again.
const LETTERS: usize = 7;

/// Draws a number.
///
/// # Errors
/// [`RandomError`] when there is no randomness.
pub fn draw(random: &mut dyn Random) -> Result<String, RandomError> {
    let code = path_code::issue(random)?;
    Ok(format!("OW-{}", code.letters().chars().take(LETTERS).collect::<String>()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::fixed::Repeatable;

    #[test]
    fn a_number_is_said_in_seven_letters() {
        let number = draw(&mut Repeatable(1)).unwrap();
        assert!(number.starts_with("OW-") && number.len() == 3 + LETTERS, "{number}");
    }
}
