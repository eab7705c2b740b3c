//! Written by imajin. Where changes belong: README.md.

pub mod account;
pub mod account_links;
pub mod accounts;
pub mod accounts_bank_accounts;
pub mod accounts_people;
pub mod apple_pay_domains;
pub mod application_fees;
pub mod apps;
pub mod apps_secrets;
pub mod balance;
pub mod balance_history;
pub mod balance_transactions;
pub mod bank_accounts;
pub mod billing_portal;
pub mod billing_portal_configurations;
pub mod billing_portal_sessions;
pub mod capabilities;
pub mod cards;
pub mod cash_balance;
pub mod charges;
pub mod charges_dispute;
pub mod charges_refunds;
pub mod checkout;
pub mod checkout_sessions;
pub mod country_specs;
pub mod coupons;
pub mod credit_note_line_items;
pub mod credit_notes;
pub mod customer_balance_transactions;
pub mod customer_cash_balance_transactions;
pub mod customers;
pub mod customers_subscriptions;
pub mod disputes;
pub mod ephemeral_keys;
pub mod events;
pub mod exchange_rates;
pub mod external_accounts;
pub mod fee_refunds;
pub mod file_links;
pub mod files;
pub mod financial_connections;
pub mod financial_connections_accounts;
pub mod financial_connections_sessions;
pub mod flags;
pub mod funding_instructions;
pub mod identity;
pub mod identity_verification_reports;
pub mod identity_verification_sessions;
pub mod invoiceitems;
pub mod invoices;
pub mod issuing;
pub mod issuing_authorizations;
pub mod issuing_cardholders;
pub mod issuing_cards;
pub mod issuing_disputes;
pub mod issuing_settlements;
pub mod issuing_transactions;
pub mod line_items;
pub mod link_account_sessions;
pub mod linked_accounts;
pub mod login_links;
pub mod mandates;
pub mod payment_intents;
pub mod payment_links;
pub mod payment_methods;
pub mod payment_sources;
pub mod payouts;
pub mod persons;
pub mod plans;
pub mod prices;
pub mod products;
pub mod promotion_codes;
pub mod quotes;
pub mod radar;
pub mod radar_early_fraud_warnings;
pub mod radar_value_list_items;
pub mod radar_value_lists;
pub mod refunds;
pub mod reporting;
pub mod reporting_report_runs;
pub mod reporting_report_types;
pub mod reviews;
pub mod scheduled_query_runs;
pub mod schemas;
pub mod security;
pub mod setup_attempts;
pub mod setup_intents;
pub mod shipping_rates;
pub mod source_mandate_notifications;
pub mod source_transactions;
pub mod sources;
pub mod subscription_items;
pub mod subscription_schedules;
pub mod subscriptions;
pub mod tax;
pub mod tax_calculations;
pub mod tax_codes;
pub mod tax_ids;
pub mod tax_rates;
pub mod tax_transactions;
pub mod terminal;
pub mod terminal_configurations;
pub mod terminal_connection_tokens;
pub mod terminal_locations;
pub mod terminal_readers;
pub mod test_helpers;
pub mod test_helpers_customers;
pub mod test_helpers_issuing;
pub mod test_helpers_issuing_cards;
pub mod test_helpers_refunds;
pub mod test_helpers_terminal;
pub mod test_helpers_terminal_readers;
pub mod test_helpers_test_clocks;
pub mod test_helpers_treasury;
pub mod test_helpers_treasury_inbound_transfers;
pub mod test_helpers_treasury_outbound_payments;
pub mod test_helpers_treasury_outbound_transfers;
pub mod test_helpers_treasury_received_credits;
pub mod test_helpers_treasury_received_debits;
pub mod tokens;
pub mod topups;
pub mod transfer_reversals;
pub mod transfers;
pub mod treasury;
pub mod treasury_credit_reversals;
pub mod treasury_debit_reversals;
pub mod treasury_financial_accounts;
pub mod treasury_inbound_transfers;
pub mod treasury_outbound_payments;
pub mod treasury_outbound_transfers;
pub mod treasury_received_credits;
pub mod treasury_received_debits;
pub mod treasury_transaction_entries;
pub mod treasury_transactions;
pub mod usage_record_summaries;
pub mod usage_records;
pub mod values;
pub mod webhook_endpoints;
use imajin_runtime::table::prelude::*;

