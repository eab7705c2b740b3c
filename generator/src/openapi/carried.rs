//! Names of the extensions that carry through OpenAPI 3.0's shape what it has no word for.
//!
//! They all begin with [`PREFIX`]; members of that name in a vendor's document are not read.

/// What all of them begin with.
pub const PREFIX: &str = "x-imajin-carried-";

/// On a schema: the names of several types (3.1 `type` arrays).
pub const TYPES: &str = "x-imajin-carried-types";

/// On a schema: only `null` is valid.
pub const NULL: &str = "x-imajin-carried-null";

/// On a schema: nothing is valid (`false`).
pub const NEVER: &str = "x-imajin-carried-never";

/// On a schema: places of the schemas of a tuple's elements (`prefixItems`, 2.0's list of `items`).
pub const TUPLE: &str = "x-imajin-carried-tuple";

/// On a schema: which members need which others (`dependentRequired`, draft 4's `dependencies`).
pub const DEPENDENT: &str = "x-imajin-carried-dependent";

/// On a schema: its XML Object.
pub const XML: &str = "x-imajin-carried-xml";

/// On a parameter: `in: querystring` (3.2).
pub const QUERY_STRING: &str = "x-imajin-carried-querystring";

/// On a path parameter: `allowReserved` (3.2).
pub const RESERVED: &str = "x-imajin-carried-reserved";

/// On a parameter or an encoding: a style that 3.0 does not have there (2.0's `collectionFormat`, 3.2's `cookie`).
pub const STYLE: &str = "x-imajin-carried-style";

/// On a media type: it is a stream of items (3.2's `itemSchema`).
pub const STREAM: &str = "x-imajin-carried-stream";

/// On an encoding: `explode` as the document gives it.
pub const EXPLODE: &str = "x-imajin-carried-explode";

/// On an operation: 2.0's `produces`.
pub const PRODUCES: &str = "x-imajin-carried-produces";

/// On a security scheme: `mutualTLS` (3.1).
pub const MUTUAL_TLS: &str = "x-imajin-carried-mutual-tls";

/// On OAuth flows: the device authorization flow (3.2).
pub const DEVICE: &str = "x-imajin-carried-device";

/// On a tag: the tag above it (3.2 `parent`).
pub const PARENT: &str = "x-imajin-carried-parent";

/// On a tag: its title (3.2 `summary`).
pub const SUMMARY: &str = "x-imajin-carried-summary";
