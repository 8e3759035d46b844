package import Vocabulary

/// So many people wanted at a site for a time, for one kind of work (配置枠).
package struct Post: Hashable, Sendable {
    package let id: ID<Post>
    package internal(set) var place: PostPlace
    /// What a rule gives; `nil` where no rule was asked.
    package internal(set) var reckoned: Reckoning?
    /// What somebody asked for, which counts more than any rule.
    package internal(set) var asked: Asking?
    package internal(set) var withdrawal: Withdrawal?

    /// How many somebody asked for, who, and why.
    package struct Asking: Hashable, Sendable {
        package let people: Int
        package let by: String
        package let reason: String?

        package init(people: Int, by: String, reason: String?) {
            (self.people, self.by, self.reason) = (people, by, reason)
        }
    }

    package typealias Withdrawal = Revocation

    package var isStanding: Bool { withdrawal == nil }

    /// How many are wanted: what was asked for, or what the rule gives.
    package var people: Int { asked?.people ?? reckoned?.people ?? 0 }

    package static func comesFirst(_ a: Post, _ b: Post) -> Bool {
        (a.place.from, a.place.tier, a.id) < (b.place.from, b.place.tier, b.id)
    }

    /// The one name of what a rule wants at a site on a day: reckoned again it is the same post.
    package static func name(_ site: ID<Site>, _ rule: ID<ManningRule>, _ from: Moment) -> ID<Post> {
        ID(
            site,
            number: "\(site)|\(rule)|\(from.milliseconds)".utf8.reduce(0xcbf2_9ce4_8422_2325) { hash, byte in
                (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
            })
    }
}

/// Where, when and for what people are wanted.
package struct PostPlace: Hashable, Sendable {
    package let site: ID<Site>
    /// What they do.
    package let duty: Wording
    /// `nil` where anybody can do it.
    package let skill: ID<Skill>?
    package let from: Moment
    /// Not part of it any more.
    package let to: Moment
    package let tier: Item.Tier

    package init(
        site: ID<Site>, duty: Wording, skill: ID<Skill>? = nil, from: Moment, to: Moment, tier: Item.Tier = .health
    ) {
        self.site = site
        self.duty = duty
        self.skill = skill
        self.from = from
        self.to = to
        self.tier = tier
    }
}

/// What may be asked about the manning of sites.
package enum PostCommand: Hashable, Sendable {
    /// What the rules want at `site` on these days; what nobody can reckon is left out.
    ///
    /// So are hours that are over by then, which nobody can fill: a watch that runs begins with the hour that runs.
    case reckon(Site, from: LocalDate, days: Int, ManningBook, at: Moment)
    /// A new post, or another number for one that a rule reckoned; nobody can come to one that is over by then.
    case ask(ID<Post>, PostPlace, Post.Asking, in: Directory, at: Moment)
    case withdraw(ID<Post>, Post.Withdrawal)
}
