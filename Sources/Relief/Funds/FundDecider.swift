/// The rules of one step with money; all of them look at the same few things.
package protocol FundDecider: Decider where State == FundCase, Event == FundEvent {}

extension FundDecider {
    package static var initial: FundCase { FundCase() }

    package static func evolve(_ state: FundCase, _ event: FundEvent) -> FundCase {
        var state = state
        state.take(event)
        return state
    }
}
