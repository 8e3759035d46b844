import Boards
import Formats
import Relief
import Vocabulary

/// What the Disaster Relief Act pays at most, until when, and what was agreed beyond it.
struct LawPanel {
    let page: FundPage
    private var desk: Desk { page.desk }

    func draw(_ html: inout HTML) {
        desk.section(desk.say("災害救助法の限度額と期間", "Ceilings of the Disaster Relief Act"), id: "law", &html) { html in
            if desk.wall.disasterDay == nil {
                html.p(
                    desk.say("災害が開始されると、期間の終わりが分かります。", "Periods end somewhere once an incident is open."),
                    .class("note"))
            }
            html.ul(.class("cards")) { html in
                for item in page.funds.rules.ceilings.keys.sorted() { html.li(.class("card")) { card(item, &$0) } }
            }
            standards(&html)
            agreeing(&html)
        }
    }

    private func card(_ item: ID<Ceiling>, _ html: inout HTML) {
        let day = desk.wall.disasterDay ?? desk.now.japaneseDate
        let rules = page.funds.rules
        html.h3(desk.say(desk.names.ceiling(item)))
        if let law = rules.law(of: item, firstDay: day, in: nil) {
            html.p { html in
                html.strong(amount(law))
                html.text(desk.say("　\(period(law))", " \(period(law))"))
            }
            for own in rules.ownPeriods(of: item, firstDay: day) {
                let places = own.places.map { desk.say($0.name) }.joined(separator: desk.say("・", ", "))
                html.p(desk.say("\(places)：\(period(own.law))", "\(places): \(period(own.law))"))
            }
            html.p(
                desk.say("出典：\(law.ceiling.note.source)（確認済み）", "Source: \(law.ceiling.note.source) (read)"),
                .class("note"))
        } else {
            html.p(desk.say("確認済みの限度額がありません。", "No verified ceiling."), .class("alarm"))
        }
        if let newer = rules.unverified(of: item, on: day) {
            html.p(
                desk.say(
                    "新しい額（未確認・使っていません）：\(newer.perUnit?.description ?? "実費") \(newer.validFrom)から",
                    "Newer, not verified and not used: \(newer.perUnit?.wording.english ?? "actual cost") from \(newer.validFrom)"
                ), .class("note"))
        }
    }

    private func amount(_ law: LawInForce) -> String {
        guard let yen = law.perUnit else { return desk.say("実費・現物", "actual cost or in kind") }
        return desk.say(
            "\(yen)／\(law.ceiling.unit.japanese)", "\(yen.wording.english) for each of \(law.ceiling.unit.english)")
    }

    private func period(_ law: LawInForce) -> String {
        guard let days = law.days, let period = law.ceiling.period else { return desk.say("期間の定めなし", "no period") }
        let last = desk.wall.disasterDay == nil ? nil : law.lastDay
        let end = last.map { desk.say("（\($0)まで）", " (by \($0))") } ?? ""
        return period.kind == .start
            ? desk.say("\(days)日以内に着工\(end)", "begun within \(days.english("day"))\(end)")
            : desk.say("\(days)日以内\(end)", "within \(days.english("day"))\(end)")
    }

    private func standards(_ html: inout HTML) {
        let standards = page.funds.rules.standardsInOrder
        guard !standards.isEmpty else { return }
        html.h3(desk.say("特別基準", "Special standards"))
        html.ul(.class("lines")) { html in
            for standard in standards { html.li(words(standard)) }
        }
    }

    private func words(_ standard: SpecialStandard) -> String {
        let name = desk.names.ceiling(standard.ceiling)[desk.language]
        let place = standard.municipality.map(desk.names.municipality) ?? desk.say("全市町村", "everywhere")
        let raised = [
            standard.perUnit.map { desk.say("\($0)まで", "up to \($0.wording.english)") },
            standard.days.map { desk.say("\($0)日まで", "\($0.english("day"))") },
        ].compactMap(\.self).joined(separator: desk.say("、", ", "))
        return desk.say(
            "\(name)：\(raised)（\(place)・\(standard.document)・\(standard.agreedOn)）",
            "\(name): \(raised) (\(place), \(standard.document), \(standard.agreedOn))")
    }

    private func agreeing(_ html: inout HTML) {
        page.folded(
            "/hq/funds/special-standards", &html, Wording("特別基準を記録する", "Record a special standard")
        ) { form, html in
            form.choice("ceiling", Wording("費目", "Item"), desk.ceilingOptions, &html)
            form.text("document", Wording("文書番号", "Number of the letter"), &html)
            form.day("agreedOn", Wording("同意の日", "Agreed on"), &html)
            form.number("days", Wording("日数（引き上げるとき）", "Days, when raised"), &html)
            form.yen("perUnit", Wording("限度額（引き上げるとき）", "Ceiling, when raised"), isRequired: false, &html)
            form.choice(
                "municipality", Wording("市町村（選ばなければ全部）", "Municipality (none: all)"), desk.municipalityOptions,
                isRequired: false, &html)
        }
    }
}
