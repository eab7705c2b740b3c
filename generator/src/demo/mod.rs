//! The main job from end to end on a description that the binary carries: generate, build, serve, call.
//!
//! Everything shown is real: the crate is built by cargo, and its binary talks to the strict mock.

use crate::diagnostic::Diagnostics;
use crate::emit::Previous;
use crate::load;
use crate::mock::{Server, Settings};
use crate::project::{self, Order, Runtime};
use anyhow::{Context as _, bail};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

/// The project folder of the demonstration, as it is in `specs/stripe`.
const PROJECT: &[(&str, &str)] = &[
    ("openapi.json", include_str!("../../../specs/stripe/openapi.json")),
    ("overlay.yaml", include_str!("../../../specs/stripe/overlay.yaml")),
    ("service.toml", include_str!("../../../specs/stripe/service.toml")),
];

/// One call, and what it shows.
struct Scene {
    title: &'static str,
    words: &'static [&'static str],
}

const SCENES: &[Scene] = &[
    Scene { title: "Help, whatever the number of operations", words: &["customers", "--help"] },
    Scene {
        title: "Create something: nested fields and maps are flags",
        words: &[
            "customers",
            "create",
            "--name",
            "Jane Doe",
            "--address.city",
            "Paris",
            "--metadata",
            "team=core",
            "--fields",
            "id,name,address.city,metadata",
        ],
    },
    Scene {
        title: "List as a table",
        words: &["customers", "list", "-o", "table", "--fields", "id,name,created,livemode"],
    },
    Scene {
        title: "All pages, through jq, one item a line",
        words: &["customers", "list", "--all", "-o", "ndjson", "--jq", "{id, name}"],
    },
    Scene {
        title: "A mistake is caught before anything is sent",
        words: &["payment-intents", "create", "--amount", "twenty", "--curency", "usd"],
    },
    Scene {
        title: "The same request for curl, without the secret",
        words: &["payment-intents", "create", "--amount", "2000", "--currency", "usd", "--curl"],
    },
];

/// Where a demonstration happens.
#[derive(Debug)]
pub struct Demo {
    /// The folder for the project, the crate and what cargo makes of it.
    pub folder: PathBuf,
}

impl Demo {
    /// Runs it, telling the story on `out`; cargo's progress goes to this process's stderr.
    ///
    /// # Errors
    /// The folder cannot be written, cargo is not there or fails, or no loopback port is free.
    pub fn run(&self, out: &mut dyn Write) -> anyhow::Result<()> {
        let project = self.folder.join("specs/stripe");
        let generated = self.folder.join("stripe");
        for (name, text) in PROJECT {
            std::fs::create_dir_all(&project)?;
            std::fs::write(project.join(name), text).with_context(|| format!("{}", project.join(name).display()))?;
        }
        let commands = generate(&project, &generated)?;
        writeln!(out, "Generated {commands} commands from Stripe's description: {}", generated.display())?;
        writeln!(out, "Building it with cargo …")?;
        out.flush()?;
        let binary = self.build(&generated)?;
        let documents = documents(&project)?;
        let mock = Server::start(Arc::new(documents.root), Settings::default(), 0)?;
        writeln!(out, "A strict mock of Stripe listens on {}", mock.url())?;
        for (number, scene) in SCENES.iter().enumerate() {
            writeln!(out, "\n{}. {}\n$ stripe {}", number + 1, scene.title, typed(scene.words))?;
            out.flush()?;
            call(&binary, scene, &mock.url(), out)?;
        }
        writeln!(out, "\nThe crate is in {0}. Install it:\n$ cargo install --path {0}", generated.display())?;
        Ok(())
    }

    fn build(&self, generated: &Path) -> anyhow::Result<PathBuf> {
        let target = std::path::absolute(self.folder.join("target"))?;
        let status = Command::new("cargo")
            .args(["build", "--release", "--target-dir"])
            .arg(&target)
            .current_dir(generated)
            .stdin(Stdio::null())
            .status()
            .context("cargo builds the crate; is it installed?")?;
        if !status.success() {
            bail!("cargo could not build {}", generated.display());
        }
        Ok(target.join("release").join(format!("stripe{}", std::env::consts::EXE_SUFFIX)))
    }
}

fn documents(project: &Path) -> anyhow::Result<load::Documents> {
    let order = Order { target: project.to_path_buf(), ..Order::default() };
    let mut diagnostics = Diagnostics::default();
    let project = project::open(&order, &mut diagnostics).map_err(|_| anyhow::anyhow!("the project does not open"))?;
    load::load(&project.input, &mut diagnostics).map_err(|_| anyhow::anyhow!("the description does not load"))
}

/// Writes the crate; returns the number of its commands.
fn generate(project: &Path, out: &Path) -> anyhow::Result<usize> {
    let runtime = Some(Runtime::Vendored);
    let order = Order { target: project.to_path_buf(), out: Some(out.to_path_buf()), runtime, ..Order::default() };
    let mut diagnostics = Diagnostics::default();
    let stop = |_| anyhow::anyhow!("the embedded description does not generate");
    let project = project::open(&order, &mut diagnostics).map_err(stop)?;
    let mut documents = load::load(&project.input, &mut diagnostics).map_err(stop)?;
    let made =
        crate::generate(&project, &mut documents, Previous::default(), &mut |_| {}, &mut diagnostics).map_err(stop)?;
    crate::files::write(&made.files, &made.stamp, out, true)?;
    Ok(made.cli.coverage.iter().filter(|operation| operation.command.is_some()).count())
}

/// The words as one would type them.
fn typed(words: &[&str]) -> String {
    let quoted =
        words.iter().map(|word| if word.contains([' ', '{', '|']) { format!("'{word}'") } else { (*word).to_owned() });
    quoted.collect::<Vec<_>>().join(" ")
}

/// Runs the binary and shows both of its streams, as a terminal would.
fn call(binary: &Path, scene: &Scene, base_url: &str, out: &mut dyn Write) -> anyhow::Result<()> {
    let output = Command::new(binary)
        .args(scene.words)
        .env("STRIPE_BASE_URL", base_url)
        .env("STRIPE_API_KEY", "sk_test_demonstration")
        .stdin(Stdio::null())
        .output()
        .with_context(|| binary.display().to_string())?;
    out.write_all(&output.stdout)?;
    out.write_all(&output.stderr)?;
    match output.status.code() {
        Some(0) => Ok(()),
        Some(code) => Ok(writeln!(out, "(exit code {code})")?),
        None => bail!("{} was killed", binary.display()),
    }
}
