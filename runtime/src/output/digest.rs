//! Whether what arrived is what was sent: the checksums that servers put into the head of a file.

use crate::client::Response;
use crate::credential::base64;
use crate::error::{Error, Kind, Result};
use ring::digest::{Algorithm, Context, SHA256, SHA512};

/// Checksums that are being counted.
pub(crate) struct Digests(Vec<Digest>);

struct Digest {
    /// The field that promises it.
    field: &'static str,
    /// Its value in base64, as promised.
    expected: String,
    sum: Sum,
}

enum Sum {
    Sha(Box<Context>),
    Crc32c(u32),
}

impl Digests {
    /// Those that a head promises: `Repr-Digest` and `Content-Digest` (RFC 9530) of SHA-256 and SHA-512,
    /// `x-amz-checksum-sha256`, and the CRC-32C of `x-goog-hash`. A part promises only what is true of the whole. A body
    /// without a length may have been decoded, which no checksum knows.
    pub(crate) fn of<B>(response: &Response<B>) -> Digests {
        let mut digests = Vec::new();
        let part = response.status == 206;
        if response.header("content-length").is_none() {
            return Digests(digests);
        }
        for (name, value) in &response.headers {
            match name.as_str() {
                "repr-digest" => digests.extend(dictionary("repr-digest", value)),
                "content-digest" if !part => digests.extend(dictionary("content-digest", value)),
                "x-amz-checksum-sha256" if !part && !value.contains('-') => {
                    digests.push(Digest::new("x-amz-checksum-sha256", value, sha(&SHA256)));
                }
                "x-goog-hash" => digests.extend(value.split(',').filter_map(|hash| {
                    let value = hash.trim().strip_prefix("crc32c=")?;
                    Some(Digest::new("x-goog-hash", value, Sum::Crc32c(!0)))
                })),
                _ => {}
            }
        }
        Digests(digests)
    }

    /// Is nothing promised?
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Counts what comes next.
    pub(crate) fn update(&mut self, bytes: &[u8]) {
        for digest in &mut self.0 {
            match &mut digest.sum {
                Sum::Sha(context) => context.update(bytes),
                Sum::Crc32c(crc) => *crc = bytes.iter().fold(*crc, |crc, byte| next(crc ^ u32::from(*byte))),
            }
        }
    }

    /// # Errors
    /// `network` if one is not what was promised.
    pub(crate) fn verify(self) -> Result<()> {
        for Digest { field, expected, sum } in self.0 {
            let found = match sum {
                Sum::Sha(context) => base64(context.finish().as_ref()),
                Sum::Crc32c(crc) => base64(&(!crc).to_be_bytes()),
            };
            if found != expected {
                let message = format!("what arrived is not what was sent: its checksum is not the one of `{field}`");
                return Err(Error::new(Kind::Network, message).hint("nothing is kept of it; try again"));
            }
        }
        Ok(())
    }
}

impl Digest {
    fn new(field: &'static str, expected: &str, sum: Sum) -> Digest {
        Digest { field, expected: expected.trim().to_owned(), sum }
    }
}

fn sha(algorithm: &'static Algorithm) -> Sum {
    Sum::Sha(Box::new(Context::new(algorithm)))
}

/// `sha-256=:base64:, sha-512=:base64:` (RFC 9530, 2; RFC 9651, 3.3.5); the other algorithms are too weak or unknown.
fn dictionary(field: &'static str, value: &str) -> impl Iterator<Item = Digest> {
    value.split(',').filter_map(move |member| {
        let (name, value) = member.trim().split_once('=')?;
        let value = value.strip_prefix(':')?.split_once(':')?.0;
        let algorithm = match name {
            "sha-256" => &SHA256,
            "sha-512" => &SHA512,
            _ => return None,
        };
        Some(Digest::new(field, value, sha(algorithm)))
    })
}

/// One byte of CRC-32C (RFC 3720, B.4), reflected.
const fn next(crc: u32) -> u32 {
    (crc >> 8) ^ TABLE[(crc & 0xff) as usize]
}

static TABLE: [u32; 256] = {
    let mut table = [0; 256];
    let mut index = 0;
    while index < 256 {
        let mut crc = index as u32;
        let mut bit = 0;
        while bit < 8 {
            crc = (crc >> 1) ^ (if crc & 1 == 1 { 0x82f6_3b78 } else { 0 });
            bit += 1;
        }
        table[index] = crc;
        index += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    fn check(status: u16, field: &str, value: &str, body: &str) -> Option<bool> {
        let field = (field.to_owned(), value.to_owned());
        let length = ("content-length".to_owned(), body.len().to_string());
        let mut digests = Digests::of(&Response { status, headers: vec![field, length], body: () });
        let some = !digests.is_empty();
        for piece in body.as_bytes().chunks(3) {
            digests.update(piece);
        }
        some.then(|| digests.verify().is_ok())
    }

    #[test]
    fn promises_are_held() {
        let hello = "{\"hello\": \"world\"}\n";
        // RFC 9530, B.1 and D; RFC 3720, B.4; the sum of nothing.
        let sha256 = "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:";
        let sha512 =
            "sha-512=:YMAam51Jz/jOATT6/zvHrLVgOYTGFy1d6GJiOHTohq4yP+pgk4vf2aCsyRZOtw8MjkM7iw7yZ/WkppmM44T3qg==:";
        let rows = [
            (200, "repr-digest", sha256, hello, Some(true)),
            (200, "content-digest", sha256, hello, Some(true)),
            (206, "repr-digest", sha256, hello, Some(true)),
            (206, "content-digest", sha256, "half", None),
            (200, "repr-digest", sha256, "other", Some(false)),
            (200, "repr-digest", sha512, hello, Some(true)),
            (200, "repr-digest", "md5=:x:, sha=:y:", hello, None),
            (200, "repr-digest", "sha-256=nonsense", hello, None),
            (200, "repr-digest", "sha-256=:nonsense:", hello, Some(false)),
            (200, "x-amz-checksum-sha256", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "", Some(true)),
            (200, "x-amz-checksum-sha256", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=-4", "", None),
            (200, "x-goog-hash", "crc32c=4waSgw==,md5=XrY7u+Ae7tCTyyK7j1rNww==", "123456789", Some(true)),
            (200, "x-goog-hash", "crc32c=AAAAAA==", "123456789", Some(false)),
        ];
        for (status, field, value, body, expected) in rows {
            assert_eq!(check(status, field, value, body), expected, "{field}: {value}");
        }
    }

    #[test]
    fn what_may_have_been_decoded_is_not_judged() {
        let headers = vec![("repr-digest".to_owned(), "sha-256=:x:".to_owned())];
        assert!(Digests::of(&Response { status: 200, headers, body: () }).is_empty());
    }
}
