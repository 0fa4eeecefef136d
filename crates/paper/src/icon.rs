//! The drawings on paper: line pictures on a 24 × 24 grid, without faces or skin colour.
//!
//! Our own drawings under the licence of this program. Each is SVG with `currentColor`, which templates replace.

use serde::{Serialize, Serializer};

/// A picture that stands for a kind of step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Icon {
    /// Done, correct.
    Check,
    /// Learning, Dutch lessons.
    Book,
    /// A trade, training on the floor.
    Tool,
    /// Meeting people, a group, a mentor.
    People,
    /// A job.
    Bag,
    /// Papers, identity.
    Id,
    /// A conversation.
    Talk,
    /// Housing.
    House,
    /// A call.
    Phone,
    /// Waiting, a moment in time.
    Clock,
    /// A place.
    Pin,
    /// Health, well-being.
    Heart,
    /// Child care, family.
    Child,
    /// Money.
    Euro,
    /// A wish, a talent, a goal.
    Star,
}

impl Icon {
    /// All pictures, for lists and proofs.
    pub const ALL: [Self; 15] = [
        Self::Check,
        Self::Book,
        Self::Tool,
        Self::People,
        Self::Bag,
        Self::Id,
        Self::Talk,
        Self::House,
        Self::Phone,
        Self::Clock,
        Self::Pin,
        Self::Heart,
        Self::Child,
        Self::Euro,
        Self::Star,
    ];

    /// The shapes, to be stroked with round ends.
    fn shapes(self) -> &'static str {
        match self {
            Self::Check => r#"<path d="m5 12.8 4.6 4.7L19.2 7"/>"#,
            Self::Book => {
                r#"<path d="M12 6.5C9.5 4.5 6 4.5 3.5 5v13.5c2.5-.5 6-.5 8.5 1.5 2.5-2 6-2 8.5-1.5V5C18 4.5 14.5 4.5 12 6.5zM12 6.5V20"/>"#
            }
            Self::Tool => {
                r#"<path d="M14.5 6.5a4.5 4.5 0 0 1 5.8-2.3L17 7.5l.5 2 2 .5 2.2-2.3a4.5 4.5 0 0 1-6.2 5.3L8 20.5a2.3 2.3 0 0 1-3.3-3.3L12 10.5a4.5 4.5 0 0 1 2.5-4z"/>"#
            }
            Self::People => {
                r#"<circle cx="8.5" cy="8" r="3.2"/><circle cx="17" cy="9.5" r="2.5"/><path d="M2.5 19.5c0-7 12-7 12 0M15 14.5c3.5-1.2 6.5 1 6.5 4.5"/>"#
            }
            Self::Bag => {
                r#"<rect x="3" y="7.5" width="18" height="12.5" rx="2.5"/><path d="M8.5 7.5V5.8a1.8 1.8 0 0 1 1.8-1.8h3.4a1.8 1.8 0 0 1 1.8 1.8v1.7M3 12.5c5.5 3 12.5 3 18 0M12 13.5v2"/>"#
            }
            Self::Id => {
                r#"<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><circle cx="8.3" cy="10.5" r="2.1"/><path d="M5 16c.4-3.4 6.2-3.4 6.6 0M14.5 9.5h4M14.5 13h4M14.5 16.2h2.4"/>"#
            }
            Self::Talk => {
                r#"<path d="M4.8 3.5h8.4a2 2 0 0 1 2 2v5.2a2 2 0 0 1-2 2H8.6l-3.4 3v-3h-.4a2 2 0 0 1-2-2V5.5a2 2 0 0 1 2-2z"/><path d="M18 9h1.2a2 2 0 0 1 2 2v4.9a2 2 0 0 1-2 2h-.7v2.8l-3.3-2.8H12a2 2 0 0 1-2-2"/>"#
            }
            Self::House => r#"<path d="M3 11.5 12 4l9 7.5M5.5 9.7V20h13V9.7M9.8 20v-5.5h4.4V20"/>"#,
            Self::Phone => {
                r#"<path d="M5.5 3.5h3L10.5 8 8 9.7a12 12 0 0 0 6.3 6.3L16 13.5l4.5 2v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 3.5 5.7a2 2 0 0 1 2-2.2z"/>"#
            }
            Self::Clock => r#"<circle cx="12" cy="12" r="9"/><path d="M12 7v5.2l-4 2.6"/>"#,
            Self::Pin => {
                r#"<path d="M12 21.5S4.8 15.6 4.8 10.2a7.2 7.2 0 0 1 14.4 0c0 5.4-7.2 11.3-7.2 11.3z"/><circle cx="12" cy="10" r="2.6"/>"#
            }
            Self::Heart => {
                r#"<path d="M12 20.3C7.5 17 3 13.4 3 8.9A4.7 4.7 0 0 1 12 7a4.7 4.7 0 0 1 9 1.9c0 4.5-4.5 8.1-9 11.4z"/>"#
            }
            Self::Child => {
                r#"<circle cx="12" cy="5.2" r="2.7"/><path d="M5.5 9.2c3.5 2.7 9.5 2.7 13 0M9.3 11v4.2l-1.5 5.3M14.7 11v4.2l1.5 5.3M9.3 15.2h5.4"/>"#
            }
            Self::Euro => {
                r#"<circle cx="12" cy="12" r="9"/><path d="M15.8 8.6a4.7 4.7 0 1 0 0 6.8M7 10.7h5.5M7 13.4h5.5"/>"#
            }
            Self::Star => r#"<path d="m12 3.4 2.7 5.5 6 .9-4.4 4.2 1.1 6-5.4-2.9L6.6 20l1.1-6-4.4-4.2 6-.9z"/>"#,
        }
    }

    /// The picture as SVG in `currentColor`.
    pub(crate) fn svg(self) -> String {
        frame(self.shapes())
    }
}

impl Serialize for Icon {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.svg())
    }
}

fn frame(shapes: &str) -> String {
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><g fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round">{shapes}</g></svg>"#
    )
}

/// A clock face that shows a time of day, for those who read hands better than digits. Hours beyond 12 go round.
pub(crate) fn clock_face(hour: u8, minute: u8) -> String {
    let turn = std::f64::consts::TAU;
    let minutes = f64::from(minute % 60) / 60.0;
    let hours = (f64::from(hour % 12) + minutes) / 12.0;
    let hand = |part: f64, length: f64| {
        let (sin, cos) = (part * turn).sin_cos();
        format!("M12 12L{:.2} {:.2}", 12.0 + length * sin, 12.0 - length * cos)
    };
    frame(&format!(
        r#"<circle cx="12" cy="12" r="10"/><path stroke-width="2.2" d="{}"/><path stroke-width="1.4" d="{}M12 3.3v.8M12 19.9v.8M3.3 12h.8M19.9 12h.8"/>"#,
        hand(hours, 4.2),
        hand(minutes, 7.2),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hands_point_where_they_should() {
        let half_past_nine = clock_face(9, 30);
        assert!(half_past_nine.contains("M12 12L12.00 19.20"), "minute hand straight down: {half_past_nine}");
        let three = clock_face(15, 0);
        assert!(three.contains("M12 12L16.20 12.00") && three.contains("M12 12L12.00 4.80"), "{three}");
    }

    #[test]
    fn every_picture_is_different() {
        let drawings: std::collections::BTreeSet<String> = Icon::ALL.iter().map(|icon| icon.svg()).collect();
        assert_eq!(drawings.len(), Icon::ALL.len());
    }
}
