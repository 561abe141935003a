//! A hotel in a program's own types.

pub struct Hotel {
    pub id: String,
    pub rooms: Vec<HotelRoom>,
    pub stays: Vec<Stay>,
}

pub struct HotelRoom {
    pub id: String,
    pub title: String,
    pub site: Option<String>,
}

pub struct Stay {
    pub id: String,
    pub guest: String,
    pub room: String,
    pub start: String,
    pub end: String,
    pub code: Option<String>,
}

impl Hotel {
    /// As many rooms as reservations.
    pub fn with(count: usize) -> Self {
        Hotel {
            id: "grand-hotel".to_owned(),
            rooms: (0..count).map(HotelRoom::with).collect(),
            stays: (0..count).map(Stay::with).collect(),
        }
    }
}

impl HotelRoom {
    fn with(number: usize) -> Self {
        HotelRoom {
            id: format!("room-{number}"),
            title: format!("Room {number} \"sea view\""),
            site: number
                .is_multiple_of(3)
                .then(|| format!("site-{}", number % 7)),
        }
    }
}

impl Stay {
    fn with(number: usize) -> Self {
        let day = 1 + number % 27;
        Stay {
            id: format!("reservation-{number}"),
            guest: format!("guest-{}", number / 2),
            room: format!("room-{number}"),
            start: format!("2026-12-{day:02}T15:00:00Z"),
            end: format!("2026-12-{:02}T10:00:00Z", day + 1),
            code: number
                .is_multiple_of(2)
                .then(|| format!("{:04}", number % 10_000)),
        }
    }
}
