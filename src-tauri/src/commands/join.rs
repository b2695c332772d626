//! Making an account.

use super::{Answer, Request};
use crate::arriving;
use crate::opened::Opened;
use tauri::{AppHandle, Runtime, State, command};
use trente_contract::commands::{CheckName, LoadForm, ReadTerms, SaveForm, SignUp, SignUpElsewhere};

#[command]
pub(super) async fn read_terms(core: State<'_, Opened>, request: Request<ReadTerms>) -> Answer<ReadTerms> {
    core.trente()?.read_terms(request.0).await
}

#[command]
pub(super) async fn check_name(core: State<'_, Opened>, request: Request<CheckName>) -> Answer<CheckName> {
    core.trente()?.check_name(request.0).await
}

#[command]
pub(super) async fn save_form(core: State<'_, Opened>, request: Request<SaveForm>) -> Answer<SaveForm> {
    core.trente()?.save_form(request.0).await
}

#[command]
pub(super) async fn load_form(core: State<'_, Opened>, request: Request<LoadForm>) -> Answer<LoadForm> {
    core.trente()?.load_form(request.0).await
}

#[command]
pub(super) async fn sign_up<R: Runtime>(
    app: AppHandle<R>,
    core: State<'_, Opened>,
    request: Request<SignUp>,
) -> Answer<SignUp> {
    arriving::claim_scheme(&app);
    core.trente()?.sign_up(request.0).await
}

#[command]
pub(super) async fn sign_up_elsewhere(
    core: State<'_, Opened>,
    request: Request<SignUpElsewhere>,
) -> Answer<SignUpElsewhere> {
    core.trente()?.sign_up_elsewhere(request.0).await
}
