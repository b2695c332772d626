//! Linux: a file among those that every desktop starts by itself, whatever starts the system.
//!
//! <https://specifications.freedesktop.org/autostart-spec/latest/>

use super::{HIDDEN, file};
use std::io;
use std::path::{Path, PathBuf};

/// The file's name, as the app's own.
const FILE: &str = "social.trente.desktop";

/// The place where such files lie.
pub(crate) struct AtLogin {
    folder: PathBuf,
    program: PathBuf,
}

impl AtLogin {
    /// This person's; none where the app cannot say so by itself: in a sandbox, or on a phone.
    pub(crate) fn of_this_person() -> Option<Self> {
        if !cfg!(target_os = "linux") || Path::new("/.flatpak-info").exists() {
            return None;
        }
        let named = std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from).filter(|folder| folder.is_absolute());
        let folder = named.or_else(|| Some(std::env::home_dir()?.join(".config")))?.join("autostart");
        Some(Self { folder, program: program()? })
    }

    fn file(&self) -> PathBuf {
        self.folder.join(FILE)
    }

    /// Whether it begins by itself. Other programs switch such files off without taking them away.
    pub(crate) fn is_on(&self) -> bool {
        std::fs::read_to_string(self.file()).is_ok_and(|text| is_on(&text))
    }

    /// Lets it begin by itself, or no longer.
    ///
    /// # Errors
    /// When the file cannot be written or taken away.
    pub(crate) fn set(&self, on: bool) -> io::Result<()> {
        file::keep(&self.file(), on.then(|| entry(&self.program)).as_deref())
    }

    /// Names the program anew where it lies elsewhere now. What was taken away or switched off elsewhere stays so.
    pub(crate) fn mend(&self) {
        file::mend(&self.file(), |text| at_its_place(text, &self.program));
    }
}

/// An AppImage is mounted elsewhere each time; it says itself where it lies.
fn program() -> Option<PathBuf> {
    let image = std::env::var_os("APPIMAGE").map(PathBuf::from).filter(|path| path.is_absolute());
    image.or_else(|| std::env::current_exe().ok().map(without_end))
}

/// What Linux says of a program that was replaced while it runs.
fn without_end(path: PathBuf) -> PathBuf {
    match path.to_str().and_then(|path| path.strip_suffix(" (deleted)")) {
        Some(before) if !path.exists() => PathBuf::from(before),
        _ => path,
    }
}

fn is_on(text: &str) -> bool {
    let says = |line: &str| text.lines().any(|one| one.trim().replace(' ', "").eq_ignore_ascii_case(line));
    !says("Hidden=true") && !says("X-GNOME-Autostart-enabled=false")
}

/// The file. Where the program is gone (`TryExec`) desktops pass it over.
fn entry(program: &Path) -> String {
    let lines = ["[Desktop Entry]", "Type=Application", "Name=Trente", "Icon=trente", "Terminal=false"];
    format!("{}\n{}\n{}\n", lines.join("\n"), exec(program), try_exec(program))
}

fn at_its_place(text: &str, program: &Path) -> String {
    let lines = text.lines().map(|line| match line.split_once('=').map(|(key, _)| key.trim()) {
        Some("Exec") => exec(program),
        Some("TryExec") => try_exec(program),
        _ => line.to_owned(),
    });
    lines.map(|line| line + "\n").collect()
}

fn exec(program: &Path) -> String {
    let mut quoted = String::new();
    for letter in program.to_string_lossy().chars() {
        match letter {
            // Quoted for the command, and once more as every string of such a file is.
            '\\' => quoted.push_str(r"\\\\"),
            '"' | '`' | '$' => quoted.extend([r"\\", &letter.to_string()]),
            '%' => quoted.push_str("%%"),
            '\n' => quoted.push_str(r"\n"),
            other => quoted.push(other),
        }
    }
    format!("Exec=\"{quoted}\" {HIDDEN}")
}

fn try_exec(program: &Path) -> String {
    format!("TryExec={}", program.to_string_lossy().replace('\\', r"\\").replace('\n', r"\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn here(folder: &Path, program: &str) -> AtLogin {
        AtLogin { folder: folder.join("autostart"), program: PathBuf::from(program) }
    }

    #[test]
    fn it_is_written_and_taken_away_and_leaves_nothing() {
        let config = tempfile::tempdir().expect("a folder can be made");
        let start = here(config.path(), "/usr/bin/trente");
        assert!(!start.is_on(), "off at first");
        start.set(false).expect("nothing is there to be taken away");
        start.mend();
        assert!(!config.path().join("autostart").exists(), "nothing is written unasked");
        start.set(true).expect("it can be written");
        assert!(start.is_on(), "on");
        let text = std::fs::read_to_string(start.file()).expect("it is there");
        assert!(text.starts_with("[Desktop Entry]\nType=Application\nName=Trente\n"), "{text}");
        assert!(text.contains("\nExec=\"/usr/bin/trente\" --hidden\nTryExec=/usr/bin/trente\n"), "{text}");
        start.set(false).expect("it can be taken away");
        let left: Vec<_> = std::fs::read_dir(config.path().join("autostart")).expect("the folder").flatten().collect();
        assert!(!start.is_on() && left.is_empty(), "{left:?}");
    }

    #[test]
    fn a_program_that_moved_is_found_and_what_others_switched_off_stays_off() {
        let config = tempfile::tempdir().expect("a folder can be made");
        here(config.path(), "/home/lea/Downloads/Trente.AppImage").set(true).expect("it can be written");
        let moved = here(config.path(), "/home/lea/Apps/Trente.AppImage");
        moved.mend();
        let text = std::fs::read_to_string(moved.file()).expect("it is there");
        assert!(!text.contains("Downloads") && text.contains("TryExec=/home/lea/Apps/Trente.AppImage\n"), "{text}");
        let off = format!("{text}X-GNOME-Autostart-enabled=false\n");
        std::fs::write(moved.file(), &off).expect("it can be written");
        let again = here(config.path(), "/opt/trente");
        again.mend();
        let text = std::fs::read_to_string(again.file()).expect("it is there");
        assert!(!again.is_on() && text.contains("Exec=\"/opt/trente\" --hidden\n"), "{text}");
        assert!(text.ends_with("X-GNOME-Autostart-enabled=false\n"), "what others wrote stays: {text}");
        again.set(true).expect("it can be written");
        assert!(again.is_on(), "who says so here means it");
    }

    #[test]
    fn odd_places_are_written_as_the_specification_has_it() {
        for (program, line) in [
            ("/a b/trente", r#"Exec="/a b/trente" --hidden"#),
            ("/100%/trente", r#"Exec="/100%%/trente" --hidden"#),
            (r#"/a"b/trente"#, r#"Exec="/a\\"b/trente" --hidden"#),
            ("/a$b/trente", r#"Exec="/a\\$b/trente" --hidden"#),
            (r"/a\b/trente", r#"Exec="/a\\\\b/trente" --hidden"#),
        ] {
            assert_eq!(exec(Path::new(program)), line, "{program}");
        }
        assert_eq!(try_exec(Path::new(r"/a\b c")), r"TryExec=/a\\b c", "it is no command");
        assert_eq!(without_end("/gone/trente (deleted)".into()), Path::new("/gone/trente"), "it was replaced");
        assert_eq!(without_end("/gone/trente".into()), Path::new("/gone/trente"), "it was not");
    }
}
