package import Relief
package import Vocabulary

/// A post that still lacks somebody (募集中の配置枠).
package struct OpenPost: Hashable, Sendable {
    package let post: Post
    /// How many are missing at its worst moment, from now on; more than nobody.
    package let missing: Int
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

extension Wall {
    /// Posts between two moments that lack somebody, in the order of time; sites that are closed want nobody.
    package func openPosts(from start: Moment, to end: Moment) -> [OpenPost] {
        standingPosts(from: start, to: end)
            .map { OpenPost(post: $0.post, missing: $0.missing(from: start)) }
            .filter { $0.missing > 0 }
            .sorted { Post.comesFirst($0.post, $1.post) }
    }

    /// The same as sums by qualification, the most missing first; those that lack nobody are left out.
    package func staffShortages(from start: Moment, to end: Moment) -> [StaffShortage] {
        Dictionary(grouping: standingPosts(from: start, to: end), by: \.post.place.skill).map { skill, posts in
            StaffShortage(
                skill: skill, posts: posts.count, wanted: posts.reduce(0) { $0 + $1.post.people },
                missing: posts.reduce(0) { $0 + $1.missing(from: start) })
        }
        .filter { $0.missing > 0 }
        .sorted { ($1.missing, $0.skill?.text ?? "") < ($0.missing, $1.skill?.text ?? "") }
    }

    private func standingPosts(from start: Moment, to end: Moment) -> [Manning] {
        posts.sites.filter { site($0)?.status != .closed }.flatMap { manning(of: $0, from: start, to: end) }
    }
}
