package import Relief
import Vocabulary

extension Example {
    /// The command that makes a consignment of `allocations`, all on the way of the first.
    package static func prepare(
        _ id: String = "consignment-1", _ allocations: [Allocation] = [allocation()]
    ) -> ConsignmentCommand {
        let first = required(allocations.first, "a consignment of nothing")
        return .prepare(.of(id), from: first.depot, to: first.shelter, allocations, at: now)
    }

    /// A consignment after `commands`; waiting to be loaded when there are none.
    package static func consignment(
        _ id: String = "consignment-1", _ allocations: [Allocation] = [allocation()],
        after commands: ConsignmentCommand...
    ) -> Consignment {
        let prepared = state(ConsignmentDecider.self, prepare(id, allocations))
        return commands.reduce(prepared) { consignment, command in
            let happened = events(ConsignmentDecider.self, command, from: consignment)
            return required(happened.reduce(consignment, ConsignmentDecider.evolve), "the consignment vanished")
        }
    }

    package static func receipt(
        line: Int = 1, received: Int, damaged: Int = 0, wrong: Int = 0
    ) -> LineReceipt {
        LineReceipt(line: line, received: .of(received), damaged: .of(damaged), wrong: .of(wrong))
    }
}
