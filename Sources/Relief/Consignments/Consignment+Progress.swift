package import Vocabulary

extension Consignment {
    /// What went onto the truck; mostly what was prepared, and then it is not said again.
    enum Loading: Hashable, Sendable {
        case asPrepared
        /// By line; never what was prepared.
        case pieces([Int: Count<Piece>])
    }

    /// What was found when it was unloaded; mostly what was loaded, and then it is not said again.
    enum Arrival: Hashable, Sendable {
        case asLoaded(note: String?, at: Moment)
        /// By line, in their order; never what was loaded, unless that was said afterwards.
        case found([LineReceipt], note: String?, at: Moment, correctedAt: Moment?)
        /// A receipt about other lines than these.
        case other(ConsignmentEvent.Received)
    }

    /// Pieces that went onto the truck, by line; none until it is loaded.
    package var loaded: [Int: Count<Piece>] {
        switch loading {
        case nil: [:]
        case .asPrepared: Dictionary(lines.map { ($0.number, $0.pieces) }) { _, last in last }
        case .pieces(let pieces): pieces
        }
    }

    /// What is on the truck of `line`; before it is loaded, what is meant to be.
    package func loadedPieces(of line: ConsignmentLine) -> Count<Piece> {
        if state == .prepared { return line.pieces }
        switch loading {
        case nil: return .zero
        case .asPrepared: return lines.last { $0.number == line.number }?.pieces ?? .zero
        case .pieces(let pieces): return pieces[line.number] ?? .zero
        }
    }

    /// When the last that is known of it happened; what comes after it is not earlier.
    package var lastMoment: Moment {
        [preparedAt, loadedAt, departedAt, receipt?.receivedAt, correctedAt].compactMap(\.self).max() ?? preparedAt
    }

    /// Whether it was loaded, whoever recorded that and when; of one that was called off only while that is known.
    package var hasBeenLoaded: Bool { loadedAt != nil || [.loaded, .departed, .received].contains(state) }

    /// Whether it left, whoever recorded that and when; of one that was called off only while that is known.
    package var hasLeft: Bool { departedAt != nil || state == .departed || state == .received }

    /// Refuses a moment at which nobody can have seen the next that happens to it.
    package func check(observed: Moment, now: Moment) throws(ConsignmentRefusal) {
        // Phones' clocks are a little off; ten minutes is more than that.
        guard observed <= now + .minutes(10) else { throw .observedInTheFuture(observed, now: now) }
        guard observed >= lastMoment else { throw .observedTooEarly(observed, earliest: lastMoment) }
    }

    /// Whether there is nothing on the truck, or is meant to be.
    package var isEmpty: Bool { lines.allSatisfy { loadedPieces(of: $0) == .zero } }

    package internal(set) var receipt: ConsignmentEvent.Received? {
        get {
            switch arrival {
            case nil: nil
            case .asLoaded(let note, let at): receipt(of: lines.map(asSent), note, at)
            case .found(let found, let note, let at, _): receipt(of: found, note, at)
            case .other(let receipt): receipt
            }
        }
        set { arrival = newValue.map(arrival) }
    }

    /// When the receipt was last said to be something else than was written down; `nil`: never.
    package var correctedAt: Moment? {
        if case .found(_, _, _, let correctedAt) = arrival { correctedAt } else { nil }
    }

    /// The receipt as it is now holds since `moment`; one about other lines has no such moment.
    mutating func markCorrected(at moment: Moment) {
        guard let receipt else { return }
        if case .other = arrival { return }
        arrival = .found(receipt.lines.map(\.receipt), note: receipt.note, at: receipt.receivedAt, correctedAt: moment)
    }

    /// Loads as `said`; what was received before stays as it was said.
    mutating func load(_ said: [ConsignmentEvent.LoadedLine]) {
        let (receipt, correctedAt) = (arrival == nil ? nil : receipt, correctedAt)
        state = .loaded
        loading = said.elementsEqual(lines) { $0.line == $1 && $0.loaded == $1.pieces } ? .asPrepared : pieces(said)
        if let receipt { self.receipt = receipt }
        if let correctedAt { markCorrected(at: correctedAt) }
    }

    private func pieces(_ said: [ConsignmentEvent.LoadedLine]) -> Loading {
        Self.loading(Dictionary(said.map { ($0.line.number, $0.loaded) }) { _, last in last }, of: lines)
    }

    static func loading(_ pieces: [Int: Count<Piece>], of lines: [ConsignmentLine]) -> Loading {
        pieces == Dictionary(lines.map { ($0.number, $0.pieces) }) { _, last in last } ? .asPrepared : .pieces(pieces)
    }

    private func arrival(_ receipt: ConsignmentEvent.Received) -> Arrival {
        guard receipt.consignment == id, receipt.lines.elementsEqual(lines, by: { $0.line == $1 }) else {
            return .other(receipt)
        }
        if receipt.lines.allSatisfy({ $0.receipt == asSent($0.line) }) {
            return .asLoaded(note: receipt.note, at: receipt.receivedAt)
        }
        return .found(receipt.lines.map(\.receipt), note: receipt.note, at: receipt.receivedAt, correctedAt: nil)
    }

    private func asSent(_ line: ConsignmentLine) -> LineReceipt {
        LineReceipt(line: line.number, received: loadedPieces(of: line), damaged: .zero, wrong: .zero)
    }

    private func receipt(of found: [LineReceipt], _ note: String?, _ at: Moment) -> ConsignmentEvent.Received {
        let pairs = zip(lines, found).map { ConsignmentEvent.ReceivedLine(line: $0, receipt: $1) }
        return ConsignmentEvent.Received(consignment: id, lines: pairs, note: note, receivedAt: at)
    }
}
