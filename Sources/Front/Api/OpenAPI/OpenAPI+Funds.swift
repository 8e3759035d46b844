import Relief
import Vocabulary

extension OpenAPI {
    static let funds = Group(
        name: "funds", summary: Wording("資金", "Money: pots, grants, payments, rounds"),
        calls: fundReading + fundSteps)

    private static let fundReading = [
        Call(
            method: .get, path: "/api/v1/funds", id: "getFunds",
            summary: Wording("資金ごとの受入・配分・支払と、期間の警告", "Where the money stands, and which periods end"),
            parameters: [.from], answer: .json("Funds"), troubles: [422]),
        Call(
            method: .get, path: "/api/v1/funds/requests", id: "getFundRequests",
            summary: Wording("資金要望の一覧", "Requests for money"), parameters: [.afterID, .limit, .from],
            answer: .json("FundRequestList"), troubles: [422]),
        Call(
            method: .get, path: "/api/v1/funds/requests/{money}", id: "getFundRequest",
            summary: Wording("資金要望と、その配分・支出負担・支払", "A request with its grants, commitments and payments"),
            parameters: [.money, .from], answer: .json("FundRequest"), troubles: [404, 422]),
        Call(
            method: .get, path: "/api/v1/funds/rounds", id: "getRounds",
            summary: Wording("義援金の配分", "Rounds of condolence money"), parameters: [.from],
            answer: .json("Rounds"), troubles: [422]),
    ]

    private static func step(
        _ path: String, _ id: String, _ japanese: String, _ english: String, _ body: String, made: String? = nil,
        of: String = ""
    ) -> Call {
        Call(
            method: .post, path: "/api/v1/funds/\(path)", id: id, summary: Wording(japanese, english), door: .program,
            parameters: path.contains("{money}") ? [.money] : [], body: [.json(body)],
            answer: .json("\(made ?? of)Receipt", status: made == nil ? 200 : 201), troubles: [404])
    }

    private static let fundSteps = [
        step("pots", "openPot", "資金を作る", "Open a pot", "NewPot", made: "Pot"),
        step("pots/{money}/deposits", "payIn", "入金を記録する", "Record money that came in", "NewDeposit", made: "Deposit"),
        step(
            "deposits/{money}/return", "payBack", "入金の返還を記録する", "Record that money went back", "Correction",
            of: "Deposit"),
        step("requests", "requestFunds", "資金を要望する", "Ask for money", "NewFundRequest", made: "FundRequest"),
        step(
            "requests/{money}/withdraw", "withdrawFundRequest", "要望を取り下げる", "Withdraw a request", "FundReason",
            of: "FundRequest"),
        step("requests/{money}/grants", "grantFunds", "資金を配分する", "Grant money", "NewGrant", made: "Grant"),
        step("grants/{money}/reduce", "reduceGrant", "配分を減らす", "Take a grant back", "Correction", of: "Grant"),
        step(
            "grants/{money}/commitments", "commitFunds", "支出負担行為をする", "Bind money by an order", "NewCommitment",
            made: "Commitment"),
        step(
            "commitments/{money}/cancel", "cancelCommitment", "支出負担を取り消す", "Cancel a commitment", "Correction",
            of: "Commitment"),
        step(
            "commitments/{money}/payments", "payFunds", "支払を記録する", "Record a payment", "NewPayment", made: "Payment"),
        step("payments/{money}/refund", "refundPayment", "返金を記録する", "Record a refund", "Correction", of: "Payment"),
        step(
            "pots/{money}/claims", "claimFunds", "県・国に求償する", "Claim from prefecture and state", "NewClaim",
            made: "Claim"),
        step("claims/{money}/reduce", "reduceClaim", "求償を減らす", "Reduce a claim", "ClaimCorrection", of: "Claim"),
        step(
            "claims/{money}/receive", "receiveClaim", "求償の入金を記録する", "Record what a claim brought", "ClaimMoney",
            of: "Claim"),
        step(
            "special-standards", "agreeSpecialStandard", "特別基準を記録する", "Record a special standard",
            "NewSpecialStandard", made: "SpecialStandard"),
        step("rounds", "decideRound", "義援金の配分を決定する", "Decide a round", "NewRound", made: "Round"),
        step("rounds/{money}/cancel", "cancelRound", "配分を取り消す", "Take a round back", "FundReason", of: "Round"),
    ]
}
