//! What was searched for on this device.

use crate::surface::app::ada;
use trente_contract::commands::{ForgetReading, ForgetSearches, KeepSearch, LogOut, PastSearches};
use trente_contract::ids::AccountKey;
use trente_core::Trente;
use trente_test_support::StrictServer;

async fn keep(trente: &Trente, account: Option<&AccountKey>, text: &str) -> Vec<String> {
    let request = KeepSearch { account: account.cloned(), text: text.to_owned() };
    trente.keep_search(request).await.expect("it is kept")
}

async fn past(trente: &Trente, account: Option<&AccountKey>) -> Vec<String> {
    trente.past_searches(PastSearches { account: account.cloned() }).await.expect("it is read")
}

#[tokio::test]
async fn the_last_ten_are_kept_by_account_each_once() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    let key = Some(&account.key);
    for number in 0..12 {
        keep(&trente, key, &format!(" search {number} ")).await;
    }
    let kept = keep(&trente, key, "SEARCH 5").await;
    assert_eq!(kept.len(), 10, "no more than ten");
    assert_eq!((kept[0].as_str(), kept[1].as_str()), ("SEARCH 5", "search 11"), "the last one first, each once");
    keep(&trente, key, "  ").await;
    assert_eq!(past(&trente, key).await, kept, "nothing is no search");
    assert_eq!(past(&trente, None).await, Vec::<String>::new(), "a guest's are others");
    keep(&trente, None, &"é".repeat(500)).await;
    assert_eq!(past(&trente, None).await[0].chars().count(), 200, "what is long is cut");
    drop(trente);
    let trente = app.start();
    assert_eq!(past(&trente, key).await, kept, "they are there after a restart");
    trente.forget_searches(ForgetSearches { account: Some(account.key.clone()) }).await.expect("they are forgotten");
    assert_eq!(past(&trente, key).await, Vec::<String>::new(), "gone");
    assert_eq!(past(&trente, None).await.len(), 1, "those of others stay");
}

#[tokio::test]
async fn a_log_out_takes_them_and_so_does_forgetting_what_was_read() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    keep(&trente, None, "as a guest").await;
    keep(&trente, Some(&account.key), "secret hobby").await;
    trente.log_out(LogOut { account: account.key.clone() }).await.expect("it logs out");
    assert_eq!(past(&trente, Some(&account.key)).await, Vec::<String>::new(), "gone with the account");
    assert_eq!(keep(&trente, Some(&account.key), "late").await, Vec::<String>::new(), "nothing is kept for who left");
    assert_eq!(past(&trente, None).await, ["as a guest"], "a guest's stay");
    trente.forget_reading(ForgetReading {}).await.expect("it is forgotten");
    assert_eq!(past(&trente, None).await, Vec::<String>::new(), "until that is forgotten, too");
}
