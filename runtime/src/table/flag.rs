/// One thing that the user can say, and where it goes on the wire.
///
/// A row is written as `Flag::new("email", InBody("/email"), Text, "Customer's email").max_length(512)`.
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
    /// The server's default: stated in help, not sent.
    pub default: Option<&'static str>,
    /// Sent if the user says nothing.
    pub preset: Option<&'static str>,
    /// Environment variable that is read if the user says nothing.
    pub env: Option<&'static str>,
    /// The only values allowed, as text; of each element for lists. Empty: any.
    pub values: &'static [&'static str],
    /// Inclusive unless `exclusive_minimum`.
    pub minimum: Option<f64>,
    /// Inclusive unless `exclusive_maximum`.
    pub maximum: Option<f64>,
    /// `minimum` itself is not allowed.
    pub exclusive_minimum: bool,
    /// `maximum` itself is not allowed.
    pub exclusive_maximum: bool,
    /// In Unicode scalar values (JSON Schema 2020-12, 6.3).
    pub min_length: Option<u64>,
    /// In Unicode scalar values.
    pub max_length: Option<u64>,
    /// For lists.
    pub min_items: Option<u64>,
    /// For lists.
    pub max_items: Option<u64>,
    /// `null` is allowed.
    pub nullable: bool,
    /// Works, and its help says that it should not be used.
    pub deprecated: bool,
    /// Works, and is not listed.
    pub hidden: bool,
    /// Never shown: not in `--curl`, not in logs.
    pub secret: bool,
    /// Other names, hidden.
    pub aliases: &'static [&'static str],
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
            default: None,
            preset: None,
            env: None,
            values: &[],
            minimum: None,
            maximum: None,
            exclusive_minimum: false,
            exclusive_maximum: false,
            min_length: None,
            max_length: None,
            min_items: None,
            max_items: None,
            nullable: false,
            deprecated: false,
            hidden: false,
            secret: false,
            aliases: &[],
        }
    }
    /// A call without it is refused.
    pub const fn required(mut self) -> Flag {
        self.required = true;
        self
    }
    /// The server's default.
    pub const fn default(mut self, text: &'static str) -> Flag {
        self.default = Some(text);
        self
    }
    /// Sent if the user says nothing.
    pub const fn preset(mut self, text: &'static str) -> Flag {
        self.preset = Some(text);
        self
    }
    /// Environment variable.
    pub const fn env(mut self, variable: &'static str) -> Flag {
        self.env = Some(variable);
        self
    }
    /// The only values allowed.
    pub const fn values(mut self, values: &'static [&'static str]) -> Flag {
        self.values = values;
        self
    }
    /// Inclusive lower bound.
    pub const fn minimum(mut self, bound: f64) -> Flag {
        self.minimum = Some(bound);
        self
    }
    /// Inclusive upper bound.
    pub const fn maximum(mut self, bound: f64) -> Flag {
        self.maximum = Some(bound);
        self
    }
    /// Exclusive lower bound.
    pub const fn above(mut self, bound: f64) -> Flag {
        self.minimum = Some(bound);
        self.exclusive_minimum = true;
        self
    }
    /// Exclusive upper bound.
    pub const fn below(mut self, bound: f64) -> Flag {
        self.maximum = Some(bound);
        self.exclusive_maximum = true;
        self
    }
    /// In Unicode scalar values.
    pub const fn min_length(mut self, length: u64) -> Flag {
        self.min_length = Some(length);
        self
    }
    /// In Unicode scalar values.
    pub const fn max_length(mut self, length: u64) -> Flag {
        self.max_length = Some(length);
        self
    }
    /// For lists.
    pub const fn min_items(mut self, count: u64) -> Flag {
        self.min_items = Some(count);
        self
    }
    /// For lists.
    pub const fn max_items(mut self, count: u64) -> Flag {
        self.max_items = Some(count);
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
    /// Other names.
    pub const fn aliases(mut self, names: &'static [&'static str]) -> Flag {
        self.aliases = names;
        self
    }
}

/// Where a value goes. The text is the name on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// `{name}` in the path's template. These flags are also positionals, in order.
    Path(&'static str, Style),
    /// The query.
    Query(&'static str, Style),
    /// The whole query (OpenAPI 3.2, `in: querystring`), form-encoded.
    QueryString(&'static str),
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
#[allow(missing_docs, reason = "the names are OpenAPI's")]
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
#[allow(missing_docs, reason = "the names are the registry's")]
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
