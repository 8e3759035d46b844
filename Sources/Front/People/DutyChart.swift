import Boards
import Formats
import Relief
import Vocabulary

/// How many people were on duty at each site in each of the last 24 hours.
struct DutyHours {
    static let hours = 24
    private static let nobody = Array(repeating: 0, count: hours)

    /// When the first hour begins; the last one holds the moment of asking.
    let start: Moment
    private let counts: [ID<Site>: [Int]]

    init(_ wall: Wall, until now: Moment) {
        let hour = Span.hours(1).milliseconds
        let last = now.milliseconds - now.milliseconds % hour
        let start = Moment(milliseconds: last - Int64(Self.hours - 1) * hour)
        var counts: [ID<Site>: [Int]] = [:]
        for stay in wall.attendance.all.flatMap(\.stays) where (stay.to ?? now) > start && stay.from <= now {
            let first = max(0, Int((stay.from - start).milliseconds / hour))
            // Somebody who left at ten sharp was not there in the hour that begins at ten.
            let end = min(now, stay.to ?? now)
            let until = min(Self.hours - 1, Int(((end - start).milliseconds - (stay.to == nil ? 0 : 1)) / hour))
            guard first <= until else { continue }
            for index in first...until { counts[stay.site, default: Self.nobody][index] += 1 }
        }
        (self.start, self.counts) = (start, counts)
    }

    var sites: [ID<Site>] { counts.keys.sorted() }

    func people(at site: ID<Site>) -> [Int] { counts[site] ?? Self.nobody }
}

/// The same as a table whose cells are darker with more people; the numbers stand in them.
struct DutyChart {
    let desk: Desk
    let hours: DutyHours

    func draw(_ sites: [ID<Site>], _ html: inout HTML) {
        let columns = [Column.text(desk.say("施設", "Site"))] + (0..<DutyHours.hours).map { .number(clock($0)) }
        let caption = desk.say("勤務者数（見出しは時刻の「時」。右端が今）", "People on duty; columns are hours of the day, the last is now")
        html.div(.class("duty-chart")) { html in
            desk.table(caption, columns: columns, &html) { html in
                for site in sites {
                    html.tr { html in
                        html.th(desk.names.site(site), .scope("row"))
                        for count in hours.people(at: site) {
                            html.td(count == 0 ? "" : String(count), .class("number \(Self.shade(count))"))
                        }
                    }
                }
            }
        }
    }

    private func clock(_ index: Int) -> String {
        let hour = (hours.start + .hours(index)).short.split(separator: " ").last?.prefix(2) ?? ""
        return String(hour)
    }

    private static func shade(_ count: Int) -> String {
        switch count {
        case 0: "nobody"
        case 1...2: "few"
        case 3...9: "some"
        default: "many"
        }
    }
}
