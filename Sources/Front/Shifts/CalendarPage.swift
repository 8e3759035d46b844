import Boards
import Formats
import Relief
import Vocabulary

/// The secret address of a calendar, shown once.
struct CalendarPage: Sendable {
    let desk: Desk
    let holder: ShiftCalendar.Holder
    let address: CalendarAddress

    init(_ desk: Desk, _ holder: ShiftCalendar.Holder, address: String) {
        (self.desk, self.holder, self.address) = (desk, holder, CalendarAddress(feed: address))
    }

    func document() -> HTML {
        desk.document(Wording("勤務カレンダー", "Calendar of shifts"), path: "/hq/shifts") { html in
            html.p { $0.a("← \(name)", .href(holder.page)) }
            html.h1(desk.say("\(name)の勤務カレンダー", "Calendar of \(name)"))
            page(&html)
            feed(&html)
        }
    }

    /// What is handed to the person, on paper or by mail.
    private func page(_ html: inout HTML) {
        desk.section(desk.say("本人に渡すページ", "The page for them"), id: "page", &html) { html in
            if let code = try? QRCode(Array(address.page.utf8)) {
                QRDrawing(code: code, name: desk.say("QRコード：\(name)の勤務のページ", "QR code: shifts of \(name)")).draw(&html)
            }
            html.p { $0.code(address.page, .class("command"), .tabIndex(0)) }
            html.p(
                desk.say(
                    "スマートフォンのカメラで読み取ると、これからの勤務、場所、取消が見られ、カレンダーアプリにも登録できます。ほかの人に見せないでください。",
                    "Scanned with a telephone it shows the shifts to come, where they are and what was cancelled, and leads into a calendar program. Show it to nobody."
                ))
            html.p(
                desk.say(
                    "今だけ表示します。印刷して渡すか、アドレスを送ってください。アドレスを知っている人はだれでも読めます。",
                    "It is shown this once: print it, or send the address. Whoever knows it can read it."),
                .class("alarm-line no-print"))
        }
    }

    private func feed(_ html: inout HTML) {
        desk.section(desk.say("カレンダーアプリの配信アドレス", "Address for calendar programs"), id: "address", &html) { html in
            html.p { $0.code(address.feed, .class("command"), .tabIndex(0)) }
            html.p(
                desk.say(
                    "カレンダーアプリの「URLで追加」「照会」に貼り付けます。変更や取消は、アプリが次に読みに来たときに反映されます。",
                    "To be pasted into “subscribe by URL”. Changes and cancellations show when the program reads again."
                ),
                .class("note"))
        }
    }

    private var name: String { desk.say(desk.names.holder(holder)) }
}

extension ShiftCalendar.Holder {
    /// Where headquarters opens and closes the holder's calendars.
    var page: String {
        switch self {
        case .person(let id): "/hq/people/\(id)"
        case .site: "/hq/shifts"
        }
    }
}

/// The open calendars of a person or a site, and where one is opened or closed.
struct CalendarPanel {
    let desk: Desk
    let holder: ShiftCalendar.Holder

    func draw(_ html: inout HTML) {
        desk.section(desk.say("勤務カレンダー（iCalendar）の配信", "Calendar of shifts (iCalendar)"), id: "calendar", &html) {
            html in
            for calendar in desk.wall.shifts.calendars(of: holder) { html.div { draw(calendar, &$0) } }
            desk.form("/hq/calendars", "calendar", &html) { html in
                switch holder {
                case .person(let id): html.hiddenField("person", id.text)
                case .site(let id): html.hiddenField("site", id.text)
                }
                html.button(desk.say("新しい配信アドレスを作る", "Open a calendar"), .type("submit"))
            }
        }
    }

    private func draw(_ calendar: ShiftCalendar, _ html: inout HTML) {
        desk.form("/hq/calendars/\(calendar.id)/close", "close.\(calendar.id)", class: "inline-form", &html) { html in
            html.span(desk.say("配信中：\(calendar.id)", "open: \(calendar.id)"))
            html.button(desk.say("止める", "Close"), .type("submit"))
        }
    }
}
