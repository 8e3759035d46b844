import Boards
import Relief

/// Everything that can be read off the board of funds.
struct FundFace: Equatable {
    private let rules: FundRuleBook
    private let rounds: RoundBook
    private let pots: [Pot]
    private let deposits: [[Deposit]]
    private let requests: [FundRequest]
    private let grants: [[Grant]]
    private let grantsOfRequests: [[Grant]]
    private let grantsOfRounds: [[Grant]]
    private let commitments: [[Commitment]]
    private let payments: [[Payment]]
    private let claims: [[Reimbursement]]

    init(_ board: FundBoard) {
        (rules, rounds, pots, requests) = (board.rules, board.rounds, board.allPots, board.allRequests)
        deposits = pots.map { board.deposits(of: $0.id) }
        grants = pots.map { board.grants(of: $0.id) }
        grantsOfRequests = requests.map { board.grants(of: $0.id) }
        grantsOfRounds = rounds.rounds.map { board.grants(of: $0.id) }
        commitments = grants.joined().map { board.commitments(of: $0.id) }
        payments = commitments.joined().map { board.payments(of: $0.id) }
        claims = pots.map { board.reimbursements(of: $0.id) }
    }
}
