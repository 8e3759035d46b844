import Boards
import Formats
import Relief
import Vocabulary

/// What holds the city back after the plan, said as what would help: hands, roads, goods, suppliers, money.
struct JointBinds {
    let desk: Desk
    let joint: JointPlan
    let sites: [SiteOutlook]
    let items: [ItemOutlook]

    /// Sites named under each heading before the rest is only counted.
    private static let shown = 30

    func draw(_ html: inout HTML) {
        desk.section(desk.say("何が足を引っ張っているか", "What holds it back"), id: "binds", &html) { html in
            html.p(
                desk.say(
                    "この計画を全部承認したあとに残る壁です。上から急ぎます。",
                    "What still stands in the way once all of this is approved, the most urgent first."), .class("note")
            )
            for bind in SiteOutlook.Bind.allCases where bind != .nothing && bind != .goods { group(bind, &html) }
            purchases(&html)
            guard sites.allSatisfy({ $0.bind == .nothing }), items.isEmpty else { return }
            html.p(desk.say("足りないものはありません。", "Nothing is missing."), .class("empty"))
        }
    }

    private func group(_ bind: SiteOutlook.Bind, _ html: inout HTML) {
        let bound = sites.filter { $0.bind == bind }.sorted { ($1.weight, $0.site.id) < ($0.weight, $1.site.id) }
        guard !bound.isEmpty else { return }
        html.details(.id("bind-\(bind.rawValue)"), .class("group")) { html in
            html.summary { html in
                html.strong(desk.say(bind.name))
                html.span(desk.say("\(bound.count.grouped)か所", "\(bound.count.english("site"))"), .class("count"))
            }
            html.p(desk.say(bind.remedy), .class("note"))
            html.ul(.class("lines")) { html in
                for outlook in bound.prefix(Self.shown) { html.li { row(outlook, &$0) } }
            }
            let rest = bound.count - Self.shown
            if rest > 0 { html.p(desk.say("ほか\(rest.grouped)か所", "and \(rest.grouped) more"), .class("note")) }
        }
    }

    private func row(_ outlook: SiteOutlook, _ html: inout HTML) {
        let mayReadPeople = desk.visitor.token.allows(.readPeople)
        html.a(desk.wall.title(of: outlook.site), .href(outlook.bind.link(outlook.site, mayReadPeople: mayReadPeople)))
        html.text(" ")
        html.small(outlook.told(desk.language))
    }

    // MARK: - What could be bought

    private func purchases(_ html: inout HTML) {
        guard !items.isEmpty else { return }
        html.h3(desk.say("在庫で足りない品目と、買えるかどうか", "Items that stock does not cover, and whether they can be bought"))
        html.p(
            desk.say(
                "不足はこの計画が残すもの、発注・協定・資金は\(desk.when(desk.now))時点です（計画した時点ではありません）。避難所から要請のない分の推計も含みます。手立ての画面の不足は、要請された分だけです。使える資金は品目どうしで分け合います。",
                "Missing is what this plan leaves; orders, agreements and money are as of \(desk.when(desk.now)), not of when it was planned. With what is reckoned for shelters that say nothing; the pages of remedies count what was asked for. Items share the money."
            ), .class("note"))
        html.ul(.class("cards")) { html in
            for item in items { html.li(.class("card")) { card(item, &$0) } }
        }
    }

    private func card(_ outlook: ItemOutlook, _ html: inout HTML) {
        let names = desk.names
        html.p { html in
            html.a(names.item(outlook.item), .href("/hq/remedies/\(outlook.item)"), .class("card-title"))
            html.text(" ")
            html.mark(outlook.mark, desk.language)
        }
        html.p(
            desk.say(
                "不足\(names.amount(outlook.missing, of: outlook.item))、発注済み\(awaited(outlook))、"
                    + "協定で\(names.amount(outlook.orderable, of: outlook.item))見込める",
                "\(names.amount(outlook.missing, of: outlook.item)) missing, "
                    + "\(awaited(outlook)) ordered, "
                    + "agreements name \(names.amount(outlook.orderable, of: outlook.item))"))
        html.p(money(outlook), .class("bar-text"))
    }

    private func awaited(_ outlook: ItemOutlook) -> String {
        let amount = desk.names.amount(outlook.awaited, of: outlook.item)
        guard outlook.unsure > .zero else { return amount }
        let unsure = desk.names.amount(outlook.unsure, of: outlook.item)
        return desk.say("\(amount)（うち遅れ・未受諾\(unsure)）", "\(amount) (\(unsure) late or not confirmed)")
    }

