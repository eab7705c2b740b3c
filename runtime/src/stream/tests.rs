use super::*;
use crate::json;

/// What a stream gives when it comes in pieces of these lengths, over and over, and what is left at its end.
fn split(framing: Framing, bytes: &[u8], lengths: &[usize]) -> (Vec<Piece>, Option<Piece>, String) {
    let mut decoder = Decoder::new(framing);
    let mut pieces = Vec::new();
    let (mut bytes, mut lengths) = (bytes, lengths.iter().cycle());
    while !bytes.is_empty() {
        let (mut piece, rest) = bytes.split_at((*lengths.next().unwrap()).clamp(1, bytes.len()));
        while let Some(found) = decoder.next(&mut piece) {
            pieces.push(found);
        }
        assert!(piece.is_empty());
        bytes = rest;
    }
    let end = decoder.end(true);
    (pieces, end, decoder.id().to_owned())
}

fn whole(framing: Framing, text: &str) -> (Vec<Piece>, Option<Piece>, String) {
    split(framing, text.as_bytes(), &[usize::MAX])
}

fn event(name: &str, id: &str, data: &str) -> Piece {
    let said = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    Piece::Event(Event { name: said(name), id: said(id), data: data.to_owned() })
}

fn stray(text: &str) -> Piece {
    Piece::Stray(text.to_owned())
}

#[test]
fn events_are_those_of_the_standard() {
    let rows: &[(&str, &[Piece])] = &[
        // The standard's own examples (9.2.6).
        ("data: YHOO\ndata: +2\ndata: 10\n\n", &[event("", "", "YHOO\n+2\n10")]),
        (
            ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n",
            &[
                event("", "1", "first event"),
                Piece::Event(Event { id: Some(String::new()), ..Event::item("second event".to_owned()) }),
            ],
        ),
        ("data\n\ndata\ndata\n\ndata:", &[event("", "", ""), event("", "", "\n")]),
        ("data:test\n\ndata: test\n\n", &[event("", "", "test"), event("", "", "test")]),
        // Line ends, a byte order mark, fields.
        ("\u{feff}data: a\r\ndata: b\rdata: c\n\r\ndata: d\r\r", &[event("", "", "a\nb\nc"), event("", "", "d")]),
        ("data: a\n\n\u{feff}data: b\n\n", &[event("", "", "a"), stray("\u{feff}data: b")]),
        ("event: e\ndata: a\n\ndata: b\n\n", &[event("e", "", "a"), event("", "", "b")]),
        ("event: e\n\ndata: a\n\n", &[event("", "", "a")]),
        ("id: x\0y\nid: 7\ndata: a\n\n", &[event("", "7", "a")]),
        ("id: 7\nid: x\0y\ndata: a\n\n", &[event("", "7", "a")]),
        ("retry: 1x\nretry\nretry: 99999999999999999999\ndata: a\n\n", &[stray("retry: 1x"), event("", "", "a")]),
        (
            "DATA: a\n data: b\nx\n\n{\"error\": 1}\n",
            &[stray("DATA: a"), stray(" data: b"), stray("x"), stray("{\"error\": 1}")],
        ),
    ];
    for (text, expected) in rows {
        assert_eq!(whole(Framing::Events, text).0, *expected, "{text:?}");
    }
    let (_, end, id) = whole(Framing::Events, "id: 1\ndata: a\n\nid: 2\nevent: e\ndata: b\ndata: c");
    assert_eq!((end, id.as_str()), (Some(stray("event: e\ndata: b\ndata: c")), "1"));
    assert_eq!(whole(Framing::Events, "id: 1\n\nid: 2").2, "1");
    let mut decoder = Decoder::new(Framing::Events);
    assert_eq!(decoder.next(&mut &b"retry: 1500\n"[..]), None);
    assert_eq!(decoder.retry(), Some(Duration::from_millis(1_500)));
}

#[test]
fn items_are_json_values() {
    let item = |text: &str| event("", "", text);
    let rows: &[(Framing, &str, &[Piece], Option<Piece>)] = &[
        (
            Framing::Lines,
            "{\"a\":1}\n\n[2]\r\n3\n\"x\\\"}\"\nnull",
            &[item("{\"a\":1}"), item("[2]"), item("3"), item("\"x\\\"}\"")],
            Some(item("null")),
        ),
        (Framing::Lines, "\u{feff}{}{}1 true[", &[item("{}"), item("{}"), item("1"), item("true")], Some(stray("["))),
        (
            Framing::Lines,
            "{\"a\":\n{}\n\"open\n{}\n",
            &[stray("{\"a\":"), item("{}"), stray("\"open"), item("{}")],
            None,
        ),
        (Framing::Lines, "oops\n}\n[}\n1\n", &[stray("oops"), stray("}"), stray("[}"), item("1")], None),
        (
            Framing::Sequence,
            "\u{1e}{\"a\":\n1}\n\u{1e}12\n\u{1e}12\u{1e}[1,\u{1e}{}",
            &[item("{\"a\":\n1}"), item("12"), stray("12"), stray("[1,"), item("{}")],
            None,
        ),
        (Framing::Sequence, "\u{1e}true\n\u{1e}12", &[item("true")], Some(stray("12"))),
        (
            Framing::Values,
            "{\n  \"a\": 1\n}\n{\n}12 13",
            &[item("{\n  \"a\": 1\n}"), item("{\n}"), item("12")],
            Some(item("13")),
        ),
    ];
    for (framing, text, expected, end) in rows {
        let found = whole(*framing, text);
        assert_eq!((&found.0[..], &found.1), (*expected, end), "{text:?}");
    }
    let mut decoder = Decoder::new(Framing::Lines);
    assert_eq!(decoder.next(&mut &b"12"[..]), None);
    assert_eq!(decoder.end(false), Some(stray("12")), "it may be the beginning of 123");
}

