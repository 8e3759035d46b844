import CommandPost
import Formats
import Relief
import Vocabulary

/// One thing that can be done with money, at the same place for pages (`/hq/funds/…`) and programs
/// (`/api/v1/funds/…`).
struct FundStep: Sendable {
    /// Below `/funds`; `:money` is what it is done to.
    let path: String
    /// What the answer calls the thing.
    let answer: String
    /// The letters that the name of a new thing begins with; `nil` when nothing new is made.
    let makes: StaticString?
    /// `made` is the new thing's name, `of` what stands in the path.
    let read: @Sendable (inout Fields, _ made: IdentifierText, _ of: IdentifierText) throws(Problem) -> FundCommand

    private init(
        _ path: String, _ answer: String, makes: StaticString? = nil,
        _ read: @escaping @Sendable (inout Fields, IdentifierText, IdentifierText) throws(Problem) -> FundCommand
    ) {
        (self.path, self.answer, self.makes, self.read) = (path, answer, makes, read)
    }

    static let all: [FundStep] = pots + requests + spending + claims + rounds

    private static let pots: [FundStep] = [
        FundStep("pots", "pot", makes: "po") { fields, made, _ throws(Problem) in
            .openPot(ID(made), try FundInput.pot(&fields))
        },
        FundStep("pots/:money/deposits", "deposit", makes: "de") { fields, made, of throws(Problem) in
            .payIn(ID(made), to: ID(of), try FundInput.money(&fields))
        },
        FundStep("deposits/:money/return", "deposit") { fields, _, of throws(Problem) in
            .payBack(ID(of), try FundInput.correction(&fields))
        },
    ]

    private static let requests: [FundStep] = [
        FundStep("requests", "request", makes: "fr") { fields, made, _ throws(Problem) in
            .request(ID(made), try FundInput.request(&fields))
        },
        FundStep("requests/:money/withdraw", "request") { fields, _, of throws(Problem) in
            .withdrawRequest(ID(of), reason: try FundInput.reason(&fields))
        },
        FundStep("requests/:money/grants", "grant", makes: "gr") { fields, made, of throws(Problem) in
            let pot = fields.id("pot", Wording("資金", "pot"), of: Pot.self)
            let amount = fields.neededYen("amount")
            guard let pot, let amount else { throw .input(fields.problems) }
            return try fields.checked(.grant(ID(made), from: pot, for: ID(of), amount))
        },
        FundStep("grants/:money/reduce", "grant") { fields, _, of throws(Problem) in
            .reduceGrant(ID(of), try FundInput.correction(&fields))
        },
    ]

    private static let spending: [FundStep] = [
        FundStep("grants/:money/commitments", "commitment", makes: "co") { fields, made, of throws(Problem) in
            .commit(ID(made), from: ID(of), try FundInput.commitment(&fields))
        },
        FundStep("commitments/:money/cancel", "commitment") { fields, _, of throws(Problem) in
            .cancelCommitment(ID(of), try FundInput.correction(&fields))
        },
        FundStep("commitments/:money/payments", "payment", makes: "pa") { fields, made, of throws(Problem) in
            .pay(ID(made), of: ID(of), try FundInput.payment(&fields))
        },
        FundStep("payments/:money/refund", "payment") { fields, _, of throws(Problem) in
            .refund(ID(of), try FundInput.correction(&fields))
        },
    ]

    private static let claims: [FundStep] = [
        FundStep("pots/:money/claims", "claim", makes: "cl") { fields, made, of throws(Problem) in
            .claim(ID(made), of: ID(of), try FundInput.claim(&fields))
        },
        FundStep("claims/:money/reduce", "claim") { fields, _, of throws(Problem) in
            let payment =
                fields.text("payment") == nil
                ? nil : fields.id("payment", Wording("支払", "payment"), of: Payment.self)
            return .reduceClaim(ID(of), try FundInput.correction(&fields), payment: payment)
        },
        FundStep("claims/:money/receive", "claim") { fields, _, of throws(Problem) in
            let amount = fields.neededYen("amount")
            let day = fields.neededDate("receivedOn", Wording("受入日", "day of receipt"))
            guard let amount, let day else { throw .input(fields.problems) }
            return try fields.checked(.receiveReimbursement(ID(of), amount, on: day))
        },
        FundStep("special-standards", "specialStandard", makes: "ss") { fields, made, _ throws(Problem) in
            .agreeSpecialStandard(try FundInput.standard(&fields, id: ID(made)))
        },
    ]

    private static let rounds: [FundStep] = [
        FundStep("rounds", "round", makes: "ro") { fields, made, _ throws(Problem) in
            .decideRound(ID(made), try RoundInput.read(&fields))
        },
        FundStep("rounds/:money/cancel", "round") { fields, _, of throws(Problem) in
            .cancelRound(ID(of), reason: try FundInput.reason(&fields))
        },
    ]
}
