//! Transcripts of the real binaries, as a person reads them. `TRYCMD=overwrite` writes what comes out now.

use imajin_tests::crates;

#[test]
fn transcripts_are_what_the_binaries_say() {
    let cases = trycmd::TestCases::new();
    for name in ["imajin", "petstore", "stripe"] {
        cases.register_bin(name, crates::debug(name));
    }
    // Nothing of this machine reaches the binaries' behaviour.
    cases.env("NO_COLOR", "1").env("COLUMNS", "100");
    cases.case("suite/command/*.md");
}
