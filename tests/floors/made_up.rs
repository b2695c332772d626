//! The rules, held against crates that do not exist.

use super::graph::Graph;

fn graph(files: &[(&str, &str)]) -> Graph {
    Graph::of(&files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
}

#[test]
fn a_circle_is_told_with_its_two_files() {
    let told = graph(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "use crate::b::B; pub struct A;"),
        ("b.rs", "pub struct B(super::a::A);"),
    ])
    .circle();
    assert_eq!(told.as_deref(), Some("a.rs names b.rs (`b::B`), which leads back to it: b.rs -> a.rs"), "both ways");
}

#[test]
fn a_circle_behind_a_name_that_is_handed_on_is_found() {
    let told = graph(&[
        ("lib.rs", "mod a; mod b; pub use a::inner::Deep as Shown;"),
        ("a.rs", "pub mod inner; pub use inner::Deep;"),
        ("a/inner.rs", "pub struct Deep; fn f() { crate::b::g(|x| x) }"),
        ("b.rs", "use crate::{Shown, a::{Deep as D}};"),
    ])
    .circle()
    .expect("there is one");
    assert!(
        told.starts_with("a/inner.rs names b.rs (`b::g`)"),
        "from the file that has it, not the one that hands it on: {told}"
    );
}

#[test]
fn a_circle_of_three_in_macros_and_blocks_is_found() {
    let told = graph(&[
        ("main.rs", "mod a; mod b; mod c;"),
        ("a.rs", "fn f() { let x = vec![crate::b::X]; }"),
        ("b.rs", "mod inline { fn g() { super::super::c::h() } }"),
        ("c.rs", "use self::super::a::f;"),
    ])
    .circle();
    assert!(told.is_some_and(|told| told.contains("b.rs -> c.rs -> a.rs")), "through all of them");
}

#[test]
fn pieces_of_one_folder_may_use_its_head_but_not_each_other_in_a_circle() {
    let head = [("lib.rs", "mod a;"), ("a.rs", "mod x; mod y; use x::X; pub struct Own;")];
    let fine =
        graph(&[&head[..], &[("a/x.rs", "use super::Own; pub struct X;"), ("a/y.rs", "use super::x::X;")]].concat());
    assert_eq!(fine.circle(), None, "the head is theirs");
    let wrong =
        graph(&[&head[..], &[("a/x.rs", "use super::y::Y; pub struct X;"), ("a/y.rs", "use super::X;")]].concat());
    assert!(wrong.circle().is_some_and(|told| told.contains("a/x.rs") && told.contains("a/y.rs")), "they are two");
}

#[test]
fn the_root_is_nobodys_ground() {
    let told = graph(&[("lib.rs", "mod a; use a::f; pub struct Own;"), ("a.rs", "use crate::Own;")]).circle();
    assert!(told.is_some(), "what all need has a file of its own");
}

#[test]
fn tests_texts_and_comments_are_no_imports() {
    let fine = graph(&[
        ("lib.rs", "mod a; mod b; #[cfg(test)] mod whole;"),
        ("a.rs", "use crate::b::B; #[cfg(test)] mod tests { use crate::c::C; } /* crate::c::C */"),
        (
            "b.rs",
            "//! [`A`](crate::a::A)\nconst S: &str = \"crate::a::A\"; #[cfg(test)] mod tests { use crate::a::A; }",
        ),
        ("whole.rs", "use crate::a::A; use crate::b::B;"),
    ]);
    assert_eq!(fine.circle(), None, "nothing that runs leads back");
}

#[test]
fn an_import_upwards_or_to_a_neighbour_is_told_with_its_two_files() {
    let house = graph(&[
        ("lib.rs", "mod high; mod low; mod near;"),
        ("high.rs", "use crate::low::L;"),
        ("low/deep.rs", "fn f() { crate::near::n() }"),
        ("low.rs", "use crate::high::H;"),
        ("near.rs", "pub fn n() {}"),
    ]);
    assert_eq!(
        house.upwards(&[&["low", "near"], &["high"], &["lib"]]),
        [
            "low.rs names high.rs (`high::H`), which is above it",
            "low/deep.rs names near.rs (`near::n`), which stands on the same floor",
        ],
        "and nothing else"
    );
    assert_eq!(
        house.upwards(&[&["low"], &["near", "high", "low/deep"]]).len(),
        3,
        "lib.rs stands on no floor, and two are wrong"
    );
}
