//! One client per state of permission, with a word of its own in every text that stands in the file, and everybody who
//! might ask for it. A word that comes back where the policy says no is a leak, and names what leaked.

use crate::harness::{CITY, OFFICE, SOFIE, TestHouse, id, now};
use opweg_access::{Action, Actor, Decision, Item, Staff, Standing, decide, tiers_open};
use opweg_model::fact::FactKind;
use opweg_model::tier::Secrecy;
use opweg_model::{FactId, FileId, OrgId, OrgKind, Purpose, Role, Tier, UserId};
use opweg_store::door;
use opweg_store::people::{Administrator, organisations};
use uuid::Uuid;

/// The organisation most of those who ask work for.
pub const AWAY: u128 = 20;
/// A body that decides on residence and can sanction.
pub const SANCTIONS: u128 = 21;
/// Its worker.
pub(super) const SANCTIONER: u128 = 250;
/// The network's own coordinator and officer.
pub(super) const COORDINATOR: u128 = 251;
pub(super) const OFFICER: u128 = 252;

/// How far a file is open to those of [`AWAY`] and [`SANCTIONS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Mandate,
    Card,
    UpToWork,
    Everything,
    Ended,
    Nothing,
    Restricted,
    Glass,
    InPerson,
}

impl State {
    pub const ALL: &'static [Self] = &[
        Self::Mandate,
        Self::Card,
        Self::UpToWork,
        Self::Everything,
        Self::Ended,
        Self::Nothing,
        Self::Restricted,
        Self::Glass,
        Self::InPerson,
    ];
}

/// What must be so before a word may be shown.
#[derive(Debug, Clone, Copy)]
pub enum Probe {
    /// The policy allows this item.
    Item(Item),
    /// The agreements may be seen.
    Agreement,
    /// The contact card, by an organisation with an authorisation for the national number.
    Number,
    /// A task: whoever does it and sees the contact card, or anybody on the path.
    Task { org: OrgId },
    /// What somebody explained when breaking the glass: for the officer.
    Emergency,
    /// Typed by one user and not saved yet.
    Draft(UserId),
}

/// A word that stands in one place only.
#[derive(Debug, Clone)]
pub struct Canary {
    pub file: usize,
    pub what: String,
    pub probe: Probe,
    /// The client's own page shows it: their name, their appointments.
    pub own: bool,
}

/// A file and the identities of its parts.
pub struct Planted {
    pub state: State,
    pub id: FileId,
    pub number: String,
    /// The name in capitals: what is typed comes back in a search page, and would look like a leak.
    pub name: String,
    pub step: Uuid,
    pub appointment: Uuid,
    pub need: Uuid,
    pub intake: Uuid,
    pub fact: Uuid,
    pub member: Uuid,
    pub grant: Uuid,
    pub task: Uuid,
    pub wish: Uuid,
    pub screening: Uuid,
    pub place: Uuid,
    pub referral: Uuid,
    pub outside: Uuid,
    pub code: String,
    pub code_id: Uuid,
}

/// Somebody who asks: as the policy sees them, and how they show who they are.
#[derive(Clone)]
pub struct Asker {
    pub name: String,
    /// Nobody for whoever is not, or not yet wholly, signed in.
    pub actor: Option<Actor>,
    pub cookie: String,
    pub bearer: String,
    /// The token of forms.
    pub csrf: String,
}

/// The house with its files and those who ask.
pub struct Planting {
    pub test: TestHouse,
    pub files: Vec<Planted>,
    pub askers: Vec<Asker>,
    pub canaries: Vec<Canary>,
}

/// What somebody of the staff needs files for on most pages, written out once more by hand.
pub fn usual_purpose(staff: &Staff) -> Purpose {
    let worker = staff.is(Role::Worker);
    for (role, purpose) in [
        (Role::Coordinator, Purpose::Coordination),
        (Role::DataProtection, Purpose::Oversight),
        (Role::TeamLead, Purpose::Review),
    ] {
        if staff.is(role) && !worker && staff.purposes.has(purpose) {
            return purpose;
        }
    }
    let usual = [Purpose::Guidance, Purpose::Mentoring, Purpose::Activation, Purpose::Integration, Purpose::SocialAid];
    usual.into_iter().find(|p| staff.purposes.has(*p)).unwrap_or(Purpose::Guidance)
}

