//! The specification's words: any OpenAPI version as 3.0's types, one fragment at a time.
