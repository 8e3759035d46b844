import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

/// Anything that anybody may send, in any order, sensible or not.
private struct RandomTill {
    private(set) var till = Till()
    private var random: SeededGenerator
    private(set) var done = 0
    private(set) var refused = 0

    init(seed: UInt64) throws {
        random = SeededGenerator(seed: seed)
        till.now = Example.now + .days(6)
        for (index, source) in LegalSource.allCases.enumerated() {
            try till.open("pot-\(index)", Example.potDetails(source, limits: Self.limits(index)))
        }
        for index in 0..<6 {
            let use = index.isMultiple(of: 2) ? Example.shelterUse(1_000) : nil
            let place: ID<Municipality> = index < 3 ? .of("43100") : .of("43443")
            try till.request("r-\(index)", Example.requestDetails(400_000, in: place, use: use))
        }
    }

    private static func limits(_ index: Int) -> PotLimits {
        index == 3 ? PotLimits(sharePercent: 60, perMunicipality: Yen(500_000)) : PotLimits()
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    private mutating func name(_ kind: String, _ most: Int) -> String { "\(kind)-\(number(0...most))" }
    private mutating func amount() -> Int64 { Int64(number(0...9) < 2 ? number(0...3) : number(1...300_000)) }

    mutating func step() {
        do {
            try attempt()
            done += 1
        } catch {
            refused += 1
        }
    }

    private mutating func attempt() throws {
        let (fresh, amount) = (done + refused, amount())
        switch number(0...15) {
        case 0, 1: try payIn("in-\(fresh)", amount)
        case 2: try till.payBack(name("in", 200), amount)
        case 3, 4, 5: try till.grant("g-\(fresh)", amount, from: name("pot", 4), for: name("r", 5))
        case 6: try till.reduce(some(till.grants.keys), amount)
        case 7, 8: try till.commit("c-\(fresh)", amount, from: some(till.grants.keys))
        case 9: try till.cancel(some(till.commitments.keys), amount)
        case 10, 11: try till.pay("p-\(fresh)", amount, of: some(till.commitments.keys), evidence: evidence())
        case 12: try till.refund(some(till.payments.keys), amount)
        case 13: try till.claim("k-\(fresh)", claimed(), of: "pot-0")
        case 14:
            try number(0...1) == 0 ? till.receive(some(till.claims.keys), amount) : reduceClaim(amount)
        default: try round("round-\(fresh)")
        }
    }

    /// All that is unclaimed, or some payments of any pot, claimed or not.
    private mutating func claimed() -> [String]? {
        guard number(0...2) == 0 else { return nil }
        return (0...number(0...3)).map { _ in some(till.payments.keys) }
    }

    private mutating func reduceClaim(_ amount: Int64) throws {
        let claim = some(till.claims.keys)
        let parts = till.claims[.of(claim)]?.parts.map(\.payment) ?? []
        try till.reduceClaim(claim, number(0...1) == 0 ? amount : 1, for: number(0...3) == 0 ? nil : some(parts))
    }

    private mutating func payIn(_ id: String, _ amount: Int64) throws {
        let pot = number(0...4)
        let source = number(0...4) == 0 ? LegalSource.aid : LegalSource.allCases[pot]
        try till.payIn(id, to: "pot-\(pot)", Example.moneyIn(amount * 5, source))
    }

    private mutating func evidence() -> Evidence {
        Evidence(units: number(0...600), from: Example.firstDay, through: .of("2016-04-2\(number(0...3))"))
    }

    private mutating func some<Thing>(_ ids: some Collection<ID<Thing>>) -> String {
        let sorted = ids.sorted()
        return sorted.isEmpty ? "none" : sorted[number(0...(sorted.count - 1))].text
    }

    private mutating func round(_ id: String) throws {
        if number(0...2) == 0, let last = till.rounds.last { return try till.cancelRound(last.id.text) }
        let cells = ["43100", "43443"].map { RoundCell(.of($0), .of("injury"), households: number(0...30)) }
        try till.decide(
            id,
            RoundDetails(
                name: "配分", pot: .of("pot-1"), reach: [.of("injury"): Example.yen(Int64(number(1...3)) * 20_000)],
                cells: cells))
    }
}

@Suite struct `Money, whatever anybody sends` {
    @Test(arguments: try Chance.seeds(40)) func `always adds up to the yen and is never below zero`(_ seed: UInt64)
        throws
    {
        var random = try RandomTill(seed: seed)
        for _ in 0..<400 {
            random.step()
            try expectSound(random.till)
        }
        #expect(
            random.done > 100 && random.refused > 20, "seed \(seed): \(random.done) done, \(random.refused) refused")
    }

