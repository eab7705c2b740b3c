//! `--out`: files whole or not at all, named by the server, gone on with after they broke off.

use super::{run, start};
use imajin_tests::wire::{LIMIT, Request, answer, listen, speak};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

/// `petstore pet get 1 --out …`.
fn get(port: u16, out: &Path, more: &[&str]) -> (Option<i32>, String, String) {
    let base = format!("http://127.0.0.1:{port}");
    let out = out.to_str().unwrap();
    run("petstore", &[&["pet", "get", "1", "--base-url", &base, "--out", out], more].concat(), &[])
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = entries.collect();
    names.sort();
    names
}

/// An answer whose length is `length`, whatever its body is.
fn cut(head: &str, length: usize, body: &[u8]) -> Vec<u8> {
    let announced = format!("content-length: {length}\r\n");
    let whole = String::from_utf8(answer(head, b"")).unwrap().replace("content-length: 0\r\n", &announced);
    [whole.as_bytes(), body].concat()
}

const TAGGED: &str = "200 OK\r\ncontent-type: application/zip\r\naccept-ranges: bytes\r\netag: \"v1\"";

#[test]
fn a_folder_takes_the_name_that_the_server_gives() {
    let folder = tempfile::tempdir().unwrap();
    let rows = [
        ("200 OK\r\ncontent-disposition: attachment; filename=\"../../etc/rep\u{202e}ort.pdf\"", "rep_ort.pdf"),
        ("200 OK\r\ncontent-disposition: attachment; filename*=UTF-8''na%C3%AFve.txt", "naïve.txt"),
        ("200 OK", "1"),
    ];
    for (head, name) in rows {
        let (port, _requests) = speak(vec![answer(head, b"\0binary")]);
        let (code, stdout, stderr) = get(port, folder.path(), &[]);
        assert_eq!((code, stdout.as_str(), stderr.as_str()), (Some(0), "", ""), "{head}");
        assert_eq!(fs::read(folder.path().join(name)).unwrap(), b"\0binary", "{head}");
    }
    assert_eq!(names(folder.path()), ["1", "naïve.txt", "rep_ort.pdf"]);
    let (port, _requests) = speak(vec![answer("200 OK", b"new"), answer("200 OK", b"new")]);
    let (code, _, stderr) = get(port, folder.path(), &[]);
    assert_eq!((code, stderr.contains("already\nhint: write over it with --yes")), (Some(2), true), "{stderr}");
    assert_eq!(fs::read(folder.path().join("1")).unwrap(), b"\0binary");
    assert_eq!(get(port, folder.path(), &["--yes"]).0, Some(0));
    assert_eq!(fs::read(folder.path().join("1")).unwrap(), b"new");
}

#[test]
fn what_is_laid_out_is_named_too() {
    let folder = tempfile::tempdir().unwrap();
    let (port, _requests) = speak(vec![imajin_tests::wire::json("200 OK", r#"{"id":1}"#)]);
    assert_eq!(get(port, folder.path(), &["-o", "yaml"]).0, Some(0));
    assert_eq!(fs::read_to_string(folder.path().join("1.yaml")).unwrap(), "id: 1\n");
    let (code, _, stderr) = run("petstore", &["api", "search", "pet", "--out", folder.path().to_str().unwrap()], &[]);
    assert_eq!((code, stderr.contains("is a folder, and the output has no name")), (Some(2), true), "{stderr}");
    assert_eq!(names(folder.path()), ["1.yaml"]);
}

#[test]
fn a_download_that_breaks_off_goes_on_within_the_run() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pet.zip");
    let rest = "206 Partial Content\r\ncontent-range: bytes 4-9/10\r\netag: \"v1\"";
    let (port, requests) = speak(vec![cut(TAGGED, 10, b"0123"), answer(rest, b"456789")]);
    let (code, stdout, stderr) = get(port, &file, &[]);
    assert_eq!((code, stdout.as_str()), (Some(0), ""), "{stderr}");
    let expected = format!("`127.0.0.1:{port}` broke off the connection; going on from 4 bytes\n");
    assert_eq!(stderr, expected);
    assert_eq!(fs::read(&file).unwrap(), b"0123456789");
    assert_eq!(names(folder.path()), ["pet.zip"]);
    let requests: Vec<Request> = requests.try_iter().collect();
    let asked = |request: &Request| {
        ["range", "if-range", "accept-encoding"].map(|name| request.header(name).map(str::to_owned))
    };
    assert_eq!(asked(&requests[0]), [None, None, Some("identity".to_owned())]);
    assert_eq!(
        asked(&requests[1]),
        [Some("bytes=4-".to_owned()), Some("\"v1\"".to_owned()), Some("identity".to_owned())]
    );
}

#[test]
fn a_download_that_breaks_off_goes_on_in_the_next_run() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pet.zip");
    let first = || cut(TAGGED, 10, b"0123");
    let part = |range: &str, body| answer(&format!("206 Partial Content\r\ncontent-range: {range}"), body);
    let rows = [
        // The same thing is still there; it has changed; the server says so in other words; it sends something else.
        (vec![first(), part("bytes 4-9/10", b"456789")], "0123456789"),
        (vec![first(), answer(TAGGED, b"changed")], "changed"),
        (vec![first(), answer("416 Range Not Satisfiable", b""), answer("200 OK", b"changed")], "changed"),
        (vec![first(), part("bytes 3-9/10", b"3456789"), answer("200 OK", b"whole")], "whole"),
    ];
    for (answers, expected) in rows {
        let (port, _requests) = speak(answers);
        let (code, _, stderr) = get(port, &file, &["--no-retry"]);
        assert_eq!(code, Some(9), "{stderr}");
        assert!(stderr.contains("hint: 4 bytes are kept; the same command goes on from there"), "{stderr}");
        let kept = names(folder.path());
        assert!(kept.len() == 2 && kept.iter().all(|name| name.starts_with(".pet.zip.")), "{kept:?}");
        let (code, _, stderr) = get(port, &file, &["--no-retry"]);
        assert_eq!((code, stderr.as_str()), (Some(0), ""));
        assert_eq!(fs::read_to_string(&file).unwrap(), expected);
        assert_eq!(names(folder.path()), ["pet.zip"]);
        fs::remove_file(&file).unwrap();
    }
}

#[test]
fn what_cannot_be_gone_on_with_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pet.zip");
    for head in ["200 OK", "200 OK\r\netag: \"v1\"", "200 OK\r\naccept-ranges: bytes\r\netag: W/\"v1\""] {
        let (port, _requests) = speak(vec![cut(head, 10, b"0123")]);
        let (code, _, stderr) = get(port, &file, &["--no-retry"]);
        assert_eq!((code, stderr.contains("are kept"), names(folder.path())), (Some(9), false, vec![]), "{stderr}");
    }
    let (port, _requests) = speak(vec![cut("200 OK", 10, b"0123"), answer("200 OK", b"0123456789")]);
    let (code, _, stderr) = get(port, &file, &[]);
    assert_eq!((code, stderr.contains("; going on from the start\n")), (Some(0), true), "{stderr}");
    assert_eq!(fs::read(&file).unwrap(), b"0123456789");
}

