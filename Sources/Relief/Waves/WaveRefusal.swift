package import Vocabulary

/// Why a wave was not announced, changed or cancelled.
package enum WaveRefusal: Refusal {
    case noSuchWave(ID<Wave>)
    case alreadyAnnounced(name: Wording)
    case cancelled(name: Wording, reason: String)
    case badText(Part)
    case badPhone(String)
    case endsBeforeItBegins(LocalDate, LocalDate)
    case tooLong(days: Int)
    case headcountOutOfRange(Int)
    case overlapOutside(Int, days: Int)
    case numberOutOfRange(Int)
    case numberTaken(Int, free: Int)
    /// Both would be here on more days than are announced for handing over.
    case meetsAnother(name: Wording, days: Int, announced: Int, possible: Possible)
    case noReason

    /// Characters of a name: prefecture, unit, role, leader.
    package static let longestName = 50
    /// Characters of a reason.
    package static let longestReason = 200

    /// Which of the texts of an announcement is meant.
    package enum Part: String, CaseIterable, Sendable {
        case sender, receiver, unit, role, leader

        package var name: Wording {
            switch self {
            case .sender: Wording("派遣元", "sender")
            case .receiver: Wording("派遣先", "receiver")
            case .unit: Wording("部署", "unit")
            case .role: Wording("業務", "role")
            case .leader: Wording("責任者", "leader")
            }
        }
    }

    /// What would fit beside the other wave.
    package enum Possible: Hashable, Sendable {
        case beginning(LocalDate)
        case ending(LocalDate)
    }

    package var code: String {
        switch self {
        case .noSuchWave: "wave/unknown"
        case .alreadyAnnounced: "wave/already-announced"
        case .cancelled: "wave/cancelled"
        case .badText: "wave/bad-text"
        case .badPhone: "wave/bad-phone"
        case .endsBeforeItBegins: "wave/ends-before-it-begins"
        case .tooLong: "wave/too-long"
        case .headcountOutOfRange: "wave/headcount-out-of-range"
        case .overlapOutside: "wave/overlap-outside"
        case .numberOutOfRange: "wave/number-out-of-range"
        case .numberTaken: "wave/number-taken"
        case .meetsAnother: "wave/meets-another"
        case .noReason: "wave/no-reason"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchWave: .missing
        case .alreadyAnnounced, .cancelled, .numberTaken, .meetsAnother: .conflict
        case .badText, .badPhone, .endsBeforeItBegins, .tooLong, .headcountOutOfRange, .overlapOutside,
            .numberOutOfRange, .noReason:
            .invalid
        }
    }
}
