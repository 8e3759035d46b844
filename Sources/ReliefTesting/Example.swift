package import Relief
package import Vocabulary

/// Things as tests need them, with everything that a test does not care about filled in.
///
/// Every one is made by the rules themselves, from the command that a person would have sent: an example
/// that could not exist stops the test that asks for it.
package enum Example {
    /// 2016-04-16 10:00 in Japan, half a day after the main shock.
    package static let now = Moment(milliseconds: 1_460_768_400_000)

    /// What the rules answer to `command`, which they must not refuse.
    package static func events<Rules: Decider>(
        _ rules: Rules.Type, _ command: Rules.Command, from state: Rules.State
    ) -> [Rules.Event] {
        do {
            return try rules.decide(command, state)
        } catch {
            preconditionFailure("the rules refuse this example: \(error)")
        }
    }

    package static func state<Rules: Decider, Thing>(
        _ rules: Rules.Type, _ commands: Rules.Command...
    ) -> Thing where Rules.State == Thing? {
        let state = commands.reduce(rules.initial) { state, command in
            events(rules, command, from: state).reduce(state, rules.evolve)
        }
        return required(state, "nothing came of \(commands)")
    }
}
