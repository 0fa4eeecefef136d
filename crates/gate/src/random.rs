//! Where unpredictable bytes come from: an argument everywhere, so that tests repeat exactly.

/// The operating system could not give random bytes. Nothing may be issued then; try again later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no random bytes to be had from the operating system")]
pub struct RandomError;

/// A source of bytes for secrets. Outside tests this is always [`OsRandom`].
pub trait Random {
    /// Fills `bytes` completely.
    ///
    /// # Errors
    /// [`RandomError`] when the source fails; `bytes` must not be used then.
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), RandomError>;
}

/// The operating system's cryptographically secure generator (ASVS 5.0, 11.5.1).
#[derive(Debug, Clone, Copy, Default)]
pub struct OsRandom;

impl Random for OsRandom {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), RandomError> {
        getrandom::fill(bytes).map_err(|_| RandomError)
    }
}

/// `N` bytes at once.
pub(crate) fn bytes<const N: usize>(random: &mut dyn Random) -> Result<[u8; N], RandomError> {
    let mut bytes = [0; N];
    random.fill(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
pub(crate) mod fixed {
    //! A generator that repeats: each state is the hash of the one before.

    use sha2::{Digest, Sha512};

    use super::{Random, RandomError};

    pub(crate) struct Repeatable(pub u64);

    impl Random for Repeatable {
        fn fill(&mut self, bytes: &mut [u8]) -> Result<(), RandomError> {
            for chunk in bytes.chunks_mut(32) {
                let hash = Sha512::digest(self.0.to_be_bytes());
                chunk.copy_from_slice(&hash[..chunk.len()]);
                self.0 = hash[32..40].iter().fold(0, |state, byte| state << 8 | u64::from(*byte));
            }
            Ok(())
        }
    }

    /// A generator that is always out of order.
    pub(crate) struct Broken;

    impl Random for Broken {
        fn fill(&mut self, _: &mut [u8]) -> Result<(), RandomError> {
            Err(RandomError)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{OsRandom, bytes};

    #[test]
    fn the_operating_system_does_not_repeat_itself() {
        let first: [u8; 32] = bytes(&mut OsRandom).unwrap();
        assert_ne!(first, bytes(&mut OsRandom).unwrap());
        assert_ne!(first, [0; 32]);
    }
}
