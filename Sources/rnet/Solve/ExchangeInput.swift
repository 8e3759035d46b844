import Formats
import Matching
import Vocabulary

#if canImport(Glibc)
@preconcurrency import Glibc
#elseif canImport(Musl)
@preconcurrency import Musl
#endif

/// The bytes of a file or of standard input, unpacked where they are gzip.
enum ExchangeInput {
    private static let piece = 1 << 20

    static func text(of path: String, limit: Int = GoodsFile.limit) throws(Failure) -> [UInt8] {
        let bytes = try bytes(of: path, limit: limit)
        guard bytes.starts(with: [0x1F, 0x8B]) else {
            if path.hasSuffix(".gz") { throw notGzip(path) }
            return bytes
        }
        do throws(FormatProblem) {
            return try Gzip.decompress(bytes, limit: limit)
        } catch {
            throw Failure(error.code, error.message)
        }
    }

    private static func notGzip(_ path: String) -> Failure {
        Failure(
            "gzip/damaged",
            Wording(
                "\(path)はgzip形式ではありません。名前から.gzを外すか、圧縮してください。",
                "\(path) is not gzip. Take .gz off its name, or pack it."))
    }

    private static func bytes(of path: String, limit: Int) throws(Failure) -> [UInt8] {
        guard path != "-" else { return try bytes(of: STDIN_FILENO, named: "standard input", limit: limit) }
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw unreadable(path) }
        defer { close(file) }
        return try bytes(of: file, named: path, limit: limit)
    }

    private static func bytes(of file: Int32, named name: String, limit: Int) throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(limit, size(of: file)) + 1)
        while bytes.count <= limit {
            let piece = try piece(of: file, named: name)
            guard !piece.isEmpty else { return bytes }
            bytes += piece
        }
        throw Failure(
            "exchange/too-large",
            Wording("\(name)が大きすぎます（\(limit)バイトまで）。", "\(name) is larger than \(limit) bytes."))
    }

    private static func piece(of file: Int32, named name: String) throws(Failure) -> [UInt8] {
        var status = 0
        let piece = [UInt8](unsafeUninitializedCapacity: piece) { buffer, count in
            repeat { status = read(file, buffer.baseAddress, buffer.count) } while status < 0 && errno == EINTR
            count = max(0, status)
        }
        guard status >= 0 else { throw unreadable(name) }
        return piece
    }

    /// 0 for what is no file, such as a pipe.
    private static func size(of file: Int32) -> Int {
        var status = stat()
        return fstat(file, &status) == 0 ? max(0, Int(status.st_size)) : 0
    }

    private static func unreadable(_ name: String) -> Failure {
        let reason = String(cString: strerror(errno))
        return Failure(
            "exchange/unreadable", Wording("\(name)を読めません（\(reason)）。", "\(name) cannot be read (\(reason))."))
    }
}
