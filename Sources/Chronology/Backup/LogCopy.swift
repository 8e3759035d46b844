#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A copy of a log in the making: under a temporary name until it is whole, verified and synced.
struct LogCopy {
    let source: String
    let directory: String
    let temporary: String
    /// The size the copy may reach, for tests of a full disk.
    let largestPages: Int64?
    /// Whether it takes its name from a file that has it already.
    private let isReplacing: Bool

    /// `process` tells this copy from one that another process makes at the same time.
    init(of source: String, in directory: String, process: Int32, largestPages: Int64? = nil, isReplacing: Bool = false)
    {
        self.isReplacing = isReplacing
        self.source = source
        self.directory = directory
        temporary = "\(directory)/.chronology-\(process).part"
        self.largestPages = largestPages
    }

    /// A copy that has its name: where the log in it ends, and the fingerprint of the whole file.
    struct Made {
        let head: Head
        let file: Fingerprint
    }

    /// Makes the copy and gives it the name that is made of its head; removes it whenever that does not succeed.
    func make(
        expecting known: Head? = nil, _ watch: BackupWatch, named name: (Head) -> String
    ) async throws(BackupError) -> Made {
        do throws(BackupError) {
            let head = try await copy(watch)
            try await verify(known ?? head, watch)
            guard !watch.isCancelled() else { throw .cancelled }
            watch.progress(.placing)
            return Made(head: head, file: try place(as: "\(directory)/\(name(head))"))
        } catch {
            Disk.removeDatabase(temporary)
            throw error
        }
    }

    private func copy(_ watch: BackupWatch) async throws(BackupError) -> Head {
        try makePrivate()
        let pages: BackupPages
        do throws(ChronologyError) {
            pages = try BackupPages(path: source)
        } catch {
            throw .source(path: source, error)
        }
        let head: Head?
        do throws(ChronologyError) {
            head = try await pages.copy(to: temporary, largestPages: largestPages, watch)
        } catch {
            throw told(error)
        }
        guard let head else { throw .cancelled }
        return head
    }

    /// An empty file is an empty database, and what SQLite lays beside one is as private as it is.
    private func makePrivate() throws(BackupError) {
        Disk.removeDatabase(temporary)
        do throws(SystemError) {
            try Disk.makePrivateFile(temporary)
        } catch {
            throw .notWritable(path: directory, reason: error.message)
        }
    }

    private func told(_ error: ChronologyError) -> BackupError {
        if error == .cancelled { return .cancelled }
        if case .full = error { return full }
        if error.isNotADatabase { return .source(path: source, error) }
        return .failed(error)
    }

    private var full: BackupError {
        .full(path: directory, neededBytes: Disk.size(source) ?? 0, freeBytes: Disk.freeBytes(directory) ?? 0)
    }

    private func verify(_ expected: Head, _ watch: BackupWatch) async throws(BackupError) {
        let verdict: Verdict
        do throws(ChronologyError) {
            verdict = try await Audit.verdict(on: temporary, expecting: nil, watch) { .verifying(entries: $0, of: $1) }
        } catch {
            throw told(error)
        }
        switch verdict {
        case .whole(let head):
            guard head == expected else { throw .copyDiffers(expected: expected, found: head) }
        case .broken(let fault): throw .copyDamaged(fault)
        }
    }

    private func place(as path: String) throws(BackupError) -> Fingerprint {
        do throws(SystemError) {
            try Disk.keepPrivate(temporary)
            try Disk.sync(temporary)
            let fingerprint = try Fingerprint(ofFile: temporary)
            if isReplacing { try Disk.replace(path, with: temporary) } else { try Disk.place(temporary, as: path) }
            try Disk.sync(directory)
            return fingerprint
        } catch {
            throw error.code == EEXIST ? .alreadyThere(path: path) : .system(error)
        }
    }
}
