import Boards
import Relief
import Vocabulary

/// Which waves of seconded staff come when, as one sheet (応援職員派遣表).
///
/// Rows of one sender relieve each other: each is judged beside what stands on the wall and the rows above it. A wave
/// that the sheet does not name stays as it is.
enum WaveSheet {
    static func read(_ request: SheetRequest, on wall: Wall) throws(SheetProblems) -> SheetReading {
        let sheet = try OpenSheet<WaveColumn>(request.bytes)
        var known = Dictionary(wall.waves.all.map { ($0.wave.id, $0.wave) }) { first, _ in first }
        var lines: [ID<Wave>: Int] = [:]
        return sheet.reading(
            try sheet.read { row in
                guard let said = row.wave(on: wall) else { return nil }
                if let first = lines.updateValue(row.line, forKey: said.wave) {
                    row.refuse(.wave, .repeated("duplicate-code", said.wave.text, first: first, line: row.line))
                    return nil
                }
                return finding(said, &known, &row)
            })
    }

    private static func finding(
        _ said: WaveTableRow, _ known: inout [ID<Wave>: Wave], _ row: inout RowReader<WaveColumn>
    ) -> Finding? {
        let before = known[said.wave]
        do {
            let events = try WaveDecider.decide(command(said, before, among: Array(known.values)), before)
            let after = events.reduce(before, WaveDecider.evolve)
            known[said.wave] = after
            return Finding(
                command: events.isEmpty ? nil : command(said, before),
                difference: SheetDifference(
                    subject: said.wave.text, title: after?.name.japanese ?? said.details.row.sender,
                    aspect: Wording("派遣", "wave"), before: before.map { summary($0.details) },
                    after: summary(said.details), kind: before == nil ? .new : events.isEmpty ? .same : .changed))
        } catch {
            row.refuse(WaveColumn(of: error), error)
            return nil
        }
    }

    private static func command(_ said: WaveTableRow, _ before: Wave?, among others: [Wave]) -> WaveCommand {
        before == nil
            ? .announce(said.wave, said.details, number: said.number, others: others)
            : .change(said.details, others: others)
    }

    private static func command(_ said: WaveTableRow, _ before: Wave?) -> ReliefCommand {
        before == nil
            ? .announceWave(said.wave, said.details, number: said.number) : .changeWave(said.wave, said.details)
    }

    /// `2016-04-26 - 2016-04-30, 7, 避難所運営`.
    private static func summary(_ details: WaveDetails) -> String {
        "\(details.from) - \(details.to), \(details.headcount.value), \(details.row.role)"
    }
}

extension WaveColumn {
    /// Where in a row the rules saw what they refuse.
    fileprivate init(of refusal: WaveRefusal) {
        switch refusal {
        case .noSuchWave, .alreadyAnnounced, .cancelled, .noReason: self = .wave
        case .badText(let part): self = WaveColumn(of: part)
        case .badPhone: self = .phone
        case .endsBeforeItBegins, .tooLong: self = .to
        case .headcountOutOfRange: self = .headcount
        case .overlapOutside: self = .overlap
        case .numberOutOfRange, .numberTaken: self = .number
        case .meetsAnother: self = .from
        }
    }

    private init(of part: WaveRefusal.Part) {
        switch part {
        case .sender: self = .sender
        case .receiver: self = .receiver
        case .unit: self = .unit
        case .role: self = .role
        case .leader: self = .leader
        }
    }
}