impl Planting {
    pub async fn new() -> Self {
        let test = TestHouse::new().await;
        let mut planting = Self { test, files: Vec::new(), askers: Vec::new(), canaries: Vec::new() };
        planting.organisation(AWAY, OrgKind::Ngo, true, false).await;
        planting.organisation(SANCTIONS, OrgKind::Vdab, false, true).await;
        for (place, role) in (0..).zip(Role::ALL) {
            planting.test.user(200 + place, AWAY, "Ans Adams", &[*role]).await;
        }
        planting.test.user(SANCTIONER, SANCTIONS, "Bea Bos", &[Role::Worker]).await;
        planting.test.user(COORDINATOR, OFFICE, "Cis Claes", &[Role::Coordinator]).await;
        planting.test.user(OFFICER, OFFICE, "Dina Daems", &[Role::DataProtection]).await;
        planting.school().await;
        for state in State::ALL {
            planting.plant(*state).await;
        }
        planting.invite().await;
        planting
    }

    async fn organisation(&self, number: u128, kind: OrgKind, authorised: bool, sanctions: bool) {
        let about = organisations::About {
            kind,
            name: format!("Huis {number}"),
            phone: "03 000 00 12".into(),
            email: "info@example.org".into(),
            company_number: None,
            secrecy: true,
            sanctions,
            number_authorised: authorised,
            purposes: kind.purposes(),
        };
        let mut tx = self.test.house.db.begin(now()).await.unwrap();
        let office = Administrator::of(&Actor::System).unwrap();
        organisations::create(&mut tx, &office, OrgId(id(number)), &about).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// A new word, and what must be so before it may be shown.
    pub(super) fn word(&mut self, what: impl Into<String>, probe: Probe) -> String {
        let (file, number) = (self.files.len(), self.canaries.len());
        self.canaries.push(Canary { file, what: what.into(), probe, own: false });
        format!("zq{file}n{number:04}k")
    }

    pub(super) fn own_word(&mut self, what: &str, probe: Probe) -> String {
        let word = self.word(what, probe);
        self.canaries.last_mut().unwrap().own = true;
        word
    }

    pub(super) fn id(&self) -> Uuid {
        self.test.house.id()
    }

    /// What the policy knows of a file at this moment.
    pub async fn standing(&self, file: FileId) -> Standing {
        door::standing(&mut self.test.house.db.look().await.unwrap(), file).await.unwrap().unwrap()
    }
}

/// Whether a word may be shown to somebody with this purpose.
pub fn may_show(canary: &Canary, who: &Actor, file: &Standing, purpose: Purpose) -> bool {
    let sees = |item: &Item, purpose| decide(who, Action::See, item, file, purpose, now()) == Decision::Allow;
    let card = Item {
        id: None,
        tier: Tier::Contact,
        section: None,
        secrecy: Secrecy::Open,
        org: OrgId(id(CITY)),
        author: UserId(id(SOFIE)),
    };
    let own_path = matches!(who, Actor::Client(own) if *own == file.file);
    match canary.probe {
        Probe::Item(item) => sees(&item, purpose) || (canary.own && own_path),
        Probe::Agreement => !tiers_open(who, Action::SeeAgreement, file, purpose, now()).is_empty(),
        Probe::Number => sees(&card, purpose) && who.org() == Some(OrgId(id(AWAY))),
        Probe::Task { org } => {
            let path = tiers_open(who, Action::See, file, purpose, now()).has(Tier::Path) && !own_path;
            path || (sees(&card, purpose) && who.org() == Some(org))
        }
        Probe::Emergency => !tiers_open(who, Action::SeeLog, file, Purpose::Oversight, now()).is_empty(),
        Probe::Draft(user) => matches!(who, Actor::Staff(s) if s.user == user),
    }
}

/// Whether a word may be in the client's own whole copy: all but what somebody wrote for themselves.
pub fn may_hand_over(canary: &Canary, who: &Actor, file: &Standing) -> bool {
    let own_note = matches!(canary.probe, Probe::Item(item) if item.tier == Tier::OwnNote);
    let draft = matches!(canary.probe, Probe::Draft(_));
    !own_note && !draft && !tiers_open(who, Action::OwnCopy, file, Purpose::Oversight, now()).is_empty()
}

pub(super) fn fact_item(kind: FactKind, fact: FactId, org: OrgId, author: UserId) -> Item {
    let section = kind.spec().section;
    Item { id: Some(fact), tier: section.tier(), section: Some(section), secrecy: section.secrecy(), org, author }
}
