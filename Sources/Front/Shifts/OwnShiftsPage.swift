import Boards
import Formats
import Relief
import Vocabulary

/// What is read behind the secret address of a calendar: the shifts to come, where they are, and what was cancelled.
///
/// It tells what the calendar tells, and whom to ask for at the site: names, and nobody's telephone.
struct OwnShiftsPage: Sendable {
    let shell: Shell
    let wall: Wall
    let holder: ShiftCalendar.Holder
    /// Where calendar programs read the same.
    let feed: CalendarAddress
    let now: Moment

    private var language: Language { shell.language }
    private var names: Names { Names(wall, language) }

    var document: HTML {
        let coming = OwnShift.coming(to: holder, on: wall, now: now)
        return shell.document { html in
            html.h1(
                Wording("\(names.holder(holder).japanese)の勤務", "Shifts of \(names.holder(holder).english)")[language])
            asOf(&html)
            html.div(.class("stack")) { html in
                arrival(&html)
                shifts(coming, &html)
                feed.draw(&html, language)
                html.p(Self.key[language], .class("note"))
            }
        }
    }

    private func shifts(_ coming: [OwnShift], _ html: inout HTML) {
        let standing = coming.count(where: \.stands)
        html.section(.id("shifts"), .aria("labelledby", "shifts-heading")) { html in
            html.h2(
                Wording("これからの勤務（\(standing)件）", "Shifts to come (\(standing))")[language], .id("shifts-heading"))
            if coming.isEmpty { html.p(Self.none[language], .class("empty")) }
            html.ul(.class("cards single")) { html in
                for shift in coming { html.li(.class("card")) { card(of: shift).draw(&$0) } }
            }
        }
    }

    private func card(of shift: OwnShift) -> OwnShiftCard {
        OwnShiftCard(shift: shift, holder: holder, wall: wall, language: language, now: now)
    }

    private func asOf(_ html: inout HTML) {
        guard let asOf = wall.asOf else { return }
        html.p(
            Wording(
                "\(asOf.onPage(.japanese)) 時点。出かける前に、もう一度開いてください。",
                "as of \(asOf.onPage(.english)). Open it again before you set out.")[language], .class("as-of-line"))
    }

    /// What a helper does at the door, and whom they tell that they cannot come.
    private func arrival(_ html: inout HTML) {
        guard case .person(let id) = holder else { return }
        html.p(
            Wording(
                "着いたら、受付でカード（番号 \(id)）を見せてください。出勤と退勤は受付で記録します。",
                "When you arrive, show your card (number \(id)) at the desk: you are checked in and out there.")[
                    language])
        html.p(Self.absence[language])
    }

    private static let none = Wording("これからの勤務はありません。", "No shifts to come.")

    private static let absence = Wording(
        "行けなくなったとき、場所がわからないときは、団体のリーダーか災害対策本部の人員担当に連絡してください。",
        "If you cannot come, or cannot find the place, tell the leader of your team or headquarters (people).")

    private static let key = Wording(
        "このページのアドレスは、あなた専用の鍵です。保存しておき、ほかの人に見せないでください。知られてしまったときは、本部に頼めば止めて新しいものを作れます。",
        "The address of this page is a key of your own. Keep it, and show it to nobody. If others know it, headquarters can close it and make a new one."
    )
}

/// The secret address of a calendar as programs subscribe to it.
struct CalendarAddress: Sendable {
    /// Ends in `.ics`.
    let feed: String

    /// Where a person reads the same.
    var page: String { String(feed.dropLast(".ics".count)) }

    /// The scheme that opens the calendar program of a telephone; the rest is the same address.
    private var subscription: String {
        "webcal" + feed.drop { $0 != ":" }
    }

    func draw(_ html: inout HTML, _ language: Language) {
        html.section(.class("panel"), .id("calendar"), .aria("labelledby", "calendar-heading")) { html in
            html.h2(Wording("カレンダーアプリに登録する", "In your calendar program")[language], .id("calendar-heading"))
            html.p(Self.purpose[language])
            html.p(.class("row")) { html in
                html.a(
                    Wording("カレンダーに登録（iPhone・Macなど）", "Subscribe (iPhone, Mac and others)")[language],
                    .href(subscription), .class("button"))
            }
            html.p(Self.pasting[language])
            html.p { $0.code(feed, .class("command"), .tabIndex(0)) }
        }
    }

    private static let purpose = Wording(
        "登録しておくと、変更や取消がカレンダーにも出ます（アプリが次に読みに来たとき）。",
        "Changes and cancellations then show in your calendar as well, when the program reads again.")
    private static let pasting = Wording(
        "ボタンで開かないとき（Googleカレンダーなど）は、次のアドレスを「URLで追加」に貼り付けてください。",
        "If the button opens nothing (Google Calendar and others), paste this address into “From URL”.")
}
