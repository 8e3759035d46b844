import JSON
import ReliefTesting
import Testing

@Suite struct `A lexicon of texts` {
    @Test(arguments: [0, 1, 4, 12]) func `changes nothing that is read, however small it is`(_ bits: Int) throws {
        let lexicon = JSONLexicon(bits: bits)
        try Chance.cases(200) { random in
            let tree = RandomJSON.tree(&random)
            try #require(try read(tree.json, lexicon) == tree, "\(tree.jsonText): \(random)")
        }
    }

    @Test func `tells texts apart that differ in one byte`() throws {
        let lexicon = JSONLexicon(bits: 0)
        let bytes = Array(repeating: UInt8(ascii: "a"), count: 40)
        for place in bytes.indices {
            var other = bytes
            other[place] = UInt8(ascii: "b")
            for text in [bytes, other].map({ String(decoding: $0, as: UTF8.self) }) {
                try #require(try read(text.json, lexicon) == .string(text))
            }
        }
    }

    private func read(_ bytes: [UInt8], _ lexicon: JSONLexicon) throws -> Tree {
        try bytes.withUnsafeBufferPointer { (bytes) throws(JSONProblem) in
            try JSONReader.read(bytes, lexicon: lexicon) { (json) throws(JSONProblem) in try Tree(json: &json) }
        }
    }
}
