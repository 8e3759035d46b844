import Boards
import Formats
import Relief
import Vocabulary

/// The columns of a table of the act's ceilings (救助費の限度額表).
enum CeilingColumn: SheetColumn {
    case item, name, english, unit, englishUnit, yen, days, period, validFrom, reason, englishReason, verified, source

    static let family = "ceiling"

    static let all: [CSVColumn<Self>] = [
        .init(.item, ["費目コード", "item"], isRequired: true), .init(.name, ["費目", "name"], isRequired: true),
        .init(.english, ["英語名", "name_en"], isRequired: true), .init(.unit, ["単位", "unit"], isRequired: true),
        .init(.englishUnit, ["英語単位", "unit_en"], isRequired: true),
        .init(.yen, ["限度額", "yen"], isRequired: true), .init(.days, ["期間日数", "days"], isRequired: true),
        .init(.period, ["期間の種類", "period"], isRequired: true),
        .init(.validFrom, ["施行日", "valid_from"], isRequired: true),
        .init(.reason, ["内容", "text_ja"], isRequired: true),
        .init(.englishReason, ["英語内容", "text_en"], isRequired: true),
        .init(.verified, ["確認", "verified"], isRequired: true), .init(.source, ["出典", "source"], isRequired: true),
    ]

    static let periods = Words<LawPeriod.Kind>([(.within, ["期間内", "within"]), (.start, ["着工", "start"])])
}

/// What the Disaster Relief Act pays at most, as one dated sheet; an empty amount is actual cost.
enum CeilingSheet {
    static func read(_ request: SheetRequest, on wall: Wall) throws(SheetProblems) -> SheetReading {
        let sheet = try OpenSheet<CeilingColumn>(request.bytes)
        return sheet.reading(
            try sheet.read { row in
                guard let ceiling = row.ceiling() else { return nil }
                return finding(ceiling, wall.funds.rules, &row)
            })
    }

    private static func finding(
        _ ceiling: Ceiling, _ book: FundRuleBook, _ row: inout RowReader<CeilingColumn>
    ) -> Finding? {
        let known = book.ceilings[ceiling.item]?.first { $0.validFrom == ceiling.validFrom }
        do {
            let isKnown = try FundRuleDecider.decide(.setCeiling(ceiling), book).isEmpty
            return Finding(
                command: isKnown ? nil : .fund(.setCeiling(ceiling)),
                difference: SheetDifference(
                    subject: ceiling.item.text, title: "\(ceiling.name.japanese) \(ceiling.validFrom)",
                    aspect: Wording("限度額", "ceiling"), before: known.map(summary), after: summary(ceiling),
                    kind: known == nil ? .new : isKnown ? .same : .changed))
        } catch {
            row.refuse(.item, error)
            return nil
        }
    }

    private static func summary(_ ceiling: Ceiling) -> String {
        let days = ceiling.period.map { " \($0.days)日" } ?? ""
        return (ceiling.perUnit?.description ?? "実費") + days + (ceiling.note.isVerified ? "" : "（未確認）")
    }
}

extension RowReader<CeilingColumn> {
    fileprivate mutating func ceiling() -> Ceiling? {
        let item = required(.item, Cell.id(Ceiling.self))
        let name = wording(.name, .english, upTo: 300)
        let unit = wording(.unit, .englishUnit, upTo: 300)
        let yen = optional(.yen, Cell.yen)
        let from = required(.validFrom, Cell.day)
        let reason = wording(.reason, .englishReason, upTo: 300)
        let verified = required(.verified, Cell.word(StapleWords.verified, otherwise: "bad-mark"))
        let source = required(.source, Cell.text(upTo: 500))
        let period = period()
        guard let item, let name, let unit, let from, let reason, let verified, let source else { return nil }
        return Ceiling(
            item: item, name: name, unit: unit, perUnit: yen, period: period, validFrom: from,
            note: RuleNote(reason: reason, source: source, isVerified: verified))
    }

    /// Both cells or neither.
    private mutating func period() -> LawPeriod? {
        guard !text(.days).isEmpty || !text(.period).isEmpty else { return nil }
        let days = required(.days, Cell.whole(in: LawPeriod.range))
        let kind = required(.period, Cell.word(CeilingColumn.periods, otherwise: "bad-period"))
        guard let days, let kind else { return nil }
        return LawPeriod(kind, days: days)
    }
}
