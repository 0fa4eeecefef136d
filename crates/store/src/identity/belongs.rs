//! What happens to the rows of each table when files are joined and parted: the one list of it. A table that carries
//! `file_id` and is not here fails a test.

/// How the rows of a table belong to a registration.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Belongs {
    /// Rows with an identity of their own: they move with their registration.
    Own(Own),
    /// Rows of another row, named by a column: they go wherever it goes.
    With {
        /// The column that names it.
        by: &'static str,
        /// Its table.
        of: &'static str,
    },
    /// One per file, with what hangs on it. Shown of the file that stays, or where that has none, of the first that has;
    /// what is not shown waits, unchanged, under the file it came from.
    Single(Single),
    /// They stay where they are, for this reason.
    Stays(#[cfg_attr(not(test), expect(dead_code, reason = "it is for who reads this list"))] &'static str),
}

/// Rows with an identity of their own.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Own {
    /// Columns that name what the row hangs on, the nearest first.
    pub(crate) hangs: &'static [&'static str],
    /// Who wrote it.
    pub(crate) user: Option<&'static str>,
    /// For which organisation; without such a column, that of the writer.
    pub(crate) org: Option<&'static str>,
    /// When.
    pub(crate) at: &'static str,
    /// It stays under the registration it was written from also while files are joined, and is read over all of them.
    pub(crate) at_home: bool,
}

/// What there is one of per file, or one of per word.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Single {
    /// The table whose row decides for the others of the group.
    pub(crate) head: &'static str,
    /// A further column of the key: one per file and word.
    pub(crate) per: Option<&'static str>,
    /// Who wrote it, and for which organisation.
    pub(crate) writer: (&'static str, Option<&'static str>),
    /// When.
    pub(crate) at: &'static str,
}

const fn own(
    hangs: &'static [&'static str],
    user: &'static str,
    org: Option<&'static str>,
    at: &'static str,
) -> Belongs {
    Belongs::Own(Own { hangs, user: Some(user), org, at, at_home: false })
}

const fn with(by: &'static str, of: &'static str) -> Belongs {
    Belongs::With { by, of }
}

const fn single(
    head: &'static str,
    per: Option<&'static str>,
    writer: (&'static str, Option<&'static str>),
    at: &'static str,
) -> Belongs {
    Belongs::Single(Single { head, per, writer, at })
}

const ORG: Option<&str> = Some("org_id");
const TRAJECTORY: Belongs = single("trajectory", None, ("author_id", ORG), "at");
const PLAN: Belongs = single("plan_version", None, ("by_user", Some("by_org")), "at");

