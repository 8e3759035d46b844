import Chronology
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

/// A small city on a log of its own: one depot, two shelters, water and rice balls.
final class City: Sendable {
    let post: CommandPost
    private let folder: Folder

    init(clock: @escaping @Sendable () -> Moment = { Example.now }) async throws {
        folder = try Folder()
        post = CommandPost(try SQLiteChronology(in: folder.path), clock: clock)
        try await settle()
    }

    /// Another process on the same log.
    func secondPost() throws -> CommandPost {
        CommandPost(try SQLiteChronology(in: folder.path), clock: { Example.now })
    }

    /// Another process on the same log, at which somebody does `work` at this `place` of what it does next.
    func overtakenPost(
        _ place: OvertakenLog.Place = .beforeWriting, by work: @escaping @Sendable () async throws -> Void
    ) throws -> CommandPost {
        let log = OvertakenLog(try SQLiteChronology(in: folder.path), place) {
            do { try await work() } catch { Issue.record("the quicker one was refused: \(error)") }
        }
        return CommandPost(log, clock: { Example.now })
    }

    private func settle() async throws {
        try await say([
            .listItem(Example.water), .listItem(Example.riceBall),
            .registerSite(.of("depot-1"), SiteDetails(kind: .depot, name: "スタジアム"), status: .open),
            .registerSite(.of("shelter-1"), SiteDetails(kind: .shelter, name: "城東小学校"), status: .open),
            .registerSite(.of("shelter-2"), SiteDetails(kind: .shelter, name: "白川中学校"), status: .open),
        ])
    }

    @discardableResult
    func say(
        _ commands: [ReliefCommand], from sender: Sender = .console, key: String? = nil, body: String = "",
        answer: String = ""
    ) async throws -> Acknowledgement {
        try await post.submit(Submission(commands, from: sender, key: key, body: Array(body.utf8), answer: answer))
    }

    @discardableResult
    func stock(_ pieces: Int, _ item: Item = Example.water, sheet: String = "sheet-1") async throws -> Acknowledgement {
        try await say([.storeStock(Example.sheet(sheet, lines: [(Example.details(item), pieces)]))])
    }

    static func need(
        _ id: String, _ pieces: Int, of item: Item = Example.water, at site: String = "shelter-1",
        unit: Asked.Unit = .piece
    ) -> ReliefCommand {
        .raiseNeed(NeedRequest(need: .of(id), site: .of(site), item: item.id, asked: Asked(pieces, unit)))
    }

    /// The code of the refusal that `work` ends in.
    static func refusal(_ work: () async throws -> Void) async -> String? {
        do {
            try await work()
            return nil
        } catch let error as SubmissionError {
            return error.code
        } catch {
            return "\(error)"
        }
    }
}
