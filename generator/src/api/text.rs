//! Prose in one line.

/// Bytes after which a line ends with the next word: nobody reads so long a line, and a thousand operations may refer to
/// it.
const LONGEST: usize = 4_000;

/// All white space as single spaces.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len().min(LONGEST));
    for word in text.split_whitespace() {
        if line.len() > LONGEST {
            break;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// The first sentence of the first paragraph that is no heading, in one line.
pub(super) fn first_sentence(text: &str) -> String {
    let lines = text.lines().map(str::trim).skip_while(|line| line.is_empty() || line.starts_with(['#', '=', '-']));
    let paragraph: Vec<&str> = lines.take_while(|line| !line.is_empty()).collect();
    let line = one_line(&paragraph.join(" "));
    match line.find(". ") {
        Some(end) => line[..=end].to_owned(),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_found() {
        let check = |text: &str, sentence: &str| assert_eq!(first_sentence(text), sentence);
        check("# Title\n\nOne sentence. Another.", "One sentence.");
        check("Split over\n two lines\n\nand more", "Split over two lines");
        check("Version 1.2 is out", "Version 1.2 is out");
        check("", "");
    }
}
