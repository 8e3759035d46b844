/// A problem in columns, inspected before anything is planned: what can be wrong with it, and where.
package protocol InspectedProblem: Sendable {
    /// Which rules can be broken; raw values never change.
    associatedtype FaultCode: ColumnFaultCode
    /// Parts of the problem, named as in the exchange format.
    associatedtype Section: ProblemSection
    /// What columns are called in files, where that is something else.
    static var columnsInFiles: [String: String] { get }
}

extension InspectedProblem {
    package static var columnsInFiles: [String: String] { [:] }
}

/// Codes that problems in columns have in common.
package protocol ColumnFaultCode: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    static var outOfRange: Self { get }
    static var unequalColumns: Self { get }
    static var unknownIndex: Self { get }
}

/// Parts of a problem; the policy has a single row, which no place names.
package protocol ProblemSection: RawRepresentable<String>, Hashable, Sendable {
    static var policy: Self { get }
}
