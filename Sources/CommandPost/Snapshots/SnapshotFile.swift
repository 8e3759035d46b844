import Chronology

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A file that is open; closed when nobody holds it any more.
final class SnapshotFile: SnapshotBytes {
    private let path: String
    private let descriptor: Int32

    init(reading path: String) throws(SnapshotProblem) {
        self.path = path
        // Of what is no file the opening itself could wait for ever.
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .system(SystemError("open", path)) }
        guard try status().st_mode & S_IFMT == S_IFREG else { throw .foreign }
    }

    /// A new file that only the owner may read: it holds what the log holds.
    init(making path: String) throws(SnapshotProblem) {
        self.path = path
        Disk.remove(path)
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR)
        guard descriptor >= 0 else { throw .system(SystemError("open", path)) }
    }

    deinit { close(descriptor) }

    func size() throws(SnapshotProblem) -> Int { Int(try status().st_size) }

    private func status() throws(SnapshotProblem) -> stat {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .system(SystemError("fstat", path)) }
        return status
    }

    /// The bytes at `offset`, all of them.
    func bytes(at offset: Int, count: Int) throws(SnapshotProblem) -> [UInt8] {
        var problem: SnapshotProblem?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            problem = fill(UnsafeMutableRawBufferPointer(buffer), from: offset, &filled)
        }
        if let problem { throw problem }
        return bytes
    }

    private func fill(
        _ buffer: UnsafeMutableRawBufferPointer, from offset: Int, _ filled: inout Int
    ) -> SnapshotProblem? {
        while filled < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let count = pread(descriptor, rest.baseAddress, rest.count, off_t(offset + filled))
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return .system(SystemError("pread", path)) }
            guard count > 0 else { return .foreign }
            filled += count
        }
        return nil
    }

    func append(_ bytes: [UInt8]) throws(SnapshotProblem) {
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .system(SystemError("write", path)) }
            done += count
        }
    }

    func sync() throws(SnapshotProblem) {
        guard fsync(descriptor) == 0 else { throw .system(SystemError("fsync", path)) }
    }
}
