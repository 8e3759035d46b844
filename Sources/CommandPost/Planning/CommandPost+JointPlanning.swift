import Boards
import Matching
import Relief
import Vocabulary

extension CommandPost {
    /// Plans goods, people and money on one copy of the wall and stores the three proposals together.
    ///
    /// Posts that the rules of manning want in the days of the plan are reckoned first, at every site whose heads are
    /// known; said again with the same heads nothing is added. Like a plan of goods it is computed beside the post.
    package func proposeJointPlan(
        from sender: Sender, key: String? = nil, body: [UInt8] = [], rules: PlanningRules = PlanningRules()
    ) async throws(PlanningError) -> Acknowledgement {
        try await reckonPosts(from: sender, rules)
        let question = JointQuestion(wall, at: clock(), rules: rules)
        let (joint, goods): (ID<JointPlan>, ID<Plan>) = (names.name("j"), names.name("p"))
        let commands: [ReliefCommand]
        do {
            commands = try await Task.detached { try question.commands(named: joint, goods: goods) }.value
        } catch {
            throw PlanningError(unsolvable: error)
        }
        do {
            return try await submit(Submission(commands, from: sender, key: key, body: body, answer: joint.text))
        } catch {
            throw .notStored(error)
        }
    }

    /// What the rules want at each site; those that nobody can reckon are left out.
    private func reckonPosts(from sender: Sender, _ rules: PlanningRules) async throws(PlanningError) {
        let (today, book) = (clock().japaneseDate, wall.posts.book)
        let days = rules.horizon.wholeMinutes / 1_440 + 1
        let sites = wall.sites.filter { site in
            site.status == .open && book.rules(for: site.kind).contains { $0.reckoning(for: site) != nil }
        }
        guard !sites.isEmpty else { return }
        do {
            _ = try await submit(
                Submission(sites.map { .reckonPosts($0.id, from: today, days: days) }, from: sender))
        } catch {
            throw .notStored(error)
        }
    }
}

/// Everything that a joint plan is made of.
private struct JointQuestion {
    let goods: GoodsQuestion
    let people: PeopleQuestion
    let funds: FundsQuestion
    let basis: Int64
    let now: Moment

    init(_ wall: Wall, at now: Moment, rules: PlanningRules) {
        goods = GoodsQuestion(wall, at: now, rules: rules)
        people = PeopleQuestion(wall, at: now, rules: rules)
        funds = FundsQuestion(wall, at: now)
        (basis, self.now) = (wall.position, now)
    }

    func commands(named joint: ID<JointPlan>, goods plan: ID<Plan>) throws -> [ReliefCommand] {
        let watch = EngineWatch(isCancelled: { Task.isCancelled })
        return [
            .proposePlan(try goods.proposal(named: plan)),
            .proposeJointPlan(
                joint,
                JointPlan.Proposal(
                    goods: plan, roster: try people.roster(named: joint, threads: 2, watch: watch),
                    funding: try funds.funding(named: joint, watch: watch), basis: basis, proposedAt: now)),
        ]
    }
}

extension PlanningError {
    /// What an engine refused, in its own words.
    init(unsolvable error: any Error) {
        let (code, wording) = (error as? any EngineRefusal)?.told ?? ("plan/unsolvable", Wording("", ""))
        self = .unsolvable(
            code: code, Wording("計画できません。\(wording.japanese)", "It cannot be planned. \(wording.english)"))
    }
}

/// Why an engine took no problem, whichever engine it is.
private protocol EngineRefusal: Error {
    var told: (code: String, wording: Wording)? { get }
}

extension Faults: EngineRefusal {
    fileprivate var told: (code: String, wording: Wording)? { all.first.map { ($0.code.rawValue, $0.wording) } }
}
