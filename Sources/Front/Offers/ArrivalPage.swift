import Boards
import Formats
import Relief
import Vocabulary

/// What givers announced for a depot: in no stock before it is counted here.
struct ArrivalPage {
    let desk: Desk
    let site: Site
    let returned: (offer: ID<Offer>, state: FormState)?

    init?(_ desk: Desk, _ site: ID<Site>, returned: (ID<Offer>, FormState)? = nil) {
        guard let row = desk.wall.depots[site] else { return nil }
        (self.desk, self.site, self.returned) = (desk, row.site, returned)
    }

    private var mayCount: Bool { desk.visitor.token.allows(.storeStock, at: site.id) }

    func document() -> HTML {
        let expected = desk.wall.offers.expected(at: site.id)
        return desk.document(
            Wording("到着予定", "Expected"), path: "/d/\(site.id)/arrivals", place: desk.wall.title(of: site),
            isLive: returned == nil
        ) { html in
            html.h1(desk.say("到着予定の支援物資", "Goods that givers will bring"))
            if let returned { html.problemSummary(returned.state, desk.language) }
            html.p(
                desk.say("届いて数えるまで、在庫には入りません。", "Nothing here is in stock before it is counted."), .class("note"))
            html.p { $0.a(desk.say("拠点のページへ戻る", "Back to the depot"), .href("/d/\(site.id)")) }
            guard !expected.isEmpty else {
                html.p(desk.say("到着予定はありません。", "Nothing is expected."), .class("empty"))
                return
            }
            html.ul(.class("cards single")) { html in
                for goods in expected {
                    html.li(.class("card"), .id("offer-\(goods.offer)")) { card(goods, &$0) }
                }
            }
        }
    }

    private func card(_ expected: ExpectedGoods, _ html: inout HTML) {
        html.h2(desk.names.goods(expected.pieces, of: expected.goods.item))
        html.p { html in
            if let day = expected.goods.arrivesOn {
                html.text(desk.say("到着予定 \(day.onPage(.japanese))", "expected on \(day.onPage(.english))"))
                if day < desk.now.japaneseDate {
                    html.text(" ")
                    html.strong(desk.say("予定日を過ぎています", "overdue"))
                }
            } else {
                html.text(desk.say("到着日は未定", "no day agreed"))
            }
        }
        if mayCount { form(expected, &html) }
    }

    private func form(_ expected: ExpectedGoods, _ html: inout HTML) {
        let state = returned?.offer == expected.offer ? returned?.state ?? FormState() : FormState()
        html.details(.id("count-\(expected.offer)"), .open(if: state.isReturned)) { html in
            html.summary(desk.say("届いたものを数えて記録する", "Count what came"))
            desk.form("/d/\(site.id)/arrivals/\(expected.offer)", "receive.\(expected.offer)", &html) { html in
                ArrivalLines(desk: desk, expected: expected, state: state).draw(&html)
                html.tick("last", Wording("これで全部です（これ以上届かない）", "That is all of it"), state, desk.language)
                html.field(
                    Field(
                        "note", Wording("メモ", "Note"), .text(longest: OfferRefusal.longestNote),
                        hint: Wording("例：2箱つぶれ、予定より少ない", "For example: two cases crushed, fewer than announced"),
                        id: "note-\(expected.offer)"), state, desk.language)
                html.button(desk.say("在庫に入れる", "Take it into stock"), .type("submit"), .class("primary"))
            }
        }
    }
}

/// The rows of one delivery: the goods that were announced, and room for others.
struct ArrivalLines {
    private static let otherRows = 2

    let desk: Desk
    let expected: ExpectedGoods
    let state: FormState

    func draw(_ html: inout HTML) {
        html.fieldset { html in
            html.legend(
                desk.say(
                    "予定の品：\(desk.names.item(expected.goods.item))",
                    "As announced: \(desk.names.item(expected.goods.item))"))
            row(0, &html)
            html.secondLook(state, desk.language)
        }
        html.details(.id("other-\(expected.offer)")) { html in
            html.summary(desk.say("別の品目も届いた", "Other goods came too"))
            for number in 1...Self.otherRows {
                html.fieldset { html in
                    html.legend(desk.say("別の品目 \(number)", "Other goods \(number)"))
                    html.select(
                        SelectField(
                            name: "lines.\(number).item", label: Wording("品目", "Item"),
                            options: desk.wall.catalogue.items.map { ($0.id.text, $0.name[desk.language]) },
                            id: id("item", number)), state, desk.language)
                    row(number, &html)
                }
            }
        }
    }

    private func row(_ number: Int, _ html: inout HTML) {
        html.field(
            Field(
                "lines.\(number).pieces", Wording("届いた個数", "Pieces that came"), .number,
                hint: Wording(
                    "箱の数ではなく、中身を全部足した個数（本・食・枚など）で。", "Not cases: all that is in them, in single pieces."),
                id: id("pieces", number)),
            state, desk.language)
        html.field(
            Field(
                "lines.\(number).piecesPerCase", Wording("1箱の入数", "Pieces in a case"), .number,
                hint: Wording("ラベルの記録用です。個数には掛けません。", "For the label only; the number above is not multiplied by it."),
                id: id("case", number)),
            state, desk.language)
        html.calendarDay(
            "lines.\(number).expiry", Wording("期限", "Best before"), state, desk.language, id: id("expiry", number))
    }

    private func id(_ field: String, _ number: Int) -> String { "\(field)-\(number)-\(expected.offer)" }
}

/// On pages where stock is planned: what is announced and has not come, apart from what is there.
struct ExpectedStock {
    let wall: Wall
    let expected: [ExpectedGoods]
    let language: Language

    func draw(_ html: inout HTML) {
        guard !expected.isEmpty else { return }
        let names = Names(wall, language)
        html.section(.class("panel"), .id("expected"), .aria("labelledby", "expected-heading")) { html in
            html.h2(
                Wording("到着予定（在庫には数えません）", "Announced, and not counted as stock")[language], .id("expected-heading"))
            html.ul(.class("lines")) { html in
                for goods in expected {
                    html.li { html in
                        html.a(
                            names.goods(goods.pieces, of: goods.goods.item), .href("/d/\(goods.goods.depot)/arrivals"))
                        let day = goods.goods.arrivesOn.map { $0.onPage(language) }
                        html.text(" → \(names.site(goods.goods.depot)) ")
                        html.small(day ?? Wording("到着日は未定", "no day agreed")[language])
                    }
                }
            }
        }
    }
}
