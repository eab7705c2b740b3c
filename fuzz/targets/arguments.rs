//! Bytes as a command line, one word a line: from words to a request, for the petstore.
#![no_main]

use imajin_runtime::command::{self, Parsed};
use imajin_runtime::config::Environment;
use imajin_runtime::terminal::Terminal;
use imajin_runtime::{input, request};
use petstore_cli::api::SERVICE;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    // A word with an `@` may name a file of this machine.
    let words = text.lines().filter(|word| !word.contains('@')).map(Into::into).collect();
    match command::parse(&SERVICE, &[], words, &Environment::default(), Terminal::default()) {
        Ok(Parsed::Call(invocation)) => {
            let input = input::read(&invocation, &mut std::io::empty());
            let request = input.and_then(|input| request::build(&input, "http://localhost"));
            if let Ok(request) = request {
                let legal = |c: char| c.is_ascii_graphic();
                assert!(request.url.chars().all(legal), "{}", request.url);
            }
        }
        Ok(Parsed::Text(text)) => assert_eq!(imajin_fuzz::special(&text), None, "{text}"),
        Ok(_) => {}
        Err(error) => assert_eq!(imajin_fuzz::special(&error.message), None, "{}", error.message),
    }
});
