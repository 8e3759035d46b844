package import Relief
package import Vocabulary

/// A stretch of a post in which the same number of people is there all the time.
package struct PostStretch: Hashable, Sendable {
    package let from: Moment
    /// Not part of it any more.
    package let to: Moment
    package let people: Int
}

/// A stretch of a post in which the same number of people is missing all the time (不足の時間帯).
package struct PostGap: Hashable, Sendable {
    package let post: ID<Post>
    package let from: Moment
    /// Not part of it any more.
    package let to: Moment
    /// More than nobody.
    package let missing: Int

    package init(post: ID<Post>, from: Moment, to: Moment, missing: Int) {
        (self.post, self.from, self.to, self.missing) = (post, from, to, missing)
    }
}

extension Manning {
    /// The post from `start` on, cut where somebody comes or goes, in the order of time; together they are the whole.
    ///
    /// `without` names shifts that are not counted, and `with` are some that are not on the wall.
    package func stretches(
        from start: Moment? = nil, without left: Set<ID<Shift>> = [], with more: [Shift] = []
    ) -> [PostStretch] {
        let (start, end) = (max(start ?? post.place.from, post.place.from), post.place.to)
        guard start < end else { return [] }
        let shifts = shifts.filter { !left.contains($0.id) } + more
        let edges = Set([start, end] + shifts.flatMap { [$0.from, $0.to] }.filter { start < $0 && $0 < end }).sorted()
        return zip(edges, edges.dropFirst()).reduce(into: []) { found, span in
            let people = shifts.count { $0.overlaps(span.0, span.1) }
            if let last = found.last, last.people == people {
                found[found.count - 1] = PostStretch(from: last.from, to: span.1, people: people)
            } else {
                found.append(PostStretch(from: span.0, to: span.1, people: people))
            }
        }
    }

    /// When how many people are missing, in the order of time; the parameters are those of the stretches.
    package func gaps(
        from start: Moment? = nil, without left: Set<ID<Shift>> = [], with more: [Shift] = []
    ) -> [PostGap] {
        stretches(from: start, without: left, with: more).filter { $0.people < post.people }.map {
            PostGap(post: post.id, from: $0.from, to: $0.to, missing: post.people - $0.people)
        }
    }
}

extension Wall {
    /// When a post lacks how many people once the people of a joint plan have come.
    ///
    /// What the plan would do counts while it waits for its approval; after that only what was assigned does.
    package func gaps(of vacancy: Roster.Vacancy, in joint: JointPlan) -> [PostGap] {
        guard let post = posts[vacancy.post], post.isStanding else { return [] }
        let lines = joint.people == .proposed ? joint.proposal.roster.lines : []
        let planned = lines.filter { $0.post == post.id && shifts[$0.shift] == nil }.map {
            Shift(id: $0.shift, person: $0.person, site: $0.site, post: $0.post, from: $0.from, to: $0.to)
        }
        return Manning(post, on: self).gaps(from: joint.proposal.roster.from, with: planned)
    }
}
