import Boards
import Relief
import Vocabulary

extension Decision {
    mutating func decideWave(_ command: ReliefCommand) throws(SubmissionError) {
        reads(WaveEvent.subject)
        let others = wall.waves.all.map(\.wave)
        switch command {
        case .announceWave(let id, let details, let number):
            if let named = details.row.site { _ = try site(named) }
            let announce = WaveCommand.announce(id, details, number: number, others: others)
            try decideWave(id, announce, wall.waves[id]?.wave)
        case .changeWave(let id, let details):
            if let named = details.row.site { _ = try site(named) }
            try decideWave(id, .change(details, others: others), try wave(id))
        case .cancelWave(let id, let reason):
            try decideWave(id, .cancel(reason: reason, by: sender.name, at: now), try wave(id))
        default: return
        }
    }

    private func wave(_ id: ID<Wave>) throws(SubmissionError) -> Wave {
        guard let wave = wall.waves[id]?.wave else { throw .refused(WaveRefusal.noSuchWave(id)) }
        return wave
    }

    private mutating func decideWave(
        _ id: ID<Wave>, _ command: WaveCommand, _ wave: Wave?
    ) throws(SubmissionError) {
        reads(Subject("wave", id))
        happen(
            try asking { () throws(WaveRefusal) in try WaveDecider.decide(command, wave) }.map(ReliefEvent.wave))
    }
}
