use super::*;
use serde_json::json;

#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
struct Sample {
    #[serde(deserialize_with = "list")]
    numbers: Vec<u8>,
    #[serde(deserialize_with = "option")]
    part: Option<u8>,
    #[serde(deserialize_with = "count")]
    count: Option<u64>,
    #[serde(deserialize_with = "decimal")]
    decimal: Option<f64>,
    #[serde(deserialize_with = "text")]
    text: String,
    #[serde(deserialize_with = "flag")]
    flag: bool,
    #[serde(deserialize_with = "map")]
    map: BTreeMap<String, u8>,
}

fn read(value: Value) -> (Sample, usize) {
    let (sample, dropped) = counting(|| serde_json::from_value::<Sample>(value));
    (sample.expect("leniently read"), dropped)
}

#[test]
fn null_is_nothing_and_no_loss() {
    let nothing =
        json!({"numbers": null, "part": null, "count": null, "decimal": null, "text": null, "flag": null, "map": null});
    assert_eq!(read(nothing), (Sample::default(), 0), "null stands for the default everywhere");
}

#[test]
fn one_bad_element_never_loses_the_good_ones() {
    let (sample, dropped) = read(json!({"numbers": [1, "two", 3], "part": {}, "map": {"a": 1, "b": "x"}}));
    assert_eq!(sample.numbers, [1, 3], "the good elements stay in order");
    assert_eq!(sample.part, None, "an unreadable part counts as missing");
    assert_eq!(sample.map.len(), 1, "the good entry stays");
    assert_eq!(dropped, 3, "each loss is counted");
}

#[test]
fn numbers_come_in_many_clothes() {
    for (given, due) in [
        (json!(12), Some(12)),
        (json!("12"), Some(12)),
        (json!(12.0), Some(12)),
        (json!(12.9), None),
        (json!("12.9"), None),
        (json!(-1), None),
        (json!("-1"), None),
        (json!(u64::MAX), Some(u64::MAX)),
        (json!(18_446_744_073_709_551_616.0), None),
        (json!("18446744073709551616"), None),
        (json!("x"), None),
    ] {
        assert_eq!(read(json!({ "count": given })).0.count, due, "count given as {given}");
    }
    assert_eq!(read(json!({"decimal": "1.5"})).0.decimal, Some(1.5), "a decimal in quotation marks");
    assert_eq!(read(json!({"text": 7})).0.text, "7", "a number where a text is due");
    assert!(read(json!({"flag": "true"})).0.flag, "a truth value in quotation marks");
}

#[test]
fn strictness_makes_losses_errors() {
    for bad in [json!({"numbers": [1, "two"]}), json!({"part": {}}), json!({"map": {"b": "x"}}), json!({"text": []})] {
        let refused = strictly(|| serde_json::from_value::<Sample>(bad.clone()));
        assert!(refused.is_err(), "strict reading must refuse {bad}");
    }
    assert_eq!(read(json!({"part": {}})).1, 1, "strictness ends with its closure");
}
