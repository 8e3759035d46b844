import Boards
import Formats
import Relief
import Vocabulary

/// Consignments that wait at the depot: to be loaded, and loaded but not gone.
///
/// After an approved plan there are hundreds. A page holds a screenful of closed cards under the day and the ward;
/// a shelter is found by its name, and everything at once stands on the sheet to print.
struct LoadingList {
    /// So few stand open at once.
    private static let open = 3

    let page: DepotPage

    private var language: Language { page.language }
    private var view: LoadingView { page.view }

    func write(_ html: inout HTML) {
        let waiting = page.wall.waitingLoads(at: page.depot.site.id)
        html.section(.class("card"), .id("loading"), .aria("labelledby", "loading-heading")) { html in
            html.h2(
                Wording("積み込む便（\(waiting.count.grouped)件）", "To load (\(waiting.count.grouped))")[language],
                .id("loading-heading"))
            guard !waiting.isEmpty else {
                html.p(Wording("今はありません。", "Nothing at the moment.")[language], .class("soft"))
                return html.p { left(DepartureView(), &$0) }
            }
            counts(waiting, &html)
            search(waiting, &html)
            wards(waiting, &html)
            list(waiting.filter(view.includes), &html)
        }
    }

    private func counts(_ waiting: [WaitingLoad], _ html: inout HTML) {
        let loaded = waiting.count(where: \.isLoaded)
        html.dl(.class("facts")) { html in
            html.fact(Wording("積込待ち", "to be loaded")[language], (waiting.count - loaded).grouped)
            html.fact(Wording("積込済み・出発待ち", "loaded, not gone")[language], loaded.grouped)
            html.fact(
                Wording("行き先の避難所", "shelters")[language], Set(waiting.map(\.consignment.shelter)).count.grouped)
        }
        html.p(.class("no-print")) {
            $0.a(
                Wording("全部を印刷する（中身つき）", "All of it on paper, with the goods")[language],
                .href("\(page.path)/print"), .class("link"))
            $0.text(Wording("　", " · ")[language])
            left(DepartureView(), &$0)
            if loaded > 0, mayLoad { together(&$0) }
        }
    }

    private var mayLoad: Bool { page.shell.visitor?.token.allows(.load, at: page.depot.site.id) ?? false }

    /// For a truck with several stops.
    private func together(_ html: inout HTML) {
        html.text(Wording("　", " · ")[language])
        html.a(
            Wording("まとめて出発", "Leave together")[language], .href(StopsPage.path(page.depot.site.id)),
            .class("link"))
    }

    /// What is gone stands on a page of its own.
    private func left(_ view: DepartureView, _ html: inout HTML) {
        html.a(
            Wording("出発した便", "Loads that left")[language],
            .href(Link(DeparturesPage.path(page.depot.site.id), view.query).text), .class("link"))
    }

    private func search(_ waiting: [WaitingLoad], _ html: inout HTML) {
        let names = Names(page.wall, language)
        let carriers = CarrierSought.choices(for: waiting.map(\.consignment), names, now: page.now)
        html.form(.method("get"), .action("\(page.path)#loading"), .role("search")) { html in
            html.choice(of: carriers, view.carrier, language)
            html.label(Wording("避難所の名前・よみでさがす", "Find a shelter by its name")[language], .for("shelter"))
            html.div(.class("search")) { html in
                html.input(
                    .type("search"), .id("shelter"), .name("shelter"), .value(view.name ?? ""), .maxLength(60),
                    .autocomplete("off"))
                html.button(Wording("さがす", "Find")[language], .class("primary"))
            }
        }
    }

    private func wards(_ waiting: [WaitingLoad], _ html: inout HTML) {
        let counts = Dictionary(grouping: waiting.compactMap(\.ward)) { $0 }.mapValues(\.count)
        guard counts.count > 1 else { return }
        html.nav(.class("jumps"), .aria("label", Wording("行き先の区", "Wards")[language])) { html in
            html.ul { html in
                let all = Wording("全部（\(waiting.count.grouped)）", "All (\(waiting.count.grouped))")[language]
                html.li { link(all, LoadingView(), isHere: !view.isNarrow, &$0) }
                for (ward, count) in counts.sorted(by: { $0.key < $1.key }) {
                    let name = Wording("\(ward)（\(count.grouped)）", "\(ward) (\(count.grouped))")[language]
                    html.li { link(name, LoadingView(ward: ward), isHere: view.ward == ward, &$0) }
                }
            }
        }
    }

    private func link(_ text: String, _ view: LoadingView, isHere: Bool, _ html: inout HTML) {
        let here: Attribute = isHere ? .aria("current", "true") : .none
        html.a(text, .href(Link(page.path, view.query).text + "#loading"), here)
    }

    private func list(_ found: [WaitingLoad], _ html: inout HTML) {
        let part = ListPart(found, page: view.page, size: LoadingView.pageSize)
        html.p(summary(of: part), .class("small soft"), .role("status"))
        guard !part.elements.isEmpty else { return nothing(&html) }
        for (group, loads) in Array(part.elements).grouped {
            let all = found.count { $0.group == group }
            html.h3(
                Wording("\(group.heading(.japanese))（\(all.grouped)件）", "\(group.heading(.english)) (\(all.grouped))")[
                    language], .class("group-heading"))
            for load in loads {
                LoadingCard(load: load, page: page, isOpen: found.count <= Self.open).write(&html)
            }
        }
        PageTurner(part, language, label: Wording("ページ", "Pages")) { number in
            Link(page.path, view.turned(to: number).query).text + "#loading"
        }.draw(&html)
    }

    private func summary(of part: ListPart<WaitingLoad>) -> String {
        let numbers = Wording(of: part)
        guard let name = view.name else { return numbers[language] }
        return Wording(
            "「\(name)」で見つかった\(numbers.japanese)", "“\(name)”: \(numbers.english) found")[language]
    }

    private func nothing(_ html: inout HTML) {
        guard view.carrier == nil else {
            html.p(Wording("当てはまる便はありません。", "No such load waits here.")[language])
            return html.p { link(Wording("全部の便を見る", "Show all loads")[language], LoadingView(), isHere: false, &$0) }
        }
        let gone = view.name.map { page.wall.goneLoads(from: page.depot.site.id, called: $0) } ?? 0
        html.p(
            gone > 0
                ? Wording(
                    "この名前の避難所への便は、\(gone.grouped)件とも出発しています。", "All \(gone.english("load")) to such a shelter left.")[
                        language]
                : Wording("この名前の避難所へ積み込む便はありません。", "No load for such a shelter waits here.")[language])
        if gone > 0 { html.p { left(DepartureView(name: view.name), &$0) } }
        html.p { link(Wording("全部の便を見る", "Show all loads")[language], LoadingView(), isHere: false, &$0) }
    }
}
