import Chronology
import ReliefTesting
import Testing

/// The contract is in `ReliefTesting`; a new store is one more line in ``stores``.
@Suite struct `Every store` {
    static let stores = [TestedStore.memory, .sqlite]

    @Test(arguments: stores, ContractRule.all)
    func `keeps the contract`(_ store: TestedStore, _ rule: ContractRule) async throws {
        do {
            try await rule.check(store)
        } catch {
            Issue.record("\(store) does not keep “\(rule)”: \(error)")
        }
    }

    @Test func `is asked for sentences that all differ`() {
        #expect(Set(ContractRule.all.map(\.sentence)).count == ContractRule.all.count)
    }

    @Test func `takes a key of 1 to 200 printable ASCII characters`() {
        let body = Fingerprint.of("")
        #expect(CommandKey(String(repeating: "k", count: 200), body: body) != nil)
        for text in ["", "鍵", "a\n", "a\u{7F}", String(repeating: "k", count: 201)] {
            #expect(CommandKey(text, body: body) == nil)
        }
        #expect(CommandKey(sender: "cli", key: "", body: body) == nil)
        #expect(CommandKey(sender: "token:a", key: "k", body: body)?.text == "token:a:k")
    }
}

extension TestedStore {
    /// One file in a folder that goes away with its last reader.
    static let sqlite = TestedStore("SQLite") {
        let folder = try Folder()
        return Place(
            open: { try SQLiteChronology(in: folder.path) }, restart: { try SQLiteChronology(in: folder.path) })
    }
}
