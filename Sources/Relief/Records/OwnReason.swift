package import Vocabulary

/// A reason that nobody typed, because one thing followed from another by rule.
///
/// The log keeps it in Japanese among the reasons that people type. It is read in both languages, and a text that must not
/// be changed: what was recorded under it would be shown in Japanese only.
package enum OwnReason: Hashable, Sendable {
    /// A load of which not a piece could be loaded.
    case nothingToLoad
    /// Whoever was to work leaves, for this reason.
    case leaves(String)
    /// Somebody is taken off the names that came with an offer, for this reason.
    case takenOffOffer(String)

    private static let loadless = "積める物がなかった"
    private static let leaving = "離任："
    private static let offerless = "申し出の名簿から取り消し："

    /// As it is recorded.
    package var text: String {
        switch self {
        case .nothingToLoad: Self.loadless
        case .leaves(let reason): Self.leaving + reason
        case .takenOffOffer(let reason): Self.offerless + reason
        }
    }

    private init?(recorded text: String) {
        if text == Self.loadless {
            self = .nothingToLoad
        } else if text.hasPrefix(Self.leaving) {
            self = .leaves(String(text.dropFirst(Self.leaving.count)))
        } else if text.hasPrefix(Self.offerless) {
            self = .takenOffOffer(String(text.dropFirst(Self.offerless.count)))
        } else {
            return nil
        }
    }

    /// A recorded reason as it is read; what somebody typed is the same in both languages.
    package static func wording(of text: String) -> Wording {
        switch Self(recorded: text) {
        case .nothingToLoad: Wording(text, "there was nothing to load")
        case .leaves(let reason): Wording(text, "leaves: \(wording(of: reason).english)")
        case .takenOffOffer(let reason):
            Wording(text, "taken off the names of an offer: \(wording(of: reason).english)")
        case nil: Wording(text, text)
        }
    }
}
