import Chronology
import CommandPost
import Relief
import Synchronization

/// A log at which somebody else is quicker: what they do comes between the next decision and the writing of it, or
/// between the look for an earlier receipt and the decision.
final class OvertakenLog: Chronology {
    enum Place {
        case beforeDeciding
        case beforeWriting
    }

    private let log: any Chronology
    private let place: Place
    private let quicker: Mutex<(@Sendable () async -> Void)?>

    init(_ log: any Chronology, _ place: Place, by quicker: @escaping @Sendable () async -> Void) {
        (self.log, self.place) = (log, place)
        self.quicker = Mutex(quicker)
    }

    private func letPass(at place: Place) async {
        guard place == self.place else { return }
        let quicker = quicker.withLock { quicker in
            defer { quicker = nil }
            return quicker
        }
        await quicker?()
    }

    var condition: Condition { get async { await log.condition } }

    func append(_ draft: Draft) async throws(ChronologyError) -> Outcome {
        await letPass(at: .beforeWriting)
        return try await log.append(draft)
    }

    func entries(after position: Int64, limit: Int) async throws(ChronologyError) -> [Written] {
        try await log.entries(after: position, limit: limit)
    }

    func head() async throws(ChronologyError) -> Head { try await log.head() }
    func headPosition() async throws(ChronologyError) -> Int64 { try await log.headPosition() }

    func receipt(for key: CommandKey) async throws(ChronologyError) -> Receipt? {
        let receipt = try await log.receipt(for: key)
        await letPass(at: .beforeDeciding)
        return receipt
    }

    func hash(at position: Int64) async throws(ChronologyError) -> Fingerprint? { try await log.hash(at: position) }

    func verify(expecting kept: Fingerprint?, progress: Progress) async throws(ChronologyError) -> Verdict {
        try await log.verify(expecting: kept, progress: progress)
    }
}

extension City {
    /// Decides on `commands` while somebody else is quicker with `others`, and gives the code of the refusal, if any.
    func refusal(
        of commands: [ReliefCommand], by sender: Sender = .console, overtakenBy others: [ReliefCommand],
        of other: Sender = .console
    ) async throws -> String? {
        let slow = try overtakenPost { try await self.say(others, from: other) }
        let code = await Self.refusal { _ = try await slow.submit(Submission(commands, from: sender)) }
        try await post.catchUp()
        return code
    }
}
