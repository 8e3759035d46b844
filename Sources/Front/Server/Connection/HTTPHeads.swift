import NIOHTTP1

extension HTTPVersion {
    /// Before HTTP/1.1: no chunks, no Host, and a connection for each request unless it says otherwise.
    var isOld: Bool { major < 1 || major == 1 && minor < 1 }
}

extension HTTPResponseHead {
    /// Whether the answer itself is still to come.
    var isInterim: Bool { 100 <= status.code && status.code < 200 && status.code != 101 }
}
