import Formats

/// Words that stand for values in a sheet, found however they were typed.
struct Words<Value: Sendable>: Sendable {
    /// The words that a message names.
    let usual: [String]
    private let values: [String: Value]

    /// Each value with its words, the first being the usual one.
    init(_ entries: [(Value, [String])]) {
        usual = entries.compactMap(\.1.first)
        let pairs = entries.flatMap { value, words in words.map { (CellText.key($0), value) } }
        values = Dictionary(pairs) { first, _ in first }
    }

    subscript(text: String) -> Value? { values[CellText.key(text)] }
}
