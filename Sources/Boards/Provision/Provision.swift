package import Relief
package import Vocabulary

/// One staple at one shelter: how many people, what is known to be there, how long it lasts, what is asked for.
///
/// Everything here is reckoned from what stands on the wall and is recorded nowhere.
package struct Provision: Hashable, Sendable {
    package let site: Site
    package let staple: Staple
    package let heads: Heads
    /// When the people were counted.
    package let headsAt: Moment?
    /// `nil` when nobody knows how many people there are.
    package let cover: Cover?
    /// What the shelter last said of this staple.
    package let report: HoldingReport?
    /// What was asked for and is not over; nothing that headquarters reckoned.
    package let needs: [Need]
    /// `nil` without heads, without rules, or when nothing is asked for.
    package let claim: Claim?
    /// What each of ``needs`` gets planned without a person.
    package let automatic: [ID<Need>: Count<Piece>]
    /// Stands in while the shelter has said nothing; `nil` as soon as it has.
    package let estimate: PushEstimate?

    package func automaticPart(of need: Need) -> Count<Piece> { automatic[need.id] ?? need.missing }

    /// Whether more of a need is asked for than is planned without a person.
    package var isCapped: Bool { needs.contains { automaticPart(of: $0) < $0.missing } }
}

extension Provision {
    /// What lasts less than the rule's threshold by what somebody counted or delivered.
    ///
    /// Where nothing at all is known of a shelter's goods, that is not known to be little.
    package var isKnownLow: Bool {
        guard let cover, !cover.use.isNothing, isAnythingKnown else { return false }
        return !cover.lasts(hours: staple.tiers.belowHours)
    }

    /// Somebody counted, something was delivered, or something is on its way.
    package var isAnythingKnown: Bool {
        guard let cover else { return false }
        return cover.basis != .nothing || cover.onTheWay > 0
    }

    /// For sorting: what lasts for ever comes last.
    package var lastsMinutes: Int { cover?.lasts?.wholeMinutes ?? .max }
}