/// Every table that carries `file_id`: what is referred to comes first.
pub(crate) const TABLES: &[(&str, Belongs)] = &[
    ("agreement", own(&[], "author_id", ORG, "given_at")),
    ("agreement_line", with("agreement_id", "agreement")),
    ("access_grant", own(&["agreement_id"], "by_user", None, "created_at")),
    ("grant_end", with("grant_id", "access_grant")),
    ("broken_glass", with("grant_id", "access_grant")),
    ("stop_notice", with("grant_id", "access_grant")),
    ("glass_request", own(&[], "user_id", None, "at")),
    // Whoever is on the team is there through a registration, whoever wrote it down.
    ("member", own(&[], "user_id", ORG, "from_at")),
    ("intake", own(&[], "author_id", ORG, "started_at")),
    ("fact", own(&["replaces", "intake_id"], "author_id", ORG, "recorded_at")),
    ("fact_share", with("fact_id", "fact")),
    ("person_number", own(&[], "author_id", ORG, "recorded_at")),
    ("screening", own(&[], "author_id", ORG, "started_at")),
    ("step", own(&[], "author_id", ORG, "created_at")),
    ("step_history", with("step_id", "step")),
    ("step_after", with("step_id", "step")),
    ("step_answer", with("step_id", "step")),
    ("step_wish", own(&["step_id"], "by_user", Some("by_org"), "at")),
    ("appointment", own(&["step_id"], "author_id", ORG, "created_at")),
    ("appointment_guest", with("appointment_id", "appointment")),
    ("interpreter_booking", with("appointment_id", "appointment")),
    ("need_flag", Belongs::Own(Own { hangs: &[], user: Some("author_id"), org: ORG, at: "at", at_home: true })),
    ("referral", own(&["parent_id", "step_id", "talk_id"], "from_user", Some("from_org"), "created_at")),
    ("referral_event", with("referral_id", "referral")),
    ("referral_code", with("referral_id", "referral")),
    ("place_request", own(&["step_id"], "author_id", ORG, "at")),
    ("presence", with("request_id", "place_request")),
    ("note", own(&["answers"], "author_id", ORG, "at")),
    ("mention", with("note_id", "note")),
    ("path_code", own(&[], "author_id", None, "created_at")),
    ("path_session", with("code_id", "path_code")),
    ("task", own(&[], "author_id", None, "created_at")),
    ("outbox", Belongs::Own(Own { hangs: &["about_id"], user: None, org: None, at: "created_at", at_home: false })),
    ("known_try", own(&[], "user_id", None, "at")),
    ("match_objection", own(&[], "user_id", ORG, "at")),
    ("trajectory", TRAJECTORY),
    ("trajectory_history", TRAJECTORY),
    ("plan_version", PLAN),
    ("plan_party", PLAN),
    ("precondition", single("precondition", Some("what"), ("author_id", ORG), "at")),
    ("registration", Belongs::Stays("it says itself which file it belongs to")),
    ("file_card", Belongs::Stays("made anew of what is there")),
    ("file_figure", Belongs::Stays("made anew of what is there")),
    ("search_key", Belongs::Stays("made anew of what is there")),
    ("search_record", Belongs::Stays("made anew of what is there")),
    ("known_pair", Belongs::Stays("says which two files were alike at a counter; an old address leads on")),
    ("import_line", Belongs::Stays("says which file a line opened; an old address leads on")),
];

/// The tables of rows with an identity of their own.
pub(crate) fn own_tables() -> impl Iterator<Item = (&'static str, &'static Own)> {
    TABLES.iter().filter_map(|(name, way)| if let Belongs::Own(own) = way { Some((*name, own)) } else { None })
}

/// The tables of what there is one of per file, each with its group.
pub(crate) fn single_tables() -> impl Iterator<Item = (&'static str, &'static Single)> {
    TABLES.iter().filter_map(|(name, way)| if let Belongs::Single(one) = way { Some((*name, one)) } else { None })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::portable::schema;

    #[test]
    fn every_table_of_a_file_says_how_its_rows_belong() {
        let tables = schema::tables();
        for table in &tables {
            let has = |name: &str| table.columns.iter().any(|c| c.name == name);
            let said = TABLES.iter().find(|(name, _)| *name == table.name).map(|(_, way)| way);
            assert_eq!(has("file_id"), said.is_some(), "{}: add it to identity::belongs::TABLES", table.name);
            let keeps = matches!(said, Some(Belongs::Own(_) | Belongs::Single(_)));
            assert_eq!(
                has("registration_id"),
                keeps,
                "{}: registration_id where rows move, and only there",
                table.name
            );
            match said {
                Some(Belongs::Own(own)) => {
                    assert!(has("id") && has(own.at), "{}", table.name);
                    let named = own.hangs.iter().copied().chain(own.user).chain(own.org);
                    named.for_each(|column| assert!(has(column), "{}.{column}", table.name));
                }
                Some(Belongs::With { by, of }) => {
                    let place = |name: &str| TABLES.iter().position(|(t, _)| *t == name);
                    assert!(has(by) && place(of) < place(&table.name), "{}", table.name);
                }
                Some(Belongs::Single(one)) if one.head == table.name => {
                    assert!(has(one.writer.0) && has(one.at), "{}", table.name);
                }
                Some(Belongs::Stays(why)) => assert!(!why.is_empty(), "{}", table.name),
                _ => {}
            }
        }
        assert!(TABLES.iter().all(|(name, _)| tables.iter().any(|t| t.name == *name)));
    }
}
