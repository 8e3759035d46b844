package import Relief
package import Vocabulary

/// One post in the days of a joint plan: how many it wants, has and would get.
package struct PostOutlook: Hashable, Sendable {
    package let post: Post
    /// How many are there already at its worst moment.
    package let filled: Int
    /// How many the plan adds.
    package let planned: Int

    package var asked: Int { post.people }
    package var vacant: Int { max(0, asked - filled - planned) }
}

/// One request for money: what it has and would get.
package struct RequestOutlook: Hashable, Sendable {
    package let request: FundRequest
    package let planned: Yen

    /// What is still missing after the plan.
    package var missing: Yen { request.missing.remaining(after: planned) }
}

extension Wall {
    /// The posts that a joint plan looks at, in the order of sites and time.
    package func postOutlooks(of joint: JointPlan) -> [PostOutlook] {
        let roster = joint.proposal.roster
        let open = joint.people == .proposed
        let vacancies = Dictionary(roster.vacancies.map { ($0.post, $0.missing) }) { first, _ in first }
        let served = Set(roster.lines.map(\.post))
        return posts.sites.flatMap { posts.posts(of: $0) }
            .filter { roster.from + .hours(1) <= $0.place.to && $0.place.from < roster.to }
            .map { post in
                let missing = Manning(post, on: self).missing(from: roster.from)
                let after = served.contains(post.id) || vacancies[post.id] != nil ? vacancies[post.id] ?? 0 : missing
                return PostOutlook(
                    post: post, filled: post.people - missing, planned: open ? max(0, missing - after) : 0)
            }
    }

    /// Every request for money that is not withdrawn, in the order of the names.
    package func requestOutlooks(of joint: JointPlan) -> [RequestOutlook] {
        let lines = joint.funds == .proposed ? joint.proposal.funding.lines : []
        let planned = lines.reduce(into: [ID<FundRequest>: Yen]()) { sums, line in
            sums[line.request] = (sums[line.request] ?? .zero).plus(line.amount)
        }
        return funds.allRequests.filter { $0.withdrawal == nil }.map {
            RequestOutlook(request: $0, planned: min(planned[$0.id] ?? .zero, $0.missing))
        }
    }
}
