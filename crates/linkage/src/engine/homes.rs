//! Which registrations stand in one file already: nobody learns from them what doubles look like, and nobody looks for them.

/// The file of each registration, by their places. The registrations of one file stand beside each other.
#[derive(Clone, Copy, Default)]
pub struct Homes<'h>(Option<&'h [u32]>);

impl<'h> Homes<'h> {
    /// The file of each, as a number.
    #[must_use]
    pub fn of(files: &'h [u32]) -> Self {
        Self(Some(files))
    }

    /// Whether two registrations, by their places, stand in one file.
    #[must_use]
    pub fn are_one(self, a: usize, b: usize) -> bool {
        self.0.is_some_and(|files| files.get(a).is_some_and(|file| files.get(b) == Some(file)))
    }

    /// How many files there are of so many registrations.
    pub(super) fn files(self, registrations: usize) -> f64 {
        self.0.map_or(registrations, |files| files.chunk_by(|a, b| a == b).count()) as f64
    }

    /// How many pairs of registrations stand in one file.
    pub(super) fn pairs(self) -> f64 {
        let of_one = |file: &[u32]| file.len() as f64 * (file.len() as f64 - 1.0) / 2.0;
        self.0.map_or(0.0, |files| files.chunk_by(|a, b| a == b).map(of_one).sum())
    }
}
