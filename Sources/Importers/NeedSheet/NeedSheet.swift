import Boards
import Relief
import Vocabulary

/// What shelters asked for, as one sheet (要請一覧), for paper forms and calls that were listed first.
enum NeedSheet {
    static func read(_ request: SheetRequest, on wall: Wall) throws(SheetProblems) -> SheetReading {
        let sheet = try OpenSheet<NeedColumn>(request.bytes)
        try sheet.requireEither(.code, or: .name)
        let finder = ItemFinder(wall.catalogue)
        var lines: [ID<Need>: Int] = [:]
        return sheet.reading(
            try sheet.read { row in
                let id = row.required(.number, Cell.id(Need.self))
                if let id, let first = lines.updateValue(row.line, forKey: id) {
                    row.refuse(.number, .repeated("duplicate-number", id.text, first: first, line: row.line))
                }
                guard let line = row.need(on: wall, finder), let id else { return nil }
                return finding(line, named: id, known: wall.shortfalls[id]?.need, now: request.now, &row)
            })
    }

    private static func finding(
        _ line: NeedRow, named id: ID<Need>, known: Need?, now: Moment, _ row: inout RowReader<NeedColumn>
    ) -> Finding? {
        let isKnown = known.map(line.says) ?? false
        do {
            if !isKnown { _ = try NeedDecider.decide(.raise(line.raise(id, now: now)), known) }
            return Finding(
                command: isKnown ? nil : .raiseNeed(line.request(id)),
                difference: SheetDifference(
                    subject: id.text, title: "\(line.site.name) \(line.item.name.japanese)",
                    aspect: Wording("数量", "quantity"), after: line.quantity, kind: isKnown ? .same : .new))
        } catch {
            row.refuse(NeedColumn(of: error), error)
            return nil
        }
    }
}

extension NeedColumn {
    /// Where in a row the rules saw what they refuse.
    fileprivate init(of refusal: NeedRefusal) {
        switch refusal {
        case .notAShelter: self = .site
        case .quantityOutOfRange, .belowPromised, .packingNeeded: self = .quantity
        case .noteTooLong, .noReason: self = .note
        case .observedInTheFuture: self = .observedAt
        case .noSuchNeed, .alreadyRaised, .finished: self = .number
        }
    }
}
