package import Relief
package import Vocabulary

/// What a joint plan comes to at one site, and what holds it back there.
package struct SiteOutlook: Hashable, Sendable {
    package let site: Site
    /// Pieces that the plan sends there.
    package let pieces: Count<Piece>
    /// Needs of the site that the plan leaves short.
    package let needsShort: Int
    /// People who will be at work there in the days of the plan or are now.
    package let hands: Int
    /// People that its posts want, over all of them.
    package let asked: Int
    /// Of these, without anybody.
    package let vacant: Int
    /// What requests for this very site still lack.
    package let unfunded: Yen
    package let cutOff: CutOff.Extent?

    /// The one thing that holds a site back most.
    package enum Bind: String, CaseIterable, Sendable {
        /// Goods come and nobody is there to take them in.
        case hands
        /// No road leads there and needs are open.
        case road
        case goods
        case people
        case funds
        case nothing
    }

    package var bind: Bind {
        if pieces > .zero, asked > 0, hands == 0 { return .hands }
        if needsShort > 0 { return cutOff == .entirely ? .road : .goods }
        if vacant > 0 { return .people }
        return unfunded.isZero ? .nothing : .funds
    }
}

extension Wall {
    /// Every site that a joint plan sends goods or people to or leaves short, in the order of the names.
    package func siteOutlooks(of joint: JointPlan) -> [SiteOutlook] {
        let tally = JointTally(joint, on: self)
        let roads = CutOff(self)
        return tally.sites.sorted().compactMap { id in
            site(id).map { site in
                SiteOutlook(
                    site: site, pieces: tally.pieces[id] ?? .zero, needsShort: tally.needsShort[id] ?? 0,
                    hands: tally.hands[id]?.count ?? 0, asked: tally.asked[id] ?? 0, vacant: tally.vacant[id] ?? 0,
                    unfunded: tally.unfunded[id] ?? .zero, cutOff: roads.extent(of: site))
            }
        }
    }
}

/// What the three parts of a joint plan come to, site by site.
///
/// What was rejected counts for nothing; what was approved counts as it stands on the wall.
private struct JointTally {
    private(set) var pieces: [ID<Site>: Count<Piece>] = [:]
    private(set) var needsShort: [ID<Site>: Int] = [:]
    private(set) var hands: [ID<Site>: Set<ID<Person>>] = [:]
    private(set) var asked: [ID<Site>: Int] = [:]
    private(set) var vacant: [ID<Site>: Int] = [:]
    private(set) var unfunded: [ID<Site>: Yen] = [:]

    var sites: Set<ID<Site>> { Set(pieces.keys).union(needsShort.keys).union(asked.keys).union(unfunded.keys) }

    init(_ joint: JointPlan, on wall: Wall) {
        if let plan = wall.plans[joint.proposal.goods] { count(plan, wall) }
        count(wall.postOutlooks(of: joint))
        count(present: wall, joint.proposal.roster)
        if joint.people == .proposed {
            for line in joint.proposal.roster.lines { hands[line.site, default: []].insert(line.person) }
        }
        for request in wall.requestOutlooks(of: joint) where !request.missing.isZero {
            guard let site = request.request.details.site else { continue }
            unfunded[site] = (unfunded[site] ?? .zero).plus(request.missing)
        }
    }

    private mutating func count(_ plan: Plan, _ wall: Wall) {
        if case .rejected = plan.state { countRejected(plan) } else { countSent(plan) }
        let estimates = plan.estimatesByNeed
        for shortfall in plan.shortfalls {
            guard let asker = wall.asker(of: shortfall.need, among: estimates) else { continue }
            needsShort[asker.site, default: 0] += 1
        }
    }

    private mutating func countSent(_ plan: Plan) {
        let gone = Set(plan.dropped + plan.declined)
        for line in plan.allocations where !gone.contains(line.id) {
            pieces[line.shelter] = (pieces[line.shelter] ?? .zero) + line.pieces
        }
    }

    /// Nothing of it is sent, so whoever would have got something goes short, too.
    private mutating func countRejected(_ plan: Plan) {
        for line in plan.allocations { needsShort[line.shelter, default: 0] += 1 }
    }

    private mutating func count(_ posts: [PostOutlook]) {
        for outlook in posts {
            asked[outlook.post.place.site, default: 0] += outlook.asked
            vacant[outlook.post.place.site, default: 0] += outlook.vacant
        }
    }

    private mutating func count(present wall: Wall, _ roster: Roster) {
        for site in asked.keys {
            let shifts = wall.shifts.standing(at: site).filter { $0.overlaps(roster.from, roster.to) }
            hands[site] = Set(shifts.map(\.person) + wall.attendance.present(at: site).map(\.person))
        }
    }
}
