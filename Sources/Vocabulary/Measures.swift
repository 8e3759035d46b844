/// Weight in whole grams.
package struct Grams: Hashable, Comparable, Codable, Sendable {
    package let value: Int64

    package init?(_ value: Int64) {
        guard (0...1_000_000_000_000).contains(value) else { return nil }
        self.value = value
    }

    package static func < (a: Self, b: Self) -> Bool { a.value < b.value }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let value = try container.decode(Int64.self)
        guard let grams = Self(value) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(value) grams")
        }
        self = grams
    }
}
