//! `--dry-run`, `--curl` and `--snippet`: the request is shown, nothing is sent, and no secret is seen.

use super::Context;
use crate::args::{Format, Globals};
use crate::client;
use crate::error::Result;
use crate::request::{self, Request};

/// The request is to be shown.
pub(super) fn is_asked_for(globals: &Globals) -> bool {
    globals.dry_run || globals.curl || globals.snippet.is_some()
}

/// Makes the request what would be sent; adds to `secrets` what must not be seen of it.
pub(super) fn complete(
    context: &Context<'_>,
    request: &mut Request,
    secrets: &mut Vec<(String, String)>,
) -> Result<()> {
    let credentials = client::preview(context, request)?;
    secrets.extend(credentials.redactions());
    let places = client::secrets(context, &credentials);
    let hidden = context.globals.headers.iter().filter(|(name, _)| places.is_credential(name));
    secrets.extend(hidden.map(|(_, value)| (value.clone(), "***".to_owned())));
    Ok(())
}

/// Prints the request.
pub(super) fn preview(context: &Context<'_>, mut request: Request, mut secrets: Vec<(String, String)>) -> Result<()> {
    complete(context, &mut request, &mut secrets)?;
    if context.globals.curl {
        return context.print_text(&format!("{}\n", request::curl(&request, &secrets)));
    }
    if let Some(language) = context.globals.snippet {
        return context.print_text(&request::snippet(&request, &secrets, language)?);
    }
    match context.globals.output {
        Format::Auto if !context.globals.agent => {
            let mut text = request::dry_run(&request, &secrets);
            if !text.ends_with('\n') {
                text.push('\n');
            }
            context.print_text(&text)
        }
        _ => context.print(&request::to_json(&request, &secrets)),
    }
}
