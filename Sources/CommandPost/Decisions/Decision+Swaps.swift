import Boards
import Relief
import Vocabulary

extension Decision {
    mutating func decideSwap(_ command: ReliefCommand) throws(SubmissionError) {
        switch command {
        case .proposeSwap(let id, let given, let wanted, let note): try propose(id, given, wanted, note)
        case .answerSwap(let id, let answer, let reason):
            try self.answer(id, Swap.Given(answer, by: sender.name, reason: reason))
        default: return
        }
    }

    private mutating func propose(
        _ id: ID<Swap>, _ given: ID<Shift>, _ wanted: ID<Shift>, _ note: String?
    ) throws(SubmissionError) {
        let (mine, theirs) = (try shift(given), try shift(wanted))
        reads(Subject("swap", id), Subject("swaps-of", given), Subject("swaps-of", wanted))
        let others = (wall.swaps.open(about: given) + wall.swaps.open(about: wanted)).filter { !wall.isVoid($0) }
        try decide(
            .propose(
                id, given: mine, wanted: theirs, note: note, by: sender.name, others: others,
                ground(swapping: [given, wanted])), wall.swaps[id]?.swap)
    }

    /// With an acceptance both shifts change hands, or nothing is recorded at all.
    private mutating func answer(_ id: ID<Swap>, _ answer: Swap.Given) throws(SubmissionError) {
        reads(Subject("swap", id))
        guard let swap = wall.swaps[id]?.swap else { throw .refused(SwapRefusal.noSuchSwap(id)) }
        let (given, wanted) = (swap.given.shift, swap.wanted.shift)
        reads(Subject("shift", given), Subject("shift", wanted))
        let wasOpen = swap.isOpen
        try decide(
            .answer(answer, given: wall.shifts[given]?.shift, wanted: wall.shifts[wanted]?.shift), swap)
        if wasOpen, answer.answer == .accepted { try decideShift(.swapShifts(given, wanted)) }
    }

    private func shift(_ id: ID<Shift>) throws(SubmissionError) -> Shift {
        guard let shift = wall.shifts[id]?.shift else { throw .refused(ShiftRefusal.noSuchShift(id)) }
        return shift
    }

    private mutating func decide(_ command: SwapCommand, _ swap: Swap?) throws(SubmissionError) {
        happen(
            try asking { () throws(SwapRefusal) in try SwapDecider.decide(command, swap) }.map(ReliefEvent.swap))
    }
}
