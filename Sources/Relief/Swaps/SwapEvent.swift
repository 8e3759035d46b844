package import Vocabulary

/// What has happened to a proposal to swap shifts.
package enum SwapEvent: Hashable, Sendable {
    /// As it was proposed: nobody has answered yet.
    case proposed(Swap)
    case answered(Answered)

    package struct Answered: Hashable, Sendable {
        package let swap: ID<Swap>
        package let answer: Swap.Given
    }

    package var swap: ID<Swap> {
        switch self {
        case .proposed(let swap): swap.id
        case .answered(let body): body.swap
        }
    }
}
