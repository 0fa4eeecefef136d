//! Which steps are lessons, which are work, and what their dates say about the kind of path (R-TYP-01, R-TYP-02, R-TYP-04).

use opweg_model::step::StepKind;

/// A lesson of Dutch; reading and writing are one (R-LNG-01, R-LIT-03).
#[must_use]
pub const fn is_lesson(kind: StepKind) -> bool {
    matches!(kind, StepKind::DutchLessons | StepKind::Literacy)
}

/// A course or a training: what may keep somebody from looking for work while it runs (R-TYP-03).
#[must_use]
pub const fn is_course(kind: StepKind) -> bool {
    is_lesson(kind) || matches!(kind, StepKind::SocialOrientation | StepKind::Training | StepKind::Digital)
}

/// Experience on a place of work: the work itself, or work and learning together (article 60 §7, IBO, traineeship). Not
/// volunteering, which is no way into a contract by itself, and not training, which is away from the place of work.
#[must_use]
pub const fn is_work(kind: StepKind) -> bool {
    matches!(kind, StepKind::WorkAndLearn | StepKind::YourWork)
}

/// Work, or looking for it. A talk about work or a CV is neither.
#[must_use]
pub const fn is_work_or_search(kind: StepKind) -> bool {
    is_work(kind) || matches!(kind, StepKind::LookForWork)
}
