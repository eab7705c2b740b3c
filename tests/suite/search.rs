//! `api search`, as people ask.

use imajin_tests::crates;
use std::process::Command;

#[test]
fn what_is_meant_comes_first() {
    let rows = [
        ("cancel subscription", "subscriptions delete"),
        ("cancel a customer's subscription", "customers subscriptions delete"),
        ("cancel a subscription schedule", "subscription-schedules cancel"),
        ("resume subscription", "subscriptions resume"),
        ("update subscription", "subscriptions update"),
        ("refund", "refunds create"),
        ("refunds", "refunds list"),
        ("refund a charge", "charges refund"),
        ("create a refund", "refunds create"),
        ("cancel a refund", "refunds cancel"),
        ("invoices", "invoices list"),
        ("list invoices", "invoices list"),
        ("show me an invoice", "invoices get"),
        ("pay an invoice", "invoices pay"),
        ("void invoice", "invoices void"),
        ("send an invoice", "invoices send"),
        ("finalize invoice", "invoices finalize"),
        ("create a customer", "customers create"),
        ("get customer", "customers get"),
        ("search customers", "customers search"),
        ("delete product", "products delete"),
        ("change a price", "prices update"),
        ("capture payment", "payment-intents capture"),
        ("confirm payment intent", "payment-intents confirm"),
        ("attach payment method", "payment-methods attach"),
        ("create payment link", "payment-links create"),
        ("new checkout session", "checkout sessions create"),
        ("expire checkout session", "checkout sessions expire"),
        ("list my balance transactions", "balance-transactions list"),
        ("balance", "balance get"),
        ("payout", "payouts create"),
        ("upload a file", "files create"),
        ("list disputes", "disputes list"),
        ("close dispute", "disputes close"),
        ("webhook endpoint", "webhook-endpoints create"),
    ];
    let stripe = crates::debug("stripe");
    for (query, expected) in rows {
        let output = Command::new(&stripe).args(["api", "search", query, "--jq", ".[].command"]).output().unwrap();
        let found = String::from_utf8(output.stdout).unwrap();
        assert_eq!(found.lines().next(), Some(&*format!("stripe {expected}")), "{query}:\n{found}");
    }
}
