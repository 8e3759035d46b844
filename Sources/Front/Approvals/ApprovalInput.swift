import Formats
import Relief
import Vocabulary

/// What is to be approved, as a form or a program says it.
enum MatterInput {
    static func read(_ fields: inout Fields) throws(Problem) -> ApprovalRequest.Matter {
        let kind = fields.choice("kind", Wording("種類", "kind"), ApprovalKind.self)
        let reference = fields.id("reference", Wording("対象の番号", "reference"), of: ApprovalMatter.self)
        let title = fields.needed("title", Wording("件名", "title"))
        let amount = fields.wholeYen("amount", Wording("金額", "amount"))
        let note = fields.text("note")
        return try fields.checked(
            kind.flatMap { kind in
                reference.flatMap { reference in
                    title.map {
                        ApprovalRequest.Matter(
                            kind: kind, reference: reference, title: $0, amount: amount, note: note)
                    }
                }
            })
    }
}

/// Who decides in one's place and how long, as a form or a program says it.
struct DelegationInput {
    let to: ID<Token>
    let from: Moment
    let until: Moment
    let reason: String

    static func read(_ fields: inout Fields, now: Moment) throws(Problem) -> Self {
        let to = fields.id("to", Wording("代決者", "deputy"), of: Token.self)
        let from = fields.moment("from", Wording("代決の始まり", "beginning")) ?? now
        let until =
            fields.needed("until", Wording("代決の終わり", "end")) == nil
            ? nil : fields.moment("until", Wording("代決の終わり", "end"))
        let reason = fields.text("reason") ?? ""
        return try fields.checked(
            to.flatMap { to in until.map { Self(to: to, from: from, until: $0, reason: reason) } })
    }
}

extension Fields {
    /// Whole yen as people type them (`1,200円`), or `nil` when nothing was typed.
    mutating func wholeYen(_ name: String, _ label: Wording) -> Yen? {
        guard let text = text(name) else { return nil }
        if case .value(let number) = CellYen.whole(text), let yen = Yen(Int64(number)) { return yen }
        refuse(
            name, "input/not-yen",
            Wording(
                "\(label.japanese)「\(text)」は0円以上の整数（円）で入力してください。",
                "The \(label.english) “\(text)” must be whole yen, not below zero."))
        return nil
    }

    /// A day as a form's calendar gives it or people type it, or `nil` when nothing was typed.
    mutating func calendarDay(_ name: String, _ label: Wording) -> LocalDate? {
        guard let text = text(name) else { return nil }
        if case .day(let day) = CellDate.read(text) { return day }
        refuse(
            name, "input/not-a-date",
            Wording(
                "\(label.japanese)「\(text)」は日付ではありません（例 2026-11-21）。",
                "The \(label.english) “\(text)” is no date (such as 2026-11-21)."))
        return nil
    }
}
