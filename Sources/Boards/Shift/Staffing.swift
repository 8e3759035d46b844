package import Relief
package import Vocabulary

/// A post that still lacks somebody (募集中の配置枠).
package struct OpenPost: Hashable, Sendable {
    package let post: Post
    /// How many are missing at its worst moment, from now on; more than nobody.
    package let missing: Int

    /// The day under which it is listed: a watch that began before today and still runs stands today.
    package func day(from now: Moment) -> LocalDate { max(now.japaneseDate, post.place.from.japaneseDate) }
}

/// How many people are wanted and missing for one qualification in the days that come.
///
/// Counted by post and not by head: a person who takes two posts fills two places (のべ人数).
package struct StaffShortage: Hashable, Sendable {
    /// `nil` for work that anybody can do.
    package let skill: ID<Skill>?
    package let posts: Int
    package let wanted: Int
    package let missing: Int

    package var found: Int { wanted - missing }
}

/// The posts of some days with how many each lacks; sites that are closed want nobody.
package struct Staffing: Sendable {
    private let posts: [(post: Post, missing: Int)]

    /// Posts that touch the time from `start` to `end`, at every site or at one.
    package init(on wall: Wall, at site: ID<Site>? = nil, from start: Moment, to end: Moment) {
        let sites = site.map { [$0] } ?? Array(wall.posts.sites)
        posts = sites.filter { wall.site($0)?.status != .closed }.flatMap { site in
            wall.posts.everyPost(of: site)
                .filter { $0.isStanding && $0.place.from < end && start < $0.place.to }
                .map { ($0, Manning($0, on: wall).missing(from: start)) }
        }
    }

    /// Those that lack somebody, in the order of time.
    package var open: [OpenPost] {
        posts.filter { $0.missing > 0 }.map { OpenPost(post: $0.post, missing: $0.missing) }
            .sorted { Post.comesFirst($0.post, $1.post) }
    }

    /// Those that lack somebody at `place`, as a list by site and day has them: what ran before today stands today.
    package static func open(at place: SiteDay, on wall: Wall, now: Moment) -> [OpenPost] {
        let (start, end) = (Moment(startOf: place.day), Moment(startOf: place.day.after(days: 1)))
        guard now < end else { return [] }
        return Staffing(on: wall, at: place.site, from: max(now, start), to: end).open
            .filter { $0.day(from: now) == place.day }
    }

    /// Sums by qualification, the most missing first; those that lack nobody are left out.
    package var shortages: [StaffShortage] {
        Dictionary(grouping: posts, by: \.post.place.skill).map { skill, posts in
            StaffShortage(
                skill: skill, posts: posts.count, wanted: posts.reduce(0) { $0 + $1.post.people },
                missing: posts.reduce(0) { $0 + $1.missing })
        }
        .filter { $0.missing > 0 }
        .sorted { ($1.missing, $0.skill?.text ?? "") < ($0.missing, $1.skill?.text ?? "") }
    }
}
