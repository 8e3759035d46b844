import Boards
import Relief
import Vocabulary

/// States of things that only headquarters look at, each as a word, a shape and a colour.
extension Plan.State {
    var mark: StateMark {
        switch self {
        case .proposed: StateMark(name: Wording("承認待ち", "waiting for approval"), shape: "○", tone: "some")
        case .approved: StateMark(name: Wording("承認済み", "approved"), shape: "✓", tone: "done")
        case .rejected: StateMark(name: Wording("却下", "rejected"), shape: "✕", tone: "off")
        }
    }
}

extension Site.Status {
    var mark: StateMark {
        switch self {
        case .unknown: StateMark(name: name, shape: "？", tone: "some")
        case .notOpen: StateMark(name: name, shape: "–", tone: "off")
        case .open: StateMark(name: name, shape: "●", tone: "good")
        case .closed: StateMark(name: name, shape: "–", tone: "off")
        case .unusable: StateMark(name: name, shape: "✕", tone: "bad")
        }
    }
}

extension SiteNeeds.Coverage {
    var mark: StateMark {
        switch self {
        case .none: StateMark(name: name, shape: "○", tone: "off")
        case .served: StateMark(name: name, shape: "●", tone: "good")
        case .partly: StateMark(name: name, shape: "◆", tone: "some")
        case .nothing: StateMark(name: name, shape: "▲", tone: "bad")
        }
    }
}
