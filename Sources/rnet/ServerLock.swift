import Chronology
import Vocabulary

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Keeps a second server off a data directory.
///
/// The lock lies on an open file: the kernel lets go of it when the process ends, however it ends, and a file that
/// is left over means nothing. The commands around the server work beside it and take no lock.
struct ServerLock: ~Copyable {
    private let file: Int32

    /// - Throws: ``Failure`` with the process that holds the directory.
    init(in directory: String) throws(Failure) {
        let path = "\(directory)/\(SQLiteChronology.lockName)"
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR)
        guard file >= 0 else { throw Self.cannotWrite(path) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let isHeld = errno == EWOULDBLOCK
            let holder = Self.read(file)
            close(file)
            throw isHeld ? Self.held(directory, by: holder) : Self.cannotWrite(path)
        }
        self.file = file
        Self.write("\(getpid())\n", to: file)
    }

    /// Called at the very end, which keeps the lock until then.
    consuming func release() {}

    deinit { close(file) }

    /// The number is for people alone; a short write only makes a message poorer.
    private static func write(_ text: String, to file: Int32) {
        guard ftruncate(file, 0) == 0 else { return }
        _ = text.withCString { pwrite(file, $0, strlen($0), 0) }
    }

    private static func read(_ file: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 20)
        let count = pread(file, &bytes, bytes.count, 0)
        let digits = bytes.prefix(max(0, count)).prefix { $0 != UInt8(ascii: "\n") }
        return digits.isEmpty ? "?" : String(decoding: digits, as: UTF8.self)
    }

    private static func held(_ directory: String, by holder: String) -> Failure {
        Failure(
            "data/in-use",
            Wording(
                "「\(directory)」は別のサーバー(プロセス\(holder))が使用中です。先にそれを止めるか、別の保存先を指定してください。",
                "Another server (process \(holder)) uses \(directory). Stop that one first, or name another data directory."
            ))
    }

    private static func cannotWrite(_ path: String) -> Failure {
        let reason = String(cString: strerror(errno))
        return Failure(
            "data/not-writable",
            Wording(
                "「\(path)」に書き込めません(\(reason))。フォルダーの所有者・権限と、読み取り専用でないことを確認してください。",
                "Cannot write \(path) (\(reason)). Check that its directory is yours and is not read-only."))
    }
}
