//! Tells the app's own build where the Kotlin is: Tauri puts it into the Gradle project that its program writes.

fn main() {
    println!("cargo:rerun-if-changed=android");
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("android") {
        println!("cargo:android_library_path={}/android", env!("CARGO_MANIFEST_DIR"));
    }
}
