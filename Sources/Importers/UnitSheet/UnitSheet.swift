import Boards
import Relief
import Vocabulary

/// The tree of units as one sheet (部署一覧), in any order; a unit that it does not name stays.
enum UnitSheet {
    static func read(_ request: SheetRequest, on wall: Wall) throws(SheetProblems) -> SheetReading {
        let sheet = try OpenSheet<UnitColumn>(request.bytes)
        let known = wall.people.directory
        var lines: [ID<Unit>: Int] = [:]
        let units: [Unit] = try sheet.read { row in
            guard let unit = row.unit() else { return nil }
            if let first = lines.updateValue(row.line, forKey: unit.id) {
                row.refuse(.code, .repeated("duplicate-code", unit.id.text, first: first, line: row.line))
            }
            return unit
        }
        // A unit may stand above its parent in the sheet: each is judged with all of them there.
        let whole = units.reduce(known) { DirectoryDecider.evolve($0, .unitListed($1)) }
        try check(sheet, in: whole)
        // Whoever is nearer to the root comes first, so that every parent is there when it is named.
        let new = units.filter { known.units[$0.id] != $0 }
        let inOrder = new.sorted { (whole.path(to: $0.id).count, $0.id) < (whole.path(to: $1.id).count, $1.id) }
        return sheet.reading(inOrder.map { .listUnit($0) }, units.map { difference($0, known) })
    }

    private static func check(_ sheet: OpenSheet<UnitColumn>, in whole: Directory) throws(SheetProblems) {
        _ = try sheet.read { judge(&$0, in: whole) }
    }

    private static func judge(_ row: inout RowReader<UnitColumn>, in whole: Directory) -> Unit? {
        guard let unit = row.unit() else { return nil }
        do {
            _ = try DirectoryDecider.decide(.listUnit(unit), whole)
        } catch {
            row.refuse(error.column, error)
        }
        return unit
    }

    private static func difference(_ unit: Unit, _ known: Directory) -> SheetDifference {
        let before = known.units[unit.id]
        return SheetDifference(
            subject: unit.id.text, title: unit.name, aspect: Wording("部署", "unit"),
            before: before.map(summary), after: summary(unit),
            kind: before == nil ? .new : before == unit ? .same : .changed)
    }

    private static func summary(_ unit: Unit) -> String {
        [unit.name, unit.parent?.text ?? "-", unit.phone ?? "-"].joined(separator: " / ")
    }
}

extension DirectoryRefusal {
    fileprivate var column: UnitColumn {
        switch self {
        case .noName: .name
        case .badPhone: .phone
        case .noSuchUnit, .circle: .parent
        }
    }
}

extension RowReader<UnitColumn> {
    fileprivate mutating func unit() -> Unit? {
        let code = required(.code, Cell.id(Unit.self))
        let name = required(.name, Cell.text(upTo: 100))
        let kana = optional(.kana, Cell.text(upTo: 100))
        let parent = optional(.parent, Cell.id(Unit.self))
        let phone = optional(.phone, Cell.phone)
        guard let code, let name else { return nil }
        return Unit(code, name: name, kana: kana, parent: parent, phone: phone)
    }
}
