import Boards
import Formats
import Relief
import Vocabulary

/// From which amount on things need approval and of whom, as one sheet (決裁基準表).
///
/// A rule that the sheet does not name stays; one with 0 persons is lifted.
enum ApprovalSheet {
    static func read(_ request: SheetRequest, on wall: Wall) throws(SheetProblems) -> SheetReading {
        let sheet = try OpenSheet<ApprovalColumn>(request.bytes)
        var lines: [ID<ApprovalRule>: Int] = [:]
        var rules = wall.approvals.rules
        return sheet.reading(
            try sheet.read { row in
                guard let line = row.rule() else { return nil }
                if let first = lines.updateValue(row.line, forKey: line.id) {
                    row.refuse(.code, .repeated("duplicate-code", line.id.text, first: first, line: row.line))
                }
                return finding(line, &rules, known: wall.approvals.rules.all[line.id], &row)
            })
    }

    private static func finding(
        _ line: ApprovalLine, _ rules: inout ApprovalRules, known: ApprovalRule?,
        _ row: inout RowReader<ApprovalColumn>
    ) -> Finding? {
        guard let rule = line.rule else { return lifting(line.id, &rules, known: known) }
        do {
            let events = try ApprovalRuleDecider.decide(.set(rule), rules)
            rules = events.reduce(rules, ApprovalRuleDecider.evolve)
            return Finding(
                command: events.isEmpty ? nil : .setApprovalRule(rule),
                difference: difference(
                    line.id, rule.kind.name, before: known.map(summary), after: summary(rule),
                    known == nil ? .new : events.isEmpty ? .same : .changed))
        } catch {
            row.refuse(.from, error)
            return nil
        }
    }

    /// One that is not there needs no lifting.
    private static func lifting(
        _ id: ID<ApprovalRule>, _ rules: inout ApprovalRules, known: ApprovalRule?
    ) -> Finding? {
        let events = (try? ApprovalRuleDecider.decide(.lift(id), rules)) ?? []
        rules = events.reduce(rules, ApprovalRuleDecider.evolve)
        return Finding(
            command: events.isEmpty ? nil : .liftApprovalRule(id),
            difference: difference(
                id, known?.kind.name ?? Wording("決裁", "approval"), before: known.map(summary), after: "–",
                events.isEmpty ? .same : .changed))
    }

    private static func difference(
        _ id: ID<ApprovalRule>, _ kind: Wording, before: String?, after: String, _ change: SheetDifference.Kind
    ) -> SheetDifference {
        SheetDifference(
            subject: id.text, title: kind.japanese, aspect: Wording("決裁基準", "rule of approval"), before: before,
            after: after, kind: change)
    }

    /// The figures of a rule in one line: 「1,000,000円以上 災害対策本部2人」.
    private static func summary(_ rule: ApprovalRule) -> String { "\(rule.from)以上 \(rule.wording.japanese)" }
}

/// What one line says: a rule, or that there is none any more.
struct ApprovalLine {
    let id: ID<ApprovalRule>
    let rule: ApprovalRule?
}

extension RowReader<ApprovalColumn> {
    fileprivate mutating func rule() -> ApprovalLine? {
        let id = required(.code, Cell.id(ApprovalRule.self))
        let kind = required(.kind, Cell.word(ApprovalWords.kinds, otherwise: "bad-kind"))
        let from = required(.from, Self.yen)
        let persons = required(.persons, Cell.whole(in: 0...ApprovalRule.personsRange.upperBound))
        let role = required(.role, Cell.word(ApprovalWords.roles, otherwise: "bad-role"))
        let holder = optional(.holder, Cell.text(upTo: 100))
        guard let note = note(), let id, let kind, let from, let persons, let role, problems.isEmpty else { return nil }
        guard persons > 0 else { return ApprovalLine(id: id, rule: nil) }
        let rule = ApprovalRule(
            id: id, kind: kind, from: from, persons: persons, role: role, holder: holder, note: note)
        return ApprovalLine(id: id, rule: rule)
    }

    private static func yen(_ text: String) throws(CellFault) -> Yen {
        guard case .value(let number) = CellYen.whole(text), let yen = Yen(Int64(number)) else {
            throw CellFault(
                "bad-yen", "「\(SheetProblem.quote(text))」は0円以上の整数（円）にしてください。",
                "“\(SheetProblem.quote(text))” must be whole yen, not below zero.")
        }
        return yen
    }
}

/// The words that a table of rules of approval uses.
enum ApprovalWords {
    static let kinds = Words<ApprovalKind>(
        ApprovalKind.allCases.map { ($0, [$0.name.japanese, $0.rawValue]) })
    static let roles = Words<Role>(
        [Role.headquarters, .admin].map { ($0, [$0.name.japanese, $0.rawValue]) })
}