#[test]
fn a_wrong_checksum_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pet.zip");
    let good = "repr-digest: sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:";
    let hello = b"{\"hello\": \"world\"}\n";
    let tagged = format!("{TAGGED}\r\n{good}");
    let rest = format!("206 Partial Content\r\ncontent-range: bytes 9-18/19\r\n{good}");
    let rows = [
        (vec![answer(&tagged, hello)], true),
        (vec![answer(&tagged, b"{\"hello\": \"w0rld\"}\n")], false),
        (vec![cut(&tagged, 19, &hello[..9]), answer(&rest, &hello[9..])], true),
        (vec![cut(&tagged, 19, b"{\"hallo\":"), answer(&rest, &hello[9..])], false),
    ];
    for (answers, right) in rows {
        let count = answers.len();
        let (port, _requests) = speak(answers);
        let mut last = None;
        for _ in 0..count {
            last = Some(get(port, &file, &["--no-retry"]));
        }
        let (code, _, stderr) = last.unwrap();
        assert_eq!(code, Some(if right { 0 } else { 9 }), "{stderr}");
        assert_eq!(stderr.contains("its checksum is not the one of `repr-digest`"), !right, "{stderr}");
        assert_eq!(names(folder.path()), if right { vec!["pet.zip"] } else { vec![] });
        // Err: there is none, as there should be.
        let _ = fs::remove_file(&file);
    }
}

#[test]
fn an_interrupted_download_goes_on_later() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pet.zip");
    let (port, requests) = listen(|mut stream| {
        let request = Request::read(&mut stream).unwrap();
        match request.header("range") {
            None => {
                stream.write_all(&cut(TAGGED, 300_010, &[b'x'; 300_000])).unwrap();
                // The client ends it.
                let _ = Request::read(&mut stream);
            }
            Some(range) => {
                let at: usize = range.strip_prefix("bytes=").unwrap().trim_end_matches('-').parse().unwrap();
                let head = format!("206 Partial Content\r\ncontent-range: bytes {at}-300009/300010");
                stream.write_all(&answer(&head, &vec![b'y'; 300_010 - at])).unwrap();
            }
        }
        request
    });
    let base = format!("http://127.0.0.1:{port}");
    let out = file.to_str().unwrap();
    let arguments = ["pet", "get", "1", "--base-url", &base, "--out", out];
    let mut child = start("petstore", &arguments);
    let part = || {
        names(folder.path()).iter().any(|name| fs::metadata(folder.path().join(name)).is_ok_and(|file| file.len() > 0))
    };
    imajin_tests::watch::until(LIMIT, part);
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(130));
    let (code, _, stderr) = get(port, &file, &[]);
    assert_eq!((code, stderr.as_str()), (Some(0), ""));
    let content = fs::read(&file).unwrap();
    assert_eq!((content.len(), content[0], content[300_009]), (300_010, b'x', b'y'));
    assert_eq!((names(folder.path()), requests.try_iter().count()), (vec!["pet.zip".to_owned()], 2));
}

#[cfg(unix)]
#[test]
fn only_plain_files_are_written() {
    let folder = tempfile::tempdir().unwrap();
    let (link, target) = (folder.path().join("link"), folder.path().join("target"));
    std::os::unix::fs::symlink(&target, &link).unwrap();
    for (out, expected) in [(link, "it is a symbolic link"), (folder.path().join("none/"), "there is no such folder")] {
        let (code, _, stderr) = get(1, &out, &[]);
        assert_eq!((code, stderr.contains(expected)), (Some(2), true), "{stderr}");
    }
    assert_eq!(names(folder.path()), ["link"]);
}
