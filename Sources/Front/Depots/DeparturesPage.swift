package import Boards
package import Formats
package import Relief
package import Vocabulary

/// The loads that have left a depot, day by day: to whom, with what, when, and what came short.
package struct DeparturesPage: Sendable {
    /// As many days as are named at once; older ones are reached by the one before.
    private static let mostDays = 6

    let shell: Shell
    let wall: Wall
    let site: Site
    let view: DepartureView
    let now: Moment
    private let departures: Departures

    package init(shell: Shell, wall: Wall, site: Site, view: DepartureView = DepartureView(), now: Moment) {
        (self.shell, self.wall, self.site, self.view, self.now) = (shell, wall, site, view, now)
        departures = Departures(from: site.id, on: wall, by: view.carrier)
    }

    static func path(_ site: ID<Site>) -> String { "/d/\(site)/departures" }

    var language: Language { shell.language }
    private var path: String { Self.path(site.id) }
    private var today: LocalDate { now.japaneseDate }

    package var document: HTML {
        shell.document { html in
            html.div(.class("narrow")) { html in
                html.p { $0.a(Wording("← 物資拠点のページ", "← Depot page")[language], .href("/d/\(site.id)")) }
                html.h1(Wording("出発した便", "Loads that left")[language])
                search(&html)
                days(&html)
                list(departures.found(view, today: today, on: wall), &html)
            }
        }
    }

    private func search(_ html: inout HTML) {
        let loads = wall.consignments.consignments(of: site.id).map(\.consignment).filter { $0.depot == site.id }
        let carriers = CarrierSought.choices(for: loads, Names(wall, language), now: now)
        html.form(.method("get"), .action(path), .role("search"), .class("no-print")) { html in
            html.choice(of: carriers, view.carrier, language)
            if let day = view.day { html.input(.type("hidden"), .name("day"), .value(day.description)) }
            html.label(
                Wording("避難所の名前・よみでさがす（全部の日）", "Find a shelter by its name, on any day")[language], .for("shelter"))
            html.div(.class("search")) { html in
                html.input(
                    .type("search"), .id("shelter"), .name("shelter"), .value(view.name ?? ""), .maxLength(60),
                    .autocomplete("off"))
                html.button(Wording("さがす", "Find")[language], .class("primary"))
            }
        }
    }

    private func days(_ html: inout HTML) {
        let days = departures.days
        let shown = days.contains { $0.day == today } ? days : [(day: today, count: 0)] + days
        html.nav(.class("jumps"), .aria("label", Wording("日", "Days")[language])) { html in
            html.ul { html in
                for (day, count) in around(shown) {
                    let text = "\(day.onPage(language, beside: today))（\(count.grouped)）"
                    let isHere = view.name == nil && day == (view.day ?? today)
                    html.li {
                        link(
                            text, DepartureView(day: day == today ? nil : day, carrier: view.carrier), isHere: isHere,
                            &$0)
                    }
                }
            }
        }
    }

    /// Not before the day that is shown, and one later than it, so that one can go on either way.
    private func around(_ days: [(day: LocalDate, count: Int)]) -> [(day: LocalDate, count: Int)] {
        let here = days.firstIndex { $0.day <= view.day ?? today } ?? 0
        let first = here < Self.mostDays ? 0 : here - 1
        return Array(days.dropFirst(first).prefix(Self.mostDays))
    }

    private func list(_ found: [Departures.Departure], _ html: inout HTML) {
        let part = ListPart(found, page: view.page, size: DepartureView.pageSize)
        html.section(.aria("labelledby", "departures")) { html in
            html.h2(heading(found.count), .id("departures"))
            guard !found.isEmpty else { return html.p(Wording("ありません。", "None.")[language], .class("soft")) }
            counts(found, &html)
            html.ul(.class("plain")) { html in
                for departure in part.elements {
                    html.li(.class("card")) { DepartureCard(departure: departure, page: self).write(&$0) }
                }
            }
            PageTurner(page: part.page, pages: part.pages, language: language) { number in
                Link(path, view.turned(to: number).query).text
            }.draw(&html)
        }
    }

    private func heading(_ count: Int) -> String {
        if let name = view.name {
            return Wording("「\(name)」（\(count.grouped)便）", "“\(name)” (\(count.english("load")))")[language]
        }
        let day = view.day ?? today
        return Wording(
            "\(day.onPage(.japanese, beside: today))（\(count.grouped)便）",
            "\(day.onPage(.english, beside: today)) (\(count.english("load")))")[language]
    }

    private func counts(_ found: [Departures.Departure], _ html: inout HTML) {
        let states = Dictionary(grouping: found.map(\.consignment.state)) { $0 }.mapValues(\.count)
        html.dl(.class("facts")) { html in
            for state in [Consignment.State.departed, .received, .calledOff] {
                guard let count = states[state] else { continue }
                html.fact(state.name[language], count.grouped)
            }
            html.fact(
                Wording("不足・破損あり", "something short")[language],
                found.count { ShortReceipt($0.consignment) != nil }.grouped)
        }
    }

    private func link(_ text: String, _ view: DepartureView, isHere: Bool, _ html: inout HTML) {
        let here: Attribute = isHere ? .aria("current", "true") : .none
        html.a(text, .href(Link(path, view.query).text), here)
    }
}
