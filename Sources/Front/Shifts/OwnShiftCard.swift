import Boards
import Formats
import Relief
import Vocabulary

/// A shift as its holder's calendar tells it: one that stands, one that was cancelled, or one that went to somebody else.
struct OwnShift: Sendable {
    let shift: Shift
    /// Whether somebody else has it by now.
    let isGone: Bool

    var stands: Bool { !isGone && shift.isStanding }

    /// Those that are not over, cancelled ones included, in the order of time.
    static func coming(to holder: ShiftCalendar.Holder, on wall: Wall, now: Moment) -> [Self] {
        let rows =
            switch holder {
            case .person(let id): wall.shifts.rows(of: id).map { Self(shift: $0.shift, isGone: $0.shift.person != id) }
            case .site(let id): wall.shifts.rows(at: id).map { Self(shift: $0.shift, isGone: false) }
            }
        return rows.filter { $0.shift.to > now }
    }
}

/// One shift: when, what, where, and whom to ask for there.
struct OwnShiftCard {
    let shift: OwnShift
    let holder: ShiftCalendar.Holder
    let wall: Wall
    let language: Language
    let now: Moment

    private var site: Site? { wall.site(shift.shift.site) }
    private var names: Names { Names(wall, language) }

    func draw(_ html: inout HTML) {
        html.h3(hours)
        if let mark { html.p { $0.mark(mark, language) } }
        if let why { html.p(why[language]) }
        html.p { html in
            if case .site = holder { html.text("\(names.person(shift.shift.person)) ") }
            html.strong(ShiftCalendarFeed.title(of: shift.shift, on: wall)[language])
        }
        place(&html)
        if shift.stands, case .person = holder { contacts(&html) }
    }

    /// 「4月17日（日） 8:00〜16:00」; an end on another day is said with it.
    private var hours: String {
        let (from, to) = (shift.shift.from, shift.shift.to)
        let day = from.japaneseDate.onPage(language, beside: now.japaneseDate)
        let weekday = from.japaneseDate.weekday(language)
        let end = to.japaneseDate == from.japaneseDate ? to.clock : to.onPage(language, beside: now)
        return Wording("\(day)（\(weekday)） \(from.clock)〜\(end)", "\(weekday) \(day), \(from.clock)–\(end)")[language]
    }

    private var mark: StateMark? {
        if !shift.stands { return StateMark(name: Wording("取消", "cancelled"), shape: "✕", tone: "bad") }
        return shift.shift.from <= now ? StateMark(name: Wording("いまの勤務", "now"), shape: "▶", tone: "good") : nil
    }

    private var why: Wording? {
        if let cancelling = shift.shift.cancelling {
            return Wording("この勤務はなくなりました。理由：\(cancelling.reason)", "It was cancelled: \(cancelling.reason)")
        }
        return shift.isGone ? Wording("別の人に代わりました。行かなくてかまいません。", "Somebody else has it now: you need not come.") : nil
    }

    private func place(_ html: inout HTML) {
        html.p { html in
            html.text(names.site(shift.shift.site))
            if let address = site?.details.address {
                html.br()
                html.text(address)
            }
        }
        guard shift.stands, let map = site.flatMap(\.mapAddress) else { return }
        let way = Wording("地図を開く（Googleマップ）", "Open the map (Google Maps)")[language]
        html.p {
            $0.a(
                way, .href(map), .class("button"), .rel("noreferrer noopener"),
                .aria("label", "\(way) \(names.site(shift.shift.site))"))
        }
    }

    private func contacts(_ html: inout HTML) {
        let contacts = wall.people.contacts(of: shift.shift.site)
        for role in ContactRole.allCases {
            guard let person = contacts[role].flatMap({ wall.people[$0]?.person }), !person.hasLeft(at: now) else {
                continue
            }
            html.p(Wording("\(role.name.japanese)：\(person.name)", "\(role.name.english): \(person.name)")[language])
        }
    }
}

extension Site {
    /// Where a telephone shows the way: the point where it is known, else name and address; `nil` when neither is.
    var mapAddress: String? {
        let base = "https://www.google.com/maps/search/"
        if let place = details.place {
            return WebAddress.path(base, ["api": "1", "query": "\(place.latitude),\(place.longitude)"])
        }
        return details.address.map { WebAddress.path(base, ["api": "1", "query": "\($0) \(name)"]) }
    }
}
