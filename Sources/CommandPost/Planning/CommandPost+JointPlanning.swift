import Boards
import Matching
import Relief
import Vocabulary

extension CommandPost {
    /// Plans goods, people and money on one copy of the wall and stores the three proposals together.
    ///
    /// Posts that the rules of manning want in the days of the plan are reckoned in the same append, at every site whose
    /// heads are known; said again with the same heads nothing is added. Like a plan of goods it is computed beside the
    /// post. A repeat under `key` gets the first receipt and writes nothing, whatever has changed since.
    package func proposeJointPlan(
        from sender: Sender, key: String? = nil, body: [UInt8] = [], rules: PlanningRules = PlanningRules()
    ) async throws(PlanningError) -> Acknowledgement {
        if let earlier = try await earlierPlan(from: sender, key: key, body: body) { return earlier }
        let (wall, now) = (try await newestWall(), clock())
        let reckoning = reckonings(on: wall, at: now, rules)
        let question = JointQuestion(
            wall, manned: try wall.after(reckoning, by: sender, at: now), at: now, rules: rules)
        let (joint, goods): (ID<JointPlan>, ID<Plan>) = (names.name("j"), names.name("p"))
        let commands: [ReliefCommand]
        do {
            commands = try await Task.detached { try question.commands(named: joint, goods: goods) }.value
        } catch {
            throw PlanningError(unsolvable: error)
        }
        do {
            return try await submit(
                Submission(reckoning + commands, from: sender, key: key, body: body, answer: joint.text))
        } catch {
            throw .notStored(error)
        }
    }

    private func newestWall() async throws(PlanningError) -> Wall {
        do { try await catchUp() } catch { throw .notStored(error) }
        return wall
    }

    /// What the rules want at each site; those that nobody can reckon are left out.
    private nonisolated func reckonings(on wall: Wall, at now: Moment, _ rules: PlanningRules) -> [ReliefCommand] {
        let (today, book) = (now.japaneseDate, wall.posts.book)
        let days = rules.horizon.wholeMinutes / 1_440 + 1
        let sites = wall.sites.filter { site in
            site.status == .open && book.rules(for: site.kind).contains { $0.reckoning(for: site) != nil }
        }
        return sites.map { .reckonPosts($0.id, from: today, days: days) }
    }
}

extension Wall {
    /// What it would show after `commands`; nothing of it is stored.
    fileprivate func after(
        _ commands: [ReliefCommand], by sender: Sender, at now: Moment
    ) throws(PlanningError) -> Wall {
        var decision = Decision(on: self, at: now, by: sender)
        do throws(SubmissionError) {
            for command in commands { try decision.add(command) }
        } catch {
            throw .notStored(error)
        }
        return decision.wall
    }
}

/// Everything that a joint plan is made of.
private struct JointQuestion {
    let goods: GoodsQuestion
    let people: PeopleQuestion
    let funds: FundsQuestion
    let basis: Int64
    let now: Moment

    /// `manned` also has the posts that are reckoned with the plan.
    init(_ wall: Wall, manned: Wall, at now: Moment, rules: PlanningRules) {
        goods = GoodsQuestion(wall, at: now, rules: rules)
        people = PeopleQuestion(manned, at: now, rules: rules)
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
