/// A problem in the order in which it is worked on, with what does not change while blocks are cut.
struct FundGround {
    let problem: FundProblem
    let purses: [Purse]
    let eligibility: Eligibility
    /// What all requests of a municipality ask.
    let askedIn: [Int32: Int64]

    init(_ problem: FundProblem) {
        self.problem = problem
        askedIn = zip(problem.requests.municipality, problem.requests.amount).reduce(into: [:]) {
            $0[$1.0, default: 0] += $1.1
        }
        purses = Purse.all(in: problem)
        eligibility = Eligibility(purses)
    }

    func tier(of request: Int32) -> Int32 { problem.requests.tier[Int(request)] }
    func amount(of request: Int32) -> Int64 { problem.requests.amount[Int(request)] }

    /// The purses that may serve a request.
    func purses(for request: Int32) -> [Int32] {
        let row = Int(request)
        return eligibility.purses(
            in: problem.requests.municipality[row], for: problem.requests.category[row])
    }

    /// What a purse may give to a request of `amount`: ⌊percent · amount / 100⌋.
    @inline(__always)
    static func limit(_ percent: Int64, of amount: Int64) -> Int64 {
        percent == 100 ? amount : percent &* amount / 100
    }
}
