//! Making an account.

use super::{Answer, Request};
use crate::arriving;
use crate::opened::Opened;
use crate::presses::Presses;
use tauri::{AppHandle, Runtime, State};
use trente_contract::commands::{
    CheckName, ForgetPassword, KeptPasswords, LoadForm, ReadTerms, SaveForm, ShowPassword, SignUp, SignUpElsewhere,
    SuggestPassword,
};

pub(super) async fn read_terms(core: State<'_, Opened>, request: Request<ReadTerms>) -> Answer<ReadTerms> {
    core.trente()?.read_terms(request.0).await
}

pub(super) async fn check_name(core: State<'_, Opened>, request: Request<CheckName>) -> Answer<CheckName> {
    core.trente()?.check_name(request.0).await
}

pub(super) async fn save_form(core: State<'_, Opened>, request: Request<SaveForm>) -> Answer<SaveForm> {
    core.trente()?.save_form(request.0).await
}

pub(super) async fn load_form(core: State<'_, Opened>, request: Request<LoadForm>) -> Answer<LoadForm> {
    core.trente()?.load_form(request.0).await
}

pub(super) async fn suggest_password(
    core: State<'_, Opened>,
    request: Request<SuggestPassword>,
) -> Answer<SuggestPassword> {
    core.trente()?.suggest_password(request.0).await
}

pub(super) async fn kept_passwords(core: State<'_, Opened>, request: Request<KeptPasswords>) -> Answer<KeptPasswords> {
    core.trente()?.kept_passwords(request.0).await
}

/// The page gets a kept password once for each press: foreign script in it would have to wait for the person.
pub(super) async fn show_password(
    core: State<'_, Opened>,
    presses: State<'_, Presses>,
    request: Request<ShowPassword>,
) -> Answer<ShowPassword> {
    if !presses.may_read() {
        tracing::warn!("no password is shown: nobody pressed anything");
        return Ok(None);
    }
    core.trente()?.show_password(request.0).await
}

pub(super) async fn forget_password(
    core: State<'_, Opened>,
    request: Request<ForgetPassword>,
) -> Answer<ForgetPassword> {
    core.trente()?.forget_password(request.0).await
}

pub(super) async fn sign_up<R: Runtime>(
    app: AppHandle<R>,
    core: State<'_, Opened>,
    request: Request<SignUp>,
) -> Answer<SignUp> {
    arriving::claim_scheme(&app);
    core.trente()?.sign_up(request.0).await
}

pub(super) async fn sign_up_elsewhere(
    core: State<'_, Opened>,
    request: Request<SignUpElsewhere>,
) -> Answer<SignUpElsewhere> {
    core.trente()?.sign_up_elsewhere(request.0).await
}
