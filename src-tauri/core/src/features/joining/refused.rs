//! What a person is told when a server does not take them, and where they are led then.

use super::Joining;
use crate::api::Origin;
use crate::onboarding::refusal;
use std::sync::Arc;
use trente_contract::directory::{Choice, Obstacle};
use trente_contract::join::{FieldRefusal, SignUpRefusal, SignedUp};
use trente_contract::{Fault, FaultCode};

/// A server's door, and who stands before it.
pub(crate) struct Door<'a> {
    pub(crate) joining: &'a Arc<Joining>,
    /// As the window named it.
    pub(crate) server: &'a str,
    /// In years, when a date of birth was given.
    pub(crate) age: Option<u8>,
}

impl Door<'_> {
    /// What is wrong anywhere, so that no other server is of use.
    pub(crate) fn without_asking(fields: Vec<FieldRefusal>) -> SignedUp {
        SignedUp::Refused(SignUpRefusal { fields, obstacle: None, fault: None, next: None })
    }

    /// Single fields are wrong; elsewhere they may be right.
    pub(crate) async fn refuses(&self, fields: Vec<FieldRefusal>) -> SignedUp {
        let obstacle = refusal::under_age(&fields).then_some(Obstacle::UnderAge);
        SignedUp::Refused(SignUpRefusal { fields, obstacle, fault: None, next: self.next().await })
    }

    /// The server takes nobody. Without a network there is no use in another one.
    pub(crate) async fn turns_away(&self, obstacle: Option<Obstacle>, fault: Option<Fault>) -> SignedUp {
        let offline = fault.as_ref().is_some_and(|fault| fault.code == FaultCode::Offline);
        if obstacle.is_some() {
            self.joining.rooms.refused_by(&self.domain());
        }
        let next = if offline { None } else { self.next().await };
        SignedUp::Refused(SignUpRefusal { fields: Vec::new(), obstacle, fault, next })
    }

    /// The server makes no accounts for apps.
    pub(crate) async fn sends_to_its_page(&self, fault: Fault) -> SignedUp {
        self.turns_away(None, Some(Fault { code: FaultCode::SignUpOnPage, ..fault })).await
    }

    /// The app could not be registered: nothing of the person was sent yet.
    pub(crate) async fn registers_no_app(&self, fault: Fault) -> Result<SignedUp, Fault> {
        let obstacle = match fault.code {
            FaultCode::Keychain | FaultCode::Storage => return Err(fault),
            FaultCode::Offline | FaultCode::Bug => None,
            FaultCode::RateLimited | FaultCode::ServerBusy => Some(Obstacle::Full),
            FaultCode::TimedOut => Some(Obstacle::Slow),
            FaultCode::Forbidden | FaultCode::NotFound => Some(Obstacle::Closed),
            FaultCode::MembersOnly => Some(Obstacle::Limited),
            // It answered, and said no to the app: its own page is still there.
            FaultCode::Refused | FaultCode::LoginExpired => return Ok(self.sends_to_its_page(fault).await),
            _ => Some(Obstacle::Down),
        };
        Ok(self.turns_away(obstacle, Some(fault)).await)
    }

    /// The next good server after this one, after all others that turned the person away in this run, and after those where
    /// an account was asked for already: a second one there is none.
    async fn next(&self) -> Option<Choice> {
        let mut excluded = self.joining.rooms.refusing();
        excluded.push(self.domain());
        let rooms = self.joining.ground.store.rooms().await.unwrap_or_default();
        excluded.extend(rooms.iter().filter_map(|room| Origin::parse(&room.origin).ok()).map(|origin| origin.domain()));
        self.joining.choosing.next_choice(&excluded, self.age).await
    }

    /// As the directory writes it.
    fn domain(&self) -> String {
        Origin::parse(self.server).map_or_else(|_| self.server.to_owned(), |origin| origin.domain())
    }
}
