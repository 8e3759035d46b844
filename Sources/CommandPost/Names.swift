package import Vocabulary

/// Where new names come from: randomness that is handed in, so that a simulation can hand in its own.
package struct Names: Sendable {
    private let next: @Sendable () -> UInt64

    package init(_ next: @escaping @Sendable () -> UInt64) { self.next = next }

    package static let random = Names { .random(in: .min ... .max) }

    /// A name never used before: 64 bits of chance collide once in four thousand million names.
    package func name<Thing>(_ kind: StaticString) -> ID<Thing> { ID(kind, number: next()) }

    /// 256 bits that nobody can guess, in 52 letters and digits.
    package func secret() -> String {
        (0..<4).map { _ in
            let digits = String(next(), radix: 36)
            return String(repeating: "0", count: 13 - digits.count) + digits
        }.joined()
    }
}
