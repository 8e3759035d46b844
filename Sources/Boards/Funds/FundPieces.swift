import HashTreeCollections
import JSON
import Relief
import Vocabulary

/// What of the money is few: rules, rounds, pots, what was paid in and what was asked back.
struct FundHead: Sendable {
    let rules: FundRuleBook
    let rounds: [Round]
    let pots: [Pot]
    let deposits: [Deposit]
    let reimbursements: [Reimbursement]
}

/// What of the money is many.
struct FundLists: Sendable {
    let requests: [FundRequest]
    let grants: [Grant]
    let commitments: [Commitment]
    let payments: [Payment]
}

extension FundHead: JSONCodable {
    init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        deposits = try json.required("deposits")
        pots = try json.required("pots")
        reimbursements = try json.required("reimbursements")
        rounds = try json.required("rounds")
        rules = try json.required("rules")
        try json.close(object)
    }

    func write(json: inout JSONWriter) {
        json.openObject()
        json.member("deposits", deposits)
        json.member("pots", pots)
        json.member("reimbursements", reimbursements)
        json.member("rounds", rounds)
        json.member("rules", rules)
        json.closeObject()
    }
}

extension FundBoard {
    private var head: FundHead {
        FundHead(
            rules: rules, rounds: rounds.rounds, pots: pots.values.sorted { $0.id < $1.id },
            deposits: deposits.inOrder, reimbursements: reimbursements.inOrder)
    }

    var drafts: [PieceDraft] {
        [PieceDraft.whole(.funds, head)]
            + PieceDraft.cut(.fundRequests, requests.values.sorted { $0.id < $1.id })
            + PieceDraft.cut(.grants, grants.inOrder) + PieceDraft.cut(.commitments, commitments.inOrder)
            + PieceDraft.cut(.payments, payments.inOrder)
    }

    init(_ parts: WallParts) throws(WallProblem) {
        self.init(
            try parts.one(.funds),
            FundLists(
                requests: try parts.all(.fundRequests), grants: try parts.all(.grants),
                commitments: try parts.all(.commitments), payments: try parts.all(.payments)))
    }
}
