//! The one door between a text and a POSIX shell's command line.

/// The text as one word of a POSIX shell (POSIX.1-2024, Shell Command Language, 2.2.2).
pub(crate) fn quote(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=@%+,".contains(c);
    if !text.is_empty() && text.chars().all(is_plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// The text as one word in which each secret is replaced by an expansion: `'Bearer '"$TOKEN"`.
pub(crate) fn quote_without(text: &str, secrets: &[(String, String)]) -> String {
    let pieces = pieces(text, secrets);
    if pieces.is_empty() {
        return quote("");
    }
    let quoted = pieces.into_iter().map(|piece| match piece {
        Piece::Text(text) => quote(text),
        Piece::Secret(stand_in) => format!("\"{stand_in}\""),
    });
    quoted.collect()
}

/// The text with each secret replaced, for a person's eyes.
pub(crate) fn without(text: &str, secrets: &[(String, String)]) -> String {
    let texts = pieces(text, secrets).into_iter().map(|piece| match piece {
        Piece::Text(text) | Piece::Secret(text) => text,
    });
    texts.collect()
}

/// A part of a text.
pub(crate) enum Piece<'a> {
    Text(&'a str),
    /// What stands for it.
    Secret(&'a str),
}

/// Where several secrets start at one place, the longest is meant.
pub(crate) fn pieces<'a>(text: &'a str, secrets: &'a [(String, String)]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    loop {
        let found = secrets
            .iter()
            .filter(|(secret, _)| !secret.is_empty())
            .filter_map(|pair| Some((rest.find(&pair.0)?, pair)))
            .min_by_key(|(at, pair)| (*at, std::cmp::Reverse(pair.0.len())));
        let Some((at, (secret, stand_in))) = found else { break };
        if at > 0 {
            pieces.push(Piece::Text(&rest[..at]));
        }
        pieces.push(Piece::Secret(stand_in));
        rest = &rest[at + secret.len()..];
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_one_word() {
        let rows = [
            ("plain-1.txt", "plain-1.txt"),
            ("", "''"),
            ("two words", "'two words'"),
            ("it's", r"'it'\''s'"),
            ("$(rm -rf /)", "'$(rm -rf /)'"),
            ("a\nb", "'a\nb'"),
            ("~", "'~'"),
            ("*", "'*'"),
            ("!", "'!'"),
        ];
        for (text, expected) in rows {
            assert_eq!(quote(text), expected);
        }
    }

    #[test]
    fn secrets_are_expansions() {
        let secrets = [("sk_1".to_owned(), "$KEY".to_owned()), ("sk_12".to_owned(), "$LONG".to_owned())];
        let rows = [
            ("Bearer sk_1", r#"'Bearer '"$KEY""#),
            ("sk_12x", r#""$LONG"x"#),
            ("a&b=sk_1&c", r#"'a&b='"$KEY"'&c'"#),
            ("none", "none"),
        ];
        for (text, expected) in rows {
            assert_eq!(quote_without(text, &secrets), expected);
        }
        assert_eq!(without("a sk_1 b", &secrets), "a $KEY b");
    }
}
