/// Splits a line as a POSIX shell does (POSIX.1-2024, XCU 2.2), without expansions.
pub(super) fn split(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut characters = line.chars();
    while let Some(c) = characters.next() {
        match c {
            ' ' | '\t' | '\n' => words.extend(word.take()),
            '\'' => {
                let word = word.get_or_insert_default();
                word.extend(characters.by_ref().take_while(|c| *c != '\''));
            }
            '"' => {
                let word = word.get_or_insert_default();
                while let Some(c) = characters.next().filter(|c| *c != '"') {
                    match c {
                        '\\' => match characters.next() {
                            Some(c @ ('"' | '\\' | '$' | '`')) => word.push(c),
                            Some('\n') | None => {}
                            Some(c) => word.extend(['\\', c]),
                        },
                        c => word.push(c),
                    }
                }
            }
            '\\' => match characters.next() {
                Some('\n') | None => {}
                Some(c) => word.get_or_insert_default().push(c),
            },
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

#[cfg(test)]
mod tests {
    #[test]
    fn words_are_those_of_a_shell() {
        let rows: &[(&str, &[&str])] = &[
            ("a  b", &["a", "b"]),
            (r#"--x 'a "b" c' ''"#, &["--x", "a \"b\" c", ""]),
            (r#"a"b \" \n"c\ d"#, &["ab \" \\nc d"]),
            ("a \\\n  b", &["a", "b"]),
            ("", &[]),
        ];
        for (line, expected) in rows {
            assert_eq!(super::split(line), *expected, "{line}");
        }
    }
}
