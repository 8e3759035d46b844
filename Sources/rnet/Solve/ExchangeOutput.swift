import Formats
import Vocabulary

#if canImport(Glibc)
@preconcurrency import Glibc
#elseif canImport(Musl)
@preconcurrency import Musl
#endif

/// Puts what is written piece by piece into a file that appears whole or not at all, or on standard output.
enum ExchangeOutput {
    typealias Sink = ([UInt8]) throws(Failure) -> Void

    /// Opens the place, hands what `body` gives to it, and closes it.
    ///
    /// A name that ends in `.gz` is packed; no name, or `-`, is standard output.
    static func send(to path: String?, _ body: (Sink) throws(Failure) -> Void) throws(Failure) {
        guard let path, path != "-" else {
            return try body { (bytes) throws(Failure) in try put(bytes, into: STDOUT_FILENO, named: "standard output") }
        }
        guard path.hasSuffix(".gz") else {
            return try place(path) { (file) throws(Failure) in
                try body { (bytes) throws(Failure) in try put(bytes, into: file, named: path) }
            }
        }
        let packed = try packed(body)
        try place(path) { (file) throws(Failure) in try put(packed, into: file, named: path) }
    }

    /// At zlib's quickest: writing must not take longer than solving.
    private static func packed(_ body: (Sink) throws(Failure) -> Void) throws(Failure) -> [UInt8] {
        var text: [UInt8] = []
        try body { (bytes) throws(Failure) in text += bytes }
        do throws(FormatProblem) {
            return try Gzip.compress(text, level: 1)
        } catch {
            throw Failure(error.code, error.message)
        }
    }

    /// Writes beside the place and moves there; what is no plain file, such as a pipe, is written as it is.
    private static func place(_ path: String, _ body: (Int32) throws(Failure) -> Void) throws(Failure) {
        let target = isSpecial(path) ? path : path + ".part"
        let file = open(target, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw unwritable(path) }
        do throws(Failure) {
            try body(file)
        } catch {
            close(file)
            if target != path { unlink(target) }
            throw error
        }
        guard close(file) == 0, target == path || rename(target, path) == 0 else { throw unwritable(path) }
    }

    private static func isSpecial(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
    }

    private static func put(_ bytes: [UInt8], into file: Int32, named name: String) throws(Failure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written >= 0 else { throw unwritable(name) }
            rest = rest.dropFirst(written)
        }
    }

    private static func unwritable(_ name: String) -> Failure {
        let reason = String(cString: strerror(errno))
        return Failure(
            "exchange/unwritable", Wording("\(name)に書き込めません（\(reason)）。", "\(name) cannot be written (\(reason))."))
    }
}
