//! axe-core in the page: automatic checks for accessibility.

use super::{Trouble, Window};
use crate::child::NotRunning;
use serde::Deserialize;
use std::fmt;
use std::path::PathBuf;

/// The rules that must hold: WCAG 2.2, levels A and AA.
const TAGS: &str = r#"["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22a","wcag22aa"]"#;

/// A bar that stays where it is while one scrolls always covers a part of something, and which one depends on how high the
/// text happens to be. What axe finds too small because it is covered is looked at again in the middle of the window, where
/// whoever wants to tap it brings it: there it has to have its size.
const RUN: &str = "const done = arguments[arguments.length - 1];
    const told = node => node.target.join(' ') + ' | ' + node.html.slice(0, 160) + ' | ' + (node.failureSummary || '').replace(/\\s+/g, ' ');
    const broken = async only => (await axe.run(document, {runOnly: only, resultTypes: ['violations']})).violations;
    const covered = (rule, node) => rule.id === 'target-size' && node.failureSummary?.includes('obscured');
    const stays = async node => {
        const el = document.querySelector(node.target.join(' '));
        if (!el) return true;
        el.scrollIntoView({block: 'center', behavior: 'instant'});
        const again = await broken({type: 'rule', values: ['target-size']});
        return again.some(rule => rule.nodes.some(other => document.querySelector(other.target.join(' ')) === el));
    };
    (async () => {
        // Colours on their way from one to another are neither; what never comes to rest is not waited for.
        const rest = Promise.allSettled(document.getAnimations().map(one => one.finished));
        await Promise.race([rest, new Promise(go => setTimeout(go, 1000))]);
        const found = [], [x, y] = [scrollX, scrollY];
        for (const rule of await broken({type: 'tag', values: TAGS})) {
            const nodes = [];
            for (const node of rule.nodes) if (!covered(rule, node) || await stays(node)) nodes.push(node);
            if (nodes.length) found.push({id: rule.id, help: rule.help, places: nodes.map(told)});
        }
        scrollTo({left: x, top: y, behavior: 'instant'});
        return found;
    })().then(done, error => done(String(error)));";

/// One rule that does not hold.
#[derive(Clone, Debug, Deserialize)]
pub struct Violation {
    /// axe's name of the rule.
    pub id: String,
    /// What it demands.
    pub help: String,
    /// Where, as CSS selector, and why.
    pub places: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.id, self.help)?;
        self.places.iter().try_for_each(|place| write!(f, "\n    {place}"))
    }
}

/// `TRENTE_AXE` names the file axe.min.js of axe-core.
fn source() -> Result<String, Trouble> {
    let missing = || NotRunning::Missing {
        name: "axe-core".to_owned(),
        mend: "npm install axe-core, and set TRENTE_AXE to its axe.min.js (cargo xtask test does both)".to_owned(),
    };
    let file = std::env::var_os("TRENTE_AXE").map(PathBuf::from).ok_or_else(missing)?;
    std::fs::read_to_string(&file).map_err(Trouble::file(file.display().to_string()))
}

impl Window {
    /// Every rule of WCAG 2.2 AA that axe finds broken on what is shown now.
    ///
    /// # Errors
    /// When axe is not there or does not run.
    pub async fn violations(&self) -> Result<Vec<Violation>, Trouble> {
        if self.script("return typeof axe === 'undefined'", vec![]).await? == true {
            // The source begins with a function expression of its own; it puts `axe` on the window.
            self.script(&format!("{};window.axe = axe;", source()?), vec![]).await?;
        }
        let run = RUN.replace("TAGS", TAGS);
        let result = self.script_with_callback(&run, vec![]).await?;
        serde_json::from_value(result.clone()).map_err(|_| Trouble::Script(result.to_string()))
    }
}
