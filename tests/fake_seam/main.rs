//! `FakeSeam` over a real socket, byte by byte: no HTTP library hides what it does.

mod address;
mod answers;
mod client;
mod credentials;
mod differential;
mod failures;
mod memory;
mod preview;
mod refusals;
mod rubbish;
mod sockets;
mod stopping;
mod wire;
