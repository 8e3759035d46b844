package import JSON
import Vocabulary

/// A positive ratio of whole numbers, exact: `3/2` of something for each, `2/100` of the people.
package struct Ratio: Hashable, Sendable, CustomStringConvertible {
    package static let parts = 1...100_000

    package let numerator: Int
    package let denominator: Int

    package init?(_ numerator: Int, _ denominator: Int = 1) {
        guard Self.parts.contains(numerator), Self.parts.contains(denominator) else { return nil }
        self.numerator = numerator
        self.denominator = denominator
    }

    /// As it is written in a sheet and in the chronology: `3` or `3/2`.
    package init?(_ text: some StringProtocol) {
        let halves = text.split(separator: "/", omittingEmptySubsequences: false)
        guard halves.count <= 2, let first = halves.first.flatMap({ Int($0) }) else { return nil }
        guard halves.count == 2 else {
            self.init(first)
            return
        }
        guard let second = Int(halves[1]) else { return nil }
        self.init(first, second)
    }

    package var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }

    /// As people read it: `3`, `1.5`, `17.41 %` for a share; the fraction itself where no short decimal says the same.
    package func decimal(times factor: Int = 1) -> String {
        let hundredths = numerator * factor * 100
        guard hundredths.isMultiple(of: denominator) else {
            return factor == 1 ? description : "\(description)×\(factor)"
        }
        let (whole, rest) = (hundredths / denominator).quotientAndRemainder(dividingBy: 100)
        if rest == 0 { return whole.grouped }
        return "\(whole.grouped).\(rest.isMultiple(of: 10) ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")"
    }
}

extension Ratio: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let place = json.place
        let text = try json.string()
        guard let ratio = Self(text) else {
            throw json.refusal(of: place, "「3」か「3/2」の形の数（1〜10万）", "a number like 3 or 3/2 (1 to 100,000)")
        }
        self = ratio
    }

    package func write(json: inout JSONWriter) { json.write(description) }
}
