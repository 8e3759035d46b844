package import Vocabulary

/// A person at a site for a time, mostly at a post there (勤務・シフト).
package struct Shift: Hashable, Sendable {
    package let id: ID<Shift>
    package internal(set) var person: ID<Person>
    package let site: ID<Site>
    /// `nil` where somebody helps out without a post.
    package let post: ID<Post>?
    package let from: Moment
    /// Not part of it any more.
    package let to: Moment
    /// Counts up with every change, so that calendars take the latest.
    package internal(set) var revision = 0
    /// Who had it before it was swapped, in the order in which they had it; their calendars must take it out.
    package internal(set) var former: [ID<Person>] = []
    package internal(set) var cancelling: Cancelling?

    package typealias Cancelling = Revocation

    /// As it is assigned, before anything else has happened to it.
    package init(
        id: ID<Shift>, person: ID<Person>, site: ID<Site>, post: ID<Post>?, from: Moment, to: Moment
    ) {
        (self.id, self.person, self.site, self.post) = (id, person, site, post)
        (self.from, self.to) = (from, to)
    }

    package var isStanding: Bool { cancelling == nil }

    package func overlaps(_ from: Moment, _ to: Moment) -> Bool { self.from < to && from < self.to }

    package static func comesFirst(_ a: Shift, _ b: Shift) -> Bool { (a.from, a.to, a.id) < (b.from, b.to, b.id) }
}

/// That a person is wanted somewhere for a time, before anybody has decided.
package struct ShiftRequest: Hashable, Sendable {
    package let shift: ID<Shift>
    package let person: ID<Person>
    package let place: Place
    package let from: Moment
    package let to: Moment

    /// A post, whose site is known, or a site alone.
    package enum Place: Hashable, Sendable {
        case post(ID<Post>)
        case site(ID<Site>)
    }

    package init(shift: ID<Shift>, person: ID<Person>, place: Place, from: Moment, to: Moment) {
        (self.shift, self.person, self.place, self.from, self.to) = (shift, person, place, from, to)
    }
}

/// What a list of requests came to: those that hold were assigned, the others say why not.
package struct ShiftBatch: Hashable, Sendable {
    package let id: ID<ShiftBatch>
    package let assigned: [ID<Shift>]
    package let refused: [Refused]

    /// A request that was left out.
    package struct Refused: Hashable, Sendable {
        package let shift: ID<Shift>
        package let person: ID<Person>
        /// The stable code of the refusal, and what it said.
        package let code: String
        package let reason: Wording
    }
}

/// How long somebody may work and must rest, as the rules of headquarters say; what has no rule is not judged.
package struct ShiftLimits: Hashable, Sendable {
    /// Between the end of a shift and the beginning of the next.
    package let rest: Span?
    package let longest: Span?

    package init(rest: Span? = nil, longest: Span? = nil) { (self.rest, self.longest) = (rest, longest) }

    package init(_ book: RuleBook) {
        let rules = RestRules(book)
        self.init(rest: rules.hours(.restHours), longest: rules.longestShift)
    }
}
