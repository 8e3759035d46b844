import Boards
package import CommandPost
package import Formats
import Relief
import Vocabulary

/// What a plan would look like if: the changes, a form for more, and the two plans side by side.
///
/// Everything stands in the address, so that it can be sent to a colleague and tried again on newer data.
package struct WhatIfPage: Sendable {
    static let path = "/hq/plans/what-if"

    let desk: Desk
    let whatIf: WhatIf
    /// `nil` while nothing is supposed.
    let answer: WhatIfAnswer?

    package init(_ desk: Desk, _ whatIf: WhatIf, _ answer: WhatIfAnswer? = nil) {
        self.desk = desk
        self.whatIf = whatIf
        self.answer = answer
    }

    /// The address of a what-if.
    static func link(_ whatIf: WhatIf) -> String {
        Link(path, whatIf.changes.map { ("c", $0.text) }).text
    }

    package func document() -> HTML {
        desk.document(Wording("もし〜なら", "What if"), path: Self.path) { html in
            html.p { $0.a(desk.say("← 計画の一覧", "← All plans"), .href("/hq/plans")) }
            html.h1(desk.say("もし〜なら（試算）", "What if"))
            asOf(&html)
            html.p(
                desk.say(
                    "在庫・拠点・道を仮に変えて計画し直し、いまの状況での計画と比べます。何も記録されず、誰にも通知されません。",
                    "Plans anew with stock, depots or ways changed, and compares. Nothing is recorded and nobody is told."
                ),
                .class("note"))
            changes(&html)
            WhatIfForm(desk: desk, whatIf: whatIf).draw(&html)
            guard let answer else { return }
            ComparisonView(
                desk: desk, comparison: answer.comparison, before: desk.say("いまの状況", "as it is"),
                after: desk.say("仮定", "supposed")
            ).draw(&html)
            SupposedReality(desk: desk, whatIf: whatIf).draw(&html)
        }
    }

    private func asOf(_ html: inout HTML) {
        guard let answer else { return desk.asOf(&html) }
        desk.asOf(&html)
        html.p(
            desk.say(
                "試算 \(answer.at.onPage(desk.language))・記録番号\(answer.wall.position)までの状況。開き直すと最新の状況で計算します。",
                "computed \(answer.at.onPage(desk.language)) on entry \(answer.wall.position); open again for newer data"
            ),
            .class("as-of-line"))
    }

    private func changes(_ html: inout HTML) {
        desk.section(
            desk.say("仮定（\(whatIf.changes.count)件）", "Supposed (\(whatIf.changes.count))"), id: "changes", &html
        ) {
            html in
            guard !whatIf.changes.isEmpty else {
                html.p(desk.say("まだ何も仮定していません。下で選んでください。", "Nothing yet. Choose below."), .class("empty"))
                return
            }
            html.ul(.class("supposed")) { html in
                for (index, change) in whatIf.changes.enumerated() {
                    html.li { html in
                        html.strong(desk.say(change.wording(desk.names)))
                        html.a(
                            desk.say("取り消す", "Remove"), .href(Self.link(whatIf.without(index))),
                            .aria(
                                "label",
                                desk.say(
                                    "取り消す：\(desk.say(change.wording(desk.names)))",
                                    "Remove: \(desk.say(change.wording(desk.names)))")))
                    }
                }
            }
        }
    }
}

extension WhatIf {
    /// The same without one change.
    func without(_ index: Int) -> WhatIf {
        WhatIf(changes.enumerated().filter { $0.offset != index }.map(\.element))
    }
}

extension WhatIf.Change {
    /// As a heading says it.
    func wording(_ names: Names) -> Wording {
        switch self {
        case .add(let item, let pieces, let depot):
            Wording(
                "\(names.site(depot))に\(names.item(item))を\(pieces.grouped)増やす",
                "\(pieces.grouped) more of \(names.item(item)) at \(names.site(depot))")
        case .remove(let item, let pieces, let depot):
            Wording(
                "\(names.site(depot))の\(names.item(item))を\(pieces.grouped)減らす",
                "\(pieces.grouped) fewer of \(names.item(item)) at \(names.site(depot))")
        case .closeDepot(let depot): Wording("\(names.site(depot))を閉じる", "\(names.site(depot)) closed")
        case .openDepot(let depot): Wording("\(names.site(depot))を開く", "\(names.site(depot)) open")
        case .reopen(let closure):
            Wording(
                "通行止め「\(names.closure(closure))」を解く", "\(names.closure(closure)) open again")
        case .cut(let shelter, .none):
            Wording("\(names.site(shelter))への道をすべて止める", "\(names.site(shelter)) cut off")
        case .cut(let shelter, .some(let depot)):
            Wording(
                "\(names.site(depot))から\(names.site(shelter))への道を止める",
                "no way from \(names.site(depot)) to \(names.site(shelter))")
        }
    }
}

/// Where each change is made if it is to be more than a thought.
struct SupposedReality {
    let desk: Desk
    let whatIf: WhatIf

    func draw(_ html: inout HTML) {
        desk.section(desk.say("実際の計画にするには", "To make it real"), id: "reality", &html) { html in
            html.p(
                desk.say(
                    "計画は記録された事実からだけ作られます。下の画面で実際の変更を記録してから、もう一度計画してください。",
                    "Plans are made of recorded facts only. Record what has really changed, then plan again."))
            html.ul { html in
                if whatIf.changes.contains(where: \.isStock) {
                    html.li { $0.a(desk.say("在庫（拠点ごとの在庫表）", "Stock sheets of the depots"), .href("/hq/stock")) }
                }
                if whatIf.changes.contains(where: \.isRoad) {
                    html.li { $0.a(desk.say("道路（通行止めの記録）", "Roads: closures"), .href("/hq/roads")) }
                }
                if whatIf.changes.contains(where: { !$0.isStock && !$0.isRoad }) {
                    html.li { $0.a(desk.say("避難所・拠点の状況", "Shelters and depots"), .href("/hq/shelters")) }
                }
                html.li { $0.a(desk.say("計画の一覧（いまの状況で計画する）", "Plans: plan as things are"), .href("/hq/plans")) }
            }
        }
    }
}

extension WhatIf.Change {
    fileprivate var isStock: Bool {
        switch self {
        case .add, .remove: true
        case .closeDepot, .openDepot, .cut, .reopen: false
        }
    }

    fileprivate var isRoad: Bool {
        switch self {
        case .cut, .reopen: true
        case .add, .remove, .closeDepot, .openDepot: false
        }
    }
}
