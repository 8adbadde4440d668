//! Tests of the library and of the whole tool, one binary.

mod hostile;
mod spans;
