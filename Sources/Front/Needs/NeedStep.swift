import Relief
import Vocabulary

/// What a shelter may do to a need that it has raised.
enum NeedStep: String, Sendable {
    case amend
    case confirm
    case cancel

    /// The field that is typed into.
    var field: String {
        switch self {
        case .amend: "quantity"
        case .confirm: "packing"
        case .cancel: "reason"
        }
    }

    /// Whether there is a form to be typed into: not once the need is over, and a size only while it is not known.
    func isOpen(for need: Need?) -> Bool {
        guard let need, !need.isFinished else { return false }
        return self != .confirm || need.isHeld
    }

    /// The same on a page with many needs.
    func id(_ need: ID<Need>) -> String { "\(rawValue)-\(field)-\(need)" }
}

/// A form about one of the shelter's own needs that came back with what was typed into it.
struct ReturnedNeed: Sendable {
    let need: ID<Need>
    let step: NeedStep
    let state: FormState

    /// For the top of the page.
    var summary: FormState { state.leading(to: step.id(need)) }
}
