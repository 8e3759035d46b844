import Boards
import Relief
import Vocabulary

/// What money may be for, and the municipalities, one line for each (使途一覧・市町村一覧).
enum FundTermSheet {
    static func purposes(_ request: SheetRequest, on wall: Wall) throws(SheetProblems) -> SheetReading {
        try read(request) { line in
            let purpose = Purpose(id: ID(line.code), name: line.name)
            return (.listPurpose(purpose), wall.funds.rules.purposes[purpose.id]?.name)
        }
    }

    static func municipalities(_ request: SheetRequest, on wall: Wall) throws(SheetProblems) -> SheetReading {
        try read(request) { line in
            let municipality = Municipality(id: ID(line.code), name: line.name)
            return (.listMunicipality(municipality), wall.funds.rules.municipalities[municipality.id]?.name)
        }
    }

    private struct Line {
        let code: IdentifierText
        let name: Wording
    }

    private static func read(
        _ request: SheetRequest, _ meaning: (Line) -> (FundCommand, known: Wording?)
    ) throws(SheetProblems) -> SheetReading {
        let sheet = try OpenSheet<FundTermColumn>(request.bytes)
        var lines: [String: Int] = [:]
        return sheet.reading(
            try sheet.read { row in
                let id = row.required(.code, Cell.id(FundTermColumn.self))
                let name = row.required(.name, Cell.text(upTo: 100))
                let english = row.required(.english, Cell.text(upTo: 100))
                if let id, let first = lines.updateValue(row.line, forKey: id.text) {
                    row.refuse(.code, .repeated("duplicate-code", id.text, first: first, line: row.line))
                }
                guard let id, let name, let english else { return nil }
                let line = Line(code: id.letters, name: Wording(name, english))
                let (command, known) = meaning(line)
                return Finding(
                    command: known == line.name ? nil : .fund(command),
                    difference: SheetDifference(
                        subject: id.text, title: name, aspect: Wording("名称", "name"), before: known?.japanese,
                        after: name, kind: known == nil ? .new : known == line.name ? .same : .changed))
            })
    }
}
