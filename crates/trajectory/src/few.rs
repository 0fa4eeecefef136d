//! Figures on so few people that somebody might be recognised are not told, nor those they could be computed from.

/// Fewer people than this are too few.
pub const FEW: u32 = 10;

/// Which of some counts that add up to a known total may be told. Those below [`FEW`] may not; and the hidden ones together
/// must be no fewer than [`FEW`] people either, or the total minus the rest would tell them: then the smallest of the others
/// are hidden too, until they are. No people at all are nobody, and may be told.
#[must_use]
pub fn told(counts: &[u32]) -> Vec<bool> {
    let mut told: Vec<bool> = counts.iter().map(|n| *n == 0 || *n >= FEW).collect();
    loop {
        let hidden: Vec<u32> = counts.iter().zip(&told).filter(|(_, told)| !**told).map(|(n, _)| *n).collect();
        let open = counts.iter().zip(&told).enumerate().filter(|(_, (n, told))| **told && **n > 0);
        let smallest = open.min_by_key(|(_, (n, _))| **n).map(|(place, _)| place);
        match smallest.and_then(|place| told.get_mut(place)) {
            Some(next) if !hidden.is_empty() && hidden.iter().sum::<u32>() < FEW => *next = false,
            _ => return told,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_small_count_takes_the_smallest_other_along() {
        assert_eq!(told(&[12, 3, 40]), [false, false, true]);
        assert_eq!(told(&[12, 40]), [true, true]);
        assert_eq!(told(&[6, 5, 40]), [false, false, true], "two that are eleven together hide each other");
        assert_eq!(told(&[3]), [false]);
        assert_eq!(told(&[0, 12]), [true, true]);
        assert_eq!(told(&[]), [true; 0]);
    }

    proptest! {
        #[test]
        fn nobody_few_can_be_read_or_computed(counts in proptest::collection::vec(0u32..30, 0..8)) {
            let told = told(&counts);
            let of = |which: bool| counts.iter().zip(&told).filter(move |(_, t)| **t == which).map(|(n, _)| *n);
            prop_assert!(of(true).all(|n| n == 0 || n >= FEW));
            let (hidden, some) = (of(false).sum::<u32>(), of(false).count() > 0);
            let nothing_left = of(true).all(|n| n == 0);
            prop_assert!(!some || hidden >= FEW || nothing_left);
            // Nothing is hidden without need.
            prop_assert!(some || counts.iter().all(|n| *n == 0 || *n >= FEW));
        }
    }
}
