import Chronology
import Vocabulary

/// One of those who write: sends draft after draft, each only once the one before was answered.
struct Client {
    let number: Int
    let log: SQLiteChronology
    /// One draft in so many is about what all clients share.
    let shared: Int

    /// Sends the drafts numbered `sequence` and gives the acknowledgement of each to `acknowledge`.
    func send(_ sequence: Range<Int>, _ acknowledge: (String) -> Void) async throws(ChronologyError) {
        for number in sequence {
            let position = try await position(of: number)
            if Self.isSentTwice(number) { try await expectSame(position, number) }
            let hash = try await log.hash(at: position) ?? .zero
            acknowledge("\(self.number) \(number) \(position) \(hash)\n")
        }
    }

    /// Where the draft stands; the shared subject changes under everybody's hands, and then it is decided again.
    private func position(of sequence: Int) async throws(ChronologyError) -> Int64 {
        var since: Int64 = try await log.headPosition()
        while true {
            do throws(ChronologyError) {
                return try await log.append(draft(sequence, since: since)).receipt.position
            } catch .stale(_, let now) {
                since = now
            }
        }
    }

    private func expectSame(_ position: Int64, _ sequence: Int) async throws(ChronologyError) {
        let again = try await log.append(draft(sequence, since: 0)).receipt.position
        if again != position { LogWriter.say("doubled \(number) \(sequence) \(position) \(again)\n", to: 2) }
    }

    /// Everything in it follows from the two numbers, so that it can be sent again after a crash.
    private func draft(_ sequence: Int, since: Int64) -> Draft {
        let payload = "{\"client\":\(number),\"sequence\":\(sequence),\"text\":\"\(Self.filling(sequence))\"}"
        let isShared = sequence % shared == shared - 1
        let subjects = [Subject("client:\(number)"), isShared ? Self.all : nil].compactMap { $0 }
        let entry = Entry(name: "test.written", version: 1, subjects: subjects, payload: payload)
        let key = sequence % 4 == 0 ? nil : CommandKey("\(number)-\(sequence)", body: .of(payload))
        return Draft(
            entries: [entry], by: "client-\(number)", at: Moment(milliseconds: 1_700_000_000_000 + Int64(sequence)),
            command: key, read: isShared ? Set(subjects.suffix(1)) : [], since: since)
    }

    private static let all = Subject(only: "shared", "all")

    private static func isSentTwice(_ sequence: Int) -> Bool { sequence % 16 == 5 }

    /// Mostly short; now and then longer than a page.
    private static func filling(_ sequence: Int) -> String {
        String(repeating: "水", count: sequence % 32 == 31 ? 2_000 : sequence % 13)
    }
}
