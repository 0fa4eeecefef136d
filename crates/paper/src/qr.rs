//! A link as a QR code, drawn as one SVG path so that no reader shows seams between its squares.

use std::fmt::Write;

use qrcode::{Color, EcLevel, QrCode};

use crate::PaperError;

/// White squares around the code, as the standard asks (ISO/IEC 18004 asks four; the white page gives the rest).
const QUIET: usize = 2;

/// The QR code of `link` as an SVG image in black on white, with medium error correction: a folded card still scans.
pub(crate) fn svg(link: &str) -> Result<String, PaperError> {
    let code = QrCode::with_error_correction_level(link, EcLevel::M)?;
    let width = code.width();
    let dark: Vec<bool> = code.to_colors().iter().map(|color| *color == Color::Dark).collect();
    let mut path = String::new();
    for (y, row) in dark.chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            let length = run.len();
            if run[0] {
                // Writing to a string cannot fail.
                let _ = write!(path, "M{} {}h{length}v1h-{length}z", x + QUIET, y + QUIET);
            }
            x += length;
        }
    }
    let side = width + 2 * QUIET;
    Ok(format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path fill="#000" d="{path}"/></svg>"##
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads the path back into squares and compares it with the code itself.
    #[test]
    fn the_path_covers_exactly_the_dark_squares() {
        let link = "https://opweg.example.org/p/7K3M9QXD";
        let code = QrCode::with_error_correction_level(link, EcLevel::M).unwrap();
        let image = svg(link).unwrap();
        let mut squares = vec![false; code.width() * code.width()];
        let path = image.split("d=\"").nth(1).unwrap().split('"').next().unwrap();
        for run in path.split('M').skip(1) {
            let numbers: Vec<usize> =
                run.split(['h', ' ', 'v']).take(3).map(|number| number.parse().unwrap()).collect();
            for x in 0..numbers[2] {
                squares[(numbers[1] - QUIET) * code.width() + numbers[0] - QUIET + x] = true;
            }
        }
        let dark: Vec<bool> = code.to_colors().iter().map(|color| *color == Color::Dark).collect();
        assert_eq!(squares, dark);
    }

    #[test]
    fn a_link_that_is_too_long_is_an_error() {
        assert!(matches!(svg(&"x".repeat(4000)), Err(PaperError::Qr(_))));
    }
}
