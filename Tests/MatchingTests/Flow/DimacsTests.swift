import Matching
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `A DIMACS network` {
    @Test(arguments: [("transport", 39), ("negative-cycle", -3)] as [(String, Int128)])
    func `is read and solved`(_ name: String, _ cost: Int128) throws {
        var network = FlowNetwork<Int64>()
        try DimacsReader.read(Self.bytes("\(name).min"), into: &network)
        var solver = FlowSolver<Int64>()
        for method in FlowMethod.allCases {
            #expect(try solver.solve(&network, by: method) == .optimal)
            #expect(network.totalCost() == cost)
            #expect(FlowCertificate(of: network).complaints == [])
        }
    }

    @Test func `is answered in the same format`() throws {
        var network = FlowNetwork<Int64>()
        try DimacsReader.read(Array("p min 3 2\nn 1 4\nn 3 -4\na 1 2 0 9 5\na 2 3 2 9 1\n".utf8), into: &network)
        var simplex = NetworkSimplex<Int64>()
        #expect(try simplex.solve(&network) == .optimal)

        let text = DimacsSolution.text(of: network).joined()

        #expect(String(decoding: text, as: UTF8.self) == "s 24\nf 1 2 4\nf 2 3 4\n")
    }

    @Test func `may have blank lines, tabs, comments anywhere and ends of lines of Windows`() throws {
        var network = FlowNetwork<Int64>()
        let text = "c first\r\n\r\n  p\tmin 2 1\r\ncomment without a blank\r\nn 2 -4\r\nn 1 4\r\na 1 2 0 9 -5\r\nc last"
        try DimacsReader.read(Array(text.utf8), into: &network)
        #expect(network.nodeCount == 2 && network.arcCount == 1)
        #expect(network.cost(ofArc: 0) == -5 && network.supply(ofNode: 0) == 4)
    }

    @Test(
        arguments: [
            ("infeasible", .infeasible, "flow/infeasible"), ("unbounded", .unbounded, "flow/unbounded"),
        ] as [(String, FlowOutcome, String)])
    func `may have no cheapest flow`(_ name: String, _ outcome: FlowOutcome, _ code: String) throws {
        var network = FlowNetwork<Int64>()
        try DimacsReader.read(Self.bytes("\(name).min"), into: &network)
        var solver = FlowSolver<Int64>()
        for method in FlowMethod.allCases { #expect(try solver.solve(&network, by: method) == outcome) }
        #expect(outcome.refusal?.code == code)
    }

    @Test(
        arguments: [
            ("no-problem-line", 2, ""), ("no-problem-line-before-arcs", 1, "a"), ("second-problem-line", 2, "p"),
            ("not-minimum-cost-flow", 1, "max"), ("unknown-line", 2, "x"), ("unknown-word", 2, "arc"),
            ("missing-field", 2, ""), ("extra-field", 2, "9"), ("not-a-whole-number", 2, "1.5"),
            ("number-too-large", 2, "9223372036854775808"), ("negative-count", 1, "-1"),
            ("too-many-nodes", 1, "2000000000"), ("unknown-node", 2, "3"), ("unknown-node-line", 2, "0"),
            ("second-node-line", 3, "1"), ("negative-capacity", 2, "-3"), ("negative-lower-bound", 2, "-1"),
            ("lower-above-capacity", 2, "5 3"), ("too-many-arcs", 3, "a"), ("too-few-arcs", 3, "1"),
            ("unbalanced", 5, "1"), ("not-text", 2, "\u{FFFD}\u{FFFD}"),
        ] as [(String, Int, String)])
    func `that is bad is refused with its place`(_ name: String, _ line: Int, _ found: String) throws {
        let problem = try #require(throws: DimacsProblem.self) {
            var network = FlowNetwork<Int64>()
            try DimacsReader.read(Self.bytes("bad/\(name).min"), into: &network)
        }
        #expect(problem.line == line)
        #expect(problem.found == found)
        #expect(problem.wording.japanese.hasPrefix("\(line)行目") && problem.wording.english.hasPrefix("line \(line)"))
        let code = problem.code.rawValue.dropFirst("dimacs/".count)
        #expect(name.hasPrefix(code) || ["unknown-word", "not-text"].contains(name), "\(code)")
    }

    @Test func `has a bad fixture for every code`() throws {
        let files = try Repository.files(below: "Fixtures/Flow/bad", endingIn: ".min")
        for code in DimacsProblem.Code.allCases {
            let name = code.rawValue.dropFirst("dimacs/".count)
            #expect(files.contains { $0.hasSuffix("/\(name).min") }, "\(name)")
        }
    }

    @Test(arguments: try Chance.seeds(200)) func `that was damaged is read or refused`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        var bytes = try Self.bytes("transport.min")
        for _ in 0..<dice.roll(1...4) {
            let place = Int(dice.pick(below: bytes.count))
            switch dice.roll(0...2) {
            case 0: bytes[place] = UInt8(truncatingIfNeeded: dice.next())
            case 1: bytes.remove(at: place)
            default: bytes.insert(UInt8(truncatingIfNeeded: dice.roll(32...126)), at: place)
            }
        }
        var network = FlowNetwork<Int64>()
        do throws(DimacsProblem) {
            try DimacsReader.read(bytes, into: &network)
        } catch {
            #expect(!error.wording.japanese.isEmpty)
            return
        }
        var solver = FlowSolver<Int64>()
        #expect(throws: Never.self) { try solver.solve(&network) }
    }

    static func bytes(_ name: String) throws -> [UInt8] {
        try Repository.bytes("Fixtures/Flow/\(name)")
    }
}
