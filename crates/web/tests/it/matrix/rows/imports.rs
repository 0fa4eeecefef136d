//! How the routes of the import of lists are called: a list that is tried, and a run that is nobody's.

use super::{Body, Row, form, get};

pub const ROWS: &[Row] = &[
    get("/exchange/import", "/exchange/import"),
    get("/exchange/import/{run}", "/exchange/import/01920000-0000-7000-8000-0000000fffff"),
    get("/exchange/import/{run}", "/exchange/import/01920000-0000-7000-8000-0000000fffff?of=queued"),
    get("/exchange/import/{run}/results.csv", "/exchange/import/01920000-0000-7000-8000-0000000fffff/results.csv"),
    get("/exchange/import/{run}/pairs", "/exchange/import/01920000-0000-7000-8000-0000000fffff/pairs"),
    get("/exchange/import/{run}/pairs.csv", "/exchange/import/01920000-0000-7000-8000-0000000fffff/pairs.csv"),
    Row { body: Body::Upload, ..form("/exchange/import", "/exchange/import", &[]) },
    form("/exchange/import/{run}/go", "/exchange/import/01920000-0000-7000-8000-0000000fffff/go", &[]),
];
