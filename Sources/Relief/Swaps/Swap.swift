package import Vocabulary

/// That somebody would give their shift for another's (勤務の交代の申し出).
package struct Swap: Hashable, Sendable {
    package let id: ID<Swap>
    /// What is given, and who had it when it was proposed.
    package let given: Side
    /// What is wanted for it, and who has to answer.
    package let wanted: Side
    package let note: String?
    package let by: String
    package internal(set) var answer: Given?

    package struct Side: Hashable, Sendable {
        package let shift: ID<Shift>
        package let person: ID<Person>

        package init(_ shift: Shift) { (self.shift, person) = (shift.id, shift.person) }

        package init(shift: ID<Shift>, person: ID<Person>) { (self.shift, self.person) = (shift, person) }
    }

    package enum Answer: String, CaseIterable, Sendable {
        case accepted
        case declined
        /// Whoever proposed it took it back.
        case withdrawn

        package var name: Wording {
            switch self {
            case .accepted: Wording("承諾", "accepted")
            case .declined: Wording("お断り", "declined")
            case .withdrawn: Wording("取り下げ", "withdrawn")
            }
        }
    }

    /// What was answered, who recorded it, and why not.
    package struct Given: Hashable, Sendable {
        package let answer: Answer
        package let by: String
        package let reason: String?

        package init(_ answer: Answer, by: String, reason: String?) {
            (self.answer, self.by, self.reason) = (answer, by, reason)
        }
    }

    package var isOpen: Bool { answer == nil }

    /// Whether both persons still have what the proposal is about.
    ///
    /// `shifts` are those of the wall; a shift that was cancelled, or went to somebody else, makes it void.
    package func isVoid(_ given: Shift?, _ wanted: Shift?) -> Bool {
        !(self.given.holds(given) && self.wanted.holds(wanted))
    }
}

extension Swap.Side {
    fileprivate func holds(_ shift: Shift?) -> Bool {
        shift.map { $0.isStanding && $0.person == person } ?? false
    }
}

/// What may be asked about a proposal; `others` are open proposals about either shift.
package enum SwapCommand: Hashable, Sendable {
    case propose(ID<Swap>, given: Shift, wanted: Shift, note: String?, by: String, others: [Swap], ShiftGround)
    case answer(Swap.Given, given: Shift?, wanted: Shift?)
}