/// Uniform enough, and the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }

    /// A stream of what streams are made of, and of what they are not.
    fn stream(&mut self) -> Vec<u8> {
        const PARTS: &[&[u8]] = &[
            b"data:",
            b"data: ",
            b"data",
            b"event: e",
            b"id: ",
            b"id",
            b"retry: 5",
            b":",
            b" ",
            b"\n",
            b"\r",
            b"\r\n",
            b"\n\n",
            b"\0",
            b"\xef\xbb\xbf",
            b"\xe2\x82",
            b"\xff",
            "ä€".as_bytes(),
            b"{",
            b"}",
            b"[",
            b"]",
            b"\"",
            b"\\",
            b"{\"a\": [1, \"}\"]}",
            b"12",
            b"true",
            b"\x1e",
            b",",
            b"[DONE]",
            b"\x1b[31m",
        ];
        (0..self.roll(40)).flat_map(|_| PARTS[self.roll(PARTS.len())].iter().copied()).collect()
    }
}

const FRAMINGS: [Framing; 4] = [Framing::Events, Framing::Lines, Framing::Sequence, Framing::Values];

#[test]
fn however_a_stream_is_split_its_events_are_the_same() {
    let mut dice = Dice(1);
    for _ in 0..5_000 {
        let bytes = dice.stream();
        for framing in FRAMINGS {
            let expected = split(framing, &bytes, &[usize::MAX]);
            let lengths: Vec<usize> = (0..8).map(|_| dice.roll(7) + 1).collect();
            assert_eq!(split(framing, &bytes, &lengths), expected, "{framing:?} {bytes:?} {lengths:?}");
            assert_eq!(split(framing, &bytes, &[1]), expected, "{framing:?} {bytes:?}");
        }
    }
}

/// The standard's algorithm on the whole text at once: lines that are no fields, and the data of each event.
fn by_the_book(bytes: &[u8]) -> Vec<Piece> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = String::from_utf8_lossy(bytes).replace("\r\n", "\n").replace('\r', "\n");
    let mut lines: Vec<&str> = text.split('\n').collect();
    lines.pop();
    let (mut pieces, mut name, mut id, mut data) = (Vec::new(), String::new(), None, Vec::new());
    for line in lines {
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "" if line.is_empty() => {
                let event =
                    Event { name: Some(name).filter(|n: &String| !n.is_empty()), id: id.take(), data: data.join("\n") };
                if !data.is_empty() {
                    pieces.push(Piece::Event(event));
                }
                (name, data) = (String::new(), Vec::new());
            }
            "data" => data.push(value.to_owned()),
            "event" => value.clone_into(&mut name),
            "id" if !value.contains('\0') => id = Some(value.to_owned()),
            "" | "id" => {}
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {}
            _ => pieces.push(stray(line)),
        }
    }
    pieces
}

#[test]
fn nothing_of_a_malformed_stream_is_lost() {
    let mut dice = Dice(2);
    for _ in 0..10_000 {
        let bytes = dice.stream();
        assert_eq!(split(Framing::Events, &bytes, &[3]).0, by_the_book(&bytes), "{bytes:?}");
        let visible =
            |text: &str| text.replace(|c: char| c.is_ascii_whitespace() || matches!(c, '\u{1e}' | '\u{feff}'), "");
        for framing in [Framing::Lines, Framing::Sequence, Framing::Values] {
            let (pieces, end, _) = split(framing, &bytes, &[usize::MAX]);
            let mut out = String::new();
            for piece in pieces.iter().chain(&end) {
                match piece {
                    Piece::Event(event) => {
                        assert!(json::parse(&event.data).is_ok(), "{bytes:?}");
                        out.push_str(&event.data);
                    }
                    Piece::Stray(text) => out.push_str(text),
                }
            }
            let valid = std::str::from_utf8(&bytes).map(visible);
            assert!(valid.is_err() || valid == Ok(visible(&out)), "{framing:?} {bytes:?} {out:?}");
        }
    }
}

#[test]
fn an_event_as_json_has_all_of_it() {
    let rows = [
        (("", "", "{\"a\": 1}"), "{\"a\": 1}"),
        (("", "", "text"), "{\"data\":\"text\"}"),
        (("message", "", " 12 "), "12"),
        (("ping", "", "{\"type\":\"ping\",\"n\":1.10}"), "{\"type\":\"ping\",\"n\":1.10}"),
        (("ping", "", "{\"type\":\"pong\"}"), "{\"event\":\"ping\",\"data\":{\"type\":\"pong\"}}"),
        (("e\"\u{1b}", "7", "a\nb"), "{\"event\":\"e\\\"\\u001b\",\"id\":\"7\",\"data\":\"a\\nb\"}"),
        (("", "7", "[]"), "{\"id\":\"7\",\"data\":[]}"),
        (("", "", ""), "{\"data\":\"\"}"),
    ];
    for ((name, id, data), expected) in rows {
        let Piece::Event(event) = event(name, id, data) else { panic!() };
        assert_eq!(event.json(), expected);
        assert!(json::parse(&event.json()).is_ok());
    }
}
