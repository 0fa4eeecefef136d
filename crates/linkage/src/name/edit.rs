//! How far two words sound apart: an edit distance whose steps cost what the ear hears.

use super::sound::is_vowel;

/// Two words whose sounds are compared, with what their script leaves out.
#[derive(Clone, Copy)]
pub(super) struct Spoken<'a> {
    pub sounds: &'a [u8],
    pub unvowelled: bool,
}

/// Pairs of one family: writers choose between them for one and the same sound.
const SAME: [&[u8; 2]; 26] = [
    b"dt", b"bp", b"sz", b"vw", b"fv", b"gk", b"kX", b"CS", b"Jz", b"qk", b"qg", b"qG", b"Gg", b"tT", b"dD", b"zD",
    b"sT", b"sc", b"SJ", b"CJ", b"cC", b"cS", b"TD", b"Sc", b"qX", b"wb",
];
/// Pairs further apart, heard as one by some.
const NEAR: [&[u8; 2]; 24] = [
    b"Xh", b"CX", b"Ck", b"sS", b"Jg", b"Jy", b"gh", b"Gr", b"dz", b"Xg", b"XG", b"Gk", b"GX", b"Cs", b"zS", b"Jd",
    b"ck", b"mn", b"vb", b"Tz", b"cz", b"JX", b"Jh", b"bv",
];
const SAME_COST: u8 = 25;
const NEAR_COST: u8 = 45;

/// Hundredths of a consonant for every pair of symbols, built once at compile time.
static SUBSTITUTE: [[u8; 128]; 128] = substitutes();

const fn substitutes() -> [[u8; 128]; 128] {
    let mut table = [[100u8; 128]; 128];
    let mut i = 0;
    while i < 128 {
        table[i][i] = 0;
        i += 1;
    }
    i = 0;
    while i < NEAR.len() {
        table = both_ways(table, NEAR[i], NEAR_COST);
        i += 1;
    }
    i = 0;
    while i < SAME.len() {
        table = both_ways(table, SAME[i], SAME_COST);
        i += 1;
    }
    let vowels: [(&[u8; 2], u8); 10] = [
        (b"ae", 15),
        (b"ao", 25),
        (b"ai", 30),
        (b"au", 35),
        (b"ei", 15),
        (b"eo", 35),
        (b"eu", 40),
        (b"io", 40),
        (b"iu", 40),
        (b"ou", 15),
    ];
    i = 0;
    while i < vowels.len() {
        table = both_ways(table, vowels[i].0, vowels[i].1);
        i += 1;
    }
    table = both_ways(table, b"wu", 20);
    table = both_ways(table, b"wo", 30);
    table = both_ways(table, b"yi", 20);
    both_ways(table, b"ye", 30)
}

const fn both_ways(mut table: [[u8; 128]; 128], pair: &[u8; 2], cost: u8) -> [[u8; 128]; 128] {
    table[pair[0] as usize][pair[1] as usize] = cost;
    table[pair[1] as usize][pair[0] as usize] = cost;
    table
}

/// What a symbol weighs in the length of its word.
fn weight(symbol: u8) -> f64 {
    if is_vowel(symbol) { 0.5 } else { 1.0 }
}

/// Cost of a symbol that the other word lacks. `implied` when the other word's script leaves short
/// vowels out, so that a missing one means nothing.
fn gap(symbol: u8, implied: bool) -> f64 {
    match symbol {
        b'a' | b'e' | b'i' | b'o' | b'u' if implied => 0.1,
        b'a' | b'e' | b'i' | b'o' | b'u' | b'h' => 0.3,
        b'y' | b'w' => 0.45,
        _ => 1.0,
    }
}

/// Likeness of two words, 1 when they sound alike, 0 when nothing agrees.
pub(super) fn likeness(a: Spoken, b: Spoken) -> f64 {
    let (Some(first_a), Some(first_b)) = (a.sounds.first(), b.sounds.first()) else {
        return 0.0;
    };
    if a.sounds == b.sounds {
        return 1.0;
    }
    let implied_in_a = b.unvowelled && !a.unvowelled;
    let implied_in_b = a.unvowelled && !b.unvowelled;
    let cost = distance(a.sounds, b.sounds, implied_in_a, implied_in_b);
    let length: f64 = a.sounds.iter().chain(b.sounds).map(|&s| weight(s)).sum();
    let other_start = if first_a == first_b { 0.0 } else { 0.05 };
    (1.0 - 2.0 * cost / length - other_start).clamp(0.0, 1.0)
}

/// Longer words are compared by so many of their sounds: no name needs more, and nothing is put on the heap.
const LONGEST: usize = 40;

/// Two neighbours typed the wrong way round.
const SWAPPED: f64 = 0.6;

fn distance(a: &[u8], b: &[u8], implied_in_a: bool, implied_in_b: bool) -> f64 {
    let (a, b) = (&a[..a.len().min(LONGEST)], &b[..b.len().min(LONGEST)]);
    let mut rows = [[0.0f64; LONGEST + 1]; 3];
    let [before, above, here] = &mut rows;
    let (mut before, mut above, mut here) = (before, above, here);
    for (j, &s) in b.iter().enumerate() {
        above[j + 1] = above[j] + gap(s, implied_in_b);
    }
    for (i, &sa) in a.iter().enumerate() {
        let gap_a = gap(sa, implied_in_a);
        here[0] = above[0] + gap_a;
        for (j, &sb) in b.iter().enumerate() {
            let substitute = f64::from(SUBSTITUTE[usize::from(sa & 127)][usize::from(sb & 127)]) / 100.0;
            let mut cost = (above[j] + substitute).min(above[j + 1] + gap_a).min(here[j] + gap(sb, implied_in_b));
            if i > 0 && j > 0 && sa != sb && a[i - 1] == sb && b[j - 1] == sa {
                cost = cost.min(before[j - 1] + SWAPPED);
            }
            here[j + 1] = cost;
        }
        std::mem::swap(&mut before, &mut above);
        std::mem::swap(&mut above, &mut here);
    }
    above[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::name::sound::sounds;

    fn like(a: &str, b: &str) -> f64 {
        likeness(
            Spoken { sounds: &sounds(a, false), unvowelled: false },
            Spoken { sounds: &sounds(b, false), unvowelled: false },
        )
    }

    #[test]
    fn spellings_of_one_name_stay_close() {
        for (a, b, least) in [
            ("mohammed", "muhammad", 0.92),
            ("mohammed", "mouhamed", 0.92),
            ("khadija", "hadidja", 0.8),
            ("youssef", "yusuf", 0.9),
            ("oleksandr", "alexander", 0.87),
            ("ghasem", "qasem", 0.88),
            ("osman", "othman", 0.9),
        ] {
            assert!(like(a, b) >= least, "{a} {b} {}", like(a, b));
        }
    }

    #[test]
    fn other_names_stay_apart() {
        for (a, b) in [("mohammed", "mustafa"), ("selam", "senait"), ("ali", "omar"), ("olena", "oksana")] {
            assert!(like(a, b) < 0.75, "{a} {b} {}", like(a, b));
        }
    }

    #[test]
    fn likeness_is_symmetric() {
        for (a, b) in [("khaled", "halit"), ("tesfay", "tesfai"), ("ngoc", "nok")] {
            assert_eq!(like(a, b), like(b, a));
        }
    }
}
