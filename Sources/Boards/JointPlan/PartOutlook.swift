package import Relief
package import Vocabulary

/// One post in the days of a joint plan: how many it wants, has without it, and gets by it.
package struct PostOutlook: Hashable, Sendable {
    package let post: Post
    /// How many are there without the plan at its worst moment.
    package let filled: Int
    /// How many the plan adds, or has added once it is approved.
    package let planned: Int

    package var asked: Int { post.people }
    package var vacant: Int { max(0, asked - filled - planned) }
}

/// One request for money: what it has without the plan, and gets by it.
package struct RequestOutlook: Hashable, Sendable {
    package let request: FundRequest
    package let before: Yen
    /// What the plan adds, or has added once it is approved.
    package let planned: Yen

    /// What is still missing after the plan.
    package var missing: Yen { request.details.amount.remaining(after: before).remaining(after: planned) }
}

extension Wall {
    /// The posts that a joint plan looks at, in the order of sites and time.
    package func postOutlooks(of joint: JointPlan) -> [PostOutlook] {
        let roster = joint.proposal.roster
        let vacancies = Dictionary(roster.vacancies.map { ($0.post, $0.missing) }) { first, _ in first }
        let own = Set(roster.lines.map(\.shift)), served = Set(roster.lines.map(\.post))
        return posts.sites.flatMap { posts.posts(of: $0) }
            .filter { roster.from + .hours(1) <= $0.place.to && $0.place.from < roster.to }
            .map { post in
                let manning = Manning(post, on: self)
                let missing = manning.missing(from: roster.from, without: own)
                let after: Int =
                    switch joint.people {
                    case .proposed where served.contains(post.id): vacancies[post.id] ?? 0
                    case .approved: manning.missing(from: roster.from)
                    case .proposed, .rejected: missing
                    }
                return PostOutlook(post: post, filled: post.people - missing, planned: max(0, missing - after))
            }
    }

    /// Every request for money that is not withdrawn, in the order of the names.
    package func requestOutlooks(of joint: JointPlan) -> [RequestOutlook] {
        let planned = joint.proposal.funding.lines.reduce(into: [ID<FundRequest>: Yen]()) { sums, line in
            sums[line.request] = (sums[line.request] ?? .zero).plus(amount(of: line, in: joint))
        }
        return funds.allRequests.filter { $0.withdrawal == nil }.map { request in
            let planned = planned[request.id] ?? .zero
            guard joint.funds == .proposed else {
                return RequestOutlook(
                    request: request, before: request.granted.remaining(after: planned), planned: planned)
            }
            return RequestOutlook(request: request, before: request.granted, planned: min(planned, request.missing))
        }
    }

    /// What a line would give, or has given and not taken back.
    private func amount(of line: Funding.Line, in joint: JointPlan) -> Yen {
        joint.funds == .proposed ? line.amount : funds[line.grant]?.amount ?? .zero
    }
}
