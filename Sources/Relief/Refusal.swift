package import Vocabulary

/// Why the rules turned a command down, told so that the sender can do something about it.
package protocol Refusal: Error, Hashable, Sendable {
    /// Stable name for programs and support desks: text may change, this may not.
    var code: String { get }
    /// What to do, or what would have been possible.
    var wording: Wording { get }
    /// What kind of trouble it is, for whoever maps it to a protocol.
    var nature: RefusalNature { get }
}

/// The kinds of trouble that rules know.
package enum RefusalNature: Hashable, Sendable {
    /// The thing named does not exist.
    case missing
    /// What was asked makes no sense as it stands, whatever has happened.
    case invalid
    /// It would have made sense earlier, or after something else.
    case conflict
    /// The sender may not do this.
    case forbidden
    /// Too much came at once; later it may be taken.
    case crowded
}
