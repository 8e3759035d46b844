import Boards
import Relief
import Vocabulary

/// Everything that can be read off a wall about people, money, givers and approvals.
struct TradesFace: Equatable {
    private let people: [PeopleBoard.Row]
    private let directory: Directory
    private let attendance: [Attendance]
    private let waves: [WaveBoard.Row]
    private let posts: [Post]
    private let shifts: [ShiftBoard.Row]
    private let money: MoneyFace
    private let approvals: [ApprovalRequest]
    private let rules: ApprovalRules
    private let deputies: [Delegation]
    private let offers: [Offer]
    private let jointPlans: [JointPlan]

    init(_ wall: Wall) {
        (people, directory) = (wall.people.all, wall.people.directory)
        (attendance, waves) = (wall.attendance.all, wall.waves.all)
        (posts, shifts) = (wall.posts.all, wall.shifts.all)
        money = MoneyFace(wall.funds)
        (approvals, rules, deputies) = (wall.approvals.all, wall.approvals.rules, wall.approvals.deputies)
        offers = wall.offers.all
        jointPlans = wall.jointPlans.all
    }

    /// The names of what differs, for a report.
    func differences(from other: Self) -> [String] {
        [
            ("people", people == other.people && directory == other.directory),
            ("attendance", attendance == other.attendance), ("waves", waves == other.waves),
            ("posts", posts == other.posts), ("shifts", shifts == other.shifts), ("money", money == other.money),
            ("approvals", approvals == other.approvals && rules == other.rules && deputies == other.deputies),
            ("offers", offers == other.offers), ("joint plans", jointPlans == other.jointPlans),
        ].filter { !$0.1 }.map(\.0)
    }
}

/// Pots and everything under them, in the order in which the board has it.
private struct MoneyFace: Equatable {
    private let rules: FundRuleBook
    private let rounds: RoundBook
    private let pots: [Pot]
    private let requests: [FundRequest]
    private let deposits: [Deposit]
    private let claims: [Reimbursement]
    private let grants: [Grant]
    private let commitments: [Commitment]
    private let payments: [Payment]

    init(_ funds: FundBoard) {
        (rules, rounds) = (funds.rules, funds.rounds)
        (pots, requests) = (funds.allPots, funds.allRequests)
        deposits = pots.flatMap { funds.deposits(of: $0.id) }
        claims = pots.flatMap { funds.reimbursements(of: $0.id) }
        grants = pots.flatMap { funds.grants(of: $0.id) }
        commitments = grants.flatMap { funds.commitments(of: $0.id) }
        payments = commitments.flatMap { funds.payments(of: $0.id) }
    }
}
