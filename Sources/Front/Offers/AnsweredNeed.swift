import Boards
import Feeds
import Formats
import Relief
import Vocabulary

/// The need that an offer answers, as a partner may see it, with how it stands now.
struct AnsweredNeed {
    private let need: PartnerNeed
    private let names: Names
    private let asOf: Moment?

    /// `nil` where no need is answered, or there is none of that name.
    init?(_ wall: Wall, _ id: ID<Need>?, _ language: Language) {
        guard let need = id.flatMap({ PartnerFeed.need($0, on: wall) }) else { return nil }
        (self.need, names, asOf) = (need, Names(wall, language), wall.asOf)
    }

    var id: ID<Need> { need.id }
    private var language: Language { names.language }

    /// Above the form in which it is answered.
    func draw(_ html: inout HTML) {
        AnsweredPanel(heading: Self.heading, asOf: asOf, freedom: Self.freedom, language: language).draw(&html) {
            line(leadingTo: need.page, &$0)
        }
    }

    /// Beside an offer that was made for it: partners are led to the need, headquarters to the shelter's needs.
    func draw(for visitor: Visitor, _ html: inout HTML) {
        html.p { $0.strong(Wording("この要請への申し出です：", "It answers this need:")[language]) }
        let isForHeadquarters = visitor.token.allows(.readPicture)
        line(leadingTo: isForHeadquarters ? "/hq/shelters/\(need.site.id)#needs" : need.page, &html)
    }

    private func line(leadingTo path: String, _ html: inout HTML) {
        html.p { html in
            html.a(title, .href(path))
            html.br()
            html.text(standing[language])
        }
    }

    /// 「城東小学校（中央区）：飲料水 500ml」.
    var title: String {
        let ward = need.site.ward.map { Wording("（\($0)）", " (\($0))")[language] } ?? ""
        return Wording(
            "\(need.site.name)\(ward)：\(need.itemName.japanese)", "\(need.site.name)\(ward): \(need.itemName.english)")[
                language]
    }

    private var standing: Wording {
        if let closing = need.closing {
            return Wording("この要請は終わっています（\(closing.name.japanese)）。", "It is over (\(closing.name.english)).")
        }
        let missing = names.amount(need.missing ?? .zero, of: need.item)
        return Wording("あと\(missing)足りません。", "\(missing) still missing.")
    }

    private static let heading = Wording("この要請への申し出です", "This answers a need")
    private static let freedom = Wording(
        "品目・数量は、提供できるものに直してください。一部でも、代わりの品でも申し出られます。",
        "Change item and quantity to what you can give: a part of it, or something in its place.")
}
