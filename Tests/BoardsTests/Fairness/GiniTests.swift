import Boards
import ReliefTesting
import Testing

@Suite struct `The Gini coefficient` {
    @Test func `is nothing when all have the same, and when nobody has anything`() {
        #expect(Gini([7, 7, 7, 7]).perMille == 0)
        #expect(Gini([0, 0, 0]).perMille == 0)
        #expect(Gini([]).perMille == 0)
        #expect(Gini(of: [Share(1, of: 3), Share(20, of: 60)]).perMille == 0)
    }

    @Test func `is one less a part when one has everything`() {
        #expect(Gini([0, 0, 0, 100]).perMille == 750)
        #expect(Gini([0, 5]).perMille == 500)
    }

    @Test func `is what the textbook says`() {
        // Σᵢ Σⱼ |cᵢ − cⱼ| = 2 · (1 + 2 + 3 + 1 + 2 + 1) = 20, over 2 · 4 · 10.
        #expect(Gini([1, 2, 3, 4]).perMille == 250)
    }

    @Test func `is the sum over all pairs, whatever the order, and stays within its bounds`() throws {
        try Chance.cases(200) { dice in
            let amounts = (0..<Int.random(in: 1...30, using: &dice)).map { _ in Int.random(in: 0...1000, using: &dice) }
            let gini = Gini(amounts)
            let pairs = amounts.reduce(0) { sum, a in sum + amounts.reduce(0) { $0 + abs(a - $1) } }

            #expect(gini.difference * 2 == Int128(pairs), "\(dice)")
            #expect(Gini(amounts.shuffled(using: &dice)) == gini, "\(dice)")
            #expect(gini.difference >= 0 && gini.difference <= gini.total, "\(dice)")
            #expect(Gini(amounts.map { $0 * 3 }).perMille == gini.perMille, "only proportions count: \(dice)")
        }
    }

    @Test func `falls when somebody who has more gives to somebody who has less`() {
        #expect(Gini([2, 8]).difference > Gini([3, 7]).difference)
    }

    @Test func `does not overflow`() {
        #expect(Gini([Int](repeating: 1_000_000, count: 1_000) + [0]).perMille == 0)
        #expect(Gini([Int.max / 4, 0]).perMille == 500)
    }
}

@Suite struct `A share` {
    @Test func `compares exactly and rounds down`() {
        #expect(Share(1, of: 3) < Share(334, of: 1000))
        #expect(Share(2, of: 4) == Share(50, of: 100))
        #expect(Set([Share(2, of: 4), Share(50, of: 100)]).count == 1)
        #expect(Share(999, of: 1000).percent == 99)
        #expect(Share(0, of: 0).isNothing)
        #expect(Share(9, of: 5) == .full)
    }
}
