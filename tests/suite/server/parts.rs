//! multipart/form-data as a parser of somebody else reads it.

use super::run;
use imajin_tests::wire::{json, speak};
use std::convert::Infallible;

/// Name, file name, media type and content of every part.
type Parts = Vec<(String, Option<String>, Option<String>, Vec<u8>)>;

fn parse(content_type: &str, body: Vec<u8>) -> Parts {
    let boundary = multer::parse_boundary(content_type).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let stream = futures_util::stream::iter([Ok::<_, Infallible>(body)]);
        let mut multipart = multer::Multipart::new(stream, boundary);
        let mut parts = Parts::new();
        while let Some(field) = multipart.next_field().await.unwrap() {
            let name = field.name().unwrap().to_owned();
            let file = field.file_name().map(str::to_owned);
            let media_type = field.content_type().map(ToString::to_string);
            parts.push((name, file, media_type, field.bytes().await.unwrap().to_vec()));
        }
        parts
    })
}

#[test]
fn fields_and_a_file_arrive() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a \"quoted\" größe.png");
    // Bytes that are no text, and what could be taken for a boundary; more than one read of a file.
    let content: Vec<u8> = (0..300_000_u32).flat_map(u32::to_le_bytes).chain(*b"\r\n--\r\n--x--\r\n").collect();
    std::fs::write(&file, &content).unwrap();
    let (port, requests) = speak(vec![json("200 OK", "{}")]);
    let base = format!("http://127.0.0.1:{port}");
    let file_flag = format!("@{}", file.display());
    let arguments = [
        "files",
        "create",
        "--file",
        &file_flag,
        "--purpose",
        "dispute_evidence",
        "--expand",
        "a",
        "--expand",
        "b",
        "--file-link-data.create",
        "--base-url",
        &base,
    ];
    let (code, _, stderr) = run("stripe", &arguments, &[]);
    assert_eq!(code, Some(0), "{stderr}");
    let request = requests.recv().unwrap();
    assert!(request.header("content-length").is_some(), "{:?}", request.headers);
    let parts = parse(request.header("content-type").unwrap(), request.body.clone());
    let mut plain: Vec<_> =
        parts.iter().filter(|part| part.0 != "file").map(|part| (part.0.as_str(), &*part.3)).collect();
    plain.sort_unstable();
    let expected: [(&str, &[u8]); 4] = [
        ("expand[0]", b"a"),
        ("expand[1]", b"b"),
        ("file_link_data[create]", b"true"),
        ("purpose", b"dispute_evidence"),
    ];
    assert_eq!(plain, expected);
    let sent: Vec<_> = parts.into_iter().filter(|part| part.0 == "file").collect();
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0].1.as_deref(), Some("a \"quoted\" größe.png"));
    assert!(sent[0].3 == content, "{} bytes of {}", sent[0].3.len(), content.len());
}
