/// Which lines of a proposal somebody approves: all, some, or all but some.
///
/// What is not chosen stays open and is in the next plan.
package enum LineChoice<Pick: LinePick>: Hashable, Sendable {
    case all
    case only(Pick)
    case except(Pick)

    package func takes(_ line: Pick.Line) -> Bool {
        switch self {
        case .all: true
        case .only(let pick): pick.names(line)
        case .except(let pick): !pick.names(line)
        }
    }

    var pick: Pick? {
        switch self {
        case .all: nil
        case .only(let pick), .except(let pick): pick
        }
    }
}

/// Lines by their own names, or by the names of what they concern.
package protocol LinePick: Hashable, Sendable {
    associatedtype Line: Sendable

    /// Whether any name of the pick is one of the line's.
    func names(_ line: Line) -> Bool
    /// The first name that none of the lines has, in the order of names.
    func stranger(among lines: [Line]) -> String?
}
