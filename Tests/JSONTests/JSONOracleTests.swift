import Foundation
import JSON
import ReliefTesting
import Testing

@Suite struct `JSON here and in Foundation` {
    @Test(arguments: try Chance.seeds(100)) func `is the same when it is written here and read there`(_ seed: UInt64)
        throws
    {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<20 {
            let tree = RandomJSON.tree(&random)
            let there = try JSONSerialization.jsonObject(with: Data(tree.json), options: [.fragmentsAllowed])
            try #require(Tree(there) == tree, "seed \(seed): \(tree.jsonText)")
            try #require(try Tree(json: tree.json) == tree, "seed \(seed): \(tree.jsonText)")
        }
    }

    @Test(arguments: try Chance.seeds(100), [true, false])
    func `is the same when it is written there and read here`(_ seed: UInt64, _ isPretty: Bool) throws {
        var random = SeededGenerator(seed: seed)
        let options: JSONSerialization.WritingOptions =
            isPretty ? [.prettyPrinted, .fragmentsAllowed] : [.fragmentsAllowed]
        for _ in 0..<20 {
            let tree = RandomJSON.tree(&random)
            let there = try JSONSerialization.jsonObject(with: Data(tree.json), options: [.fragmentsAllowed])
            let bytes = try JSONSerialization.data(withJSONObject: there, options: options)
            try #require(try Tree(json: Array(bytes)) == tree, "seed \(seed): \(tree.jsonText)")
        }
    }

    @Test(arguments: try Chance.seeds(200)) func `is refused by both or by neither when it is damaged`(_ seed: UInt64)
        throws
    {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let damaged = RandomJSON.damaged(RandomJSON.tree(&random).json, &random)
            guard !Self.isReadDifferently(damaged) else { continue }
            let there = try? JSONSerialization.jsonObject(with: Data(damaged), options: [.fragmentsAllowed])
            let isTaken = (try? Anything(json: damaged)) != nil
            try #require(isTaken == (there != nil), "seed \(seed): \(String(decoding: damaged, as: UTF8.self))")
        }
    }

    /// Foundation guesses UTF-16 and UTF-32 from zero bytes, turns numbers down that a double cannot hold, and lets a
    /// comma stand after the last element.
    private static func isReadDifferently(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self)
        return bytes.prefix(4).contains(0) || text.contains(/[eE]/) || text.contains(/,[ \n\r\t]*[\]}]/)
    }
}
