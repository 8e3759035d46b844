import Dispatch
import Glibc

/// One request at a time over a socket of our own: what a browser would never send can be sent too.
struct Loopback: Sendable {
    let port: Int

    struct Answer: Sendable {
        let status: Int
        let headers: [(name: String, value: String)]
        let body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }

        func header(_ name: String) -> String? {
            headers.first { $0.name.lowercased() == name.lowercased() }?.value
        }
    }

    func send(
        _ method: String, _ path: String, headers: [String: String] = [:], body: [UInt8] = []
    ) async throws -> Answer {
        var lines = ["\(method) \(path) HTTP/1.1", "Host: 127.0.0.1:\(port)", "Connection: close"]
        lines += headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        if method != "GET" { lines.append("Content-Length: \(body.count)") }
        return try await raw(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body)
    }

    /// Sends these very bytes, then reads until the server closes.
    ///
    /// On a thread of its own: a blocked one of the shared threads would be missing to the server under test.
    func raw(_ bytes: [UInt8], thenClose: Bool = false) async throws -> Answer {
        try await withCheckedThrowingContinuation { waiting in
            DispatchQueue(label: "loopback").async {
                waiting.resume(with: Result { try exchange(bytes, thenClose: thenClose) })
            }
        }
    }

    /// All that comes until the server closes, however many answers that are.
    func everything(_ bytes: [UInt8]) async throws -> String { try await raw(bytes, until: nil) }

    /// What comes until these words stand in it.
    func raw(_ bytes: [UInt8], until words: String?) async throws -> String {
        try await withCheckedThrowingContinuation { waiting in
            DispatchQueue(label: "loopback").async {
                waiting.resume(with: Result { try listen(bytes, until: words) })
            }
        }
    }

    private func listen(_ bytes: [UInt8], until words: String?) throws -> String {
        let descriptor = try connected()
        defer { close(descriptor) }
        try write(bytes, to: descriptor)
        return String(decoding: try readAll(descriptor, until: words), as: UTF8.self)
    }

    private func exchange(_ bytes: [UInt8], thenClose: Bool) throws -> Answer {
        let descriptor = try connected()
        defer { close(descriptor) }
        try write(bytes, to: descriptor)
        if thenClose { shutdown(descriptor, Int32(SHUT_WR)) }
        return try Self.parse(try readAll(descriptor))
    }

    private func connected() throws -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var patience = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw Broken(what: "connect", code: errno) }
        return descriptor
    }

    private func write(_ bytes: [UInt8], to descriptor: Int32) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.send(
                    descriptor, $0.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            // A server that has heard enough closes; its answer is read all the same.
            guard count > 0 else { return }
            sent += count
        }
    }

    private func readAll(_ descriptor: Int32, until words: String? = nil) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count >= 0 || errno != EAGAIN else { throw Broken(what: "nobody closed it", code: errno) }
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
            if let words, String(decoding: bytes, as: UTF8.self).contains(words) { return bytes }
        }
    }

    private static func parse(_ bytes: [UInt8]) throws -> Answer {
        let end = Array("\r\n\r\n".utf8)
        guard let split = bytes.indices.first(where: { bytes[$0...].starts(with: end) }) else {
            throw Broken(what: "no answer in \(bytes.count) bytes", code: 0)
        }
        let head = String(decoding: bytes[..<split], as: UTF8.self)
        let lines = head.split(separator: "\r\n")
        let status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        let headers = lines.dropFirst().map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return (
                name: String(parts[0]),
                value: parts.count > 1 ? String(parts[1].drop { $0 == " " }) : ""
            )
        }
        let isChunked = headers.contains { $0.name.lowercased() == "transfer-encoding" && $0.value == "chunked" }
        let body = bytes[(split + 4)...]
        return Answer(status: status, headers: headers, body: isChunked ? try joined(body) : Array(body))
    }

    /// What stands in the pieces of a body whose length nobody knew beforehand; all of them must have come.
    private static func joined(_ body: ArraySlice<UInt8>) throws -> [UInt8] {
        var (whole, rest): ([UInt8], ArraySlice<UInt8>) = ([], body)
        while let line = rest.firstIndex(of: UInt8(ascii: "\r")),
            let size = Int(String(decoding: rest[..<line], as: UTF8.self), radix: 16), rest.endIndex >= line + 4 + size
        {
            if size == 0 { return whole }
            whole += rest[(line + 2)..<(line + 2 + size)]
            rest = rest[(line + 4 + size)...]
        }
        throw Broken(what: "a body that breaks off after \(whole.count) bytes", code: 0)
    }
}

struct Broken: Error {
    let what: String
    let code: Int32
}
