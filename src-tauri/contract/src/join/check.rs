//! What is wrong with a form before a server sees it. Servers count failed tries (5 in 30 minutes), so none is wasted on
//! what can be known here. The window says it beside the fields, the core holds to it before it sends: one set of rules.

use super::birth::{self, Day};
use super::{Field, FieldFault, FieldRefusal, Form};
use crate::directory::Entry;

/// The longest name, in letters (Mastodon's `Account::USERNAME_LENGTH_LIMIT`).
pub const LONGEST_NAME: usize = 30;
/// The longest e-mail address, in characters.
pub const LONGEST_EMAIL: usize = 320;
/// The shortest password, in characters.
pub const SHORTEST_PASSWORD: usize = 8;
/// The longest password, in characters (Devise counts them so).
pub const LONGEST_PASSWORD: usize = 72;
/// The longest reason, in characters (Mastodon's `UserInviteRequest::TEXT_SIZE_LIMIT`).
pub const LONGEST_REASON: usize = 420;

fn refusal(field: Field, why: FieldFault) -> FieldRefusal {
    FieldRefusal { field, why, said: None }
}

/// What is wrong with a form, in its order; at most one thing a field. `entry` is what the server asks, where that is
/// known (and whether it asks the invited is settled in it); `today`, in UTC as servers count, decides an age.
pub fn check(form: &Form, entry: Option<&Entry>, today: Day) -> Vec<FieldRefusal> {
    let (least, reason) = entry.map_or((None, false), |entry| (entry.min_age, entry.reason));
    let found = [
        email(&form.email).map(|why| refusal(Field::Email, why)),
        name(&form.name).map(|why| refusal(Field::Name, why)),
        password(&form.password).map(|why| refusal(Field::Password, why)),
        least.and_then(|least| born(&form.birth, least, today)).map(|why| refusal(Field::Birth, why)),
        self::reason(&form.reason, reason).map(|why| refusal(Field::Reason, why)),
        (!form.agreed).then(|| refusal(Field::Agreement, FieldFault::NotAccepted)),
    ];
    found.into_iter().flatten().collect()
}

/// Letters a to z, digits and underscores.
pub fn name(name: &str) -> Option<FieldFault> {
    let name = name.trim();
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    match name {
        "" => Some(FieldFault::Blank),
        name if !name.bytes().all(allowed) => Some(FieldFault::Invalid),
        name if name.len() > LONGEST_NAME => Some(FieldFault::TooLong),
        _ => None,
    }
}

/// Something, an @, and a domain with a dot. More would refuse addresses that exist.
pub fn email(email: &str) -> Option<FieldFault> {
    let email = email.trim();
    if email.is_empty() {
        return Some(FieldFault::Blank);
    }
    if email.chars().count() > LONGEST_EMAIL {
        return Some(FieldFault::TooLong);
    }
    let Some((local, domain)) = email.rsplit_once('@') else { return Some(FieldFault::Invalid) };
    let sound = |label: &str| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-');
    let good = !local.is_empty()
        && domain.rsplit_once('.').is_some_and(|(_, last)| last.chars().count() > 1)
        && domain.split('.').all(sound)
        && !email.contains("..")
        && !email.chars().any(|letter| letter.is_whitespace() || letter.is_control() || letter == ',')
        && !local.contains(['@', '<', '>']);
    if good { None } else { Some(FieldFault::Invalid) }
}

fn password(password: &str) -> Option<FieldFault> {
    match password.chars().count() {
        0 => Some(FieldFault::Blank),
        count if count < SHORTEST_PASSWORD => Some(FieldFault::TooShort),
        count if count > LONGEST_PASSWORD => Some(FieldFault::TooLong),
        _ => None,
    }
}

/// Where none is wanted nothing is sent, and nothing can be wrong with it.
fn reason(reason: &str, wanted: bool) -> Option<FieldFault> {
    match reason.trim() {
        _ if !wanted => None,
        "" => Some(FieldFault::Blank),
        reason if reason.chars().count() > LONGEST_REASON => Some(FieldFault::TooLong),
        _ => None,
    }
}

