import Chronology
import Vocabulary

/// A process of its own that writes to a log in a directory: the tests start several at once.
///
/// `StoreWriter DIRECTORY NAME COUNT` promises the lot `race` so many times, each time on the newest state, and prints
/// the position of each promise and how often it came too late.
@main
struct StoreWriter {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let count = Int(arguments[3]), let lot = Subject("lot:race") else {
            throw WrongUsage()
        }
        let log = try SQLiteChronology(in: arguments[1])
        var late = 0
        for number in 1...count { print(try await promise(lot, arguments[2], number, in: log, &late)) }
        print("late \(late)")
    }

    private static func promise(
        _ lot: Subject, _ name: String, _ number: Int, in log: SQLiteChronology, _ late: inout Int
    ) async throws(ChronologyError) -> Int64 {
        while true {
            do throws(ChronologyError) {
                let since = try await log.headPosition()
                return try await log.append(draft(lot, name, number, since: since)).receipt.position
            } catch {
                guard case .stale = error else { throw error }
                late += 1
            }
        }
    }

    private static func draft(_ lot: Subject, _ name: String, _ number: Int, since: Int64) -> Draft {
        let entry = Entry(
            name: "stock.counted", version: 1, subjects: [lot], payload: #"{"by":"\#(name)","n":\#(number)}"#)
        return Draft(
            entries: [entry], by: name, at: Moment(milliseconds: 1_460_600_000_000 + Int64(number)),
            command: CommandKey(sender: name, key: "\(number)", body: .of(name)), read: [lot], since: since)
    }
}

struct WrongUsage: Error, CustomStringConvertible {
    let description = "usage: StoreWriter DIRECTORY NAME COUNT"
}
