/// How a list goes on.
#[derive(Debug)]
pub struct Page {
    /// What leads to the next page.
    pub next: Next,
    /// The query parameter that sets the size of a page, as named on the wire.
    pub size: Option<&'static str>,
}

/// The ways APIs say where the next page is. Pointers are RFC 6901, into the JSON response.
#[derive(Debug, Clone, Copy)]
pub enum Next {
    /// Add one to a page number, until a page has no items, or fewer than can be expected.
    Number {
        /// The query parameter, as named on the wire.
        parameter: &'static str,
        /// The number of the first page.
        first: i64,
    },
    /// Add the number of items seen.
    Offset {
        /// The query parameter, as named on the wire.
        parameter: &'static str,
    },
    /// The response carries the next cursor or token; absent, null or empty at the end.
    Cursor {
        /// The query parameter, as named on the wire.
        parameter: &'static str,
        /// Where the response has it.
        pointer: &'static str,
    },
    /// The next cursor is a field of the last item.
    LastItem {
        /// The query parameter, as named on the wire.
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
