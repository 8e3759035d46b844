package import Vocabulary

/// What is wrong with a DIMACS file: where, what stood there, and what was expected.
///
/// Nothing of the file was taken.
package struct DimacsProblem: Error, Hashable, Sendable {
    /// Which rule was broken; the raw value never changes.
    package enum Code: String, CaseIterable, Sendable {
        case noProblemLine = "dimacs/no-problem-line"
        case secondProblemLine = "dimacs/second-problem-line"
        case notMinimumCostFlow = "dimacs/not-minimum-cost-flow"
        case unknownLine = "dimacs/unknown-line"
        case missingField = "dimacs/missing-field"
        case extraField = "dimacs/extra-field"
        case notAWholeNumber = "dimacs/not-a-whole-number"
        case numberTooLarge = "dimacs/number-too-large"
        case negativeCount = "dimacs/negative-count"
        case tooManyNodes = "dimacs/too-many-nodes"
        case unknownNode = "dimacs/unknown-node"
        case secondNodeLine = "dimacs/second-node-line"
        case negativeCapacity = "dimacs/negative-capacity"
        case negativeLowerBound = "dimacs/negative-lower-bound"
        case lowerAboveCapacity = "dimacs/lower-above-capacity"
        case tooManyArcs = "dimacs/too-many-arcs"
        case tooFewArcs = "dimacs/too-few-arcs"
        case unbalanced = "dimacs/unbalanced"
    }

    package let code: Code
    /// Counted from 1; of the last line when the whole file is meant.
    package let line: Int
    /// At most ``longestFound`` characters of it.
    package let found: String
    package let expected: Wording

    package static let longestFound = 40

    package var wording: Wording {
        Wording(
            "\(line)行目: 「\(found)」は使えません。\(expected[.japanese])。",
            "line \(line): '\(found)' cannot be used; expected \(expected[.english]).")
    }
}
