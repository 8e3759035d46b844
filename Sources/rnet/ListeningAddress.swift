import Vocabulary

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Whether somebody may listen at an address: the server itself would say why not in words of its libraries.
struct ListeningAddress {
    let host: String
    let port: Int

    /// Takes the address for a moment.
    func check() throws(Failure) {
        var found: UnsafeMutablePointer<addrinfo>?
        var hints = addrinfo()
        hints.ai_socktype = Self.stream
        guard getaddrinfo(host, String(port), &hints, &found) == 0, let found else { throw unknown }
        defer { freeaddrinfo(found) }
        let code = Self.take(found.pointee)
        guard code != 0 else { return }
        throw refusal(code)
    }

    #if canImport(Glibc)
    private static let stream = Int32(SOCK_STREAM.rawValue)
    #else
    private static let stream = SOCK_STREAM
    #endif

    /// What the system says to somebody who takes the address as the server does; 0 when nothing.
    private static func take(_ address: addrinfo) -> Int32 {
        let door = socket(address.ai_family, address.ai_socktype, 0)
        guard door >= 0 else { return errno }
        defer { close(door) }
        var isReused: Int32 = 1
        setsockopt(door, SOL_SOCKET, SO_REUSEADDR, &isReused, socklen_t(MemoryLayout<Int32>.size))
        return bind(door, address.ai_addr, address.ai_addrlen) == 0 ? 0 : errno
    }

    private func refusal(_ code: Int32) -> Failure {
        switch code {
        case EADDRINUSE: taken
        case EADDRNOTAVAIL: unknown
        default: refused(String(cString: strerror(code)))
        }
    }

    private var unknown: Failure {
        Failure(
            "serve/no-address",
            Wording(
                "この機械に「\(host)」というアドレスはありません。--hostには127.0.0.1、0.0.0.0など、この機械のアドレスを指定してください。",
                "This machine has no address \(host). Give one of its own as --host, such as 127.0.0.1 or 0.0.0.0."))
    }

    private var taken: Failure {
        Failure(
            "serve/port-taken",
            Wording(
                "「\(host)」のポート\(port)は別のプログラムが使用中です。それを止めるか、--portで別のポートを指定してください。",
                "Another program listens on port \(port) of \(host). Stop it, or give another --port."))
    }

    private func refused(_ reason: String) -> Failure {
        Failure(
            "serve/cannot-listen",
            Wording(
                "「\(host)」のポート\(port)で待ち受けられません(\(reason))。1023以下のポートには権限が要ります。--portで別のポートを指定してください。",
                "Port \(port) of \(host) may not be listened on (\(reason)). Ports up to 1023 take a right of their own; "
                    + "give another --port."))
    }
}
