//! Looks for dead ends: no visible next step, or something typed that is gone.

use trente_test_support::harness::{By, Trouble};

use super::scene::Scene;
use crate::console;

/// True for what can be tapped now.
const WORKS: &str = "const el = one(arguments[0]);
    return !!el && !el.disabled && el.getAttribute('aria-disabled') !== 'true'";

impl Scene<'_> {
    /// There is this way on, and it can be taken. One that is shown and cannot be is a dead end, with a picture of it; the
    /// journey goes on.
    ///
    /// # Errors
    /// When it is not even shown: the journey ends there.
    pub(crate) async fn way_on(&self, by: &By) -> Result<(), Trouble> {
        let Some(window) = self.window() else { return Ok(()) };
        window.wait_for(by).await?;
        if window.ask(WORKS, vec![serde_json::json!(by)]).await? != true {
            self.dead_end(format!("{by} is shown and cannot be tapped")).await;
        }
        Ok(())
    }

    /// What was typed still stands in its field.
    ///
    /// # Errors
    /// When there is no such field any more.
    pub(crate) async fn kept(&self, field: &By, typed: &str) -> Result<(), Trouble> {
        let Some(window) = self.window() else { return Ok(()) };
        let value = window.value_of(field).await?;
        if value != typed {
            self.dead_end(format!("{typed:?} was typed into {field}, and now there is {value:?}")).await;
        }
        Ok(())
    }

    /// Something that the person was promised: an account at the server, a follow.
    pub(crate) async fn holds(&self, what: &str, held: bool) {
        if !held {
            self.dead_end(format!("it does not hold that {what}")).await;
        }
    }

    async fn dead_end(&self, what: String) {
        console::note(format!("dead end: {what}"));
        self.journey.borrow_mut().stuck();
        // The picture is a help: where even that cannot be had, the words above must do.
        if let Err(trouble) = self.picture("dead-end").await {
            console::failure(&trouble);
        }
    }
}
