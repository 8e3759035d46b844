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
            list(LoadingSlice(waiting, view), &html)
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

    private func list(_ slice: LoadingSlice, _ html: inout HTML) {
        html.p(summary(of: slice), .class("small soft"), .role("status"))
        guard !slice.loads.isEmpty else { return nothing(&html) }
        for (group, loads) in slice.loads.grouped {
            let all = slice.found.count { $0.group == group }
            html.h3(
                Wording("\(group.heading(.japanese))（\(all.grouped)件）", "\(group.heading(.english)) (\(all.grouped))")[
                    language], .class("group-heading"))
            for load in loads {
                LoadingCard(load: load, page: page, isOpen: slice.found.count <= Self.open).write(&html)
            }
        }
        pager(slice, &html)
    }

    private func summary(of slice: LoadingSlice) -> String {
        let total = slice.found.count.grouped
        let part = slice.numbers.map { "\($0.lowerBound.grouped)–\($0.upperBound.grouped)" } ?? "0"
        guard let name = view.name else {
            return Wording("\(total)件のうち\(part)件目", "\(part) of \(total)")[language]
        }
        return Wording(
            "「\(name)」で見つかった\(total)件のうち\(part)件目", "“\(name)”: \(part) of \(total) found")[language]
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

    private func pager(_ slice: LoadingSlice, _ html: inout HTML) {
        guard slice.pages > 1 else { return }
        html.nav(.class("jumps"), .aria("label", Wording("ページ", "Pages")[language])) { html in
            html.ul { html in
                if slice.page > 1 {
                    let text = Wording("← 前の\(LoadingView.pageSize)件", "← Previous \(LoadingView.pageSize)")[language]
                    html.li { link(text, view.turned(to: slice.page - 1), isHere: false, &$0) }
                }
                html.li {
                    $0.span(
                        Wording("\(slice.page)／\(slice.pages)ページ", "page \(slice.page) of \(slice.pages)")[language])
                }
                if slice.page < slice.pages {
                    let text = Wording("次の\(LoadingView.pageSize)件 →", "Next \(LoadingView.pageSize) →")[language]
                    html.li { link(text, view.turned(to: slice.page + 1), isHere: false, &$0) }
                }
            }
        }
    }
}
