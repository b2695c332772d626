//! A change as the window asks for it, as the server is told it.

use crate::api::endpoints::accounts::{Picture, UpdateCredentials};
use crate::media::Kind;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use trente_contract::post::{QuotePolicy, Visibility};
use trente_contract::yourself::{Change, Field};
use trente_contract::{Fault, FaultCode};

/// The largest picture that Mastodon takes, in bytes.
const LARGEST_PICTURE: usize = 8 * 1024 * 1024;

pub(super) fn read(change: &Change) -> Result<UpdateCredentials, Fault> {
    let fields = change.fields.as_ref().map(|fields| {
        let trimmed = |field: &Field| (field.name.trim().to_owned(), field.value.trim().to_owned());
        fields.iter().map(trimmed).filter(|(name, value)| !(name.is_empty() && value.is_empty())).collect()
    });
    Ok(UpdateCredentials {
        display_name: change.name.clone(),
        note: change.bio.clone(),
        fields,
        avatar: change.avatar.as_deref().map(picture).transpose()?,
        header: change.header.as_deref().map(picture).transpose()?,
        avatar_description: change.avatar_words.clone(),
        header_description: change.header_words.clone(),
        locked: change.locked,
        discoverable: change.found.discoverable,
        indexable: change.found.indexable,
        hide_collections: change.found.hides_lists,
        privacy: change.visibility.and_then(|visibility| match visibility {
            Visibility::Public => Some("public"),
            Visibility::Unlisted => Some("unlisted"),
            Visibility::Private => Some("private"),
            // No server takes these as what new posts begin with.
            Visibility::Direct | Visibility::Other => None,
        }),
        language: change.language.clone(),
        quote_policy: change.quotes.map(QuotePolicy::as_str),
    })
}

/// A picture as the window hands it over, and its MIME type by its first bytes.
fn picture(base64: &str) -> Result<Picture, Fault> {
    let too_large = || Fault::new(FaultCode::PictureTooLarge, "update_profile: more than 8 MiB");
    if base64.len() > LARGEST_PICTURE.div_ceil(3) * 4 {
        return Err(too_large());
    }
    let no_picture = || Fault::new(FaultCode::NoPicture, "update_profile: neither PNG, JPEG, GIF nor WebP");
    let bytes = STANDARD.decode(base64).map_err(|_| no_picture())?;
    if bytes.len() > LARGEST_PICTURE {
        return Err(too_large());
    }
    let kind = Kind::of(&bytes).filter(|kind| matches!(kind, Kind::Png | Kind::Jpeg | Kind::Gif | Kind::Webp));
    Ok((bytes.into(), kind.ok_or_else(no_picture)?.content_type()))
}
