//! Every row of every table obeys the contract.

#[test]
fn laws() {
    imajin_runtime::testing::laws(&stripe_cli::api::SERVICE);
}
