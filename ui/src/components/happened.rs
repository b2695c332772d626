//! What happened, in one sentence, and its glyph.

use crate::ground::i18n::{Arg, t, t_args};
use trente_contract::notification::{Kind, Notice};

/// The sentence.
pub fn sentence(notice: &Notice) -> String {
    let name = notice.people.first().map(|person| person.name_text.clone()).unwrap_or_default();
    let second = notice.people.get(1).map(|person| person.name_text.clone());
    // One more whom the server does not name is left out of the sentence.
    let others = notice.count.saturating_sub(1);
    let others = if others == 1 && second.is_none() { 0 } else { others };
    let who: [Arg<'_>; 3] =
        [("name", name.clone().into()), ("second", second.unwrap_or_default().into()), ("others", others.into())];
    let by = [("name", name.into())];
    match &notice.kind {
        Kind::Favourite => t_args("notifications-favourite", &who),
        Kind::Boost => t_args("notifications-boost", &who),
        Kind::Follow => t_args("notifications-follow", &who),
        Kind::SignUp => t_args("notifications-sign-up", &who),
        Kind::FollowRequest => t_args("notifications-follow-request", &by),
        Kind::Mention => t_args("notifications-mention", &by),
        Kind::Reply => t_args("notifications-reply", &by),
        Kind::Private => t_args("notifications-private-mention", &by),
        Kind::Posted => t_args("notifications-posted", &by),
        Kind::Changed => t_args("notifications-changed", &by),
        Kind::Quote => t_args("notifications-quote", &by),
        Kind::QuotedChanged => t_args("notifications-quoted-changed", &by),
        Kind::Poll => t("notifications-poll"),
        Kind::OwnPoll => t("notifications-own-poll"),
        Kind::Report { target } => {
            let [name] = by;
            t_args("notifications-report", &[name, ("target", target.as_str().into())])
        }
        Kind::Severed { target, .. } => t_args("notifications-severed", &[("target", target.as_str().into())]),
        Kind::Warning { .. } => t("notifications-warning"),
        Kind::Pack { changed: false, .. } => t_args("notifications-pack", &by),
        Kind::Pack { changed: true, .. } => t_args("notifications-pack-changed", &by),
        Kind::Other { title: Some(title), .. } => title.clone(),
        Kind::Other { title: None, .. } if notice.people.is_empty() => t("notifications-other-nobody"),
        Kind::Other { title: None, .. } => t_args("notifications-other", &by),
    }
}

/// What there is to say besides, in lines of their own.
pub fn more(kind: &Kind) -> Vec<String> {
    match kind {
        Kind::Warning { words } if !words.is_empty() => vec![words.clone()],
        Kind::Other { summary: Some(summary), .. } => vec![summary.clone()],
        Kind::Severed { followers, following, .. } => {
            let lost = (*followers > 0)
                .then(|| t_args("notifications-severed-followers", &[("followers", (*followers).into())]));
            let left = (*following > 0)
                .then(|| t_args("notifications-severed-following", &[("following", (*following).into())]));
            lost.into_iter().chain(left).collect()
        }
        _ => Vec::new(),
    }
}

/// The glyph, and the class that colours it.
pub fn glyph(kind: &Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Favourite => ("heart", "notif__kind notif__kind--like"),
        Kind::Boost => ("boost", "notif__kind notif__kind--boost"),
        Kind::Follow | Kind::FollowRequest => ("user-plus", "notif__kind notif__kind--follow"),
        Kind::SignUp => ("user-plus", "notif__kind"),
        Kind::Mention => ("at", "notif__kind"),
        Kind::Reply => ("reply", "notif__kind"),
        Kind::Private => ("mail", "notif__kind"),
        Kind::Posted => ("bell", "notif__kind"),
        Kind::Poll | Kind::OwnPoll => ("poll", "notif__kind"),
        Kind::Changed | Kind::QuotedChanged => ("pen", "notif__kind"),
        Kind::Quote => ("quote", "notif__kind"),
        Kind::Report { .. } | Kind::Warning { .. } => ("shield", "notif__kind"),
        Kind::Severed { .. } => ("offline", "notif__kind"),
        Kind::Pack { .. } => ("people", "notif__kind"),
        Kind::Other { .. } => ("info", "notif__kind"),
    }
}
