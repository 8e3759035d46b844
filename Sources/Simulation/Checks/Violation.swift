/// What must hold after every step.
package enum Invariant: String, CaseIterable, Sendable {
    /// Positions without gaps, every hash on its predecessor, and what was read once stays.
    case logOnlyGrows = "the log only grows"
    case timeGoesOn = "recorded time never runs backwards"
    /// A draft is in the log whole or not at all.
    case commitsAreWhole = "a decision is written whole"
    case goodsConserved = "goods are conserved"
    case promisesHold = "no lot is promised over its content, no need over what it lacks"
    case yenConserved = "every yen is somewhere, and nowhere twice"
    case moneyHolds = "no pot, grant or commitment gives more than it has"
    case condolenceApart = "condolence money never mixes with other money"
    case oneDutyAtATime = "nobody is in two places at once"
    case restIsKept = "everybody rests between two shifts"
    case postsAreNotOverfull = "no post gets more people than it wants"
    case deliveriesAgree = "what suppliers and givers bring is what comes in"
    case offersAreKept = "an offer is answered once, and taken for no more than it is"
    case leaveIsGiven = "nothing that needs leave goes on without it"
    /// … nor less than once when it was given, nor by small parts that together need it.
    case deedsWait = "what waits for leave is done once it is given, and once"
    case orderKept = "things happen in an order that the rules allow"
    case revokedStaysRevoked = "a token that has ended never comes back"
    case acknowledgedIsKept = "what was acknowledged is in the log, once"
    case repeatsAgree = "a repeat gets the first answer"
    case receiptsMonotone = "receipts never go back"
    case boardsShowIt = "the boards show what was acknowledged"
    case boardsAreReplay = "the boards are the replay of the log"
    case answersAreClear = "nobody gets an answer that should never be given"
    case verifies = "the log verifies"
}

/// Something that must never be, with what it takes to see it again.
package struct Violation: Error, Hashable, Sendable, CustomStringConvertible {
    package let seed: UInt64
    package let days: Int
    package let only: Trade?
    /// Counted from 1; 0 for what comes before the first.
    package let step: Int
    package let invariant: Invariant
    package let detail: String

    package var description: String {
        """
        seed \(seed), step \(step): broken: \(invariant.rawValue)
        \(detail)
        see it again: rnet simulate --seed \(seed) --days \(days)\(only.map { " --only \($0.rawValue)" } ?? "") --verbose
        """
    }
}

/// A violation as a check finds it, which knows no seed.
struct Broken: Error {
    let invariant: Invariant
    let detail: String

    init(_ invariant: Invariant, _ detail: String) {
        self.invariant = invariant
        self.detail = detail
    }
}

/// Says so unless `condition` holds.
func hold(_ invariant: Invariant, _ condition: Bool, _ detail: @autoclosure () -> String) throws(Broken) {
    guard condition else { throw Broken(invariant, detail()) }
}

func hold<Value: Equatable>(
    _ invariant: Invariant, _ found: Value, is expected: Value, _ what: @autoclosure () -> String
) throws(Broken) {
    try hold(invariant, found == expected, "\(what()): found \(found), expected \(expected)")
}
