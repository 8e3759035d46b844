package import Vocabulary

/// The one incident or drill that a city is in, or was in last.
package struct Incident: Hashable, Sendable {
    /// A drill looks and works the same and is marked on every page and in every feed.
    package enum Kind: String, Sendable {
        case incident
        case drill
    }

    package let id: ID<Incident>
    package let name: String
    package let kind: Kind
    package let openedAt: Moment
    package internal(set) var closedAt: Moment?

    package var isOpen: Bool { closedAt == nil }
}

/// What may be asked about the incident.
package enum IncidentCommand: Hashable, Sendable {
    case open(ID<Incident>, name: String, Incident.Kind, at: Moment)
    case close(at: Moment)
}

/// Why an incident was not opened or closed.
package enum IncidentRefusal: Refusal {
    case alreadyOpen(name: String)
    case noneOpen
    case noName

    package var code: String {
        switch self {
        case .alreadyOpen: "incident/already-open"
        case .noneOpen: "incident/none-open"
        case .noName: "incident/no-name"
        }
    }

    package var nature: RefusalNature { self == .noName ? .invalid : .conflict }

    package var wording: Wording {
        switch self {
        case .alreadyOpen(let name):
            Wording("「\(name)」が進行中です。先に終了してください。", "“\(name)” is still open. Close it first.")
        case .noneOpen:
            Wording("進行中の災害・訓練はありません。", "No incident or drill is open.")
        case .noName:
            Wording("災害・訓練の名前を入力してください（1〜100文字）。", "Give the incident a name of 1 to 100 characters.")
        }
    }
}
