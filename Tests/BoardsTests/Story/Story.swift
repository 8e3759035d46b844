import Boards
import Relief
import ReliefTesting
import Vocabulary

/// An incident as a test tells it: what people want goes through the rules, and what happens goes on the wall.
///
/// One minute passes with every entry; the first is recorded at ``Example/now``.
struct Story {
    private(set) var entries: [Recorded] = []
    private(set) var wall = Wall()

    var now: Moment { Self.moment(entries.count + 1) }

    /// When the entry at `position` was recorded.
    static func moment(_ position: Int) -> Moment { Example.now + .minutes(position - 1) }

    mutating func happened(_ event: ReliefEvent, by sender: String = "本部 佐藤") {
        let entry = Recorded(position: Int64(entries.count + 1), recordedAt: now, by: sender, event: event)
        entries.append(entry)
        wall.apply(entry)
    }

    /// Puts on the wall what the rules answer to `command`, which they may refuse.
    mutating func decide<Rules: Decider>(
        _ rules: Rules.Type, _ command: Rules.Command, _ state: Rules.State, by sender: String = "本部 佐藤",
        _ kind: (Rules.Event) -> ReliefEvent
    ) throws {
        for event in try rules.decide(command, state) { happened(kind(event), by: sender) }
    }
}

extension Wall {
    /// Everything that has happened, taken in at once.
    init(_ entries: some Sequence<Recorded>) {
        self.init()
        for entry in entries { apply(entry) }
    }
}
