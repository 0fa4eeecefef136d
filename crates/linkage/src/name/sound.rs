//! Letters to sounds: digraphs of many languages become one symbol, and symbols a skeleton.
//!
//! Symbols are ASCII bytes. Small letters sound as they look; capitals are the sounds that languages
//! write with several letters: `S` sh, `C` ch (Tch, Kh or Sh, depending on who wrote it), `X` kh,
//! `G` gh, `J` j/dj/zh, `T` th, `D` dh, and `c` for a soft c.

/// At most this many letters of skeleton tell names apart; more only splits spellings of one name.
const SKELETON_LENGTH: usize = 5;

/// Digraphs and longer, tried from the longest down.
const CLUSTERS: [(&[u8], &[u8]); 37] = [
    (b"shch", b"S"),
    (b"stsj", b"S"),
    (b"dsch", b"J"),
    (b"tsch", b"C"),
    (b"sch", b"S"),
    (b"tch", b"C"),
    (b"tsj", b"C"),
    (b"tsh", b"C"),
    (b"dzj", b"J"),
    (b"dzh", b"J"),
    (b"dzs", b"J"),
    (b"ssh", b"S"),
    (b"tsz", b"C"),
    (b"sh", b"S"),
    (b"sj", b"S"),
    (b"sz", b"S"),
    (b"cz", b"C"),
    (b"ch", b"C"),
    (b"kh", b"X"),
    (b"gh", b"G"),
    (b"th", b"T"),
    (b"dh", b"D"),
    (b"ph", b"f"),
    (b"dj", b"J"),
    (b"zh", b"J"),
    (b"zj", b"J"),
    (b"rz", b"J"),
    (b"ck", b"k"),
    (b"cq", b"k"),
    (b"qu", b"k"),
    (b"gu", b"gu"),
    (b"ou", b"u"),
    (b"oo", b"u"),
    (b"oe", b"u"),
    (b"ee", b"i"),
    (b"ie", b"i"),
    (b"ea", b"i"),
];

/// The letters a cluster begins with: most letters begin none and need not be tried.
const BEGINS: &[u8] = b"stdczkgprqoei";

/// The sounds of one reading of a word (`a–z` only). Doubles are one sound, unless the script leaves
/// vowels out: there a letter written twice is spoken twice.
pub(super) fn sounds(word: &str, unvowelled: bool) -> Vec<u8> {
    let w = word.as_bytes();
    let push = |out: &mut Vec<u8>, symbol: u8| {
        if unvowelled || out.last() != Some(&symbol) {
            out.push(symbol);
        }
    };
    let mut out: Vec<u8> = Vec::with_capacity(w.len());
    let mut i = 0;
    while let Some(&letter) = w.get(i) {
        let rest = w.get(i..).unwrap_or_default();
        if let Some((cluster, symbols)) = cluster_at(rest, i) {
            symbols.iter().for_each(|&s| push(&mut out, s));
            i += cluster.len();
            continue;
        }
        let next = w.get(i + 1).copied();
        match letter {
            b'c' if next.is_some_and(|n| b"eiy".contains(&n)) => push(&mut out, b'c'),
            b'c' => push(&mut out, b'k'),
            b'j' => push(&mut out, b'J'),
            b'x' if i == 0 => push(&mut out, b'X'),
            b'x' => {
                push(&mut out, b'k');
                push(&mut out, b's');
            }
            b'y' if !next.is_some_and(is_vowel) => push(&mut out, b'i'),
            _ => push(&mut out, letter),
        }
        i += 1;
    }
    out
}

/// The cluster `rest` starts with. `ou` before a vowel is a *w* (Ouafa); `ts` is one sound only at the
/// front (Tsegay, but Ibtissam); `ie` is one only further on.
fn cluster_at(rest: &[u8], at: usize) -> Option<(&'static [u8], &'static [u8])> {
    if rest.starts_with(b"ou") && rest.get(2).copied().is_some_and(is_vowel) {
        return Some((b"ou", b"w"));
    }
    if at == 0 && rest.starts_with(b"ie") {
        return None;
    }
    if at == 0 && (rest.starts_with(b"ts") || rest.starts_with(b"tz")) {
        return Some((b"ts", b"s"));
    }
    rest.first().filter(|first| BEGINS.contains(first))?;
    CLUSTERS.iter().find(|(cluster, _)| rest.starts_with(cluster)).copied()
}

/// Is this symbol a vowel?
pub(super) fn is_vowel(symbol: u8) -> bool {
    matches!(symbol, b'a' | b'e' | b'i' | b'o' | b'u')
}

/// The families a consonant belongs to: the usual one, and another that some writers mean by it.
fn families(symbol: u8) -> (Option<u8>, Option<u8>) {
    match symbol {
        b'k' | b'g' | b'q' | b'X' | b'G' => (Some(b'K'), None),
        b's' | b'z' | b'S' | b'c' => (Some(b'S'), None),
        b'C' => (Some(b'S'), Some(b'K')),
        b'J' => (Some(b'S'), Some(b'K')),
        b't' | b'd' => (Some(b'T'), None),
        b'T' | b'D' => (Some(b'T'), Some(b'S')),
        b'b' | b'p' => (Some(b'P'), None),
        b'f' => (Some(b'F'), None),
        b'l' | b'm' | b'n' | b'r' => (Some(symbol.to_ascii_uppercase()), None),
        _ => (None, None),
    }
}

/// The consonant skeletons of a word: what is left when vowels and breath are dropped and related
/// consonants fall together. More than one when a sound could belong to two families.
pub(super) fn skeletons(sounds: &[u8], unvowelled: bool) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut last = None;
    for (i, &symbol) in sounds.iter().enumerate() {
        let (usual, other) = match (i, symbol) {
            (0, b'h') => (Some(b'H'), None),
            (0, b'w') => (Some(b'W'), Some(b'A')),
            (0, b'v') => (Some(b'W'), Some(b'F')),
            (0, b'y') => (Some(b'A'), None),
            (0, s) if is_vowel(s) => (Some(b'A'), None),
            _ => families(symbol),
        };
        // «dt» is one consonant, «dat» is two.
        let repeats = !unvowelled && usual.is_some() && usual == last;
        last = usual;
        let Some(usual) = usual.filter(|_| !repeats) else {
            continue;
        };
        let branches = if found.len() < 4 { other } else { None };
        let mut forked: Vec<String> = Vec::new();
        for skeleton in &mut found {
            if skeleton.len() == SKELETON_LENGTH {
                continue;
            }
            if let Some(other) = branches {
                forked.push(extended(skeleton, other));
            }
            *skeleton = extended(skeleton, usual);
        }
        found.extend(forked);
    }
    let mut unique: Vec<String> = Vec::with_capacity(found.len());
    for skeleton in found {
        if !skeleton.is_empty() && !unique.contains(&skeleton) {
            unique.push(skeleton);
        }
    }
    unique
}

fn extended(skeleton: &str, family: u8) -> String {
    let mut longer = skeleton.to_owned();
    longer.push(char::from(family));
    longer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cluster_is_tried() {
        for (cluster, _) in CLUSTERS {
            assert!(BEGINS.contains(&cluster[0]), "{}", String::from_utf8_lossy(cluster));
            assert!(cluster_at(cluster, 1).is_some());
        }
    }
}
