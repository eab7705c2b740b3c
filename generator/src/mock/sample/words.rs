//! What a value is called tells what a person would expect in it. The validator judges the outcome, as of any value.

/// The property that the schema at a pointer is for.
fn property(pointer: &str) -> Option<&str> {
    let (above, name) = pointer.rsplit_once('/')?;
    above.ends_with("/properties").then_some(name)
}

/// The component schema that the property is in: `customer`.
fn component(pointer: &str) -> Option<&str> {
    let rest = pointer.strip_prefix("/components/schemas/").or_else(|| pointer.strip_prefix("/definitions/"))?;
    let name = rest.split('/').next().unwrap_or_default().rsplit(['.', '_']).next().unwrap_or_default();
    (!name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric())).then_some(name)
}

/// Lower case, with underscores: `postalCode` is `postal_code`.
fn snake(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 4);
    for c in name.chars() {
        if c.is_ascii_uppercase() && snake.ends_with(|c: char| c.is_ascii_lowercase()) {
            snake.push('_');
        }
        snake.push(if c == '-' { '_' } else { c.to_ascii_lowercase() });
    }
    snake
}

/// A text for the schema at a pointer, if its name says what is meant.
pub(super) fn text(pointer: &str) -> Option<String> {
    let name = snake(property(pointer)?);
    if name == "id" {
        // Short, so that there is room for a number: `cus_a`, `cus_a1`.
        return component(pointer).map(|name| format!("{}_a", name[..name.len().min(3)].to_ascii_lowercase()));
    }
    let last = name.rsplit('_').next().unwrap_or_default();
    let text = match (name.as_str(), last) {
        ("first_name" | "given_name", _) => "Jane",
        ("last_name" | "family_name", _) => "Doe",
        ("postal_code", _) | (_, "zip" | "postcode") => "75001",
        ("line1" | "address1", _) | (_, "street") => "1 Example Street",
        ("ip_address", _) | (_, "ip") => "192.0.2.1",
        (_, "email") => "jane@example.com",
        (_, "name" | "title" | "label") => "Example",
        (_, "city") => "Paris",
        (_, "country") => "FR",
        (_, "currency") => "usd",
        (_, "phone") => "+15555550100",
        (_, "url" | "uri" | "href" | "website") => "https://example.com/",
        (_, "description" | "summary") => "An example",
        (_, "locale" | "language") => "en",
        (_, "timezone") => "UTC",
        (_, "at") => "2024-01-15T09:30:00Z",
        _ => return None,
    };
    Some(text.to_owned())
}

/// A whole number for the schema at a pointer, if its name says what is meant: seconds since 1970, or an amount.
pub(super) fn number(pointer: &str) -> Option<f64> {
    let name = snake(property(pointer)?);
    match name.rsplit('_').next().unwrap_or_default() {
        "created" | "updated" | "timestamp" | "at" => Some(1_705_311_000.0),
        "amount" | "total" | "price" | "subtotal" => Some(2_000.0),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_what_is_meant() {
        let rows = [
            ("/components/schemas/customer/properties/email", "jane@example.com"),
            ("/components/schemas/billing.Customer/properties/id", "cus_a"),
            ("/definitions/Pet/properties/id", "pet_a"),
            ("/paths/~1pets/get/parameters/0/schema/properties/billingCity", "Paris"),
            ("/components/schemas/customer/properties/shape", ""),
            ("/paths/~1pets/get/parameters/0/schema", ""),
        ];
        for (pointer, expected) in rows {
            assert_eq!(text(pointer).unwrap_or_default(), expected, "{pointer}");
        }
        assert_eq!(number("/components/schemas/Charge/properties/createdAt"), Some(1_705_311_000.0));
        assert_eq!(number("/components/schemas/Charge/properties/count"), None);
    }
}
