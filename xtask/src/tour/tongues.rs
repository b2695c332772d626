//! A newcomer of each language: from the first screen, where a server of their language is recommended, to a post that is being
//! written. What they tap is found by what it is, not by what it is called.

use trente_test_support::harness::{Scheme, Trouble, Window, matching};

use super::{
    Look,
    newcomer::{self, EMAIL, NAME},
    scene::Scene,
    town::Town,
};

/// Both sizes, and each scheme once.
pub(super) const LOOKS: [Look; 2] =
    [("phone-light", (390, 844), Scheme::Light), ("desktop-dark", (1280, 800), Scheme::Dark)];

/// A language that Trente speaks.
#[derive(Debug)]
pub(super) struct Tongue {
    /// The journey's name.
    pub(super) journey: &'static str,
    /// The system's locale.
    pub(super) locale: &'static str,
    /// As the directory names it.
    language: &'static str,
    /// What is written first.
    words: &'static str,
}

const fn tongue(journey: &'static str, locale: &'static str, language: &'static str, words: &'static str) -> Tongue {
    Tongue { journey, locale, language, words }
}

/// All of them.
pub(super) const TONGUES: [Tongue; 13] = [
    tongue("newcomer-en", "en_GB.UTF-8", "en", "Good morning from the harbour."),
    tongue("newcomer-fr", "fr_FR.UTF-8", "fr", "Bonjour du port\u{202f}!"),
    tongue("newcomer-de", "de_DE.UTF-8", "de", "Guten Morgen aus dem Hafen."),
    tongue("newcomer-es", "es_ES.UTF-8", "es", "Buenos días desde el puerto."),
    tongue("newcomer-pt-BR", "pt_BR.UTF-8", "pt", "Bom dia do porto."),
    tongue("newcomer-it", "it_IT.UTF-8", "it", "Buongiorno dal porto."),
    tongue("newcomer-nl", "nl_NL.UTF-8", "nl", "Goedemorgen vanuit de haven."),
    tongue("newcomer-pl", "pl_PL.UTF-8", "pl", "Dzień dobry z portu."),
    tongue("newcomer-ja", "ja_JP.UTF-8", "ja", "港からおはようございます。"),
    tongue("newcomer-ko", "ko_KR.UTF-8", "ko", "항구에서 좋은 아침이에요."),
    tongue("newcomer-zh-Hans", "zh_CN.UTF-8", "zh", "港口早上好。"),
    tongue("newcomer-zh-Hant-TW", "zh_TW.UTF-8", "zh", "港口早安。"),
    tongue("newcomer-ar", "ar_EG.UTF-8", "ar", "صباح الخير من الميناء."),
];

/// What leads to the composer, on each width another thing.
const WRITE: &str = "a[href='/write']";

pub(super) async fn go(scene: &Scene<'_>) -> Result<(), Trouble> {
    let tongue = TONGUES.iter().find(|tongue| tongue.journey == scene.name());
    let tongue = tongue.ok_or_else(|| Trouble::Script("the journey has no language".to_owned()))?;
    let town = Town::speaking(tongue.language);
    let window = scene.open_with(|app| town.around(app)).await?;
    scene.first_posts(&window, "posts").await?;
    let way_in = matching("aside .pick a.btn--primary");
    window.wait_for(&way_in).await?;
    scene.holds("Trente speaks the system's language", speaks(&window, tongue).await?).await;
    scene.picture("welcome").await?;
    window.tap(&way_in).await?;
    window.wait_for(&matching("#join-email")).await?;
    let heading = window.script("return document.querySelector('.outlet h1')?.textContent ?? ''", vec![]).await?;
    let server = town.named(heading.as_str().unwrap_or_default())?;
    // All of the town speak English.
    let is_theirs = tongue.language == "en" || server.domain() == town.native().domain();
    scene.holds("a server of the language is recommended", is_theirs).await;
    window.type_into(&matching("#join-email"), EMAIL).await?;
    window.type_into(&matching("#join-name"), NAME).await?;
    newcomer::suggested(&window).await?;
    window.wait_for(&matching("#join-consent button, #join-consent summary")).await?;
    scene.picture("form").await?;
    window.tap(&matching("#join-go")).await?;
    window.wait_for(&matching(".status__mail")).await?;
    scene.reached("submitted");
    scene.picture("waiting").await?;
    newcomer::follow_mail(scene, server, EMAIL).await?;
    window.wait_for(&matching(WRITE)).await?;
    window.wait_for(&matching(".outlet .feed article")).await?;
    scene.reached("home");
    scene.picture("home").await?;
    write(scene, &window, tongue).await
}

/// The first post, as far as it is written.
async fn write(scene: &Scene<'_>, window: &Window, tongue: &Tongue) -> Result<(), Trouble> {
    window.tap(&matching(WRITE)).await?;
    window.wait_for(&matching("#compose-text")).await?;
    // The driver's keys have no emoji and few scripts: the field is given what would have been typed.
    let given = "const text = document.querySelector('.outlet #compose-text'); text.value = arguments[0];
        text.dispatchEvent(new InputEvent('input', { bubbles: true }))";
    window.script(given, vec![tongue.words.into()]).await?;
    scene.picture("write").await
}

/// The page says which language it is in, the first part of which is the system's.
async fn speaks(window: &Window, tongue: &Tongue) -> Result<bool, Trouble> {
    let told = window.script("return document.documentElement.lang", vec![]).await?;
    Ok(told.as_str().unwrap_or_default().split('-').next() == Some(tongue.language))
}
