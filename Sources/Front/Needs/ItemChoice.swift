import Boards
import Formats
import Relief
import Vocabulary

/// The items to choose from: what was searched for first, then the presets.
struct ItemChoice {
    let form: NeedForm

    private var language: Language { form.language }
    private var catalogue: CatalogueBoard { form.page.wall.catalogue }
    private var query: String { CellText.trimmed(form.state.value("q") ?? "") }

    func write(_ html: inout HTML) {
        let hits = CatalogueSearch(catalogue.items).items(for: query)
        let shown = tiles(with: hits)
        let chosen = form.state.value("item") ?? (hits.count == 1 ? hits.first?.id.text : nil)
        html.fieldset(.id("item"), .tabIndex(-1)) { html in
            html.legend(Wording("何が必要ですか", "What do you need?")[language])
            if let problem = form.state.problem("item") { html.fieldProblem(problem, id: "item", language) }
            if !query.isEmpty { answer(hits.count, &html) }
            html.div(.class("tiles")) { html in
                for item in shown { tile(item, isChosen: item.id.text == chosen, &html) }
            }
        }
        search(&html)
    }

    /// Everything once, the thing chosen before included.
    private func tiles(with hits: [Item]) -> [Item] {
        let earlier = form.state.value("item").flatMap { id in catalogue.items.first { $0.id.text == id } }
        var seen: Set<ID<Item>> = []
        return (hits + catalogue.presets + [earlier].compactMap { $0 }).filter { seen.insert($0.id).inserted }
    }

    private func tile(_ item: Item, isChosen: Bool, _ html: inout HTML) {
        html.label(.class("tile")) { html in
            html.input(
                .type("radio"), .name("item"), .value(item.id.text), .checked(if: isChosen), .required)
            html.span { html in
                html.strong(item.name[language])
                html.small(packing(of: item), .class("soft"))
            }
        }
    }

    private func packing(of item: Item) -> String {
        guard let packing = item.onlyPacking else {
            return Wording("単位 \(item.unit)・箱の入数は不明", "case size unknown")[language]
        }
        let pieces = item.amount(packing.piecesPerCase, language)
        return Wording("1箱 \(pieces)", "case of \(pieces)")[language]
    }

    private func search(_ html: inout HTML) {
        html.div(.class("field")) { html in
            html.label(Wording("ほかの品目を探す", "Look for something else")[language], .for("q"))
            html.div(.class("search")) { html in
                html.input(
                    .type("search"), .id("q"), .name("q"), .value(query), .form("search"), .maxLength(60),
                    .autocomplete("off"))
                html.button(Wording("検索", "Search")[language], .type("submit"), .form("search"))
            }
        }
    }

    private func answer(_ count: Int, _ html: inout HTML) {
        let text =
            count == 0
            ? Wording(
                "「\(query)」に合う品目はありません。別の言葉で探すか、近い品目を選んで備考に書いてください。",
                "Nothing is called “\(query)”. Try another word, or choose something close and say more in the note.")
            : Wording("「\(query)」に合う品目：\(count)件（先頭に表示）", "“\(query)”: \(count) found, shown first")
        html.p(text[language], .role("status"))
    }
}
