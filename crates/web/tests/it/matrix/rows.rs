//! How each route of the table is called: what its address and its form hold. A route without a row here fails the test.

mod account;
mod counter;
mod doubles;
mod meetings;
mod network;
pub mod offers;
mod referrals;
mod screening;
mod trajectory;

use super::world::Planted;

/// What is sent.
#[derive(Debug, Clone, Copy)]
pub enum Body {
    /// Nothing.
    None,
    /// The fields of a form; the token is put in front.
    Form(&'static [(&'static str, &'static str)]),
    /// JSON, by a program.
    Json(&'static str),
    /// A table that is uploaded.
    Upload,
}

/// For which purpose a page reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// What whoever asks usually needs files for.
    Usual,
    /// The client's own whole copy, to be handed over without being read.
    Copy,
}

/// How a route is called.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    pub method: &'static str,
    /// As in the table.
    pub path: &'static str,
    /// As asked: with `{file}` and other names of [`Planted`], and what is fixed.
    pub ask: &'static str,
    pub body: Body,
    pub purpose: For,
    /// Typesets: asked for fewer times.
    pub slow: bool,
}

const fn get(path: &'static str, ask: &'static str) -> Row {
    Row { method: "GET", path, ask, body: Body::None, purpose: For::Usual, slow: false }
}

const fn print(path: &'static str, ask: &'static str) -> Row {
    Row { slow: true, ..get(path, ask) }
}

const fn form(path: &'static str, ask: &'static str, fields: &'static [(&'static str, &'static str)]) -> Row {
    Row { method: "POST", body: Body::Form(fields), ..get(path, ask) }
}

const fn json(method: &'static str, path: &'static str, ask: &'static str, body: &'static str) -> Row {
    Row { method, body: Body::Json(body), ..get(path, ask) }
}

impl Row {
    /// Whether it is about one file.
    pub fn is_about_a_file(&self) -> bool {
        self.path.contains("{file}") || self.path.contains("/clients/{client}")
    }

    /// The address and the fields for a file.
    pub fn fill(&self, text: &str, p: &Planted, asker: &str) -> String {
        let names = [
            ("{file}", p.id.to_string()),
            ("{number}", p.number.clone()),
            ("{name}", p.name.clone()),
            ("{step}", p.step.to_string()),
            ("{appointment}", p.appointment.to_string()),
            ("{need}", p.need.to_string()),
            ("{intake}", p.intake.to_string()),
            ("{fact}", p.fact.to_string()),
            ("{member}", p.member.to_string()),
            ("{grant}", p.grant.to_string()),
            ("{task}", p.task.to_string()),
            ("{wish}", p.wish.to_string()),
            ("{screening}", p.screening.to_string()),
            ("{place}", p.place.to_string()),
            ("{code}", p.code.clone()),
            ("{code-id}", p.code_id.to_string()),
            ("{me}", asker.to_owned()),
            ("{nobody}", NOBODY.to_owned()),
        ];
        names.iter().chain(&referrals::names(p)).fold(text.to_owned(), |text, (name, value)| text.replace(name, value))
    }
}

const NOBODY: &str = "01920000-0000-7000-8000-0000000fffff";

/// Sharing one item.
const WITH_VDAB: &[(&str, &str)] = &[("with", "org.01920000-0000-7000-8000-000000000003"), ("agreed", "1")];

/// The rows: what only looks first, then what changes things, the gentle before the drastic.
pub fn all() -> impl Iterator<Item = &'static Row> {
    // What ends things stands at the end of the house's own rows: whatever comes with a capability goes before.
    let of_files =
        trajectory::ROWS.iter().chain(screening::ROWS).chain(referrals::ROWS).chain(offers::ROWS).chain(counter::ROWS);
    of_files.chain(meetings::ROWS).chain(account::ROWS).chain(network::ROWS).chain(doubles::ROWS).chain(ROWS)
}

