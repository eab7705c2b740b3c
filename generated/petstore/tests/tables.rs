//! Every row of every table obeys the contract.

#[test]
fn laws() {
    imajin_runtime::testing::laws(&petstore_cli::api::SERVICE);
}
