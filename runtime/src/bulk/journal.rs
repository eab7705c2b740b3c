//! What became of each row: an append-only file of JSON lines, one fact each, that outlives a kill.
//!
//! No values are in it. A last line that is torn is no line.

use crate::error::{Error, Kind, Result};
use crate::terminal::line;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// What is known of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// It is being sent; if nothing follows, nobody knows what became of it.
    Begun,
    /// It is done.
    Done,
    /// It was refused: sending it again is the first time.
    Failed,
    /// Nobody knows whether it was done.
    Unknown,
}

/// A journal that is open, and what earlier runs have written into it.
pub(super) struct Journal {
    file: Option<(File, PathBuf)>,
    /// By row: what it said, and what became of it. Sixteen bytes for each row of earlier runs.
    earlier: HashMap<u64, (u64, State)>,
}

impl Journal {
    /// Nothing is written down.
    pub(super) fn none() -> Journal {
        Journal { file: None, earlier: HashMap::new() }
    }

    /// Opens or makes one. Nobody else may have it open.
    ///
    /// # Errors
    /// `usage` if it is that of another run, `config` if it cannot be written.
    pub(super) fn open(path: PathBuf, identity: &str, restart: bool) -> Result<Journal> {
        let shown = line(&path.display().to_string());
        let wrong = |error: std::io::Error| {
            Error::new(Kind::Config, format!("cannot write the journal `{shown}`: {error}"))
                .hint("give another place with --journal FILE")
        };
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder).map_err(wrong)?;
        }
        let mut options = File::options();
        options.read(true).append(true).create(true);
        private(&mut options);
        let mut file = options.open(&path).map_err(wrong)?;
        if file.try_lock().is_err() {
            let message = format!("another run has the journal `{shown}` open");
            return Err(Error::new(Kind::Usage, message).field("journal").hint("wait until it has ended"));
        }
        if restart {
            file.set_len(0).map_err(wrong)?;
        }
        let (earlier, whole) = read(&file, identity).map_err(wrong)?.ok_or_else(|| {
            Error::new(Kind::Usage, format!("the journal `{shown}` is that of another command, file or server"))
                .field("journal")
                .hint("give another --journal, or --restart to forget it")
        })?;
        file.set_len(whole).map_err(wrong)?;
        if whole == 0 {
            let head = json!({"journal": 1, "run": identity});
            file.write_all(format!("{head}\n").as_bytes()).and_then(|()| file.sync_all()).map_err(wrong)?;
        }
        Ok(Journal { file: Some((file, path)), earlier })
    }

    pub(super) fn path(&self) -> Option<&Path> {
        self.file.as_ref().map(|(_, path)| path.as_path())
    }

    /// What an earlier run has made of a row that said the same.
    pub(super) fn earlier(&self, row: u64, hash: u64) -> Option<State> {
        self.earlier.get(&row).filter(|(said, _)| *said == hash).map(|(_, state)| *state)
    }

    /// Writes a fact down, on the disk before anything else happens.
    ///
    /// # Errors
    /// `internal`: what cannot be written down must not be done.
    pub(super) fn note(&mut self, row: u64, hash: u64, state: State) -> Result<()> {
        let Some((file, _)) = &mut self.file else { return Ok(()) };
        let fact = json!({"row": row, "hash": format!("{hash:016x}"), "state": state.name()});
        let written = file.write_all(format!("{fact}\n").as_bytes()).and_then(|()| file.sync_data());
        written.map_err(|error| Error::new(Kind::Internal, format!("cannot write the journal: {error}")))
    }
}

impl State {
    const ALL: [State; 4] = [State::Begun, State::Done, State::Failed, State::Unknown];

    fn name(self) -> &'static str {
        match self {
            State::Begun => "begun",
            State::Done => "done",
            State::Failed => "failed",
            State::Unknown => "unknown",
        }
    }
}

/// For its owner alone.
pub(super) fn private(options: &mut OpenOptions) {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    #[cfg(not(unix))]
    let _ = options;
}

type Earlier = HashMap<u64, (u64, State)>;

/// What is in a journal, and how much of it is whole; `None` if it is that of another run.
fn read(mut file: &File, identity: &str) -> std::io::Result<Option<(Earlier, u64)>> {
    file.seek(SeekFrom::Start(0))?;
    let mut reader = BufReader::new(file);
    let (mut earlier, mut whole, mut first) = (Earlier::new(), 0, true);
    let mut bytes = Vec::new();
    loop {
        bytes.clear();
        let read = reader.read_until(b'\n', &mut bytes)?;
        if read == 0 || bytes.last() != Some(&b'\n') {
            return Ok(Some((earlier, whole)));
        }
        let fact: Value = serde_json::from_slice(&bytes).unwrap_or_default();
        if first && (fact["journal"] != 1 || fact["run"] != *identity) {
            return Ok(None);
        }
        first = false;
        whole += read as u64;
        let hash = fact["hash"].as_str().and_then(|text| u64::from_str_radix(text, 16).ok());
        let state = State::ALL.into_iter().find(|state| fact["state"] == *state.name());
        if let (Some(row), Some(hash), Some(state)) = (fact["row"].as_u64(), hash, state) {
            earlier.insert(row, (hash, state));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journal_is_read_back_as_far_as_it_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("below/journal");
        let open = |restart| Journal::open(path.clone(), "run 1", restart);
        let mut journal = open(false).unwrap();
        assert!(open(false).is_err_and(|error| error.message.contains("another run")));
        journal.note(1, 7, State::Begun).unwrap();
        journal.note(1, 7, State::Done).unwrap();
        journal.note(2, 8, State::Begun).unwrap();
        drop(journal);
        let mut file = File::options().append(true).open(&path).unwrap();
        file.write_all(b"{\"row\":3,\"hash\":\"0000000000000009\",\"state\":\"do").unwrap();
        drop(file);
        let mut journal = open(false).unwrap();
        assert_eq!([journal.earlier(1, 7), journal.earlier(1, 8)], [Some(State::Done), None]);
        assert_eq!([journal.earlier(2, 8), journal.earlier(3, 9)], [Some(State::Begun), None]);
        journal.note(3, 9, State::Failed).unwrap();
        drop(journal);
        assert_eq!(open(false).unwrap().earlier(3, 9), Some(State::Failed));
        assert!(Journal::open(path.clone(), "run 2", false).is_err_and(|error| error.kind == Kind::Usage));
        assert_eq!(open(true).unwrap().earlier(1, 7), None);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }
}
