package import Vocabulary

/// Goods, people and money planned together on one state of things (全体計画).
///
/// The goods are a ``Plan`` of their own, made on the same entry of the chronology; what people and money would do stands
/// here. Each of the three parts is approved or rejected by itself, whole or in part.
package struct JointPlan: Hashable, Sendable {
    /// What is decided here; goods are decided with their own plan.
    package enum Part: String, CaseIterable, Sendable {
        /// 要員
        case people
        /// 資金
        case funds
    }

    /// Who approved a part, and what of it was not carried out.
    package struct Approval: Hashable, Sendable {
        package let by: String
        package let at: Moment
        /// Names of lines that were left out by choice.
        package let declined: [String]
        /// Lines that no longer held when they were approved.
        package let dropped: [Dropped]

        package init(by: String, at: Moment, declined: [String], dropped: [Dropped]) {
            (self.by, self.at, self.declined, self.dropped) = (by, at, declined, dropped)
        }
    }

    /// A line that could not be carried out yet or at all, and why.
    package struct Dropped: Hashable, Sendable {
        /// The name of its shift or grant.
        package let line: String
        package let reason: Reason

        package init(line: String, reason: Reason) { (self.line, self.reason) = (line, reason) }
    }

    package let id: ID<JointPlan>
    package let proposal: Proposal
    package internal(set) var people = Plan.State.proposed
    package internal(set) var funds = Plan.State.proposed
    /// What of the approved parts was not carried out.
    private(set) var approvals: [Part: Approval] = [:]

    init(_ id: ID<JointPlan>, _ proposal: Proposal) { (self.id, self.proposal) = (id, proposal) }

    package func state(of part: Part) -> Plan.State { part == .people ? people : funds }

    /// `nil` until the part is approved.
    package func approval(of part: Part) -> Approval? { approvals[part] }

    mutating func approve(_ part: Part, _ approval: Approval) {
        approvals[part] = approval
        decide(part, .approved(by: approval.by, at: approval.at))
    }

    mutating func decide(_ part: Part, _ state: Plan.State) {
        switch part {
        case .people: people = state
        case .funds: funds = state
        }
    }

    /// What would be done.
    package struct Proposal: Hashable, Sendable {
        /// The goods of it.
        package let goods: ID<Plan>
        package let roster: Roster
        package let funding: Funding
        /// The position of the chronology on which all three were computed.
        package let basis: Int64
        package let proposedAt: Moment

        package init(goods: ID<Plan>, roster: Roster, funding: Funding, basis: Int64, proposedAt: Moment) {
            (self.goods, self.roster, self.funding) = (goods, roster, funding)
            (self.basis, self.proposedAt) = (basis, proposedAt)
        }
    }
}

/// Who would work where in the next days, and which posts stay open (要員計画).
package struct Roster: Hashable, Sendable {
    /// From when on posts are looked at.
    package let from: Moment
    /// Posts that begin before this.
    package let to: Moment
    package let lines: [Line]
    package let vacancies: [Vacancy]

    package init(from: Moment, to: Moment, lines: [Line], vacancies: [Vacancy]) {
        (self.from, self.to, self.lines, self.vacancies) = (from, to, lines, vacancies)
    }

    /// One person at one post.
    package struct Line: Hashable, Sendable {
        package let shift: ID<Shift>
        package let person: ID<Person>
        package let post: ID<Post>
        package let site: ID<Site>
        package let from: Moment
        package let to: Moment

        package init(
            shift: ID<Shift>, person: ID<Person>, post: ID<Post>, site: ID<Site>, from: Moment, to: Moment
        ) {
            (self.shift, self.person, self.post, self.site) = (shift, person, post, site)
            (self.from, self.to) = (from, to)
        }

        package var request: ShiftRequest {
            ShiftRequest(shift: shift, person: person, place: .post(post), from: from, to: to)
        }
    }

    /// What a post still lacks, and why.
    package struct Vacancy: Hashable, Sendable {
        package let post: ID<Post>
        package let site: ID<Site>
        package let missing: Int
        package let reason: Reason

        package init(post: ID<Post>, site: ID<Site>, missing: Int, reason: Reason) {
            (self.post, self.site, self.missing, self.reason) = (post, site, missing, reason)
        }
    }
}

/// Which pot would give how much to which request, and what stays unfunded (資金計画).
package struct Funding: Hashable, Sendable {
    package let lines: [Line]
    package let gaps: [Gap]

    package init(lines: [Line], gaps: [Gap]) { (self.lines, self.gaps) = (lines, gaps) }

    /// One pot's money for one request.
    package struct Line: Hashable, Sendable {
        package let grant: ID<Grant>
        package let pot: ID<Pot>
        package let request: ID<FundRequest>
        package let amount: Yen

        package init(grant: ID<Grant>, pot: ID<Pot>, request: ID<FundRequest>, amount: Yen) {
            (self.grant, self.pot, self.request, self.amount) = (grant, pot, request, amount)
        }
    }

    /// What a request still lacks, and why.
    package struct Gap: Hashable, Sendable {
        package let request: ID<FundRequest>
        package let missing: Yen
        package let reason: Reason

        package init(request: ID<FundRequest>, missing: Yen, reason: Reason) {
            (self.request, self.missing, self.reason) = (request, missing, reason)
        }
    }
}
