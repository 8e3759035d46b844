import Boards
import Formats
import Relief
import Vocabulary

/// Estimates that stand in where nothing was reported, each with the sum that led to it.
struct EstimateList {
    let desk: Desk
    let showsSite: Bool

    func draw(_ provisions: [Provision], _ html: inout HTML) {
        guard !provisions.isEmpty else { return }
        if !showsSite { html.h3(desk.say("報告がないため推計で計画する品目", "Planned by estimate, as nothing was reported")) }
        html.ul(.class("lines")) { html in
            for provision in provisions { html.li { row(provision, &$0) } }
        }
        html.p(
            desk.say(
                "推計は要請ではありません。避難所から要請か「足りている」の報告があれば、すぐに消えます。",
                "An estimate is no need. It goes as soon as the shelter asks for something or says that it has enough."),
            .class("note"))
    }

    private func row(_ provision: Provision, _ html: inout HTML) {
        guard let estimate = provision.estimate, let item = desk.wall.item(estimate.item) else { return }
        html.estimateMark(desk.language)
        if showsSite {
            html.a(desk.wall.title(of: provision.site), .href("/hq/shelters/\(provision.site.id)#cover"))
            html.text(" ")
        }
        html.strong("\(item.name[desk.language]) \(desk.names.amount(estimate.pieces, of: estimate.item))")
        html.small(estimate.formula(provision.staple, item)[desk.language])
    }
}

extension HTML {
    /// 推計: a number that nobody reported.
    mutating func estimateMark(_ language: Language) {
        span(Wording("推計", "estimate")[language], .class("tier tier-2"))
    }
}
