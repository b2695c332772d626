//! The part of the world that a time zone is in: known without asking anybody.

/// Zones under `America/` that are in South America; the many below `Argentina/` besides.
const SOUTH: &[&str] = &[
    "Araguaina",
    "Asuncion",
    "Bahia",
    "Belem",
    "Boa_Vista",
    "Bogota",
    "Buenos_Aires",
    "Campo_Grande",
    "Caracas",
    "Catamarca",
    "Cayenne",
    "Cordoba",
    "Coyhaique",
    "Cuiaba",
    "Eirunepe",
    "Fortaleza",
    "Guayaquil",
    "Guyana",
    "Jujuy",
    "La_Paz",
    "Lima",
    "Maceio",
    "Manaus",
    "Mendoza",
    "Montevideo",
    "Noronha",
    "Paramaribo",
    "Porto_Acre",
    "Porto_Velho",
    "Punta_Arenas",
    "Recife",
    "Rio_Branco",
    "Rosario",
    "Santarem",
    "Santiago",
    "Sao_Paulo",
];

/// The region of an IANA time zone (`Europe/Paris`) in the directory's words; none when it says nothing of a place.
pub fn of_time_zone(zone: &str) -> Option<&'static str> {
    let (area, place) = zone.split_once('/')?;
    Some(match (area, place) {
        ("Europe", _) | ("Arctic", _) => "europe",
        ("Africa", _) => "africa",
        ("Asia", _) => "asia",
        ("Australia", _) => "oceania",
        ("America", place) if place.starts_with("Argentina/") || SOUTH.contains(&place) => "south_america",
        ("America" | "US" | "Canada" | "Mexico", _) => "north_america",
        ("Brazil" | "Chile", _) => "south_america",
        ("Pacific", "Honolulu" | "Johnston") => "north_america",
        ("Pacific", "Easter" | "Galapagos") => "south_america",
        ("Pacific", _) => "oceania",
        ("Atlantic", "Azores" | "Canary" | "Faeroe" | "Faroe" | "Jan_Mayen" | "Madeira" | "Reykjavik") => "europe",
        ("Atlantic", "Bermuda") => "north_america",
        ("Atlantic", "South_Georgia" | "Stanley") => "south_america",
        ("Atlantic", "Cape_Verde" | "St_Helena") => "africa",
        ("Indian", "Chagos" | "Maldives") => "asia",
        ("Indian", "Christmas" | "Cocos") => "oceania",
        ("Indian", _) => "africa",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::of_time_zone;

    #[test]
    fn zones_lie_in_regions() {
        for (zone, due) in [
            ("Europe/Paris", Some("europe")),
            ("Atlantic/Canary", Some("europe")),
            ("America/New_York", Some("north_america")),
            ("America/Argentina/Ushuaia", Some("south_america")),
            ("America/Sao_Paulo", Some("south_america")),
            ("Africa/Lagos", Some("africa")),
            ("Asia/Tokyo", Some("asia")),
            ("Australia/Sydney", Some("oceania")),
            ("Pacific/Auckland", Some("oceania")),
            ("Etc/UTC", None),
            ("UTC", None),
            ("", None),
        ] {
            assert_eq!(of_time_zone(zone), due, "{zone:?}");
        }
    }
}
