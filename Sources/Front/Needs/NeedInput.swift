import Relief
import Vocabulary

/// A need as a form or a program says it.
struct NeedInput {
    static func read(_ fields: inout Fields, _ need: ID<Need>, at site: ID<Site>) throws(Problem) -> NeedRequest {
        let item = fields.id("item", Wording("品目", "item"), of: Item.self)
        let asked = asked(&fields)
        let neededBy = fields.moment("neededBy", Wording("希望日時", "time needed by"))
        let observedAt = fields.moment("observedAt", Wording("確認時刻", "time observed"))
        let note = fields.text("note")
        return try fields.checked(
            item.flatMap { item in
                asked.map {
                    NeedRequest(
                        need: need, site: site, item: item, asked: $0, neededBy: neededBy, note: note,
                        observedAt: observedAt)
                }
            })
    }

    static func asked(_ fields: inout Fields) -> Asked? {
        let quantity = fields.neededWhole("quantity", Wording("数量", "quantity"), in: Asked.range)
        let unit = fields.choice("unit", Wording("単位", "unit"), Asked.Unit.self)
        guard let quantity, let unit else { return nil }
        return Asked(quantity, unit)
    }
}

/// A headcount as a form or a program says it; what is not said stays unknown.
struct HeadcountInput {
    /// `prefix` is `categories.` in JSON and nothing in a form.
    static func read(_ fields: inout Fields, prefix: String, now: Moment) throws(Problem) -> Headcount {
        let people = 0...SiteRefusal.mostPeople
        let observedAt = fields.observed("observedAt", Wording("確認時刻", "time observed"), now: now)
        let total = fields.whole("total", Wording("避難者数", "total"), in: people).flatMap { Count<Person>($0) }
        var categories: [Headcount.Category: Count<Person>] = [:]
        for category in Headcount.Category.allCases {
            let said = fields.whole(prefix + category.rawValue, category.name, in: people)
            categories[category] = said.flatMap { Count<Person>($0) }
        }
        refuseUnknown(&fields, prefix)
        let households = fields.whole("households", Wording("世帯数", "households"), in: people)
        return try fields.checked(
            Headcount(observedAt: observedAt, total: total, categories: categories, households: households))
    }

    /// A misspelt category would otherwise be lost without a word.
    private static func refuseUnknown(_ fields: inout Fields, _ prefix: String) {
        guard !prefix.isEmpty else { return }
        let known = Set(Headcount.Category.allCases.map { prefix + $0.rawValue })
        for name in fields.names where name.hasPrefix(prefix) && !known.contains(name) {
            fields.refuse(
                name, "headcount/unknown-category", Wording("「\(name)」という区分はありません。", "There is no category “\(name)”."))
        }
    }
}

/// How many pieces a case has, when somebody says so.
enum PackingInput {
    static func read(_ fields: inout Fields, named name: String = "piecesPerCase") throws(Problem) -> Packing? {
        let pieces = fields.whole(name, Wording("入数", "pieces per case"), in: Packing.range)
        return try fields.checked(.some(pieces.flatMap { Packing(piecesPerCase: $0) }))
    }
}
