/// Something wrong on purpose, to show that the simulation finds it.
///
/// Only tests plant one: no command of the program can.
package enum PlantedBug: String, CaseIterable, Sendable {
    /// An append is answered before it is durable: a power cut takes up to three acknowledged commits.
    case acknowledgedTooEarly = "acknowledged too early"
    /// The store keeps no receipts, so a repeat is carried out again.
    case repeatForgotten = "repeat forgotten"
    /// A repeat is told where the log ends now, not what it was told first.
    case repeatToldAnew = "repeat told anew"
    /// Nobody asks whether a subject changed since the decision.
    case staleUnchecked = "stale unchecked"
    /// Decisions do not name the lots that they rest on.
    case lotNotNamed = "lot not named"
    /// The first reading after a restart leaves out an entry.
    case eventMissed = "event missed"
    /// The first reading after a restart leaves out every revocation.
    case tokenResurrected = "token resurrected"
    /// Recovery stamps the last commit with a clock that runs behind.
    case clockBackwards = "clock backwards"
    /// A power cut leaves half of a commit that was being written.
    case commitTorn = "commit torn"
    /// A snapshot of a log that was replaced is taken for fresh: nobody compares the hash at its position.
    case snapshotOfAnotherLog = "snapshot of another log"
    /// A snapshot says a position that its boards have not wholly reached: one entry before it is missing.
    case snapshotLacksEntry = "snapshot lacks an entry"
    /// Decisions do not name whose time they give away: two desks send one person to two places.
    case dutyNotNamed = "duty not named"
    /// Decisions do not name the pots that they rest on: two desks grant the same yen.
    case potNotNamed = "pot not named"
    /// Decisions do not name the crews that they rest on: two desks give away the last place at a post.
    case crewNotNamed = "crew not named"
    /// What a supplier brought to a depot is recorded, and the stock that it makes is not.
    case deliveryWithoutStock = "delivery without stock"
    /// The first reading after a restart leaves out the rules by which things need leave.
    case leaveForgotten = "leave forgotten"
    /// Decisions do not name the rules by which things need leave: what was decided before a rule goes on after it.
    case leaveNotNamed = "leave not named"
    /// The last approval is recorded, and what it was for is not.
    case leaveWithoutDeed = "leave without deed"
}
