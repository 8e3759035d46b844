import Foundation

/// Cases made by chance that can be made again, each from a seed of its own.
///
/// The seeds are 1, 2, 3 and so on, the same in every run and on every machine. `RNET_FUZZ_SEED` has them begin elsewhere and
/// `RNET_FUZZ_ROUNDS` takes so many times as many. What fails says the seed that makes it the first case.
package struct Chance: Sendable {
    private let first: UInt64
    private let rounds: Int
    private let isTold: Bool

    /// Throws ``ChanceSettingProblem`` where a variable holds something else than a whole number from 1 on.
    package init(_ environment: [String: String] = ProcessInfo.processInfo.environment) throws {
        first = UInt64(try Self.number("RNET_FUZZ_SEED", environment))
        rounds = try Self.number("RNET_FUZZ_ROUNDS", environment)
        isTold = environment["RNET_FUZZ_TRACE"] != nil
    }

    private static func number(_ name: String, _ environment: [String: String]) throws -> Int {
        guard let text = environment[name], !text.isEmpty else { return 1 }
        guard let number = Int(text), number > 0 else { throw ChanceSettingProblem(name: name, found: text) }
        return number
    }

    /// For tests that take a seed as their argument; `count` without a wish for more.
    package func seeds(_ count: Int) -> Range<UInt64> { first..<first + UInt64(count * rounds) }

    /// Has `look` look at every case.
    ///
    /// An error that it throws comes out as a ``CaseFailure``. A trap ends the tests without a word: with `RNET_FUZZ_TRACE` set, the last seed on standard error is the one.
    package func cases(_ count: Int, _ look: (inout DrawnCase) throws -> Void) throws {
        for seed in seeds(count) {
            var drawn = DrawnCase(seed: seed)
            if isTold { FileHandle.standardError.write(Data("\(drawn)\n".utf8)) }
            do { try look(&drawn) } catch { throw CaseFailure(drawn: drawn, error: error) }
        }
    }

    package static func seeds(_ count: Int) throws -> Range<UInt64> { try Chance().seeds(count) }

    package static func cases(_ count: Int, _ look: (inout DrawnCase) throws -> Void) throws {
        try Chance().cases(count, look)
    }
}

/// The dice of one case.
///
/// Its text, as the comment of an expectation, says how to see the case again.
package struct DrawnCase: RandomNumberGenerator, Sendable, CustomStringConvertible {
    package let seed: UInt64
    private var dice: SeededGenerator

    package init(seed: UInt64) { (self.seed, dice) = (seed, SeededGenerator(seed: seed)) }

    package mutating func next() -> UInt64 { dice.next() }

    package var description: String { "see it again with RNET_FUZZ_SEED=\(seed)" }
}

/// An error that was thrown while a case was looked at.
package struct CaseFailure: Error, CustomStringConvertible {
    package let drawn: DrawnCase
    package let error: any Error

    package var description: String { "\(error); \(drawn)" }
}

/// A variable of the environment that says no number.
package struct ChanceSettingProblem: Error, Equatable, CustomStringConvertible {
    package let name: String
    package let found: String

    package init(name: String, found: String) { (self.name, self.found) = (name, found) }

    package var description: String { "\(name) is “\(found)”; a whole number from 1 on was expected" }
}
