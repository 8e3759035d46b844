import Boards
import Formats
import Relief
import Vocabulary

/// What is still open of shelters that take nothing in: in no shortage and in no plan, until somebody ends it.
struct NeedsToEnd {
    private static let list = Link("/hq/needs", [("toEnd", "yes")]).text + "#needs"

    let desk: Desk

    /// Under the needs of the whole city; nothing where there is none.
    func draw(_ html: inout HTML) {
        guard !desk.wall.needsToEnd.isEmpty else { return }
        desk.section(desk.say("終わらせる要請", "Needs to end"), id: "to-end", &html) { html in
            html.p(
                desk.say(
                    "閉鎖した・使えない・開設していない避難所に、要請が残っています。不足にも計画にも入りません。取り消すか、開いているなら避難所の状態を直してください。",
                    """
                    Shelters that are closed, out of use or not open have open needs. These are in no shortage and in no \
                    plan. Cancel them, or put the shelter right where it is open.
                    """))
            html.p { link(&$0) }
        }
    }

    /// How many there are, leading to them.
    func link(_ html: inout HTML) {
        let count = desk.wall.needsToEnd.count
        html.a(
            desk.say(
                "閉鎖・受入不可の避難所に残る要請\(count.grouped)件（終わらせてください）",
                "\(count.english("open need")) of closed shelters: end them"),
            .href(Self.list))
    }

    /// On the page of one shelter: why its open needs are not served, and where to cancel them.
    func note(_ needs: [Need], at site: Site, _ html: inout HTML) {
        let open = needs.count { !$0.isFinished && !desk.wall.isAsked($0) }
        guard open > 0 else { return }
        html.p { html in
            html.strong(
                desk.say(
                    "この避難所は物資を受け入れていません。残っている要請\(open.grouped)件は、不足にも計画にも入りません。",
                    "This shelter takes nothing in: \(open.english("open need")) of it, in no shortage and in no plan.")
            )
            guard desk.visitor.token.allows(.raiseNeed, at: site.id) else { return }
            html.text(" ")
            html.a(desk.say("要請を取り消す", "Cancel the needs"), .href("/s/\(site.id)#own"))
        }
    }
}