    private func money(_ outlook: ItemOutlook) -> String {
        let usable = [
            desk.say("使える資金 \(outlook.money)", "\(outlook.money.wording.english) can be used"),
            outlook.boundMoney.isZero
                ? nil
                : desk.say(
                    "使途や地域の指定がある資金 \(outlook.boundMoney)（使えるかは指定によります）",
                    "\(outlook.boundMoney.wording.english) is bound to purposes or places"),
        ]
        let cost = outlook.cost.map { desk.say("見込額 \($0)", "about \($0.wording.english)") }
        let price = cost ?? desk.say("価格は発注時に決まる", "price is agreed with the order")
        return ((outlook.orderable > .zero ? [price] : []) + usable.compactMap(\.self))
            .joined(separator: desk.say("、", "; "))
    }
}

extension SiteOutlook {
    /// Who is hit harder comes first.
    fileprivate var weight: Int {
        switch bind {
        case .hands: pieces.value
        case .people: vacant
        case .funds: Int(unfunded.value)
        case .road, .goods, .nothing: needsShort
        }
    }

    fileprivate func told(_ language: Language) -> String {
        switch bind {
        case .hands:
            Wording(
                "\(pieces.value.grouped)個が届くが、配置枠\(asked.grouped)人分に誰もいない",
                "\(pieces.value.english("piece comes", "pieces come")), and nobody fills posts for \(asked.grouped)")[
                    language]
        case .people:
            Wording(
                "のべ\(vacant.grouped)人不足（必要\(asked.grouped)人）", "\(vacant.grouped) of \(asked.english("head")) missing")[
                    language]
        case .funds: Wording("\(unfunded)不足", "\(unfunded.wording.english) missing")[language]
        case .road, .goods, .nothing:
            Wording("要請\(needsShort.grouped)件が不足", "\(needsShort.english("need")) short")[language]
        }
    }
}

extension SiteOutlook.Bind {
    var name: Wording {
        switch self {
        case .hands: Wording("物資は届くが、受け取る人がいない", "goods come and nobody is there to unload")
        case .road: Wording("道路が通れず、物資が届かない", "no road for the goods")
        case .goods: Wording("物資が足りない", "goods are missing")
        case .people: Wording("人が足りない", "people are missing")
        case .funds: Wording("資金が足りない", "money is missing")
        case .nothing: Wording("足りている", "nothing is missing")
        }
    }

    fileprivate var remedy: Wording {
        switch self {
        case .hands:
            Wording(
                "近くの応援職員・ボランティア団体に頼むか、到着時刻を人のいる時間に合わせてください。",
                "Ask seconded staff or volunteer teams nearby, or move the arrival to when somebody is there.")
        case .road: Wording("道路の復旧を待つか、別の拠点・経路を登録してください。", "Wait for the road or record another way.")
        case .people:
            Wording(
                "応援職員の派遣要請、ボランティアの募集、基準の見直しで減らせます。理由は要員の内訳にあります。",
                "Ask for seconded staff or volunteers; the reasons stand with the lines of people.")
        case .funds: Wording("使途を限らない資金か、この施設を指定した資金が必要です。", "Money without an earmark, or for this site, is needed.")
        case .goods, .nothing: Wording("", "")
        }
    }

    fileprivate func link(_ site: Site, mayReadPeople: Bool) -> String {
        switch self {
        case .hands where mayReadPeople, .people where mayReadPeople: "/hq/shifts?site=\(site.id)"
        case .funds: "/hq/funds/requests"
        case .road, .goods, .nothing, .hands, .people: site.kind == .depot ? "/d/\(site.id)" : "/hq/shelters/\(site.id)"
        }
    }
}

extension ItemOutlook {
    fileprivate var mark: StateMark {
        switch bind {
        case .awaited where unsure > .zero:
            StateMark(name: Wording("発注済み（遅れ・未受諾あり）", "ordered, but late or not confirmed"), shape: "◐", tone: "some")
        case .order where orderable < left:
            StateMark(name: Wording("一部は発注できる", "a part can be ordered"), shape: "◐", tone: "some")
        case .awaited: StateMark(name: Wording("発注済みで足りる", "ordered already"), shape: "✓", tone: "done")
        case .order: StateMark(name: Wording("発注できる", "can be ordered"), shape: "●", tone: "good")
        case .money:
            StateMark(name: Wording("事業者はあるが、資金が足りない", "a supplier, and no money"), shape: "◆", tone: "some")
        case .supplier:
            StateMark(name: Wording("資金はあるが、間に合う事業者がない", "money, and no supplier in time"), shape: "▲", tone: "bad")
        case .both: StateMark(name: Wording("事業者も資金もない", "neither supplier nor money"), shape: "▲", tone: "bad")
        }
    }
}
