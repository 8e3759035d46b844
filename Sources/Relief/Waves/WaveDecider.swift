import Vocabulary

/// Which waves come, and that those of a row relieve each other.
///
/// A gap between two waves is no refusal: nobody may be free to come. It is shown instead.
package enum WaveDecider: Decider {
    package static let initial: Wave? = nil

    package static func decide(_ command: WaveCommand, _ wave: Wave?) throws(WaveRefusal) -> [WaveEvent] {
        switch command {
        case .announce(let id, let details, let number, let others):
            return try announce(id, details, number, others, wave)
        case .change(let details, let others):
            return try change(details, others, wave)
        case .cancel(let reason, let by, let moment):
            guard (1...WaveRefusal.longestReason).contains(reason.count) else { throw .noReason }
            guard let wave, wave.isStanding else { return [] }
            return [.cancelled(.init(wave: wave.id, cancelling: .init(reason: reason, by: by, at: moment)))]
        }
    }

    private static func announce(
        _ id: ID<Wave>, _ details: WaveDetails, _ number: Int?, _ others: [Wave], _ wave: Wave?
    ) throws(WaveRefusal) -> [WaveEvent] {
        if let wave {
            guard wave.details == details, number == nil || number == wave.number else {
                throw .alreadyAnnounced(name: wave.name)
            }
            return []  // said twice, done once
        }
        try WaveCheck.check(details)
        let row = others.filter { $0.details.row == details.row }
        let given = try WaveCheck.number(number, in: row)
        try WaveCheck.check(details, besides: row)
        return [.announced(.init(wave: id, number: given, details: details))]
    }

    private static func change(
        _ details: WaveDetails, _ others: [Wave], _ wave: Wave?
    ) throws(WaveRefusal) -> [WaveEvent] {
        guard let wave, wave.details != details else { return [] }
        if let cancelling = wave.cancelling { throw .cancelled(name: wave.name, reason: cancelling.reason) }
        try WaveCheck.check(details)
        let row = others.filter { $0.details.row == details.row && $0.id != wave.id }
        _ = try WaveCheck.number(wave.number, in: row)
        try WaveCheck.check(details, besides: row)
        return [.changed(.init(wave: wave.id, details: details))]
    }

    package static func evolve(_ wave: Wave?, _ event: WaveEvent) -> Wave? {
        if case .announced(let body) = event {
            return Wave(id: body.wave, number: body.number, details: body.details)
        }
        guard var wave else { return nil }
        switch event {
        case .announced: break
        case .changed(let body): wave.details = body.details
        case .cancelled(let body): wave.cancelling = body.cancelling
        }
        return wave
    }
}
