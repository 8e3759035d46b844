import ReliefTesting
import Testing

@Suite struct `Cases drawn by chance` {
    @Test func `are the same in every run`() throws {
        #expect(try drawn(3, [:]) == drawn(3, [:]))
        #expect(try seeds([:]) == [1, 2, 3])
    }

    @Test func `begin where the environment says, and are as many as it says`() throws {
        #expect(try seeds(["RNET_FUZZ_SEED": "17"]) == [17, 18, 19])
        #expect(try seeds(["RNET_FUZZ_SEED": "", "RNET_FUZZ_ROUNDS": "2"]) == [1, 2, 3, 4, 5, 6])
    }

    @Test func `show the one that failed when its seed is the first`() throws {
        #expect(try drawn(3, [:]).last == drawn(1, ["RNET_FUZZ_SEED": "3"]).first)
    }

    @Test func `say the seed when an error ends one of them`() throws {
        struct Broken: Error {}
        let failure = #expect(throws: CaseFailure.self) {
            try Chance([:]).cases(9) { if $0.seed == 4 { throw Broken() } }
        }

        #expect(failure?.description == "Broken(); see it again with RNET_FUZZ_SEED=4")
    }

    @Test(arguments: ["0", "-1", "x", "1.5", "99999999999999999999"])
    func `are none when the environment says no number`(_ text: String) {
        #expect(throws: ChanceSettingProblem(name: "RNET_FUZZ_SEED", found: text)) {
            try Chance(["RNET_FUZZ_SEED": text])
        }
    }

    private func seeds(_ environment: [String: String]) throws -> [UInt64] { Array(try Chance(environment).seeds(3)) }

    private func drawn(_ count: Int, _ environment: [String: String]) throws -> [UInt64] {
        var drawn: [UInt64] = []
        try Chance(environment).cases(count) { dice in drawn.append(dice.next()) }
        return drawn
    }
}
