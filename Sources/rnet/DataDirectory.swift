import Chronology
import CommandPost
import Vocabulary

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Where everything is kept, shared by the server and the command line.
struct DataDirectory {
    let path: String

    /// The post on this directory, with every board caught up.
    func open() async throws -> CommandPost {
        let post = try begin()
        try await catchUp(post)
        return post
    }

    /// The post on this directory, whose boards are still empty.
    func begin() throws -> CommandPost { CommandPost(try chronology(), clock: { .now }) }

    /// Boards are read from a snapshot where there is a good one, and what was recorded after it from the log.
    func catchUp(_ post: CommandPost) async throws {
        for (position, problem) in await post.begin(with: snapshots) {
            Say.remark("\(problem.code): \(position): \(problem.wording.japanese) \(problem.wording.english)")
        }
        do {
            try await post.catchUp()
        } catch {
            throw Failure(error.code, error.wording)
        }
    }

    /// Boards as they once stood: a cache that may be deleted at any time.
    var snapshots: Snapshots {
        Snapshots("\(path)/snapshots", besides: "\(path)/\(SQLiteChronology.fileName)")
    }

    /// Makes this process the one server on the directory; a directory that is not ours is left as it is.
    func lock() throws -> ServerLock {
        try make()
        do throws(ChronologyError) {
            try SQLiteChronology.refuseStrangers(in: path)
        } catch {
            throw Failure(error.code, error.wording)
        }
        return try ServerLock(in: path)
    }

    /// Only the owner may look in: the log holds who asked for what.
    private func make() throws(Failure) {
        do throws(SystemError) {
            try Disk.makeDirectories(path)
        } catch {
            throw Failure("data/no-directory", error.code == ENOTDIR ? Self.occupied(error.path) : unmakeable(error))
        }
    }

    private static func occupied(_ path: String) -> Wording {
        Wording(
            "「\(path)」はフォルダーではありません(ファイルか、リンク先のないリンクです)。保存先の指定を確認してください。",
            "\(path) is no directory, but a file or a link that leads nowhere. Check the data directory.")
    }

    private func unmakeable(_ error: SystemError) -> Wording {
        Wording(
            "保存先「\(path)」を作れません(\(error.path): \(error.message))。指定と、上のフォルダーの権限を確認してください。",
            "Cannot make \(path) (\(error.path): \(error.message)). Check the path, and that the directory above may be "
                + "written.")
    }

    /// The log of a directory that must have one, to be read and left as it is.
    func existing() throws -> SQLiteChronology {
        try requireLog()
        do throws(ChronologyError) {
            return try SQLiteChronology(reading: path)
        } catch {
            throw Failure(error.code, error.wording)
        }
    }

    /// The post on a log that must be there.
    func openExisting() async throws -> CommandPost {
        try requireLog()
        return try await open()
    }

    /// Whoever only reads, or ends what was begun, is to make nothing by a typing error.
    private func requireLog() throws {
        let log = "\(path)/\(SQLiteChronology.fileName)"
        if let obstacle = Disk.obstacle(to: log) { throw Self.notReachable(obstacle) }
        guard FileManager.default.fileExists(atPath: log) else {
            throw Failure(
                "data/no-log",
                Wording(
                    "\(log)がありません。保存先の指定を確認してください。", "There is no \(log). Check the data directory."))
        }
    }

    private static func notReachable(_ obstacle: SystemError) -> Failure {
        let (path, reason) = (obstacle.path, obstacle.message)
        return Failure(
            "data/not-reachable",
            Wording(
                "この利用者では「\(path)」を見られません(\(reason))。所有者か管理者として実行してください(例: sudo -u rnet)。",
                "This user cannot look at \(path) (\(reason)). Run it as the owner, for example with sudo -u rnet."))
    }

    /// The log itself; the directory is made when it is not there.
    ///
    /// One of an older version is made one of this, which people can watch. It may be ended at any time and is then as it was.
    func chronology() throws -> SQLiteChronology {
        try make()
        let line = ProgressLine()
        defer { line.end() }
        let renewal = Progress { done, total in
            let percent = ProgressLine.percent(done, total)
            line.say(
                person: "記録を新しい形式にしています · renewing the log \(percent) %",
                program: "progress renewing \(percent / 5 * 5) 100")
            return true
        }
        do throws(ChronologyError) {
            let log = try SQLiteChronology(in: path, renewal: renewal)
            OpenLogs.add(log)
            return log
        } catch {
            throw Failure(error.code, error.wording)
        }
    }
}
