import Boards
import Formats
import Relief
import Vocabulary

/// The numbers everybody asks for, each with how much of it is known.
struct KeyFigures {
    let desk: Desk
    private let picture: Picture
    private let shelters: Int

    init(desk: Desk) {
        self.desk = desk
        picture = Picture(desk.wall)
        shelters = desk.wall.shelters.all.count { $0.site.status != .closed }
    }

    func draw(_ html: inout HTML) {
        desk.section(desk.say("主な数字", "Key figures"), id: "figures", class: "figures-panel", &html) { html in
            desk.asOf(&html)
            html.ul(.class("figures")) { html in
                people(&html)
                open(&html)
                silent(&html)
                needs(&html)
                consignments(&html)
                depots(&html)
            }
            if !picture.parts.isEmpty { categories(&html) }
        }
    }

    private func people(_ html: inout HTML) {
        let known = picture.sheltersCounted > 0
        figure(
            desk.say("避難者", "People"),
            known ? desk.say("\(picture.people.value.grouped)人", picture.people.value.grouped) : desk.say(.unknown),
            link: "/hq/shelters", &html
        ) { html in
            html.text(
                desk.say(
                    "\(shelters)か所中\(picture.sheltersCounted)か所で確認",
                    "counted at \(picture.sheltersCounted) of \(shelters.english("shelter"))"))
            guard let oldest = picture.oldestCount else { return }
            html.br()
            html.text(desk.say("最も古い確認 \(desk.since(oldest))", "oldest count \(desk.since(oldest))"))
        }
    }

    private func open(_ html: inout HTML) {
        figure(
            desk.say("開設避難所", "Open shelters"), desk.say("\(picture.sheltersOpen)か所", "\(picture.sheltersOpen)"),
            link: "/hq/shelters?status=open", &html
        ) { html in
            html.text(desk.say("登録\(picture.sheltersKnown)か所のうち", "of \(picture.sheltersKnown) known"))
        }
    }

    private func silent(_ html: inout HTML) {
        figure(
            desk.say("未報告の避難所", "Silent shelters"),
            desk.say("\(picture.sheltersSilent)か所", "\(picture.sheltersSilent)"),
            link: "/hq/shelters?silent=yes", isWarning: picture.sheltersSilent > 0, &html
        ) { html in
            html.text(desk.say("開設中で、人数も要請も届いていません", "open, but no count and no need yet"))
        }
    }

    private func needs(_ html: inout HTML) {
        let (open, partly) = (picture.needs[.open] ?? 0, picture.needs[.partly] ?? 0)
        figure(
            desk.say("未対応の要請", "Open needs"), desk.say("\(open.grouped)件", open.grouped),
            link: "/hq/needs?state=open", isWarning: open > 0, &html
        ) { html in
            let covered = (picture.needs[.covered] ?? 0).grouped
            html.text(
                desk.say(
                    "一部対応\(partly.grouped)・手配済み\(covered)・\(received)",
                    "partly \(partly.grouped), covered \(covered), \(received)"))
            if picture.needsHeld > 0 {
                html.br()
                html.text(
                    desk.say("うち入数の確認待ち\(picture.needsHeld)件", "\(picture.needsHeld) of them held for pieces per case"))
            }
            guard picture.needsToEnd > 0 else { return }
            html.br()
            NeedsToEnd(desk: desk).link(&html)
        }
    }

    /// What was sent by estimate is no need that somebody had and saw met.
    private var received: String {
        let (all, estimates) = ((picture.needs[.received] ?? 0).grouped, picture.estimatesReceived)
        return estimates == 0
            ? desk.say("受領\(all)", "received \(all)")
            : desk.say(
                "受領\(all)（うち推計で送ったもの\(estimates.grouped)）", "received \(all) (\(estimates.grouped) sent by estimate)")
    }

    private func consignments(_ html: inout HTML) {
        let road = picture.consignments[.departed] ?? 0
        let waiting = (picture.consignments[.prepared] ?? 0) + (picture.consignments[.loaded] ?? 0)
        figure(
            desk.say("配送中", "On the road"), desk.say("\(road)便", "\(road)"), link: "/hq/consignments", &html
        ) { html in
            html.text(
                desk.say(
                    "出発前\(waiting)便・受領\(picture.consignments[.received] ?? 0)便",
                    "\(waiting) to leave, \(picture.consignments[.received] ?? 0) received"))
        }
    }

    private func depots(_ html: inout HTML) {
        figure(
            desk.say("使える拠点", "Open depots"), desk.say("\(picture.depotsOpen)か所", "\(picture.depotsOpen)"),
            link: "/hq/stock", &html
        ) { html in
            html.text(desk.say("使用不可\(picture.depotsUnusable)か所", "\(picture.depotsUnusable) unusable"))
        }
    }

    private func figure(
        _ name: String, _ value: String, link: String, isWarning: Bool = false, _ html: inout HTML,
        detail: (inout HTML) -> Void
    ) {
        html.li(.class(isWarning ? "figure warning" : "figure")) { html in
            html.a(.href(link)) { html in
                html.span(name, .class("figure-name"))
                html.strong(value, .class("figure-value"))
            }
            html.small(content: detail)
        }
    }

    private func categories(_ html: inout HTML) {
        html.details(.id("categories")) { html in
            html.summary(desk.say("配慮が必要な人などの内訳", "Who they are"))
            html.dl(.class("pairs")) { html in
                for category in Headcount.Category.allCases {
                    html.dt(desk.say(category.name))
                    html.dd(part(picture.parts[category]))
                }
            }
            html.p(desk.say("区分は重なるため合計できません。", "Parts overlap and must not be added up."), .class("note"))
        }
    }

    private func part(_ part: Picture.Part?) -> String {
        guard let part else { return desk.say(.unknown) }
        return desk.say(
            "\(part.people.value.grouped)人（報告\(part.shelters)か所、未報告\(max(0, shelters - part.shelters))か所）",
            "\(part.people.value.grouped) (reported by \(part.shelters), not by \(max(0, shelters - part.shelters)))")
    }
}
