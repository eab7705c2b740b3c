//! Every rule, one file a stage.

pub mod api;
pub mod cli;
pub mod emit;
pub mod load;
pub mod openapi;
pub mod project;

use super::Rule;

/// Every rule there is, for `imajin explain`.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [project::RULES, load::RULES, openapi::RULES, api::RULES, cli::RULES, emit::RULES].into_iter().flatten().copied()
}

/// The rule of this name.
///
/// # Errors
/// There is none; the nearest name, if one is near.
pub fn find(name: &str) -> Result<&'static Rule, Option<&'static str>> {
    let near = |rule: &'static Rule| (strsim::damerau_levenshtein(name, rule.name), rule.name);
    all().find(|rule| rule.name == name).ok_or_else(|| {
        let (distance, nearest) = all().map(near).min()?;
        (distance <= nearest.len() / 3).then_some(nearest)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_found_by_name() {
        assert_eq!(find("no-description").map(|rule| rule.name), Ok("no-description"));
        assert_eq!(find("no-descripton").map(|rule| rule.name), Err(Some("no-description")));
        assert_eq!(find("xyz").map(|rule| rule.name), Err(None));
        assert_eq!(find("").map(|rule| rule.name), Err(None));
    }

    #[test]
    fn rules_are_rows_that_people_can_read() {
        let mut names: Vec<&str> = all().map(|rule| rule.name).collect();
        names.sort_unstable();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
        for rule in all() {
            assert!(
                rule.name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
                "{}",
                rule.name
            );
            assert!(!rule.summary.is_empty() && !rule.summary.ends_with('.'), "{}", rule.name);
            assert!(rule.explanation.len() > rule.summary.len(), "{}", rule.name);
        }
    }
}
