use super::*;
use crate::api::lenient::counting;
use serde_json::json;

fn read(text: &str) -> (Result<Value, String>, usize) {
    counting(|| value(text.as_bytes()).map_err(|error| error.to_string()))
}

fn nested(levels: usize) -> String {
    format!("{}{}", "[".repeat(levels), "]".repeat(levels))
}

#[test]
fn what_is_not_too_deep_is_read_as_it_stands() {
    for text in [
        "null",
        "-1",
        "18446744073709551615",
        "1.5",
        r#""é\n""#,
        r#"{"a": [1, {"b": null}], "c": {}}"#,
        &nested(DEEPEST),
        &format!("{}1{}", r#"{"a":"#.repeat(DEEPEST), "}".repeat(DEEPEST)),
    ] {
        let due: Value = serde_json::from_str(text).expect("it is JSON");
        assert_eq!(read(text), (Ok(due), 0), "{text}");
    }
}

#[test]
fn what_is_too_deep_costs_the_innermost_element_around_it() {
    let chain = |levels: usize| format!("{}1{}", r#"{"a":"#.repeat(levels), "}".repeat(levels));
    for levels in [DEEPEST, 126, 127, 128, 200, 100_000] {
        let deep = chain(levels);
        let page = format!("[1, {deep}, {{\"b\": [{deep}, 2]}}, 3]");
        assert_eq!(read(&page), (Ok(json!([1, {"b": [2]}, 3])), 2), "{levels} levels");
        let lists = nested(levels);
        let (page, left_out) = read(&format!("[1, {lists}, 3]"));
        let page = page.expect("it is a page");
        assert_eq!((page[0].clone(), page[2].clone(), left_out), (json!(1), json!(3), 1), "{levels} lists");
    }
}

#[test]
fn without_a_list_around_it_the_whole_is_refused() {
    for levels in [DEEPEST + 1, 127, 128, 5000] {
        let text = format!("{}1{}", r#"{"a":"#.repeat(levels), "}".repeat(levels));
        let (refused, _) = read(&text);
        assert!(refused.is_err_and(|why| why.contains("deeper")), "{levels} levels say why");
    }
}

#[test]
fn what_is_cut_off_or_goes_on_is_no_json() {
    for text in
        ["", "[", "[1", "[1] 2", r#"{"a""#, &"[".repeat(100), &"[".repeat(100_000), "{\"a\":".repeat(300).as_str()]
    {
        assert!(read(text).0.is_err(), "{:.20} of {} letters", text, text.len());
    }
}

#[test]
fn a_list_has_an_end() {
    let text = format!("[{}0]", "0,".repeat(50_000));
    let (list, left_out) = read(&text);
    assert_eq!(list.expect("a list").as_array().map(Vec::len), Some(LONGEST), "no more than that");
    assert_eq!(left_out, 50_001 - LONGEST, "the others are counted");
}

#[test]
fn numbers_that_are_too_large_for_any_are_nothing() {
    let digits = "9".repeat(400);
    for (text, due, left_out) in [
        ("[1, 1e999, 3]", json!([1, null, 3]), 1),
        (r#"{"a": -1e999, "b": "1e999", "c": [1E+400]}"#, json!({"a": null, "b": "1e999", "c": [null]}), 2),
        (r#"{"a\"1e999": 1e999}"#, json!({"a\"1e999": null}), 1),
        (r#"{"a\\": 1e999, "b": 2.5e1}"#, json!({"a\\": null, "b": 25.0}), 1),
        (&format!("[{digits}, -{digits}.5, 7]"), json!([null, null, 7]), 2),
        ("1e999", json!(null), 1),
        ("[1e-999, 18446744073709551616, 1.5, -1]", json!([0.0, 18_446_744_073_709_551_616.0, 1.5, -1]), 0),
    ] {
        assert_eq!(read(text), (Ok(due), left_out), "{text:.60}");
    }
    for text in ["[1e999", "[1e999, x]", r#"["1e999]"#, "1e999e", "[1e]", "-"] {
        assert!(read(text).0.is_err(), "{text} is no JSON");
    }
    let strict = lenient::strictly(|| value(b"[1e999]"));
    assert!(strict.is_err(), "who looks for what is wrong is told of it");
}
