#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What the operating system said when it would not do something.
package struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
    package let call: String
    package let path: String
    /// `errno`.
    package let code: Int32
    package let message: String

    package var description: String { "\(call) \(path): \(message) (errno \(code))" }
}

extension SystemError {
    /// What the last call that failed left in `errno`.
    package init(_ call: String, _ path: String, _ code: Int32 = errno) {
        self.init(call: call, path: path, code: code, message: String(cString: strerror(code)))
    }
}
