import Boards
package import Formats
package import Relief
package import Vocabulary

/// What can be done about one item of which too little is there: three steps in their order, each with its reason.
package struct RemedyPage: Sendable {
    let desk: Desk
    let remedies: Remedies
    let name: Wording

    /// `nil` when the catalogue does not list the item; distances are measured to `site` where it is given.
    package init?(_ desk: Desk, _ item: ID<Item>, near site: ID<Site>? = nil) {
        guard let known = desk.wall.item(item) else { return nil }
        self.desk = desk
        name = known.name
        remedies = RemedyFinder(desk.wall, at: desk.now).remedies(for: item, near: site)
    }

    package func document() -> HTML {
        let title = Wording("\(name.japanese)の手立て", "What helps: \(name.english)")
        return desk.document(title, path: "/hq/remedies/\(remedies.item)") { html in
            html.p { $0.a(desk.say("← 不足への手立て", "← What helps shortages"), .href("/hq/remedies")) }
            html.h1(desk.say(title))
            desk.asOf(&html)
            facts(&html)
            overdue(&html)
            for (number, step) in remedies.steps.enumerated() { draw(step, number + 1, &html) }
        }
    }

    private func facts(_ html: inout HTML) {
        html.dl(.class("facts card")) { html in
            html.fact(desk.say("不足", "Missing"), amount(remedies.missing))
            html.fact(
                desk.say("発注済み・未着", "Ordered, not here"),
                amount(remedies.awaited) + (remedies.doubt.map { desk.say($0) } ?? ""))
            html.fact(
                desk.say("次の希望時刻", "Next needed by"),
                remedies.neededBy?.onPage(desk.language) ?? desk.say("指定なし・経過", "none, or past"))
            html.fact(
                desk.say("距離の基準（不足が最大の避難所）", "Distances to"),
                remedies.anchor.map { $0.name } ?? desk.say(.unknown))
        }
    }

    /// Said before anything is bought: what was wanted for a meal that is over may not be wanted any more.
    private func overdue(_ html: inout HTML) {
        guard let overdue = remedies.overdue else { return }
        let line = OverdueLine(desk: desk, item: remedies.item, overdue: overdue)
        html.p { line.draw(&$0) }
        html.p(
            desk.say(
                "食事のように、その時だけ要るものは、発注や呼びかけの前に、今も要るかを避難所に確かめてください。要らなくなった要請は、避難所のページで取り消せます。",
                "What is wanted once, as a meal is: ask the shelters whether they still want it before you order or appeal. A need that is over can be cancelled on the page of the shelter."
            ), .class("note"))
    }

    private func amount(_ pieces: Count<Piece>) -> String { desk.names.amount(pieces, of: remedies.item) }

    private func draw(_ step: RemedyStep, _ number: Int, _ html: inout HTML) {
        desk.section(
            "\(number). \(desk.say(step.kind.name))", id: step.kind.rawValue, &html
        ) { html in
            html.p { html in
                html.mark(step.mark, desk.language)
                html.text(" \(desk.say(step.reason))")
            }
            if step.isNeeded {
                html.p(
                    desk.say(
                        "必要\(amount(step.wanted))のうち、この手立てで\(amount(step.covers))。",
                        "\(amount(step.wanted)) wanted here; this could bring \(amount(step.covers))."),
                    .class("summary-line"))
            }
            content(step, &html)
        }
    }

    private func content(_ step: RemedyStep, _ html: inout HTML) {
        switch step.kind {
        case .neighbours: neighbours(&html)
        case .order: SupplyChoices(desk: desk, remedies: remedies).draw(&html)
        case .appeal: appeal(&html)
        }
    }

    private func neighbours(_ html: inout HTML) {
        guard !remedies.neighbours.isEmpty else { return }
        html.ul(.class("lines")) { html in
            for neighbour in remedies.neighbours { html.li { draw(neighbour, &$0) } }
        }
        html.p(
            desk.say(
                "拠点は割当・確保分を除いた数、避難所は自分の要請がなく、基準日数分を超えて数えられた数です。拠点の余剰は次の計画で割り当てられます。",
                "At depots without what is promised or held back; at shelters what was counted beyond the days of the rule, where nothing is asked for. Depots' surplus goes into the next plan."
            ), .class("note"))
    }

    private func draw(_ neighbour: Neighbour, _ html: inout HTML) {
        let path = neighbour.site.kind == .depot ? "/d/\(neighbour.site.id)" : "/hq/shelters/\(neighbour.site.id)"
        html.a(desk.wall.title(of: neighbour.site), .href(path))
        html.strong(" \(amount(neighbour.pieces))")
        html.small("\(desk.distance(neighbour.metres))・\(desk.say(neighbour.road.name))")
    }

    private func appeal(_ html: inout HTML) {
        guard let text = remedies.appeal(for: name) else { return }
        html.p(desk.say("公開ページや報道に出す文の案です。", "A draft for the public page and the press."), .class("note"))
        html.p(text.japanese, .class("command"), .lang("ja"), .tabIndex(0))
        html.p(text.english, .class("command"), .lang("en"), .tabIndex(0))
    }
}

extension RemedyStep {
    var mark: StateMark {
        guard isNeeded else { return StateMark(name: Wording("不要", "not needed"), shape: "–", tone: "off") }
        if kind == .appeal { return StateMark(name: Wording("提案", "proposed"), shape: "▲", tone: "bad") }
        if covers == wanted { return StateMark(name: Wording("これで足りる見込み", "would suffice"), shape: "●", tone: "good") }
        if covers == .zero { return StateMark(name: Wording("足りない", "does not help"), shape: "○", tone: "bad") }
        return StateMark(name: Wording("一部", "helps in part"), shape: "◐", tone: "some")
    }
}

extension Neighbour.Road {
    var name: Wording {
        switch self {
        case .open: Wording("通行可", "way open")
        case .closed(let title): Wording("通行止め（\(title)）", "road closed (\(title))")
        case .siteClosed: Wording("閉鎖・使用不可", "closed or lost")
        }
    }
}
