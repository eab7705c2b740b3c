//! What `custom.rs` may do compiles, and what it may not do fails with a message that helps.

#[test]
fn hooks_compile_or_say_why_not() {
    let cases = trybuild::TestCases::new();
    cases.pass("suite/compile/pass/*.rs");
    cases.compile_fail("suite/compile/fail/*.rs");
}
