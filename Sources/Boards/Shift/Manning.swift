package import Relief
package import Vocabulary

/// One post with who fills it, and how many are missing.
package struct Manning: Hashable, Sendable {
    package let post: Post
    /// In the order of time.
    package let shifts: [Shift]

    package init(_ post: Post, on wall: Wall) {
        self.post = post
        shifts = wall.shifts.standing(at: post.id)
    }

    /// How many are missing at the worst moment of the post; a shift that covers a part fills only that part.
    package var missing: Int { missing(from: post.place.from) }

    /// The same from a moment on.
    ///
    /// `without` names shifts that are not counted.
    package func missing(from start: Moment, without left: Set<ID<Shift>> = []) -> Int {
        gaps(from: start, without: left).map(\.missing).max() ?? 0
    }
}

extension Wall {
    /// The posts of `site` that touch the time from `from` to `to`, in its order.
    package func manning(of site: ID<Site>, from: Moment, to: Moment) -> [Manning] {
        posts.posts(of: site).filter { $0.place.from < to && from < $0.place.to }.map { Manning($0, on: self) }
    }

    /// What shifts of these persons at these places are judged by.
    package func shiftGround(for requests: [ShiftRequest], also shifts: [ID<Shift>] = []) -> ShiftGround {
        let known = shifts.compactMap { self.shifts[$0]?.shift }
        let persons = Set(requests.map(\.person) + known.map(\.person))
        let posts = Set(requests.compactMap(\.post) + known.compactMap(\.post))
        let named = requests.compactMap { self.shifts[$0.shift]?.shift }
        return ShiftGround(
            persons: persons.compactMap { people[$0]?.person }, posts: posts.compactMap { self.posts[$0] },
            sites: Set(requests.compactMap(\.site) + known.map(\.site)).compactMap { site($0) },
            directory: people.directory, limits: ShiftLimits(rules.book),
            shifts: known + named + persons.flatMap { self.shifts.standing(of: $0) }
                + posts.flatMap { self.shifts.standing(at: $0) })
    }
}

extension ShiftRequest {
    fileprivate var post: ID<Post>? {
        if case .post(let post) = place { post } else { nil }
    }

    fileprivate var site: ID<Site>? {
        if case .site(let site) = place { site } else { nil }
    }
}
