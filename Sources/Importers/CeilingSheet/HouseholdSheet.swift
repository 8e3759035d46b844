import Boards
import Formats
import Relief
import Vocabulary

/// The columns of the standard of condolence money (義援金の配分基準).
enum HouseholdColumn: SheetColumn {
    case code, name, english, unit, englishUnit, yen, verified, source

    static let family = "household"

    static let all: [CSVColumn<Self>] = [
        .init(.code, ["区分コード", "class"], isRequired: true), .init(.name, ["区分", "name"], isRequired: true),
        .init(.english, ["英語名", "name_en"], isRequired: true), .init(.unit, ["単位", "unit"], isRequired: true),
        .init(.englishUnit, ["英語単位", "unit_en"], isRequired: true),
        .init(.yen, ["上限額", "yen"], isRequired: true), .init(.verified, ["確認", "verified"], isRequired: true),
        .init(.source, ["出典", "source"], isRequired: true),
    ]
}

/// What 義援金 gives to whom at most: the sheet is the whole standard.
enum HouseholdSheet {
    static func read(_ request: SheetRequest, on wall: Wall) throws(SheetProblems) -> SheetReading {
        let sheet = try OpenSheet<HouseholdColumn>(request.bytes)
        let rows = try sheet.read { row in row.line(of: row.line) }
        let note = RuleNote(
            reason: Wording("義援金の配分基準", "standard of condolence money"),
            source: rows.first?.source ?? "", isVerified: rows.allSatisfy(\.isVerified))
        let standard = HouseholdStandard(classes: rows.map(\.rank), note: note)
        let book = wall.funds.rules
        do {
            let isKnown = try FundRuleDecider.decide(.setHouseholdStandard(standard), book).isEmpty
            return sheet.reading(
                isKnown ? [] : [.fund(.setHouseholdStandard(standard))],
                standard.classes.map { difference($0, book.household?[$0.id]) })
        } catch {
            throw SheetProblems(
                SheetProblem(
                    line: rows.last?.number, column: nil, found: "", code: error.code, reason: error.wording))
        }
    }

    private static func difference(_ rank: HouseholdClass, _ known: HouseholdClass?) -> SheetDifference {
        SheetDifference(
            subject: rank.id.text, title: rank.name.japanese, aspect: Wording("上限額", "most"),
            before: known?.most.description, after: rank.most.description,
            kind: known == nil ? .new : known == rank ? .same : .changed)
    }
}

private struct HouseholdLine {
    let number: Int
    let rank: HouseholdClass
    let source: String
    let isVerified: Bool
}

extension RowReader<HouseholdColumn> {
    fileprivate mutating func line(of number: Int) -> HouseholdLine? {
        let id = required(.code, Cell.id(HouseholdClass.self))
        let name = required(.name, Cell.text(upTo: 100))
        let english = required(.english, Cell.text(upTo: 100))
        let unit = required(.unit, Cell.text(upTo: 20))
        let englishUnit = required(.englishUnit, Cell.text(upTo: 20))
        let yen = required(.yen, Cell.yen)
        let verified = required(.verified, Cell.word(StapleWords.verified, otherwise: "bad-mark"))
        let source = required(.source, Cell.text(upTo: 500))
        guard let id, let name, let english, let unit, let englishUnit, let yen, let verified, let source else {
            return nil
        }
        let rank = HouseholdClass(
            id: id, name: Wording(name, english), unit: Wording(unit, englishUnit), most: yen)
        return HouseholdLine(number: number, rank: rank, source: source, isVerified: verified)
    }
}
