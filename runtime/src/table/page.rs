/// How a list goes on.
#[derive(Debug)]
pub struct Page {
    /// What leads to the next page.
    pub next: Next,
    /// The parameter that sets the size of a page.
    pub size: Option<&'static str>,
    /// Where the parameters of the pages stand in the request.
    pub place: Place,
}

/// Where the parameters of pages stand in a request, and so what their names are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the query, by the names on the wire.
    Query,
    /// In the JSON body, by pointers (RFC 6901).
    Body,
    /// In header fields, by the fields' names.
    Header,
}

/// The ways APIs say where the next page is. Pointers are RFC 6901, into the JSON response.
#[derive(Debug, Clone, Copy)]
pub enum Next {
    /// Add one to a page number, until a page has no items, or fewer than can be expected.
    Number {
        /// The parameter; see [`Place`].
        parameter: &'static str,
        /// The number of the first page.
        first: i64,
    },
    /// Add the number of items seen.
    Offset {
        /// The parameter; see [`Place`].
        parameter: &'static str,
    },
    /// The response carries the next cursor or token; absent, null or empty at the end.
    Cursor {
        /// The parameter; see [`Place`].
        parameter: &'static str,
        /// Where the response has it.
        pointer: &'static str,
    },
    /// A header field of the response carries the next cursor; absent or empty at the end.
    Header {
        /// The parameter; see [`Place`].
        parameter: &'static str,
        /// The field's name.
        name: &'static str,
    },
    /// The next cursor is a field of the last item.
    LastItem {
        /// The parameter; see [`Place`].
        parameter: &'static str,
        /// Pointer within the item.
        field: &'static str,
        /// Pointer to the boolean that says that there is more; empty: go on until a page has no items.
        more: &'static str,
    },
    /// The response carries the URL of the next page.
    Url {
        /// Where the response has it.
        pointer: &'static str,
    },
    /// `Link: <…>; rel="next"` (RFC 8288).
    Link,
}
