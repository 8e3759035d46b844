import Vocabulary

extension WaveEvent {
    /// The same without the leader's telephone, for readers of the log who may not see it.
    package var withoutContact: WaveEvent {
        switch self {
        case .announced(let body):
            .announced(.init(wave: body.wave, number: body.number, details: body.details.withoutContact))
        case .changed(let body): .changed(.init(wave: body.wave, details: body.details.withoutContact))
        case .cancelled: self
        }
    }
}

extension WaveDetails {
    fileprivate var withoutContact: WaveDetails {
        WaveDetails(
            row: row, from: from, to: to, headcount: headcount, leader: leader.map { Leader(name: $0.name) },
            overlapDays: overlapDays)
    }
}
