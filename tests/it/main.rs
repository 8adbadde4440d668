//! Tests over the whole house, in one binary.

mod door;
mod scaffolds;
