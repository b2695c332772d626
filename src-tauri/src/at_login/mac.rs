//! macOS: a file among those that launchd reads when the person logs in. It was compiled and never run.

use super::{HIDDEN, file};
use std::io;
use std::path::{Path, PathBuf};

/// The file's name, as the app's own.
const FILE: &str = "social.trente.plist";

/// The place where such files lie.
pub(crate) struct AtLogin {
    folder: PathBuf,
    program: PathBuf,
}

impl AtLogin {
    /// This person's; none while the app lies where it will not be later: in the image it came in, or where macOS shows what was
    /// not yet moved to the applications.
    pub(crate) fn of_this_person() -> Option<Self> {
        let program = std::env::current_exe().ok()?;
        let passing = |part: &str| program.iter().any(|name| name == part);
        if passing("Volumes") || passing("AppTranslocation") {
            return None;
        }
        Some(Self { folder: std::env::home_dir()?.join("Library/LaunchAgents"), program })
    }

    fn file(&self) -> PathBuf {
        self.folder.join(FILE)
    }

    /// Whether it begins by itself. What was switched off in the system's own settings is not told to programs.
    pub(crate) fn is_on(&self) -> bool {
        self.file().exists()
    }

    /// Lets it begin by itself, or no longer; launchd looks there at the next log-in.
    ///
    /// # Errors
    /// When the file cannot be written or taken away.
    pub(crate) fn set(&self, on: bool) -> io::Result<()> {
        file::keep(&self.file(), on.then(|| agent(&self.program)).as_deref())
    }

    /// Names the program anew where it lies elsewhere now.
    pub(crate) fn mend(&self) {
        file::mend(&self.file(), |_| agent(&self.program));
    }
}

/// The file.
fn agent(program: &Path) -> String {
    let program = program.to_string_lossy().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key>
  <string>social.trente</string>
  <key>ProgramArguments</key>
  <array>
    <string>{program}</string>
    <string>{HIDDEN}</string>
  </array>
  <key>ProcessType</key>
  <string>Interactive</string>
  <key>RunAtLoad</key>
  <true/>
</dict>
</plist>
"#
    )
}
