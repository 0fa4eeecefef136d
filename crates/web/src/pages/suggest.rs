//! Who might guide a client: colleagues by language, by what they know well and by how many clients they have already, each
//! with every reason. It proposes; a person decides.

use crate::kit::ctx::Ctx;
use crate::kit::problem::Problem;
use opweg_access::Permit;
use opweg_model::fact::lists::NONE;
use opweg_model::step::{Lane, Need, NeedState, StepState};
use opweg_model::{PurposeSet, Tier};
use opweg_store::Tx;
use opweg_store::file::card::Card;
use opweg_store::partners::workers::{self as skills, Candidate};
use opweg_store::path::{needs, steps, trajectory};
use opweg_trajectory::workers::{Grounds, Proposal, Room, Talks, Wanted, Woman, Worker, propose};

/// How many are shown.
const MOST: usize = 5;

/// A colleague who is proposed.
pub struct Suggested {
    /// Their name.
    pub name: String,
    /// Their organisation.
    pub org: String,
    /// Why they stand here, in words.
    pub why: Vec<String>,
}

/// The colleagues to propose for the client of a file, the best first.
pub async fn of_file(ctx: &Ctx, tx: &mut Tx, permit: &Permit, card: &Card) -> Result<Vec<Suggested>, Problem> {
    let candidates = skills::for_file(tx, permit).await?;
    let wanted = wanted(tx, permit, card).await?;
    let workers: Vec<Worker> = candidates.iter().map(worker).collect();
    let ranked = propose(&wanted, &workers, ctx.today()).ranked;
    let shown = ranked.iter().take(MOST).filter_map(|proposal| {
        let one = candidates.iter().find(|c| c.user == proposal.user)?;
        Some(suggested(ctx, one, proposal))
    });
    Ok(shown.collect())
}

fn worker(one: &Candidate) -> Worker {
    Worker {
        user: one.user,
        org: one.org,
        purposes: one.purposes,
        languages: one.skills.speaks.clone(),
        expertise: one.skills.expertise.clone(),
        // Nobody is asked for it.
        woman: None,
        files: u32::try_from(one.load).unwrap_or(u32::MAX),
        capacity: one.skills.capacity.and_then(|n| u32::try_from(n).ok()),
        absent_until: None,
    }
}

/// What the client needs of a colleague, as far as the permit tells: the path only where it is open.
async fn wanted(tx: &mut Tx, permit: &Permit, card: &Card) -> Result<Wanted, Problem> {
    let mut wanted = Wanted {
        language: card.language.clone(),
        interpreter: card.interpreter.as_deref().map(|i| i != NONE),
        purposes: PurposeSet::of(&[permit.purpose()]),
        ..Wanted::default()
    };
    if !permit.opens(Tier::Path) {
        return Ok(wanted);
    }
    let open = |state: StepState| !matches!(state, StepState::Done | StepState::Stopped);
    let lanes = steps::list(tx, permit).await?.into_iter().filter(|s| open(s.state)).map(|s| s.plan.lane);
    let lanes: Vec<Lane> = lanes.filter(|lane| *lane != Lane::Preconditions).collect();
    let needs: Vec<Need> =
        needs::list(tx, permit).await?.iter().filter(|n| n.state != NeedState::Settled).map(|n| n.need).collect();
    let kind = trajectory::of_file(tx, permit).await?.map(|t| t.chosen.kind);
    wanted.woman = needs.contains(&Need::FemaleWorker);
    let of_needs = [(Need::ChildCare, "child-care"), (Need::Housing, "housing"), (Need::Transport, "mobility")];
    let words = lanes.iter().map(|lane| lane.word()).chain(kind.map(|k| k.word()));
    let words = words.chain(of_needs.into_iter().filter(|(need, _)| needs.contains(need)).map(|(_, word)| word));
    wanted.expertise = words.filter(|w| skills::EXPERTISE.contains(w)).map(str::to_owned).collect();
    Ok(wanted)
}

fn suggested(ctx: &Ctx, one: &Candidate, proposal: &Proposal) -> Suggested {
    Suggested { name: one.name.clone(), org: one.org_name.clone(), why: grounds(ctx, &proposal.grounds) }
}

/// Everything that was compared, in words.
fn grounds(ctx: &Ctx, grounds: &Grounds) -> Vec<String> {
    let files = ("files", i64::from(grounds.files).into());
    let room = match (grounds.room, grounds.capacity) {
        (Room::NotKnown, _) | (_, None) => ctx.tw("team-why-files", &[files]),
        (room, Some(capacity)) => {
            let key = if room == Room::Some { "team-why-room" } else { "team-why-full" };
            ctx.tw(key, &[files, ("capacity", i64::from(capacity).into())])
        }
    };
    let talks = match grounds.talks {
        Talks::InTheLanguage => "team-why-speaks",
        Talks::Interpreter => "team-why-interpreter",
        Talks::NotKnown => "team-why-language-unknown",
        Talks::Neither => "team-why-speaks-not",
    };
    let woman = match grounds.woman {
        Woman::AsWished => None,
        Woman::NotKnown | Woman::NotAsWished => Some(ctx.t("team-why-woman-ask")),
    };
    let known: Vec<String> = grounds.expertise.iter().map(|w| ctx.t(&format!("account-expertise-{w}"))).collect();
    let knows = match (grounds.expertise_wanted, known.is_empty()) {
        (0, _) => None,
        (_, true) => Some(ctx.t("team-why-knows-not")),
        (_, false) => Some(ctx.tw("team-why-knows", &[("what", known.join(", ").into())])),
    };
    [Some(room), Some(ctx.t(talks)), woman, knows].into_iter().flatten().collect()
}
