import Formats
import Vocabulary

/// Leads from one part of a long list to the next, by links; nothing where one page holds it all.
struct PageTurner {
    let page: Int
    let pages: Int
    let language: Language
    /// As many as a page holds, where the links say so.
    var size: Int?
    /// Tells it from others of the same page of the site.
    var label = Wording("ページ", "Pages")
    let address: (_ page: Int) -> String

    func draw(_ html: inout HTML) {
        guard pages > 1 else { return }
        html.nav(.class("jumps no-print"), .aria("label", label[language])) { html in
            html.ul { html in
                if page > 1 { html.li { $0.a(before, .href(address(page - 1)), .rel("prev")) } }
                html.li { $0.span(Wording("\(page)／\(pages)ページ", "page \(page) of \(pages)")[language]) }
                if page < pages { html.li { $0.a(after, .href(address(page + 1)), .rel("next")) } }
            }
        }
    }

    private var before: String {
        guard let size else { return Wording("← 前", "← Previous")[language] }
        return Wording("← 前の\(size)件", "← Previous \(size)")[language]
    }

    private var after: String {
        guard let size else { return Wording("次 →", "Next →")[language] }
        return Wording("次の\(size)件 →", "Next \(size) →")[language]
    }
}

extension PageTurner {
    init<Element>(
        _ part: ListPart<Element>, _ language: Language, label: Wording, address: @escaping (_ page: Int) -> String
    ) {
        self.init(
            page: part.page, pages: part.pages, language: language, size: part.size, label: label, address: address)
    }
}

extension Wording {
    /// Where it stands in its list: 「230件のうち51–100件目」.
    init<Element>(of part: ListPart<Element>) {
        let total = part.total.grouped
        let numbers = part.numbers.map { "\($0.lowerBound.grouped)–\($0.upperBound.grouped)" } ?? "0"
        self.init("\(total)件のうち\(numbers)件目", "\(numbers) of \(total)")
    }
}
