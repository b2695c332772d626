//! Telling the moderators.

use super::Safety;
use crate::address::spelling;
use crate::api::discover;
use crate::api::endpoints::accounts::GetAccount;
use crate::api::endpoints::reports::CreateReport;
use crate::api::entities::{Account, AccountId, StatusId};
use crate::ground::shown::shown;
use crate::onboarding::terms;
use crate::view;
use std::time::Duration;
use trente_contract::commands::{BeginReport, SendReport};
use trente_contract::safety::{Report, ReportForm, Why};
use trente_contract::{Fault, FaultCode};

/// A report without rules is better than one that is waited for.
const PATIENCE: Duration = Duration::from_secs(4);

/// What Mastodon takes; others take more.
const LONGEST: u32 = 1000;

impl Safety {
    pub(crate) async fn begin_report(&self, request: BeginReport) -> Result<ReportForm, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let id = &AccountId::from(&request.person);
        let once = asking.client.clone().trying_once();
        let facts = tokio::time::timeout(PATIENCE, discover::instance(&once));
        let get = GetAccount { id };
        let (account, facts) = tokio::join!(asking.client.send(&get), facts);
        let account = self.or_fault(&asking, account).await?;
        let languages = self.ground.languages();
        let rules = facts.ok().and_then(Result::ok).map(|found| terms::numbered(&found, &languages));
        let context = self.ground.view(&asking);
        let server = asking.client.origin().domain();
        let form = move |account: Account| ReportForm {
            person: view::person(&account, &context),
            server,
            elsewhere: account.acct.split_once('@').map(|(_, domain)| spelling::shown(domain)),
            rules: rules.unwrap_or_default(),
            longest: LONGEST,
        };
        shown(account, form).await
    }

    pub(crate) async fn send_report(&self, request: SendReport) -> Result<(), Fault> {
        let Report { person, posts, why, comment, forward } = request.report;
        let comment = comment.trim();
        if comment.chars().count() > LONGEST as usize {
            return Err(Fault::new(FaultCode::TooLong, "send_report: the comment"));
        }
        let asking = self.ground.ask_as_account(&request.account).await?;
        let (account_id, posts) = (AccountId::from(&person), posts.iter().map(StatusId::from).collect::<Vec<_>>());
        let (category, rules) = match why {
            Why::Spam => ("spam", vec![]),
            Why::Legal => ("legal", vec![]),
            Why::Rules { ids } => ("violation", ids),
            Why::Other => ("other", vec![]),
        };
        let report = |category| CreateReport {
            account_id: &account_id,
            status_ids: &posts,
            category,
            rule_ids: &rules,
            comment,
            forward,
        };
        let answer = match asking.client.send(&report(category)).await {
            // Servers before 4.2 know no such kind; the comment says what it is.
            Err(error) if error.status() == Some(422) && category == "legal" => {
                asking.client.send(&report("other")).await
            }
            answer => answer,
        };
        match answer {
            Err(error) if error.may_be_done() => {
                Err(Fault::new(FaultCode::MaybeReported, error.to_string()).at(asking.client.origin().domain()))
            }
            answer => self.or_fault(&asking, answer).await.map(drop),
        }
    }
}