fn born(typed: &str, least: u8, today: Day) -> Option<FieldFault> {
    if typed.trim().is_empty() {
        return Some(FieldFault::Blank);
    }
    match birth::day(typed.trim()).and_then(|day| day.age(today)) {
        None => Some(FieldFault::Invalid),
        Some(age) if age < least => Some(FieldFault::TooYoung),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Day = Day { year: 2026, month: 11, day: 24 };

    fn good() -> Form {
        Form {
            name: "lea_2".into(),
            email: "lea@mail.example".into(),
            password: "long enough".into(),
            agreed: true,
            ..Form::default()
        }
    }

    fn one(form: &Form, entry: &Entry) -> Vec<(Field, FieldFault)> {
        let found = check(form, Some(entry), TODAY);
        found.into_iter().map(|refusal| (refusal.field, refusal.why)).collect()
    }

    #[test]
    fn good_form_passes() {
        assert_eq!(one(&good(), &Entry::default()), [], "nothing is wrong");
        let padded = Form { name: " lea ".into(), email: " lea@mail.example\n".into(), ..good() };
        assert_eq!(one(&padded, &Entry::default()), [], "blanks around are no fault");
    }

    #[test]
    fn every_field_is_looked_at() {
        let (long, umlauts) = ("x".repeat(73), "ä".repeat(73));
        for (form, due) in [
            (Form { name: String::new(), ..good() }, (Field::Name, FieldFault::Blank)),
            (Form { name: "léa".into(), ..good() }, (Field::Name, FieldFault::Invalid)),
            (Form { name: "a".repeat(31), ..good() }, (Field::Name, FieldFault::TooLong)),
            (Form { email: "  ".into(), ..good() }, (Field::Email, FieldFault::Blank)),
            (Form { email: "lea".into(), ..good() }, (Field::Email, FieldFault::Invalid)),
            (Form { email: "lea@mail".into(), ..good() }, (Field::Email, FieldFault::Invalid)),
            (Form { email: "lea@mail..example".into(), ..good() }, (Field::Email, FieldFault::Invalid)),
            (
                Form { email: format!("{}@mail.example", "a".repeat(320)), ..good() },
                (Field::Email, FieldFault::TooLong),
            ),
            (Form { password: String::new(), ..good() }, (Field::Password, FieldFault::Blank)),
            (Form { password: "7 chars".into(), ..good() }, (Field::Password, FieldFault::TooShort)),
            (Form { password: long, ..good() }, (Field::Password, FieldFault::TooLong)),
            (Form { password: umlauts, ..good() }, (Field::Password, FieldFault::TooLong)),
            (Form { agreed: false, ..good() }, (Field::Agreement, FieldFault::NotAccepted)),
        ] {
            assert_eq!(one(&form, &Entry::default()), [due], "{:?} {:?}", form.name, form.email);
        }
    }

    #[test]
    fn what_the_server_asks_counts() {
        let asks = Entry { min_age: Some(16), reason: true, ..Entry::default() };
        assert_eq!(
            one(&good(), &asks),
            [(Field::Birth, FieldFault::Blank), (Field::Reason, FieldFault::Blank)],
            "both are missing, in the form's order"
        );
        let with = |birth: &str| Form { birth: birth.into(), reason: "Boats".into(), ..good() };
        for (birth, due) in [
            ("2010-11-24", None),
            ("2010-11-25", Some(FieldFault::TooYoung)),
            ("2027-01-01", Some(FieldFault::Invalid)),
            ("24.11.2000", Some(FieldFault::Invalid)),
        ] {
            let due: Vec<_> = due.map(|why| (Field::Birth, why)).into_iter().collect();
            assert_eq!(one(&with(birth), &asks), due, "{birth}");
        }
        let long = Form { reason: "x".repeat(421), birth: "2000-01-01".into(), ..good() };
        assert_eq!(one(&long, &asks), [(Field::Reason, FieldFault::TooLong)], "a reason has its limit");
        assert_eq!(one(&long, &Entry::default()), [], "where nobody asks for it, it stops nobody");
    }

    #[test]
    fn what_cannot_be_an_address_is_known() {
        for right in ["a@b.cc", "lea.morin+x@mail.example.org", "é@exämple.org", "\"a\"@b.org"] {
            assert_eq!(email(right), None, "{right} can be an address");
        }
        for wrong in ["lea@", "@b.org", "le a@b.org", "lea@.org", "lea@b.o", "a@b@c.org", "a@-b.org", "<a@b.org>"] {
            assert_eq!(email(wrong), Some(FieldFault::Invalid), "{wrong} cannot be an address");
        }
    }
}
