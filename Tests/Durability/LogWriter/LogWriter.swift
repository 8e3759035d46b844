import Chronology
import Vocabulary

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Writes to a log with many clients and says what was acknowledged.
///
/// It can be killed meanwhile, and several can write to one file.
@main
struct LogWriter {
    static func main() async {
        guard let wish = Wish(CommandLine.arguments.dropFirst()) else {
            say("usage: LogWriter FILE [clients=16] [first=0] [count=1000] [shared=8]\n", to: 2)
            say("       [synchronous=full] [acks=1] [starts=0,0,…]\n", to: 2)
            say("       LogWriter --list FILE\n", to: 2)
            exit(64)
        }
        do throws(ChronologyError) {
            if wish.isListing { try await list(wish.path) } else { try await fill(wish) }
        } catch {
            say("\(error.code): \(error.wording.english)\n", to: 2)
            exit(1)
        }
    }

    /// Says a text with a single call of write(2): nobody sees half of an acknowledgement.
    static func say(_ text: String, to descriptor: Int32) {
        let bytes = Array(text.utf8)
        _ = write(descriptor, bytes, bytes.count)
    }

    private static func fill(_ wish: Wish) async throws(ChronologyError) {
        let log = try SQLiteChronology(path: wish.path, settings: SQLiteSettings(synchronous: wish.synchronous))
        let failures = await withTaskGroup(of: ChronologyError?.self) { group in
            for number in 0..<wish.clients {
                let start = number < wish.starts.count ? wish.starts[number] : 0
                let client = Client(number: wish.first + number, log: log, shared: wish.shared)
                group.addTask { await send(client, start..<start + wish.count, wish.acks) }
            }
            return await group.reduce(into: []) { $0 += $1.map { [$0] } ?? [] }
        }
        if let failure = failures.first { throw failure }
    }

    private static func send(_ client: Client, _ sequence: Range<Int>, _ acks: Int32) async -> ChronologyError? {
        do throws(ChronologyError) {
            try await client.send(sequence) { say($0, to: acks) }
            return nil
        } catch {
            return error
        }
    }

    /// Opens the log as the server does, reads all of it again, and prints every entry.
    private static func list(_ path: String) async throws(ChronologyError) {
        let log = try SQLiteChronology(path: path)
        let verdict = try await log.verify(expecting: nil, progress: .none)
        guard case .whole(let head) = verdict else {
            say("broken \(verdict)\n", to: 2)
            exit(1)
        }
        for written in try await log.entries(after: 0, limit: .max) {
            say("\(written.position) \(written.hash) \(written.entry.payload)\n", to: 1)
        }
        say("whole \(head.position) \(head.hash)\n", to: 1)
    }
}
