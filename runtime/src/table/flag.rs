/// One thing that the user can say, and where it goes on the wire.
///
/// A row is written as `Flag::new("email", InBody("/email"), Text, "Customer's email").with(&[MaxLength(512)])`.
///
/// What few flags have is in [`Flag::details`] and not in fields: large services have thousands of flags, all of them
/// are in every binary, and each page of them that holds a pointer is relocated before `main` begins.
#[derive(Debug, Clone, Copy)]
pub struct Flag {
    /// After `--`: kebab-case, dotted for what is nested. Unique in the operation, never a global flag's name.
    pub name: &'static str,
    /// Where it goes on the wire, and its name there.
    pub location: Location,
    /// What values look like.
    pub kind: Kind,
    /// One line.
    pub about: &'static str,
    /// A call without it is refused before it is sent.
    pub required: bool,
    /// `null` is allowed.
    pub nullable: bool,
    /// Works, and its help says that it should not be used.
    pub deprecated: bool,
    /// Works, and is not listed.
    pub hidden: bool,
    /// Never shown: not in `--curl`, not in logs.
    pub secret: bool,
    /// At most one of each.
    pub details: &'static [Detail],
}

/// What only some flags have.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Detail {
    /// The server's default: stated in help, not sent.
    ServerDefault(&'static str),
    /// Sent if the user says nothing.
    Preset(&'static str),
    /// Environment variable that is read if the user says nothing.
    Env(&'static str),
    /// The only values allowed, as text; of each element for lists.
    Values(&'static [&'static str]),
    /// Inclusive lower bound.
    Minimum(f64),
    /// Exclusive lower bound.
    ExclusiveMinimum(f64),
    /// Inclusive upper bound.
    Maximum(f64),
    /// Exclusive upper bound.
    ExclusiveMaximum(f64),
    /// In Unicode scalar values (JSON Schema 2020-12, 6.3).
    MinLength(u64),
    /// In Unicode scalar values.
    MaxLength(u64),
    /// For lists.
    MinItems(u64),
    /// For lists.
    MaxItems(u64),
    /// JSON Schema of a parameter that is more than its kind, values and bounds.
    Schema(&'static str),
    /// Other names, hidden.
    Aliases(&'static [&'static str]),
}

impl Flag {
    /// A flag with nothing but what every flag has.
    pub const fn new(name: &'static str, location: Location, kind: Kind, about: &'static str) -> Flag {
        Flag {
            name,
            location,
            kind,
            about,
            required: false,
            nullable: false,
            deprecated: false,
            hidden: false,
            secret: false,
            details: &[],
        }
    }
    /// A call without it is refused.
    pub const fn required(mut self) -> Flag {
        self.required = true;
        self
    }
    /// `null` is allowed.
    pub const fn nullable(mut self) -> Flag {
        self.nullable = true;
        self
    }
    /// Should not be used.
    pub const fn deprecated(mut self) -> Flag {
        self.deprecated = true;
        self
    }
    /// Not listed.
    pub const fn hidden(mut self) -> Flag {
        self.hidden = true;
        self
    }
    /// Never shown.
    pub const fn secret(mut self) -> Flag {
        self.secret = true;
        self
    }
    /// What only some flags have.
    pub const fn with(mut self, details: &'static [Detail]) -> Flag {
        self.details = details;
        self
    }

    fn detail<T>(&self, pick: impl FnMut(&Detail) -> Option<T>) -> Option<T> {
        self.details.iter().find_map(pick)
    }
    /// [`Detail::ServerDefault`].
    pub fn server_default(&self) -> Option<&'static str> {
        self.detail(|detail| if let Detail::ServerDefault(text) = detail { Some(*text) } else { None })
    }
    /// [`Detail::Preset`].
    pub fn preset(&self) -> Option<&'static str> {
        self.detail(|detail| if let Detail::Preset(text) = detail { Some(*text) } else { None })
    }
    /// [`Detail::Env`].
    pub fn env(&self) -> Option<&'static str> {
        self.detail(|detail| if let Detail::Env(variable) = detail { Some(*variable) } else { None })
    }
    /// [`Detail::Values`]; empty: any.
    pub fn values(&self) -> &'static [&'static str] {
        self.detail(|detail| if let Detail::Values(values) = detail { Some(*values) } else { None }).unwrap_or_default()
    }
    /// The lower bound, and whether it is itself allowed.
    pub fn lowest(&self) -> Option<(f64, bool)> {
        self.detail(|detail| match detail {
            Detail::Minimum(bound) => Some((*bound, true)),
            Detail::ExclusiveMinimum(bound) => Some((*bound, false)),
            _ => None,
        })
    }
    /// The upper bound, and whether it is itself allowed.
    pub fn highest(&self) -> Option<(f64, bool)> {
        self.detail(|detail| match detail {
            Detail::Maximum(bound) => Some((*bound, true)),
            Detail::ExclusiveMaximum(bound) => Some((*bound, false)),
            _ => None,
        })
    }
    /// [`Detail::Schema`].
    pub fn schema(&self) -> Option<&'static str> {
        self.detail(|detail| if let Detail::Schema(text) = detail { Some(*text) } else { None })
    }
    /// [`Detail::Aliases`].
    pub fn aliases(&self) -> &'static [&'static str] {
        self.detail(|detail| if let Detail::Aliases(names) = detail { Some(*names) } else { None }).unwrap_or_default()
    }
}

