//! A source of bytes that repeats.

use opweg_gate::random::{Random, RandomError};

/// Counts, spread over the bytes so that two draws never agree.
pub struct Repeatable(pub u64);

impl Random for Repeatable {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), RandomError> {
        for byte in bytes {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *byte = self.0.to_be_bytes()[0];
        }
        Ok(())
    }
}
