//! Names that are one name in several languages, which no rule of letters finds.
//!
//! Only names seen on papers of one person: a Ukrainian passport and its Russian predecessor, a
//! biblical name in Tigrinya and in English. Not every translation of a name belongs here.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::sound::sounds;

/// Likeness of two names of one group: as good as a careless spelling, never as good as the same.
pub(super) const LIKENESS: f64 = 0.9;

/// One group a line, in folded spelling; the first stands for the group in an index.
const GROUPS: [&str; 52] = [
    "oleksandr aleksandr alexander alexandre iskandar iskander eskandar sikandar",
    "mykola nikolai nikolay nikolaj mikola nicolae",
    "olena elena yelena helena",
    "hanna anna ana hannah",
    "dmytro dmitri dmitry dmitrij",
    "mykhailo mikhail michail mihail michael mikael mikhael mikail",
    "serhii serhiy sergei sergey sergii serge sergio",
    "volodymyr vladimir wladimir",
    "pavlo pavel paulos paul boulos bulus pol",
    "petro pyotr petr petros peter butros boutros botros pierre",
    "vasyl vasili vasily vasilij basil basilios",
    "yevhen evgeni yevgeny evgeny eugen eugene evhen",
    "oleksii oleksiy aleksei alexei alexey aleksey",
    "kateryna ekaterina yekaterina katarina catherine",
    "yuliia yulia julia iuliia yuliya",
    "yurii yuri iurii jurij yuriy",
    "svitlana svetlana",
    "kyrylo kirill kiril cyril",
    "danylo daniil danil daniel danial",
    "tetiana tatiana tetyana tatyana",
    "mykyta nikita",
    "olha olga",
    "ihor igor",
    "oleh oleg",
    "hryhorii grigori grigory gregory gregorios",
    "andrii andrei andrey andriy andreas andre andrew",
    "bohdan bogdan",
    "viktoriia viktoria victoria",
    "yohannes yohanna yohannis johannes john ioannis ivan",
    "yosef yousef yusuf youssef joseph yosief josef iosif yosip",
    "abraham ibrahim abreham abraham ebrahim avraham abram abrahim brahim",
    "musa mussa moses muse moussa musie",
    "dawit david daoud dawud davud davit dawood dawid",
    "solomon suleiman sulaiman soliman slimane salomon sulayman shlomo suleyman",
    "yishak isaac ishaq ishak isak yitzhak yisak ishaaq",
    "yakob jacob yakub yaqub yaqoub yacoub yaakov jakob",
    "mariam maria mary maryam miriam meryem maryan marie mariami",
    "elias ilyas eliyas ilias elyas iliya ilya illia",
    "giorgi georgios george jirjis girgis gergis giorgis georgi jorge gheorghe heorhii georgy juraj",
    "tenzin bstan dzin tenzing",
    "mehmet muhammed mohammed maxamed mohamed muhammad mehmed mohd md muhd mohammad mamadou modou mamadu muhammadou",
    "ahmet ahmed axmed",
    "khadija hatice khadidja xadiija hadiza khadijah",
    "aisha ayse aicha casha caasha aischa ayshe",
    "omar cumar omer oumar umar",
    "ali cali",
    "isa ciise eissa essa aissa issa isse",
    "osman cismaan cusmaan uthman othman ousmane usman",
    "hawa eve hava xaawa",
    "hussein xuseen huseyin hoseyn housseyn",
    "hassan xasan hasan",
    "fatima fadumo faduma fatma fatoumata fatemeh",
];

static INDEX: LazyLock<HashMap<Vec<u8>, usize>> = LazyLock::new(|| {
    let mut index = HashMap::new();
    for (group, line) in GROUPS.iter().enumerate() {
        for name in line.split(' ') {
            index.entry(sounds(name, false)).or_insert(group);
        }
    }
    index
});

static REPRESENTATIVES: LazyLock<Vec<Vec<u8>>> =
    LazyLock::new(|| GROUPS.iter().map(|line| sounds(line.split(' ').next().unwrap_or_default(), false)).collect());

/// The group a word belongs to, by its sounds.
pub(super) fn group(sounds: &[u8]) -> Option<usize> {
    INDEX.get(sounds).copied()
}

/// The sounds of the name that stands for a group.
pub(super) fn representative(group: usize) -> &'static [u8] {
    REPRESENTATIVES.get(group).map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_group_per_name() {
        assert_eq!(group(&sounds("mykola", false)), group(&sounds("nikolay", false)));
        assert_ne!(group(&sounds("mykola", false)), group(&sounds("mykyta", false)));
        assert_eq!(group(&sounds("selam", false)), None);
        assert_eq!(representative(0), sounds("oleksandr", false));
    }
}
