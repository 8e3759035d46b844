package import Relief

/// What happened before, told to one decider: `Given(rules, events…).when(command)` is the shape of every rule test.
package struct Given<Rules: Decider> {
    package let state: Rules.State

    package init(_ rules: Rules.Type, _ history: Rules.Event...) { state = rules.replay(history) }

    /// The same where part of what the rules look at is no event of theirs: the depot of a stock, the promises in a
    /// lot.
    package init(_ rules: Rules.Type, from start: Rules.State, _ history: Rules.Event...) {
        state = history.reduce(start, rules.evolve)
    }

    package func when(_ command: Rules.Command) throws(Rules.Refusal) -> [Rules.Event] {
        try Rules.decide(command, state)
    }

    /// What stands after the command and everything that it caused.
    package func after(_ command: Rules.Command) throws(Rules.Refusal) -> Rules.State {
        try when(command).reduce(state, Rules.evolve)
    }
}
