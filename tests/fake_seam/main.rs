//! `FakeSeam` over a real socket, byte by byte: no HTTP library hides what it does.

mod answers;
mod client;
mod credentials;
mod differential;
mod failures;
mod memory;
mod refusals;
mod sockets;
mod stopping;
mod wire;
