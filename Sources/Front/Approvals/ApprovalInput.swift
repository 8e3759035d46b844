import Formats
import Relief
import Vocabulary

/// What is to be approved, as a form or a program says it.
enum MatterInput {
    static func read(_ fields: inout Fields) throws(Problem) -> ApprovalRequest.Matter {
        let kind = fields.choice("kind", Wording("種類", "kind"), ApprovalKind.self)
        let reference = fields.id("reference", Wording("対象の番号", "reference"), of: ApprovalMatter.self)
        let title = fields.needed("title", Wording("件名", "title"))
        let amount = fields.yen("amount")
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