pub static SERVICE: Service = Service {
    name: "stripe",
    title: "Stripe API",
    about: "The Stripe REST API",
    api_version: "Wed Oct 15 2025 13:53:19 GMT+0000 (Coordinated Universal Time)",
    version: env!("CARGO_PKG_VERSION"),
    env_prefix: "STRIPE",
    docs_url: Some("https://docs.stripe.com/api"),
    servers: &[
        Server {
            url: "https://api.stripe.com",
            about: "",
            variables: &[],
        },
    ],
    schemes: &[&security::BASIC_AUTH, &security::BEARER_AUTH],
    groups: &[
        &self::account::GROUP,
        &self::account_links::GROUP,
        &self::accounts::GROUP,
        &self::apple_pay_domains::GROUP,
        &self::application_fees::GROUP,
        &self::apps::GROUP,
        &self::balance::GROUP,
        &self::balance_transactions::GROUP,
        &self::bank_accounts::GROUP,
        &self::billing_portal::GROUP,
        &self::capabilities::GROUP,
        &self::cards::GROUP,
        &self::cash_balance::GROUP,
        &self::charges::GROUP,
        &self::checkout::GROUP,
        &self::country_specs::GROUP,
        &self::coupons::GROUP,
        &self::credit_note_line_items::GROUP,
        &self::credit_notes::GROUP,
        &self::customer_balance_transactions::GROUP,
        &self::customer_cash_balance_transactions::GROUP,
        &self::customers::GROUP,
        &self::disputes::GROUP,
        &self::ephemeral_keys::GROUP,
        &self::events::GROUP,
        &self::exchange_rates::GROUP,
        &self::external_accounts::GROUP,
        &self::fee_refunds::GROUP,
        &self::file_links::GROUP,
        &self::files::GROUP,
        &self::financial_connections::GROUP,
        &self::funding_instructions::GROUP,
        &self::identity::GROUP,
        &self::invoiceitems::GROUP,
        &self::invoices::GROUP,
        &self::issuing::GROUP,
        &self::line_items::GROUP,
        &self::link_account_sessions::GROUP,
        &self::linked_accounts::GROUP,
        &self::login_links::GROUP,
        &self::mandates::GROUP,
        &self::payment_intents::GROUP,
        &self::payment_links::GROUP,
        &self::payment_methods::GROUP,
        &self::payment_sources::GROUP,
        &self::payouts::GROUP,
        &self::persons::GROUP,
        &self::plans::GROUP,
        &self::prices::GROUP,
        &self::products::GROUP,
        &self::promotion_codes::GROUP,
        &self::quotes::GROUP,
        &self::radar::GROUP,
        &self::refunds::GROUP,
        &self::reporting::GROUP,
        &self::reviews::GROUP,
        &self::scheduled_query_runs::GROUP,
        &self::setup_attempts::GROUP,
        &self::setup_intents::GROUP,
        &self::shipping_rates::GROUP,
        &self::source_mandate_notifications::GROUP,
        &self::source_transactions::GROUP,
        &self::sources::GROUP,
        &self::subscription_items::GROUP,
        &self::subscription_schedules::GROUP,
        &self::subscriptions::GROUP,
        &self::tax::GROUP,
        &self::tax_codes::GROUP,
        &self::tax_ids::GROUP,
        &self::tax_rates::GROUP,
        &self::terminal::GROUP,
        &self::test_helpers::GROUP,
        &self::tokens::GROUP,
        &self::topups::GROUP,
        &self::transfer_reversals::GROUP,
        &self::transfers::GROUP,
        &self::treasury::GROUP,
        &self::usage_record_summaries::GROUP,
        &self::usage_records::GROUP,
        &self::webhook_endpoints::GROUP,
    ],
    definitions: &[],
    moved: &[],
};