const ROWS: &[Row] = &[
    // Files and pages that hold nothing of a client.
    get("/assets/{stamp}/{*name}", "/assets/x/staff.css"),
    get("/sw.js", "/sw.js"),
    get("/healthz", "/healthz"),
    get("/readyz", "/readyz"),
    get("/styleguide", "/styleguide"),
    get("/styleguide/newcomer", "/styleguide/newcomer"),
    get("/", "/?to=path"),
    get("/{lang}", "/nl"),
    get("/{lang}/start/{what}", "/ar/start/work"),
    get("/{lang}/code", "/nl/code?c={code}"),
    get("/login", "/login?back=%2Ftoday"),
    get("/login/oidc/{place}", "/login/oidc/0"),
    get("/login/oidc/back", "/login/oidc/back?code=x&state=y"),
    get("/login/second", "/login/second"),
    get("/login/app", "/login/app"),
    get("/login/password", "/login/password"),
    get("/account", "/account"),
    get("/account/confirm", "/account/confirm"),
    get("/account/second", "/account/second"),
    get("/admin", "/admin"),
    get("/admin/people", "/admin/people"),
    get("/admin/people/new", "/admin/people/new"),
    get("/admin/people/{user}", "/admin/people/{me}"),
    get("/admin/people/{user}/leave", "/admin/people/{me}/leave"),
    get("/admin/organisations", "/admin/organisations"),
    get("/admin/organisations/new", "/admin/organisations/new"),
    get("/admin/organisations/{org}", "/admin/organisations/01920000-0000-7000-8000-000000000014"),
    get("/admin/keys", "/admin/keys"),
    get("/exchange/import", "/exchange/import"),
    get("/exchange/import/{run}", "/exchange/import/01920000-0000-7000-8000-0000000fffff"),
    get("/exchange/import/{run}/results.csv", "/exchange/import/01920000-0000-7000-8000-0000000fffff/results.csv"),
    get("/exchange/out", "/exchange/out"),
    get("/exchange/retention", "/exchange/retention"),
    get("/exchange/retention/{proof}", "/exchange/retention/01920000-0000-7000-8000-0000000fffff"),
    get(
        "/exchange/retention/{proof}/proof.json",
        "/exchange/retention/01920000-0000-7000-8000-0000000fffff/proof.json",
    ),
    get("/clients/new", "/clients/new"),
    get("/search", "/search"),
    get("/typed", "/typed"),
    get("/api/v1/openapi.json", "/api/v1/openapi.json"),
    get("/api/v1/problems", "/api/v1/problems"),
    get("/api/v1/organisations", "/api/v1/organisations"),
    get("/api/v1/facts/kinds", "/api/v1/facts/kinds"),
    // Lists over files.
    get("/today", "/today"),
    get("/tasks", "/tasks"),
    get("/clients", "/clients?of=all"),
    get("/clients", "/clients?of=org"),
    get("/clients", "/clients"),
    get("/clients", "/clients?of=all&closed=1"),
    get("/exchange/organisation.jsonl", "/exchange/organisation.jsonl"),
    get("/oversight", "/oversight"),
    get("/api/v1/clients", "/api/v1/clients"),
    get("/api/v1/clients", "/api/v1/clients?scope=organisation"),
    // One file.
    get("/clients/{file}", "/clients/{file}"),
    get("/clients/{file}/profile", "/clients/{file}/profile"),
    get("/clients/{file}/facts/{kind}", "/clients/{file}/facts/wanted-job?replaces={fact}"),
    get("/clients/{file}/profile", "/clients/{file}/profile?on=2026-01-01"),
    get("/clients/{file}/facts/{kind}", "/clients/{file}/facts/debts"),
    get("/clients/{file}/number", "/clients/{file}/number"),
    get("/clients/{file}/origin", "/clients/{file}/origin"),
    get("/clients/{file}/agreement", "/clients/{file}/agreement"),
    get("/clients/{file}/glass", "/clients/{file}/glass"),
    get("/clients/{file}/looked", "/clients/{file}/looked"),
    get("/clients/{file}/path", "/clients/{file}/path"),
    get("/clients/{file}/path/preview", "/clients/{file}/path/preview?lang=nl"),
    get("/clients/{file}/steps/{step}", "/clients/{file}/steps/{step}"),
    get("/clients/{file}/appointments/new", "/clients/{file}/appointments/new"),
    get("/clients/{file}/appointments/{appointment}", "/clients/{file}/appointments/{appointment}"),
    get(
        "/clients/{file}/appointments/{appointment}/agenda.ics",
        "/clients/{file}/appointments/{appointment}/agenda.ics",
    ),
    get("/clients/{file}/card", "/clients/{file}/card"),
    get("/clients/{file}/notes", "/clients/{file}/notes"),
    get("/clients/{file}/share/{fact}", "/clients/{file}/share/{fact}"),
    get("/clients/{file}/team", "/clients/{file}/team"),
    get("/clients/{file}/intake", "/clients/{file}/intake"),
    get("/clients/{file}/intake/{intake}", "/clients/{file}/intake/{intake}"),
    get("/clients/{file}/intake/{intake}/read-back", "/clients/{file}/intake/{intake}/read-back"),
    get("/clients/{file}/intake/{intake}/{chapter}", "/clients/{file}/intake/{intake}/wishes"),
    get("/clients/{file}/intake/{intake}/{chapter}", "/clients/{file}/intake/{intake}/gentle"),
    get("/clients/{file}/intake/{intake}/{chapter}", "/clients/{file}/intake/{intake}/observed"),
    get("/clients/{file}/intake/{intake}/{chapter}/{n}", "/clients/{file}/intake/{intake}/gentle/2"),
    get("/clients/{file}/export.json", "/clients/{file}/export.json"),
    get("/{lang}/path", "/nl/path"),
    get("/{lang}/path", "/ar/path"),
    get("/{lang}/path/why/{appointment}", "/nl/path/why/{appointment}"),
    get("/{lang}/path/agenda/{appointment}/agenda.ics", "/nl/path/agenda/{appointment}/agenda.ics"),
    get("/{lang}/path/looked", "/nl/path/looked"),
    get("/{lang}/path/leave", "/nl/path/leave"),
    get("/api/v1/clients/{client}", "/api/v1/clients/{file}"),
    get("/api/v1/clients/{client}", "/api/v1/clients/{file}?history=yes&purpose=social-aid"),
    get("/api/v1/clients/{client}/steps", "/api/v1/clients/{file}/steps"),
    get("/api/v1/clients/{client}/steps/{step}", "/api/v1/clients/{file}/steps/{step}"),
    print("/clients/{file}/export.pdf", "/clients/{file}/export.pdf"),
    print("/clients/{file}/trajectory/sheet.pdf", "/clients/{file}/trajectory/sheet.pdf"),
    print("/clients/{file}/intake/form.pdf", "/clients/{file}/intake/form.pdf"),
    print("/forms/intake.pdf", "/forms/intake.pdf"),
    // Searches: a form, but nothing changes.
    form("/search", "/search", &[("q", "{name}")]),
    form("/search", "/search", &[("q", "{number}")]),
    form("/search", "/search", &[("q", "{number}"), ("fragment", "1")]),
    form("/oversight/file", "/oversight/file", &[("number", "{number}")]),
    // What is refused for want of something, and shows the page again.
    form("/clients/{file}/facts/{kind}", "/clients/{file}/facts/debts", &[]),
    form("/clients/{file}/agreement", "/clients/{file}/agreement", &[]),
    form("/clients/{file}/glass", "/clients/{file}/glass", &[]),
    form("/clients/{file}/notes", "/clients/{file}/notes", &[]),
    form("/clients/{file}/intake", "/clients/{file}/intake", &[]),
    form("/clients/{file}/steps/{step}", "/clients/{file}/steps/{step}", &[("version", "2"), ("from", "x")]),
    form(
        "/clients/{file}/steps/{step}",
        "/clients/{file}/steps/{step}",
        &[("version", "1"), ("kind", "cv"), ("title", "Iets")],
    ),
    form("/clients/{file}/appointments", "/clients/{file}/appointments", &[("kind", "cv")]),
    form(
        "/clients/{file}/appointments/{appointment}",
        "/clients/{file}/appointments/{appointment}",
        &[("version", "9"), ("kind", "cv"), ("day", "2026-12-01"), ("time", "10:00"), ("minutes", "60")],
    ),
    form("/clients/new", "/clients/new", &[]),
    form("/tasks", "/tasks", &[]),
    json("POST", "/api/v1/clients/{client}/facts", "/api/v1/clients/{file}/facts", "{\"facts\":[]}"),
    // What changes a file.
    form("/clients/{file}/facts/{kind}", "/clients/{file}/facts/debts", &[("debts", "geen")]),
    form("/clients/{file}/number", "/clients/{file}/number", &[("number", "12")]),
    form("/clients/{file}/number", "/clients/{file}/number", &[("number", "00000100166")]),
    form("/clients/{file}/number/{id}/remove", "/clients/{file}/number/{nobody}/remove", &[]),
    form("/clients/{file}/origin", "/clients/{file}/origin", &[("refused", "1")]),
    form(
        "/clients/{file}/facts/{kind}",
        "/clients/{file}/facts/wanted-job",
        &[("wanted-job", "kok"), ("replaces", "{fact}"), ("slot", "00000000-0000-0000-0000-000000000000")],
    ),
    form("/clients/{file}/notes", "/clients/{file}/notes", &[("kind", "call"), ("circle", "organisation")]),
    form("/clients/{file}/notes", "/clients/{file}/notes", &[("kind", "call"), ("circle", "path")]),
    form("/clients/{file}/needs", "/clients/{file}/needs", &[("need", "transport")]),
    form("/clients/{file}/needs/{need}", "/clients/{file}/needs/{need}", &[("state", "busy"), ("version", "1")]),
    form("/clients/{file}/plan", "/clients/{file}/plan", &[("plan", "waiting")]),
    form("/clients/{file}/steps", "/clients/{file}/steps", &[("kind", "cv")]),
    form("/clients/{file}/steps/{step}/move", "/clients/{file}/steps/{step}/move", &[("way", "down")]),
    form(
        "/clients/{file}/steps/{step}/state",
        "/clients/{file}/steps/{step}/state",
        &[("state", "stuck"), ("version", "2"), ("reason", "wacht")],
    ),
    form("/clients/{file}/steps/{step}/undo", "/clients/{file}/steps/{step}/undo", &[("version", "3")]),
    form(
        "/clients/{file}/appointments/{appointment}/reply",
        "/clients/{file}/appointments/{appointment}/reply",
        &[("a", "cannot"), ("channel", "phone"), ("version", "1"), ("why", "sick")],
    ),
    form("/clients/{file}/appointments/{appointment}/remind", "/clients/{file}/appointments/{appointment}/remind", &[]),
    form("/clients/{file}/messages/{message}/again", "/clients/{file}/messages/{nobody}/again", &[]),
    form("/clients/{file}/code/send", "/clients/{file}/code/send", &[("code", "{code}")]),
    form(
        "/clients/{file}/appointments/{appointment}/close",
        "/clients/{file}/appointments/{appointment}/close",
        &[("state", "cancelled"), ("version", "1")],
    ),
    form(
        "/clients/{file}/intake",
        "/clients/{file}/intake",
        &[("language", "ar"), ("mode", "dutch"), ("channel", "staff"), ("answered-by", "client")],
    ),
    form("/clients/{file}/intake/{intake}/{chapter}", "/clients/{file}/intake/{intake}/gentle", &[("debts", "veel")]),
    form(
        "/clients/{file}/intake/{intake}/{chapter}/{n}",
        "/clients/{file}/intake/{intake}/wishes/1",
        &[("wanted-job", "bakker")],
    ),
    form("/clients/{file}/intake/{intake}/read-back", "/clients/{file}/intake/{intake}/read-back", &[("read", "1")]),
    form("/clients/{file}/share/{fact}", "/clients/{file}/share/{fact}", WITH_VDAB),
    form("/clients/{file}/share/{fact}/end", "/clients/{file}/share/{fact}/end", WITH_VDAB),
    form(
        "/clients/{file}/agreement",
        "/clients/{file}/agreement",
        &[
            ("mode", "dutch"),
            ("channel", "spoken"),
            ("01920000-0000-7000-8000-000000000003", "yes"),
            ("01920000-0000-7000-8000-000000000003-tier", "t1"),
            ("01920000-0000-7000-8000-000000000003-for", "guidance"),
        ],
    ),
    form(
        "/clients/{file}/team",
        "/clients/{file}/team",
        &[("org", "01920000-0000-7000-8000-000000000003"), ("task", "work")],
    ),
    form("/clients/{file}/code", "/clients/{file}/code", &[("keep", "1")]),
    Row { slow: true, ..form("/clients/{file}/card", "/clients/{file}/card", &[("code", "{code}"), ("lang", "nl")]) },
    form("/clients/{file}/code/{code}/stop", "/clients/{file}/code/{code-id}/stop", &[]),
    form(
        "/clients/{file}/glass",
        "/clients/{file}/glass",
        &[("reason", "danger"), ("explanation", "er is gevaar voor iemand")],
    ),
    json(
        "POST",
        "/api/v1/clients/{client}/facts",
        "/api/v1/clients/{file}/facts",
        "{\"facts\":[{\"kind\":\"debts\",\"value\":\"geen\"}]}",
    ),
    json("POST", "/api/v1/clients/{client}/steps", "/api/v1/clients/{file}/steps", "{\"kind\":\"cv\"}"),
    json(
        "PATCH",
        "/api/v1/clients/{client}/steps/{step}",
        "/api/v1/clients/{file}/steps/{step}",
        "{\"goal\":\"werk\"}",
    ),
    json("POST", "/api/v1/clients/{client}/notes", "/api/v1/clients/{file}/notes", "{\"kind\":\"call\"}"),
    form("/{lang}/path/reply", "/nl/path/reply", &[("appointment", "{appointment}"), ("a", "yes"), ("version", "1")]),
    form("/{lang}/path/call", "/nl/path/call", &[("when", "any")]),
    form("/{lang}/path/looked", "/nl/path/looked", &[("question", "")]),
    form("/{lang}/path/looked", "/nl/path/looked", &[("question", "Wie was dat?")]),
    // What is about no file.
    form("/typed", "/typed", &[("key", "typed-00")]),
    form("/drafts/{key}", "/drafts/note-{file}", &[("body", "concept")]),
    form("/tasks", "/tasks", &[("detail", "bellen")]),
    form("/tasks/{task}", "/tasks/{task}", &[("state", "done"), ("version", "1")]),
    form("/notices/{notice}", "/notices/01920000-0000-7000-8000-0000000fffff", &[]),
    form("/clients/new", "/clients/new", &[("given-name", "Nieuw")]),
    json("POST", "/api/v1/clients", "/api/v1/clients", "{\"facts\":[{\"kind\":\"given-name\",\"value\":\"{name}\"}]}"),
    Row { body: Body::Upload, ..form("/exchange/import", "/exchange/import", &[]) },
    form("/exchange/import/{run}/go", "/exchange/import/01920000-0000-7000-8000-0000000fffff/go", &[]),
    form("/exchange/hold", "/exchange/hold", &[("number", "{number}"), ("reason", "klacht")]),
    Row {
        slow: true,
        purpose: For::Copy,
        ..form("/exchange/out", "/exchange/out", &[("number", "{number}"), ("as", "pdf")])
    },
    Row { purpose: For::Copy, ..form("/exchange/out", "/exchange/out", &[("number", "{number}")]) },
    // The city, which leads every planted client.
    Row {
        purpose: For::Copy,
        ..form(
            "/exchange/out/organisation",
            "/exchange/out/organisation",
            &[("organisation", "01920000-0000-7000-8000-000000000002")],
        )
    },
    form(
        "/exchange/retention",
        "/exchange/retention",
        &[("core", "5"), ("work", "5"), ("social", "2"), ("residence", "2"), ("origin", "10")],
    ),
    form("/oversight/glass/{grant}", "/oversight/glass/{grant}", &[("verdict", "justified"), ("text", "goed")]),
    form(
        "/oversight/request/{request}",
        "/oversight/request/01920000-0000-7000-8000-0000000fffff",
        &[("answer", "no")],
    ),
    form("/admin/people/new", "/admin/people/new", &[]),
    form("/admin/people/{user}", "/admin/people/{me}", &[]),
    form("/admin/people/{user}/password", "/admin/people/01920000-0000-7000-8000-0000000fffff/password", &[]),
    form("/admin/people/{user}/second", "/admin/people/01920000-0000-7000-8000-0000000fffff/second", &[]),
    form("/admin/people/{user}/leave", "/admin/people/01920000-0000-7000-8000-0000000fffff/leave", &[]),
    form("/admin/organisations/new", "/admin/organisations/new", &[]),
    form("/admin/organisations/{org}", "/admin/organisations/01920000-0000-7000-8000-0000000fffff", &[]),
    form("/admin/organisations/{org}/close", "/admin/organisations/01920000-0000-7000-8000-0000000fffff/close", &[]),
    form("/admin/keys", "/admin/keys", &[]),
    form("/admin/keys/{key}/off", "/admin/keys/01920000-0000-7000-8000-0000000fffff/off", &[]),
    form("/account", "/account", &[]),
    form("/{lang}/code", "/nl/code", &[("code", "AAAA-AAAA")]),
    // What ends things: last.
    form("/clients/{file}/agreement/stop", "/clients/{file}/agreement/stop", &[("grant", "{grant}")]),
    form("/clients/{file}/team/person", "/clients/{file}/team/person", &[("person", "{me}"), ("task", "work")]),
    form("/clients/{file}/lead", "/clients/{file}/lead", &[("version", "1")]),
    form("/clients/{file}/lead/offer", "/clients/{file}/lead/offer", &[("to", "{me}")]),
    form("/clients/{file}/review", "/clients/{file}/review", &[("to", "{me}")]),
    form("/clients/{file}/team/{member}/leave", "/clients/{file}/team/{member}/leave", &[("version", "1")]),
    form("/clients/{file}/restrict", "/clients/{file}/restrict", &[("restricted", "1"), ("version", "1")]),
    form("/clients/{file}/close", "/clients/{file}/close", &[("version", "2")]),
    form("/{lang}/path/stop", "/nl/path/stop", &[]),
    form("/{lang}/path/leave", "/nl/path/leave", &[]),
    form("/account/sessions/end", "/account/sessions/end", &[]),
    form("/logout", "/logout", &[]),
];

/// An identity of nothing.
pub const OF_NOTHING: &str = NOBODY;
