//! What tasks can be about. The detail depends on it.

/// Written by a worker; the detail is their text.
pub const OWN: &str = "own";
/// A question the client put off; the detail is the key of the kind of fact.
pub const ASK_LATER: &str = "ask-later";
/// The client cannot come to an appointment; the detail is the reason, a word of
/// [`CannotWhy`](crate::path::replies::CannotWhy). The task has the identity of the appointment.
pub const CANNOT: &str = "cannot";
/// The client asks for a call; the detail is when, a word of [`CallWhen`](crate::path::replies::CallWhen).
pub const CALL_ME: &str = "call-me";
/// A file was opened in an emergency, or somebody asks to.
pub const GLASS: &str = "glass";
/// Whoever led the file left.
pub const NEW_LEAD: &str = "new-lead";
/// The file is offered to somebody on the team.
pub const LEAD_OFFER: &str = "lead-offer";
/// Somebody else took over as lead; the detail is who leads now.
pub const LEAD_TAKEN: &str = "lead-taken";
/// Somebody judges that a file is of one person with another one: to be confirmed. The detail is the judgement.
pub const SAME_PERSON: &str = "same-person";
/// The file somebody led is joined to this one; the detail is the judgement.
pub const FILES_JOINED: &str = "files-joined";
/// Files that were one are two again; about no file, the detail is the judgement.
pub const FILES_PARTED: &str = "files-parted";
/// Somebody else says something else of a pair that might be of one person: they talk. About no file; the detail is the pair.
pub const PAIR_TALK: &str = "pair-talk";
/// Two people say different things of a pair: whoever coordinates may help them. About no file; the detail is the pair.
pub const PAIR_TALK_HELP: &str = "pair-talk-help";
/// A grant ends soon; the task has its identity.
pub const GRANT_ENDS: &str = "grant-ends";
/// Somebody asks their team lead to look along; the detail is who asks.
pub const REVIEW: &str = "review";
/// The client asks something; the detail is the question.
pub const QUESTION: &str = "question";
/// Somebody asks the organisation something about a client; the detail is the identity of the referral.
pub const REFERRAL: &str = "referral";
/// Something became of a referral; the detail is its identity, and behind it what happened last: the word of the event,
/// and the word that goes with it. There is one for each referral and whoever hears of it.
pub const REFERRAL_NEWS: &str = "referral-news";
/// A sign of a referral was expected and did not come; the detail is its identity.
pub const REFERRAL_LATE: &str = "referral-late";
/// The plan was put forward or changed: the organisation is asked whether it agrees; the detail is the number.
pub const PLAN: &str = "plan";
/// Somebody does not agree with the plan; the detail is who: a name of an organisation, or nothing for the client.
pub const PLAN_NO: &str = "plan-no";
/// The client proposes a step; the detail is their words.
pub const WISH: &str = "wish";
/// A precondition is somebody's to work on; the detail is its word.
pub const PRECONDITION: &str = "precondition";
/// Somebody agrees with the plan and has a remark; the detail is who (nothing for the client) and the remark, each on a
/// line of its own.
pub const PLAN_REMARK: &str = "plan-remark";
/// The client does not want a step; the detail is made by [`step_detail`](super::step_detail). The task has the identity
/// of the answer.
pub const STEP_NO: &str = "step-no";
/// A place of the organisation came free while somebody waits for it; the detail is its place
/// among the pages of offers: the offer, and the session in it.
pub const PLACE_FREE: &str = "place-free";
/// A place in an offer of the organisation is asked for; the detail is the identity of the offer and its name.
pub const PLACE_ASKED: &str = "place-asked";
/// A day comes by which something must be done about papers or family; the detail is the key of the rule, which says
/// what, and is shown to nobody in a list.
pub const DEADLINE: &str = "deadline";
/// A colleague asks to come to an appointment; the detail is its identity, the day is the day of it.
pub const INVITED: &str = "invited";
/// An appointment somebody is a guest of was moved; as [`INVITED`].
pub const MEETING_MOVED: &str = "meeting-moved";
/// They are not expected any more; as [`INVITED`].
pub const MEETING_OFF: &str = "meeting-off";
/// The client came to another organisation, proved who they are, and said that it may see of their file; the detail is
/// who wrote that down.
pub const KNOWN_HERE: &str = "known-here";
/// As [`KNOWN_HERE`], but they said that it may not.
pub const KNOWN_NO: &str = "known-no";
/// A colleague names them in a note; the detail is its identity.
pub const MENTION: &str = "mention";
