import Crypto

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

extension Fingerprint {
    /// The fingerprint of a whole file, read a mebibyte at a time.
    ///
    /// No connection of this process may be open on the file: closing it would let go of that connection's locks.
    init(ofFile path: String) throws(SystemError) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw SystemError("open", path) }
        defer { close(file) }
        var hash = SHA256()
        var piece = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = read(file, &piece, piece.count)
            guard count >= 0 else { throw SystemError("read", path) }
            guard count > 0 else { break }
            piece.withUnsafeBytes { hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        }
        guard let whole = Self(Array(hash.finalize())) else { throw SystemError("read", path, EIO) }
        self = whole
    }
}
