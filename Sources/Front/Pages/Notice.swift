package import Formats
package import Vocabulary

/// One sentence at the top of a page about what has just happened.
package struct Notice: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case success
        case warning
        case failure
    }

    package let kind: Kind
    package let wording: Wording
    /// Stable name of a refusal, for the support desk.
    package let code: String?
    /// The form that was refused for no fault of its own.
    package let resending: Resending?

    package init(_ kind: Kind, _ wording: Wording, code: String? = nil, resending: Resending? = nil) {
        self.kind = kind
        self.wording = wording
        self.code = code
        self.resending = resending
    }
}

extension HTML {
    /// A notice that a screen reader says by itself.
    package mutating func notice(_ notice: Notice, _ language: Language) {
        div(
            .class("notice \(notice.kind.rawValue)"), .role(notice.kind == .failure ? "alert" : "status"),
            .tabIndex(-1)
        ) { html in
            html.p { html in
                html.span(notice.kind.sign, .class("sign"), .aria("hidden", "true"))
                html.text(notice.wording[language])
            }
            if let code = notice.code { html.p { $0.code(code) } }
            if let form = notice.resending { html.resending(form, language) }
        }
    }
}

extension Notice.Kind {
    fileprivate var sign: String {
        switch self {
        case .success: "✓"
        case .warning: "!"
        case .failure: "✕"
        }
    }
}
