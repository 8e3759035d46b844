/// The rules of one thing that changes over time.
///
/// Both functions are pure: no clock, no store, no randomness. What they need
/// arrives in the command or was recorded earlier.
package protocol Decider {
    associatedtype Command: Sendable
    associatedtype State: Sendable
    associatedtype Event: Sendable
    associatedtype Refusal: Error

    /// The state before anything has happened.
    static var initial: State { get }

    /// What happens because of `command`; empty when nothing does.
    static func decide(_ command: Command, _ state: State) throws(Refusal) -> [Event]

    /// The state after `event`. Never refuses: it has already happened.
    static func evolve(_ state: State, _ event: Event) -> State
}

extension Decider {
    /// The state after everything that has happened, from the beginning.
    package static func replay(_ events: some Sequence<Event>) -> State {
        events.reduce(initial, evolve)
    }
}
