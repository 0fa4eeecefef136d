//! From template and data to the bytes of a PDF.

use jiff::Timestamp;
use jiff::tz::Offset;
use serde::Serialize;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst::{World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp as PdfTimestamp};

use crate::PaperError;
use crate::clean::to_json;
use crate::words::BRAND;
use crate::world::Desk;

/// Empties the typesetter's memory when a document is done or has failed: it is global, grows without bound otherwise,
/// and would keep the texts of one client while the next is served.
struct Forget;

impl Drop for Forget {
    fn drop(&mut self) {
        typst::comemo::evict(0);
    }
}

/// Prints `document` with the template of that file name.
pub(crate) fn print<T: Serialize>(template: &str, document: &T, made_at: Timestamp) -> Result<Vec<u8>, PaperError> {
    let _forget = Forget;
    export(&lay_out(template, document)?, made_at)
}

/// The bytes of the PDF, tagged and by the rules of PDF/UA-1.
pub(crate) fn export(pages: &PagedDocument, made_at: Timestamp) -> Result<Vec<u8>, PaperError> {
    let accessible = options(&[PdfStandard::Ua_1], made_at)?;
    // A text that breaks a rule of PDF/UA must not cost a person their paper: then a tagged PDF has to do.
    typst_pdf::pdf(pages, &accessible).or_else(|_| {
        typst_pdf::pdf(pages, &options(&[], made_at)?).map_err(|errors| PaperError::Typeset(first_message(&errors)))
    })
}

/// The pages before they become a PDF.
pub(crate) fn lay_out<T: Serialize>(template: &str, document: &T) -> Result<PagedDocument, PaperError> {
    let desk = Desk::new(template, to_json(document)?)?;
    typst::compile::<PagedDocument>(&desk).output.map_err(|errors| {
        let span = errors.first().map(|error| error.span);
        let place = span.and_then(|span| span.id().zip(desk.range(span)));
        let line = place.and_then(|(id, range)| desk.source(id).ok()?.lines().byte_to_line(range.start));
        PaperError::Typeset(format!("{template}, line {}: {}", line.map_or(0, |line| line + 1), first_message(&errors)))
    })
}

fn options(standards: &[PdfStandard], made_at: Timestamp) -> Result<PdfOptions, PaperError> {
    let at = Offset::UTC.to_datetime(made_at);
    let part = |value: i8| u8::try_from(value).map_err(|_| PaperError::Date);
    if at.year() < 1 {
        return Err(PaperError::Date);
    }
    let date = Datetime::from_ymd_hms(
        at.year().into(),
        part(at.month())?,
        part(at.day())?,
        part(at.hour())?,
        part(at.minute())?,
        part(at.second())?,
    );
    let standards = PdfStandards::new(standards).map_err(|error| PaperError::Typeset(error.message().to_string()))?;
    Ok(PdfOptions {
        ident: Smart::Auto,
        creator: Smart::Custom(Some(BRAND.into())),
        timestamp: Some(PdfTimestamp::new_utc(date.ok_or(PaperError::Date)?)),
        standards,
        ..PdfOptions::default()
    })
}

/// The first complaint of the typesetter, which is about our template and not about the client's text.
fn first_message(errors: &[SourceDiagnostic]) -> String {
    errors.first().map(|error| error.message.to_string()).unwrap_or_default()
}
