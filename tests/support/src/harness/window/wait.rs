//! Waiting for what is to be on screen.

use super::super::{By, Trouble, speech};
use super::{PAUSE, Window};
use crate::child::PATIENCE;
use crate::klm::Action;
use fantoccini::elements::Element;
use serde_json::{Value, json};
use std::time::Instant;

impl Window {
    /// Waits until the condition, a script that returns something, gives something true.
    ///
    /// # Errors
    /// When it does not come true in time.
    pub async fn wait_until(&self, what: &str, script: &str, arguments: Vec<Value>) -> Result<Value, Trouble> {
        let begun = Instant::now();
        loop {
            // A page that is just being replaced cannot answer.
            let found = self.ask(script, arguments.clone()).await.unwrap_or(Value::Null);
            if !matches!(found, Value::Null | Value::Bool(false)) {
                let waited = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
                self.note(Action::Wait(waited));
                return Ok(found);
            }
            if begun.elapsed() > PATIENCE {
                return Err(Trouble::Missing { what: what.to_owned(), shown: self.outline().await });
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Waits until it is there.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn wait_for(&self, by: &By) -> Result<Element, Trouble> {
        let what = format!("there is no {by}");
        let found = self.wait_until(&what, "return one(arguments[0])", vec![speech::argument(by)]).await?;
        let id = found.as_object().and_then(|pairs| pairs.values().next()).and_then(Value::as_str);
        let id = id.ok_or_else(|| Trouble::Script(found.to_string()))?.to_owned();
        Ok(Element::from_element_id(self.client.clone(), id.into()))
    }

    /// Scrolls down, as a reader does, until it is there and in the middle of the window: what is far from what one sees is
    /// not in the document.
    ///
    /// # Errors
    /// When the page ends before it comes.
    pub async fn scroll_down_to(&self, by: &By) -> Result<Element, Trouble> {
        let what = format!("there is no {by} on the whole page");
        let script = "const el = one(arguments[0]);
            if (!el) { scrollBy({top: innerHeight, behavior: 'instant'}); return null; }
            el.scrollIntoView({block: 'center', behavior: 'instant'}); return el";
        self.wait_until(&what, script, vec![speech::argument(by)]).await?;
        self.wait_for(by).await
    }

    /// Waits until it is gone.
    ///
    /// # Errors
    /// When it stays.
    pub async fn wait_gone(&self, by: &By) -> Result<(), Trouble> {
        let what = format!("{by} does not go away");
        self.wait_until(&what, "return one(arguments[0]) === null", vec![speech::argument(by)]).await.map(drop)
    }

    /// Waits until these words are somewhere on the page.
    ///
    /// # Errors
    /// When they do not come.
    pub async fn wait_for_text(&self, words: &str) -> Result<(), Trouble> {
        let script = "return squeeze(document.body.innerText).includes(arguments[0])";
        self.wait_until(&format!("nowhere is said {words:?}"), script, vec![json!(words)]).await.map(drop)
    }

    /// Its accessible name, once it is there.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn name_of(&self, by: &By) -> Result<String, Trouble> {
        let script = "const el = one(arguments[0]); return el && nameOf(el)";
        let found = self.wait_until(&format!("there is no {by}"), script, vec![speech::argument(by)]).await?;
        Ok(found.as_str().unwrap_or_default().to_owned())
    }

    /// What stands in a field.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn value_of(&self, by: &By) -> Result<String, Trouble> {
        let script = "const el = one(arguments[0]); return el && {value: el.value ?? el.textContent}";
        let found = self.wait_until(&format!("there is no {by}"), script, vec![speech::argument(by)]).await?;
        Ok(found["value"].as_str().unwrap_or_default().to_owned())
    }
}
