import Formats

/// Words that stand for values in a sheet, found however they were typed.
struct Words<Value: Hashable & Sendable>: Sendable {
    /// The words that a message names.
    let usual: [String]
    private let values: [String: Value]
    private let names: [Value: String]

    /// Each value with its words, of which there is at least one; the first is the usual one.
    init(_ entries: [(Value, [String])]) {
        usual = entries.compactMap(\.1.first)
        let pairs = entries.flatMap { value, words in words.map { (CellText.key($0), value) } }
        values = Dictionary(pairs) { first, _ in first }
        names = Dictionary(zip(entries.map(\.0), usual)) { first, _ in first }
    }

    subscript(text: String) -> Value? { values[CellText.key(text)] }

    /// The usual word for a value.
    func word(for value: Value) -> String? { names[value] }
}
