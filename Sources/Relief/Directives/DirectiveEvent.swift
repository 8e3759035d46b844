package import Vocabulary

/// What has happened to the orders that plans keep.
package enum DirectiveEvent: Hashable, Sendable {
    case pinned(Pinned)
    case banned(Banned)
    case lifted(Lifted)

    package struct Pinned: Hashable, Sendable {
        package let directive: ID<Directive>
        package let pin: Pin
        package let note: OrderNote
    }

    package struct Banned: Hashable, Sendable {
        package let directive: ID<Directive>
        package let ban: Ban
        package let note: OrderNote
    }

    package struct Lifted: Hashable, Sendable {
        package let directive: ID<Directive>
        package let lifting: Directive.Lifting
    }

    package var directive: ID<Directive> {
        switch self {
        case .pinned(let body): body.directive
        case .banned(let body): body.directive
        case .lifted(let body): body.directive
        }
    }
}
