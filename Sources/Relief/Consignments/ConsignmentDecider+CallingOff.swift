import Vocabulary

/// A load that does not go, or that comes back: its goods lie in their lots again, and its needs are open again.
extension ConsignmentDecider {
    static func callOff(
        _ consignment: Consignment, _ pieces: [Int: Count<Piece>], _ reason: String, _ moment: Moment
    ) throws(ConsignmentRefusal) -> [ConsignmentEvent] {
        if consignment.state == .calledOff { return [] }
        guard consignment.state != .received else { throw .wrongState(consignment.state) }
        try checkLines(pieces.keys, of: consignment)
        try check(reason)
        var lines: [ConsignmentEvent.ReturnedLine] = []
        for line in consignment.lines {
            let loaded = consignment.state == .prepared ? .zero : consignment.loadedPieces(of: line)
            let returned = pieces[line.number] ?? loaded
            guard returned <= loaded else { throw .moreThanLoaded(line: line.number, pieces: loaded) }
            lines.append(.init(line: line, loaded: loaded, returned: returned))
        }
        return [.calledOff(.init(consignment: consignment.id, lines: lines, reason: reason, calledOffAt: moment))]
    }

    static func check(_ reason: String) throws(ConsignmentRefusal) {
        guard (1...ConsignmentRefusal.longestReason).contains(reason.count) else { throw .noReason }
    }
}
