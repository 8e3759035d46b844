package import Formats
package import Relief
package import Vocabulary

/// A state told three times: by a word, a shape and a colour.
package struct StateMark: Hashable, Sendable {
    package let name: Wording
    package let shape: String
    /// The class that gives the colour: `bad`, `some`, `good`, `done` or `off`.
    package let tone: String

    package init(name: Wording, shape: String, tone: String) {
        self.name = name
        self.shape = shape
        self.tone = tone
    }
}

extension HTML {
    package mutating func mark(_ mark: StateMark, _ language: Language) {
        span(.class("state \(mark.tone)")) { html in
            html.span(mark.shape, .aria("hidden", "true"))
            html.text(" \(mark.name[language])")
        }
    }
}

extension Need.State {
    package var mark: StateMark {
        switch self {
        case .open: StateMark(name: name, shape: "○", tone: "bad")
        case .partly: StateMark(name: name, shape: "◐", tone: "some")
        case .covered: StateMark(name: name, shape: "●", tone: "good")
        case .received: StateMark(name: name, shape: "✓", tone: "done")
        case .cancelled: StateMark(name: name, shape: "✕", tone: "off")
        }
    }
}

extension Consignment.State {
    package var mark: StateMark {
        switch self {
        case .prepared: StateMark(name: name, shape: "○", tone: "some")
        case .loaded: StateMark(name: name, shape: "◐", tone: "some")
        case .departed: StateMark(name: name, shape: "▶", tone: "good")
        case .received: StateMark(name: name, shape: "✓", tone: "done")
        case .calledOff: StateMark(name: name, shape: "✕", tone: "off")
        }
    }
}

extension Need {
    /// Like its state, and apart from it while nobody knows how many pieces are meant.
    package var mark: StateMark {
        isHeld ? StateMark(name: Wording("入数の確認待ち", "case size to be confirmed"), shape: "？", tone: "bad") : state.mark
    }
}
