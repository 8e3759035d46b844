import Vocabulary

/// Who may ask whom to swap, and how it is answered.
///
/// That both shifts change hands is an event of the shifts themselves, written down beside the answer.
package enum SwapDecider: Decider {
    package static let initial: Swap? = nil

    package static func decide(_ command: SwapCommand, _ swap: Swap?) throws(SwapRefusal) -> [SwapEvent] {
        switch command {
        case .propose(let id, let given, let wanted, let note, let by, let others, let ground):
            let new = Swap(id: id, given: .init(given), wanted: .init(wanted), note: note, by: by)
            if let swap {
                guard swap.given == new.given, swap.wanted == new.wanted else { throw .otherSwap }
                return []  // said twice, done once
            }
            try check(new, others, ground)
            return [.proposed(new)]
        case .answer(let answer, let given, let wanted):
            guard let swap else { return [] }
            return try self.answer(swap, answer, given, wanted)
        }
    }

    /// A swap that the rules would refuse is not worth asking anybody for.
    private static func check(_ swap: Swap, _ others: [Swap], _ ground: ShiftGround) throws(SwapRefusal) {
        try check(swap.note)
        if let other = others.first(where: { $0.isOpen && $0.id != swap.id && swap.isAbout($0) }) {
            throw .alreadyProposed(by: other.by)
        }
        do {
            _ = try ShiftDecider.decide(.swap(swap.given.shift, swap.wanted.shift, ground), [:])
        } catch {
            throw .notPossible(error)
        }
    }

    private static func answer(
        _ swap: Swap, _ answer: Swap.Given, _ given: Shift?, _ wanted: Shift?
    ) throws(SwapRefusal) -> [SwapEvent] {
        try check(answer.reason)
        if let known = swap.answer {
            guard known.answer == answer.answer else { throw .alreadyAnswered(known.answer) }
            return []
        }
        if answer.answer == .accepted, swap.isVoid(given, wanted) { throw .void }
        return [.answered(.init(swap: swap.id, answer: answer))]
    }

    private static func check(_ text: String?) throws(SwapRefusal) {
        if let text, text.count > SwapRefusal.longestText { throw .textTooLong(text.count) }
    }

    package static func evolve(_ swap: Swap?, _ event: SwapEvent) -> Swap? {
        switch event {
        case .proposed(let new): return new
        case .answered(let body):
            var swap = swap
            swap?.answer = body.answer
            return swap
        }
    }
}

extension Swap {
    fileprivate init(id: ID<Swap>, given: Side, wanted: Side, note: String?, by: String) {
        (self.id, self.given, self.wanted) = (id, given, wanted)
        (self.note, self.by) = (note, by)
    }

    /// The same two shifts, whoever asked whom.
    fileprivate func isAbout(_ other: Swap) -> Bool {
        Set([given.shift, wanted.shift]) == Set([other.given.shift, other.wanted.shift])
    }
}
