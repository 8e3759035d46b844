package import Relief
package import Vocabulary

/// Where the money stands, pot by pot and together, and whether it adds up to the yen.
///
/// Every amount of a pot is counted a second time from the single entries; what differs is named. It never should.
package struct FundReport: Sendable {
    package struct Line: Sendable {
        package let pot: Pot
        /// How often money came in, was granted, bound and paid.
        package let deposits: Int
        package let grants: Int
        package let commitments: Int
        package let payments: Int
        /// The amounts that the single entries do not confirm.
        package let differences: [Amount]
    }

    package enum Amount: String, CaseIterable, Sendable {
        case received, granted, committed, paid, claimed, reimbursed, free
    }

    package let lines: [Line]
    /// All pots together; an amount is `nil` where the sum does not fit 64 bits.
    package let totals: [Amount: Yen]

    package init(_ board: FundBoard) {
        let lines = board.allPots.map { Line($0, board) }
        self.lines = lines
        totals = Amount.allCases.reduce(into: [:]) { totals, amount in
            totals[amount] = Yen.sum(lines.map { amount.of($0.pot.account) })
        }
    }

    package var addsUp: Bool { lines.allSatisfy(\.differences.isEmpty) }
}

extension FundReport.Amount {
    package func of(_ account: PotAccount) -> Yen {
        switch self {
        case .received: account.received
        case .granted: account.granted
        case .committed: account.committed
        case .paid: account.paid
        case .claimed: account.claimed
        case .reimbursed: account.reimbursed
        case .free: account.free
        }
    }

    package var name: Wording {
        switch self {
        case .received: Wording("受入", "received")
        case .granted: Wording("配分", "granted")
        case .committed: Wording("支出負担", "committed")
        case .paid: Wording("支払", "paid")
        case .claimed: Wording("求償", "claimed")
        case .reimbursed: Wording("求償受入", "reimbursed")
        case .free: Wording("残り", "free")
        }
    }
}

extension FundReport.Line {
    init(_ pot: Pot, _ board: FundBoard) {
        self.pot = pot
        let deposits = board.deposits(of: pot.id)
        let grants = board.grants(of: pot.id)
        let commitments = grants.flatMap { board.commitments(of: $0.id) }
        let payments = commitments.flatMap { board.payments(of: $0.id) }
        let claims = board.reimbursements(of: pot.id)
        (self.deposits, self.grants) = (deposits.count, grants.count)
        (self.commitments, self.payments) = (commitments.count, payments.count)
        let received = Yen.sum(deposits.map(\.kept))
        let granted = Yen.sum(grants.map(\.amount))
        let counted: [FundReport.Amount: Yen?] = [
            .received: received, .granted: granted, .committed: Yen.sum(commitments.map(\.amount)),
            .paid: Yen.sum(payments.map(\.amount)), .claimed: Yen.sum(claims.map(\.amount)),
            .reimbursed: Yen.sum(claims.map(\.received)), .free: granted.flatMap { received?.less($0) },
        ]
        differences = FundReport.Amount.allCases.filter { counted[$0] != $0.of(pot.account) }
    }
}
