import Boards
import Formats
import Relief
import Vocabulary

/// Where people are missing in the next days, by qualification and by ward: no name, and nobody's reason.
struct PartnerStaffing {
    /// Today and the days after it; posts are reckoned day by day, and further ahead hardly any are filled.
    static let days = 3

    let desk: Desk

    /// Where the days that are shown end.
    static func end(from now: Moment) -> Moment { Moment(startOf: now.japaneseDate.after(days: days)) }

    private var columns: [LocalDate] { (0..<Self.days).map { desk.now.japaneseDate.after(days: $0) } }

    func draw(_ html: inout HTML) {
        let staffing = Staffing(on: desk.wall, from: desk.now, to: Self.end(from: desk.now))
        let shortages = staffing.shortages
        desk.section(desk.say("人の応援が足りないところ", "Where people are missing"), id: "staffing", &html) { html in
            desk.asOf(&html)
            guard !shortages.isEmpty else {
                html.p(
                    desk.say("今日から\(Self.days)日、足りない人はいません。", "Nobody is missing in \(Self.days) days."),
                    .class("empty"))
                return
            }
            html.p(
                desk.say(
                    "今日から\(Self.days)日の配置枠です。人数はのべ（1つの枠に1人）です。",
                    "Posts of the next \(Self.days) days, counted by post: who takes two fills two."), .class("note"))
            bars(shortages, &html)
            html.p { html in
                html.a(desk.say("人手を申し出る", "Offer people"), .href("/offers/new?kind=people"), .class("button"))
            }
            html.p(
                desk.say(
                    "区を開いて人数を押すと、その場所・その日への申し出になります。",
                    "Open a ward and press a number: the offer is then for that site and day."), .class("note"))
            wards(staffing.open, &html)
        }
    }

    private func bars(_ shortages: [StaffShortage], _ html: inout HTML) {
        BarLegend(entries: [
            ("part promised", desk.say("決まった人", "found")), ("rest", desk.say("足りない人", "missing")),
        ]).draw(&html)
        html.ol(.class("bars")) { html in
            for shortage in shortages { html.li { bar(shortage, &$0) } }
        }
    }

    private func bar(_ shortage: StaffShortage, _ html: inout HTML) {
        let words = desk.say(
            "枠\(shortage.posts.grouped)件・のべ\(shortage.wanted.grouped)人、決まった人\(shortage.found.grouped)",
            "\(shortage.posts.english("post")) for \(shortage.wanted.grouped); \(shortage.found.grouped) found")
        html.p(.class("bar-head")) { html in
            html.strong(desk.say(desk.names.qualification(shortage.skill)))
            html.span(
                desk.say("のべ\(shortage.missing.grouped)人不足", "\(shortage.missing.grouped) missing"), .class("missing"))
        }
        ShareBar(whole: shortage.wanted, shares: [("promised", shortage.found)]).draw(words, &html)
        html.p(words, .class("bar-text"))
    }

    /// Folded by ward; the ward that lacks most comes first.
    private func wards(_ open: [OpenPost], _ html: inout HTML) {
        let groups = Dictionary(grouping: open) { desk.names.ward($0.post.place.site) ?? "" }
            .map { (ward: $0.key, open: $0.value, missing: $0.value.reduce(0) { $0 + $1.missing }) }
            .sorted { ($1.missing, $0.ward) < ($0.missing, $1.ward) }
        for group in groups {
            let name = group.ward.isEmpty ? desk.say("区が不明", "ward unknown") : group.ward
            html.details(.id("staffing-\(name.replacing(" ", with: "-"))"), .class("group")) { html in
                html.summary { html in
                    html.strong(name)
                    html.span(
                        desk.say("のべ\(group.missing.grouped)人", "\(group.missing.grouped) missing"), .class("count"))
                }
                table(group.open, in: name, &html)
            }
        }
    }

    /// One row a site, the one that lacks most first, and one column a day, as a volunteer bus is planned.
    private func table(_ open: [OpenPost], in ward: String, _ html: inout HTML) {
        let days = columns
        let bySite = Dictionary(grouping: open, by: \.post.place.site)
            .map { (site: $0.key, open: $0.value, missing: $0.value.reduce(0) { $0 + $1.missing }) }
            .sorted { ($1.missing, $0.site) < ($0.missing, $1.site) }
        desk.table(
            desk.say("\(ward)で足りない人", "People missing in \(ward)"),
            columns: [.text(desk.say("場所", "Site"))] + days.map { .text(label($0)) }, &html
        ) { html in
            for row in bySite {
                html.tr { html in
                    html.th(desk.names.siteAlone(row.site), .scope("row"))
                    for day in days {
                        html.td { cell(row.open.filter { $0.day(from: desk.now) == day }, row.site, day, &$0) }
                    }
                }
            }
        }
    }

    /// What is missing there leads into the form that keeps site and day; nothing is “–”.
    private func cell(_ open: [OpenPost], _ site: ID<Site>, _ day: LocalDate, _ html: inout HTML) {
        guard !open.isEmpty else { return html.text("–") }
        html.a(desk.names.lacking(open), .href("/offers/new?kind=people&site=\(site)&day=\(day)"))
    }

    private func label(_ day: LocalDate) -> String { desk.say(day.withWeekday) }
}

extension LocalDate {
    /// 「4月17日（日）」 or “Sun 17 April”.
    var withWeekday: Wording {
        Wording("\(onPage(.japanese))（\(weekday(.japanese))）", "\(weekday(.english)) \(onPage(.english))")
    }
}

extension Names {
    /// 「看護師1、介護2、資格なし3」: who is missing, by qualification.
    func lacking(_ open: [OpenPost]) -> String {
        let sums = Dictionary(open.map { ($0.post.place.skill, $0.missing) }, uniquingKeysWith: +)
            .sorted { ($0.key?.text ?? "~") < ($1.key?.text ?? "~") }
        return sums.map { skill, missing in
            let name = skill.map { self.skill($0) } ?? Wording("資格なし", "anybody")
            return Wording("\(name.japanese)\(missing)", "\(missing) \(name.english)")[language]
        }.joined(separator: Wording("、", ", ")[language])
    }
}