    private func expectSound(_ till: Till) throws {
        for pot in till.pots.values {
            let account = pot.account
            let grants = till.grants.values.filter { $0.pot == pot.id }
            let commitments = till.commitments.values.filter { $0.path.pot == pot.id }
            let payments = till.payments.values.filter { $0.path.pot == pot.id }
            let claims = till.claims.values.filter { $0.pot == pot.id }
            try #require(account.received == sum(till.deposits.values.filter { $0.pot == pot.id }.map(\.kept)))
            try #require(account.granted == sum(grants.map(\.amount)))
            try #require(account.granted == sum(Array(pot.grantedTo.values)))
            try #require(account.committed == sum(commitments.map(\.amount)))
            try #require(account.paid == sum(payments.map(\.amount)))
            try #require(account.claimed == sum(claims.map(\.amount)))
            try #require(account.reimbursed == sum(claims.map(\.received)))
            let chain = [
                account.reimbursed, account.claimed, account.paid, account.committed, account.granted,
                account.received,
            ]
            try #require(zip(chain.dropFirst(), chain.dropFirst(2)).allSatisfy { $0 <= $1 })
            try #require(account.reimbursed <= account.claimed)
        }
        try expectClaimsSound(till)
        for grant in till.grants.values {
            let bound = till.commitments.values.filter { $0.path.grant == grant.id }
            try #require(grant.committed == sum(bound.map(\.amount)) && grant.committed <= grant.amount)
            try #require(grant.paid == sum(bound.map(\.paid)) && grant.paid <= grant.committed)
        }
        for commitment in till.commitments.values { try #require(commitment.paid <= commitment.amount) }
        try expectRequestsSound(till)
        for deposit in till.deposits.values {
            try #require(till.pots[deposit.pot]?.source == deposit.money.declared)
        }
    }

    /// Each payment in one claim at most, and every claim the sum of its payments.
    private func expectClaimsSound(_ till: Till) throws {
        for claim in till.claims.values {
            try #require(claim.amount == sum(claim.parts.map(\.standing)))
            try #require(claim.details.amount == sum(claim.parts.map(\.amount)))
        }
        for payment in till.payments.values {
            let standing = till.claims.values.compactMap { claim in
                claim.parts.first { $0.payment == payment.id && !$0.standing.isZero }.map { (claim.id, $0.standing) }
            }
            try #require(standing.count <= 1)
            try #require(payment.claim?.reimbursement == standing.first?.0)
            try #require(payment.claim?.amount == standing.first?.1)
            try #require(payment.claim?.amount ?? .zero <= payment.amount)
        }
    }

    private func expectRequestsSound(_ till: Till) throws {
        for request in till.requests.values {
            let grants = till.grants.values.filter { $0.target.request == request.id }
            try #require(request.granted == sum(grants.map(\.amount)) && request.granted <= request.details.amount)
            try #require(request.grantedUnderAct == sum(grants.filter { $0.pot == .of("pot-0") }.map(\.amount)))
            try #require(request.grantedUnderAct <= Example.yen(330 * 1_000))
            try #require(request.paidUnits >= 0 && request.paidUnits <= request.details.use?.units ?? 0)
            try #require(!grants.contains { $0.pot == .of("pot-1") && !$0.amount.isZero })
        }
    }

    private func sum(_ amounts: [Yen]) -> Yen? { Yen.sum(amounts) }
}