/// Where a value goes. The text is the name on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// `{name}` in the path's template. These flags are also positionals, in order.
    Path(&'static str, Style),
    /// The query.
    Query(&'static str, Style),
    /// The whole query (OpenAPI 3.2, `in: querystring`): form-encoded, JSON, or text (`Simple`).
    QueryString(&'static str, Style),
    /// A header field.
    Header(&'static str, Style),
    /// A cookie.
    Cookie(&'static str, Style),
    /// A place in the body, as a pointer (RFC 6901); empty is the whole body.
    Body(&'static str),
}

/// How arrays and objects become text (OpenAPI 3.0, Style Values; RFC 6570).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// Which of the styles.
    pub name: StyleName,
    /// One `name=value` for each element.
    pub explode: bool,
    /// RFC 3986 reserved characters are sent as they are.
    pub allow_reserved: bool,
}

/// The styles of OpenAPI 2.0 to 3.2.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are OpenAPI's")]
pub enum StyleName {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    /// OpenAPI 2.0's `tsv`.
    TabDelimited,
    DeepObject,
    /// OpenAPI 3.2's `cookie`: `form` with nothing encoded.
    Cookie,
    /// `content: {application/json: …}`: the value is one JSON text.
    Json,
}

impl Style {
    const fn of(name: StyleName, explode: bool) -> Style {
        Style { name, explode, allow_reserved: false }
    }
    /// Default of path and header parameters.
    pub const SIMPLE: Style = Style::of(StyleName::Simple, false);
    /// Default of query and cookie parameters.
    pub const FORM: Style = Style::of(StyleName::Form, true);
    /// `a=1,2,3`.
    pub const FORM_JOINED: Style = Style::of(StyleName::Form, false);
    /// `.1`.
    pub const LABEL: Style = Style::of(StyleName::Label, false);
    /// `;a=1`.
    pub const MATRIX: Style = Style::of(StyleName::Matrix, false);
    /// `a=1%202`.
    pub const SPACE: Style = Style::of(StyleName::SpaceDelimited, false);
    /// `a=1|2`.
    pub const PIPE: Style = Style::of(StyleName::PipeDelimited, false);
    /// OpenAPI 2.0's `tsv`.
    pub const TAB: Style = Style::of(StyleName::TabDelimited, false);
    /// `a[b]=1`.
    pub const DEEP_OBJECT: Style = Style::of(StyleName::DeepObject, true);
    /// `a=1; a=2`, nothing encoded.
    pub const COOKIE: Style = Style::of(StyleName::Cookie, false);
    /// One JSON text.
    pub const JSON: Style = Style::of(StyleName::Json, false);

    /// One `name=value` for each element.
    pub const fn exploded(mut self) -> Style {
        self.explode = true;
        self
    }
    /// Reserved characters are sent as they are.
    pub const fn reserved(mut self) -> Style {
        self.allow_reserved = true;
        self
    }
}

/// What a value looks like, on the command line and in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A string.
    Text,
    /// A string of a known format.
    Formatted(Format),
    /// A whole number of any size.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// The bytes of a file: `@path`, or text as it stands.
    File,
    /// Repeat the flag, one element each; or one JSON array.
    List(&'static Kind),
    /// `key=value`, repeat the flag; or one JSON object.
    Map(&'static Kind),
    /// JSON or YAML, or `key=value,key=value` for an object whose leaves have flags of their own.
    Object,
    /// The first that the text fits.
    OneOf(&'static [Kind]),
    /// JSON where it parses as JSON, else a string.
    Any,
}

/// Formats of strings that are checked before sending (OpenAPI Format Registry).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the registry's")]
pub enum Format {
    DateTime,
    Date,
    Uuid,
    Uri,
    Email,
    Ipv4,
    Ipv6,
    /// Base64 text.
    Byte,
    Password,
}
