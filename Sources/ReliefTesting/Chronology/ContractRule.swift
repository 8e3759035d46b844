import Chronology

/// One sentence that is true of every store, and how to find out.
///
/// The rules are plain functions and know no test library, so that a program can check a store as well.
package struct ContractRule: Sendable, CustomStringConvertible {
    package let sentence: String
    private let check: @Sendable (TestedStore.Place) async throws -> Void

    init(_ sentence: String, _ check: @escaping @Sendable (TestedStore.Place) async throws -> Void) {
        self.sentence = sentence
        self.check = check
    }

    package var description: String { sentence }

    /// Checks it on a new place of `store`.
    ///
    /// - Throws: ``BrokenContract`` when the sentence is not true, and what the store threw unexpectedly.
    package func check(_ store: TestedStore) async throws { try await check(try store.place()) }

    /// The whole contract.
    package static let all = writing + reading + staleness + repeats + refusals + races
}

/// What a store did instead of what the contract says.
package struct BrokenContract: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }
}

/// Says `complaint` unless `condition` holds.
func demand(_ condition: Bool, _ complaint: @autoclosure () -> String) throws(BrokenContract) {
    guard condition else { throw BrokenContract(complaint()) }
}

func demand<Value: Equatable>(_ found: Value, is expected: Value, _ what: String) throws(BrokenContract) {
    try demand(found == expected, "\(what): found \(brief(found)), expected \(brief(expected))")
}

/// Says so unless `work` is refused with `expected`.
func demand<Value>(
    refusal expected: ChronologyError, _ work: () async throws(ChronologyError) -> Value
) async throws(BrokenContract) {
    let outcome: Result<Value, ChronologyError>
    do throws(ChronologyError) {
        outcome = .success(try await work())
    } catch {
        outcome = .failure(error)
    }
    switch outcome {
    case .success(let value): throw BrokenContract("expected the refusal \(brief(expected)), got \(brief(value))")
    case .failure(let error): try demand(error, is: expected, "the refusal")
    }
}

/// A payload of sixteen megabytes helps nobody in a report.
private func brief(_ value: some Any) -> String {
    let text = "\(value)"
    return text.utf8.count <= 600 ? text : "\(text.prefix(600))…"
}
