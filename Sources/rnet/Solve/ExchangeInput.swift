import Formats
import JSON
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
        var text: [UInt8] = []
        try unroll(path, limit, likely: { text.reserveCapacity($0) }, { text += $0 })
        return text
    }

    /// The same as a text that goes back to the system as it is read.
    static func scroll(of path: String, limit: Int = GoodsFile.limit) throws(Failure) -> JSONScroll {
        let text = JSONScroll()
        try unroll(path, limit, likely: { text.reserve($0) }, { text.append(UnsafeRawBufferPointer($0)) })
        return text
    }

    /// Hands the text of a file to `take`, piece by piece, once `likely` was told how long it will probably be.
    private static func unroll(
        _ path: String, _ limit: Int, likely: (Int) -> Void, _ take: (UnsafeBufferPointer<UInt8>) -> Void
    ) throws(Failure) {
        guard path != "-" else { return try unroll(STDIN_FILENO, "standard input", limit, likely, take) }
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw unreadable(path) }
        defer { close(file) }
        try unroll(file, path, limit, likely, take)
    }

    private static func unroll(
        _ file: Int32, _ name: String, _ limit: Int, _ likely: (Int) -> Void,
        _ take: (UnsafeBufferPointer<UInt8>) -> Void
    ) throws(Failure) {
        let first = try piece(of: file, named: name)
        guard first.starts(with: [0x1F, 0x8B]) else {
            if name.hasSuffix(".gz") { throw notGzip(name) }
            likely(min(limit, size(of: file)))
            return try pieces(of: file, from: first, named: name, limit, take)
        }
        var packed: [UInt8] = []
        packed.reserveCapacity(min(limit, size(of: file)))
        try pieces(of: file, from: first, named: name, limit) { packed += $0 }
        likely(Gzip.likelySize(of: packed, limit: limit))
        do throws(FormatProblem) {
            try Gzip.decompress(packed, limit: limit, take)
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

    private static func pieces(
        of file: Int32, from first: [UInt8], named name: String, _ limit: Int,
        _ take: (UnsafeBufferPointer<UInt8>) -> Void
    ) throws(Failure) {
        var (next, count) = (first, 0)
        while !next.isEmpty {
            count += next.count
            guard count <= limit else { throw tooLarge(name, limit) }
            next.withUnsafeBufferPointer(take)
            next = try piece(of: file, named: name)
        }
    }

    private static func tooLarge(_ name: String, _ limit: Int) -> Failure {
        Failure(
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
