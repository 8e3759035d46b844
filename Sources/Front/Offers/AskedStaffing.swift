import Boards
import Formats
import Relief
import Vocabulary

/// The site and day for which people are offered, with who is missing there now: no name, and nobody's reason.
struct AskedStaffing {
    let place: SiteDay
    private let site: Site
    private let open: [OpenPost]
    private let names: Names
    private let now: Moment
    private let asOf: Moment?

    /// `nil` where no site and day are meant, or there is no site of that name.
    init?(_ wall: Wall, _ place: SiteDay?, now: Moment, _ language: Language) {
        guard let place, let site = wall.site(place.site) else { return nil }
        (self.place, self.site, self.now, asOf) = (place, site, now, wall.asOf)
        (open, names) = (Staffing.open(at: place, on: wall, now: now), Names(wall, language))
    }

    private var language: Language { names.language }
    private var isOver: Bool { place.day < now.japaneseDate }

    /// The place while somebody can still come; a form that is begun later has no site and day.
    var placeToCome: SiteDay? { isOver ? nil : place }

    /// How many are missing in all, counted by post.
    private var missing: Int { open.reduce(0) { $0 + $1.missing } }

    /// Above the form in which it is answered.
    func draw(_ html: inout HTML) {
        AnsweredPanel(heading: Self.heading, asOf: asOf, freedom: Self.freedom, language: language).draw(&html) {
            line(leadingTo: "/partner#staffing", &$0)
        }
    }

    /// Beside an offer that was made for it: partners are led to where people are missing, headquarters to the week of
    /// the site.
    func draw(for visitor: Visitor, _ html: inout HTML) {
        html.p { $0.strong(Wording("この場所・この日の応援への申し出です：", "It is for this site and day:")[language]) }
        let isForHeadquarters = visitor.token.allows(.readPicture)
        line(leadingTo: isForHeadquarters ? week(for: visitor) : "/partner#staffing", &html)
    }

    /// Where headquarters gives them shifts; `nil` for those who may not see who works.
    func week(for visitor: Visitor) -> String? {
        visitor.token.allows(.readPeople) ? Self.week(of: place) : nil
    }

    static func week(of place: SiteDay) -> String { "/hq/shifts?site=\(place.site)&day=\(place.day)" }

    private func line(leadingTo path: String?, _ html: inout HTML) {
        html.p { html in
            if let path { html.a(title, .href(path)) } else { html.text(title) }
            html.br()
            html.text(standing[language])
        }
    }

    /// 「城東小学校（中央区）：4月18日（月）」.
    var title: String {
        let ward = site.details.ward.map { Wording("（\($0)）", " (\($0))")[language] } ?? ""
        let day = place.day.withWeekday
        return Wording("\(site.name)\(ward)：\(day.japanese)", "\(site.name)\(ward): \(day.english)")[language]
    }

    private var standing: Wording {
        if isOver { return Wording("この日は過ぎています。", "This day is over.") }
        if site.status == .closed { return Wording("この施設は閉じています。", "This site is closed.") }
        guard missing > 0 else { return Wording("いま足りない人はいません。", "Nobody is missing at present.") }
        return Wording(
            "あとのべ\(missing.grouped)人足りません（\(names.lacking(open))）。",
            "\(missing.grouped) still missing (\(names.lacking(open))).")
    }

    private static let heading = Wording("この場所・この日の応援への申し出です", "This is for one site and day")
    private static let freedom = Wording(
        "人数は来られる人数を、日は来られる日を入力してください。どこで活動するかは、本部が決めてお知らせします。",
        "Say how many can come, and change the days to when you can. Headquarters decides where you work, and tells you."
    )
}

extension Desk {
    /// Where and when an offer of people was meant to help.
    func staffing(of offer: Offer) -> AskedStaffing? { AskedStaffing(wall, offer.meantFor, now: now, language) }
}
