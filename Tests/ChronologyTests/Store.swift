import Chronology
import Testing

/// A kind of store that the contract is checked against.
///
/// Opening the same folder twice is what two processes do.
struct Store: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let open: @Sendable (Folder) throws -> any Chronology

    static let all = [
        Store(testDescription: "SQLite") { try SQLiteChronology(in: $0.path) }
    ]
}
