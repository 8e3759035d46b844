import Boards
import Formats
import Relief
import Vocabulary

/// The depots, shelters or lines of a plan with a box to tick at each.
struct ChoiceList {
    let page: ChoosePage

    /// One thing that can be ticked.
    private struct Entry {
        let value: String
        let name: String
        let note: String
    }

    private var desk: Desk { page.desk }
    private var plan: Plan { page.plan }
    private var view: ChooseView { page.view }

    func draw(_ html: inout HTML) {
        desk.section(desk.say(view.by.name), id: "choose", &html) { html in
            html.form(.method("get"), .action(page.path), .class("choose")) { html in
                html.hiddenField("by", view.by.rawValue)
                if view.by == .line { shelters(&html) }
                html.fieldset { html in
                    html.legend(legend)
                    html.ul(.class("choices")) { html in
                        for entry in entries { html.li { box(entry, &$0) } }
                    }
                }
                buttons(&html)
            }
        }
    }

    private var legend: String {
        guard let shelter else { return desk.say("チェックを付けてください", "Tick what you mean") }
        return desk.say("\(desk.names.site(shelter))への行", "Lines to \(desk.names.site(shelter))")
    }

    private func box(_ entry: Entry, _ html: inout HTML) {
        html.label { html in
            html.input(
                .type("checkbox"), .name("pick"), .value(entry.value),
                .checked(if: view.picked.contains(entry.value)))
            html.span { html in
                html.strong(entry.name)
                html.small(entry.note)
            }
        }
    }

    private func buttons(_ html: inout HTML) {
        html.div(.class("row")) { html in
            html.button(
                desk.say("チェックした分だけ承認（確認へ）", "Only what is ticked: review"), .type("submit"), .name("mode"),
                .value("only"))
            html.button(
                desk.say("チェックした分を除いて承認（確認へ）", "All but what is ticked: review"), .type("submit"),
                .name("mode"), .value("except"))
        }
    }

    // MARK: - What can be ticked

    private var entries: [Entry] {
        switch view.by {
        case .depot: groups(by: \.depot) { desk.say("\($0)へ", "to \($0)") }
        case .shelter: groups(by: \.shelter) { desk.say("\($0)から", "from \($0)") }
        case .line: lines
        }
    }

    private func groups(by site: KeyPath<Allocation, ID<Site>>, _ ends: (String) -> String) -> [Entry] {
        let other = site == \Allocation.depot ? \Allocation.shelter : \Allocation.depot
        return Dictionary(grouping: plan.allocations) { $0[keyPath: site] }.sorted { $0.key < $1.key }.map {
            id, lines in
            let places = Set(lines.map { $0[keyPath: other] })
            let end = places.count == 1 ? places.first.map(desk.names.site) : nil
            return Entry(
                value: id.text, name: desk.names.site(id),
                note: desk.say(
                    "\(lines.count.grouped)行・\(pieces(lines).grouped)個・\(ends(end ?? count(places.count)))",
                    "\(lines.count.english("line")), \(pieces(lines).english("piece")), \(ends(end ?? count(places.count)))"
                ))
        }
    }

    private func count(_ places: Int) -> String { desk.say("\(places.grouped)か所", "\(places.english("place"))") }
    private func pieces(_ lines: [Allocation]) -> Int { lines.reduce(0) { $0 + $1.pieces.value } }

    private var lines: [Entry] {
        plan.allocations.filter { $0.shelter == shelter }.map { line in
            Entry(
                value: line.id.text,
                name: "\(desk.names.item(line.item)) \(desk.names.amount(line.pieces, of: line.item))",
                note: desk.say("\(desk.names.site(line.depot))から", "from \(desk.names.site(line.depot))"))
        }
    }

    // MARK: - Lines of one shelter at a time

    /// The shelter whose lines are shown.
    private var shelter: ID<Site>? {
        guard view.by == .line else { return nil }
        return view.shelter ?? plan.allocations.map(\.shelter).min()
    }

    private func shelters(_ html: inout HTML) {
        hiddenPicks(&html)
        html.div(.class("filter")) { html in
            html.label { html in
                html.span(desk.say("どの避難所の行か", "Lines of which shelter"))
                html.select(.name("shelter")) { html in
                    let ids = Set(plan.allocations.map(\.shelter))
                    for option in desk.siteOptions(ids.compactMap { desk.wall.site($0) }) {
                        html.option(
                            option.name, .value(option.value), .selected(if: option.value == shelter?.text))
                    }
                }
            }
            html.button(desk.say("この避難所の行を表示", "Show its lines"), .type("submit"))
        }
    }

    /// Lines that were ticked at another shelter stay ticked.
    private func hiddenPicks(_ html: inout HTML) {
        let shown = Set(lines.map(\.value))
        let elsewhere = view.picked.subtracting(shown).sorted()
        for name in elsewhere { html.hiddenField("pick", name) }
        guard !elsewhere.isEmpty else { return }
        html.p(
            desk.say(
                "ほかの避難所で\(elsewhere.count)行にチェック済み", "\(elsewhere.count.english("line")) ticked at other shelters"),
            .class("note"))
    }
}
