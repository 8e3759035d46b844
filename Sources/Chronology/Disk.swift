import CSQLite

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What is asked of the file system, and what it answers.
package enum Disk {
    /// Waits until what was written to the file or the directory lies on the disk.
    package static func sync(_ path: String) throws(SystemError) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw SystemError("open", path) }
        defer { close(file) }
        guard fsync(file) == 0 else { throw SystemError("fsync", path) }
    }

    /// Writes what the file holds once more as it is, and waits until that lies on the disk, with the name of the file.
    ///
    /// After a sync has failed, the system takes what was to be written for written: another sync alone would say that all
    /// is well (<https://wiki.postgresql.org/wiki/Fsync_Errors>). Nobody else may write to it meanwhile.
    static func writeAgain(_ path: String, atATime size: Int = 1 << 20) throws(SystemError) {
        let file = open(path, O_RDWR | O_CLOEXEC)
        guard file >= 0 else { throw SystemError("open", path) }
        defer { close(file) }
        var place = off_t(0)
        let error = withUnsafeTemporaryAllocation(byteCount: size, alignment: 16) { room -> SystemError? in
            while case let count = fill(room, from: file, at: place), count > 0 {
                guard pwrite(file, room.baseAddress, count, place) == count else { return SystemError("write", path) }
                place += off_t(count)
            }
            return nil
        }
        if let error { throw error }
        guard fdatasync(file) == 0 else { throw SystemError("fdatasync", path) }
        try sync(split(path).directory)
    }

    /// Gives a file its name, and never takes another file's.
    ///
    /// A hard link is refused when the name is taken; a rename would replace what is there. File systems of USB
    /// sticks know no hard links: there the name is looked up first.
    static func place(_ path: String, as name: String) throws(SystemError) {
        if link(path, name) == 0 {
            unlink(path)
            return
        }
        guard errno == EPERM || errno == EOPNOTSUPP else { throw SystemError("link", name) }
        guard !exists(name) else { throw SystemError("link", name, EEXIST) }
        try replace(name, with: path)
    }

    /// Gives a file its name and takes it from another that may have had it, all at once.
    package static func replace(_ name: String, with path: String) throws(SystemError) {
        guard rename(path, name) == 0 else { throw SystemError("rename", name) }
    }

    /// Nobody but the owner may read what the log holds.
    static func keepPrivate(_ path: String) throws(SystemError) {
        guard chmod(path, S_IRUSR | S_IWUSR) == 0 else { throw SystemError("chmod", path) }
    }

    /// A new and empty file that only the owner may read.
    static func makePrivateFile(_ path: String) throws(SystemError) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR)
        guard file >= 0 else { throw SystemError("open", path) }
        close(file)
    }

    /// A symbolic link is there, too, wherever it leads.
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// What keeps this user from seeing whether a file is there or what lies in a directory; `nil` when nothing does.
    package static func obstacle(to path: String) -> SystemError? {
        var status = stat()
        if stat(path, &status) != 0 {
            return errno == ENOENT || errno == ENOTDIR ? nil : SystemError("stat", path)
        }
        guard status.st_mode & S_IFMT == S_IFDIR, access(path, R_OK | X_OK) != 0 else { return nil }
        return SystemError("access", path)
    }

    /// The directory in which the file lies, and its name there.
    static func split(_ path: String) -> (directory: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        let directory = slash == path.startIndex ? "/" : String(path[..<slash])
        return (directory, String(path[path.index(after: slash)...]))
    }

    package static func isDirectory(_ path: String) -> Bool {
        guard let status = status(path) else { return false }
        return status.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether it is a directory of this user and no link to one: in a place that all may write, others lay traps.
    static func isOwnDirectory(_ path: String) -> Bool {
        var status = stat()
        guard lstat(path, &status) == 0 else { return false }
        return status.st_mode & S_IFMT == S_IFDIR && status.st_uid == geteuid()
    }

    /// Whether a process of this number runs, whoever's it is.
    package static func isRunning(_ process: Int32) -> Bool { kill(process, 0) == 0 || errno == EPERM }

    /// Neither a directory nor a pipe, wherever a link leads.
    package static func isFile(_ path: String) -> Bool {
        guard let status = status(path) else { return false }
        return status.st_mode & S_IFMT == S_IFREG
    }

    static func mayWrite(_ path: String) -> SystemError? {
        access(path, W_OK | X_OK) == 0 ? nil : SystemError("write", path)
    }

    /// Whether two paths lead to the same file or directory.
    static func areSame(_ first: String, _ second: String) -> Bool {
        guard let a = status(first), let b = status(second) else { return false }
        return a.st_dev == b.st_dev && a.st_ino == b.st_ino
    }

    /// Which file lies there, asked so that the file does not notice; `nil` when there is none.
    static func place(of path: String) -> FilePlace? {
        var (device, number): (UInt64, UInt64) = (0, 0)
        return rnet_place_of(path, &device, &number) == 0 ? FilePlace(device: device, number: number) : nil
    }

    package static func freeBytes(_ path: String) -> Int64? {
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { return nil }
        return Int64(status.f_bavail) * Int64(status.f_frsize)
    }

    /// `nil` when there is no such file.
    package static func size(_ path: String) -> Int64? { status(path).map { Int64($0.st_size) } }

    /// Whether people other than the owner may read the file.
    static func isReadableByOthers(_ path: String) -> Bool {
        let isOpen = (status(path)?.st_mode ?? 0) & (S_IRGRP | S_IROTH) != 0
        let directory = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        // Nobody gets at a file in a directory that they may not enter.
        let isReached = (status(directory.isEmpty ? "." : directory)?.st_mode ?? 0) & (S_IXGRP | S_IXOTH) != 0
        return isOpen && isReached
    }

    /// What lies in the directory, sorted; nothing when it cannot be read.
    package static func names(in directory: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []).sorted()
    }

    /// `nil` when the file cannot be read.
    static func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Hands over what lies in the file from `start` on, as much `atATime`, until there is no more or `use` wants none.
    ///
    /// A file that cannot be read has nothing. What is handed over last may be less.
    static func read(
        _ path: String, from start: Int = 0, atATime size: Int, _ use: (UnsafeRawBufferPointer) -> Bool
    ) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return }
        defer { close(file) }
        withUnsafeTemporaryAllocation(byteCount: size, alignment: 16) { room in
            var place = off_t(start)
            while case let count = fill(room, from: file, at: place), count > 0 {
                guard use(UnsafeRawBufferPointer(rebasing: room[..<count])), count == size else { return }
                place += off_t(count)
            }
        }
    }

    /// A read may bring less than there is.
    private static func fill(_ room: UnsafeMutableRawBufferPointer, from file: Int32, at place: off_t) -> Int {
        var filled = 0
        while filled < room.count, let start = room.baseAddress {
            let count = pread(file, start + filled, room.count - filled, place + off_t(filled))
            guard count > 0 else { break }
            filled += count
        }
        return filled
    }

    /// Replaces the file wholly or not at all, and waits until that lies on the disk.
    static func write(_ text: String, to path: String) throws(SystemError) {
        let temporary = "\(path).part"
        guard FileManager.default.createFile(atPath: temporary, contents: Data(text.utf8)) else {
            throw SystemError("write", temporary)
        }
        do throws(SystemError) {
            try sync(temporary)
            try replace(path, with: temporary)
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// The files that SQLite may have laid beside a database go with it.
    static func removeDatabase(_ path: String) {
        for ending in ["", "-journal", "-wal", "-shm"] { unlink(path + ending) }
    }

    /// Only the owner may look into it.
    package static func makeDirectory(_ path: String) throws(SystemError) {
        guard mkdir(path, S_IRWXU) == 0 else { throw SystemError("mkdir", path) }
    }

    /// Makes the directory and those above it that are missing.
    package static func makeDirectories(_ path: String) throws(SystemError) {
        guard !isDirectory(path) else { return }
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
            try makeDirectories(String(path[..<slash]))
        }
        // Another process may have made it a moment ago; a path may also end in a slash.
        guard mkdir(path, S_IRWXU) != 0, !isDirectory(path) else { return }
        throw exists(path) ? SystemError("mkdir", path, ENOTDIR) : SystemError("mkdir", path)
    }

    /// Only an empty one goes.
    static func removeDirectory(_ path: String) { rmdir(path) }

    package static func remove(_ path: String) { unlink(path) }

    private static func status(_ path: String) -> stat? {
        var status = stat()
        return stat(path, &status) == 0 ? status : nil
    }
}

/// A file by what the file system calls it, whatever its name.
struct FilePlace: Hashable, Sendable {
    let device: UInt64
    let number: UInt64
}
