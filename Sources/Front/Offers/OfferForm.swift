import Boards
import Formats
import Relief
import Vocabulary

/// Where somebody says what they would give: one form for each kind, the same for partners and for anybody.
struct OfferForm {
    let kind: OfferKind
    let keys: FormKeys
    /// The word of the giver's own link, known before anything is sent.
    let secret: String
    let state: FormState
    let language: Language
    let catalogue: CatalogueBoard
    /// Items that nobody should send at present.
    var enough: Set<ID<Item>> = []
    /// The need that it was begun from.
    var answered: ID<Need>?
    /// The site and day that it was begun from.
    var meantFor: SiteDay?

    func draw(_ html: inout HTML) {
        html.postForm("/offers", keys, purpose: "offer") { html in
            html.hiddenField("secret", secret)
            html.hiddenField("kind", kind.rawValue)
            if let need = answered { html.hiddenField("need", need.text) }
            if let place = meantFor {
                html.hiddenField("site", place.site.text)
                html.hiddenField("day", place.day.description)
            }
            thing(&html)
            html.field(kind.placeField, state, language)
            html.calendarDay("from", kind.fromLabel, state, language)
            html.calendarDay("until", kind.untilLabel, state, language, isRequired: true)
            html.field(kind.noteField, state, language)
            giver(&html)
            html.p { html in
                html.button(Wording("申し出を送る", "Send the offer")[language], .type("submit"), .class("primary big"))
            }
            html.p(kind.promise[language], .class("note"))
        }
    }

    private func thing(_ html: inout HTML) {
        switch kind {
        case .goods: goods(&html)
        case .people:
            html.field(Self.whatPeople, state, language)
            html.field(Field("headcount", Wording("人数", "How many people"), .number, isRequired: true), state, language)
        case .money:
            html.field(Self.whatMoney, state, language)
            html.field(Field("amount", Wording("金額（円）", "Yen"), .number, isRequired: true), state, language)
            html.select(
                SelectField(
                    name: "purpose", label: Wording("使いみち", "Purpose"),
                    options: GiftPurpose.allCases.map { ($0.rawValue, $0.name[language]) }), state, language)
        case .vehicles: vehicles(&html)
        }
    }

    private func goods(_ html: inout HTML) {
        item(&html)
        html.field(Self.whatGoods, state, language)
        html.field(Field("quantity", Wording("数量", "How much"), .number, isRequired: true), state, language)
        html.select(
            SelectField(
                name: "unit", label: Wording("単位", "Counted in"),
                options: [
                    (Asked.Unit.piece.rawValue, Wording("個（本・食・枚など1つずつ）", "single pieces")[language]),
                    (Asked.Unit.case.rawValue, Wording("箱", "cases")[language]),
                ]), state, language)
        html.field(
            Field(
                "piecesPerCase", Wording("1箱の入数", "Pieces in one case"), .number,
                hint: Wording("わからなければ空欄で構いません。", "Leave it empty if you do not know.")), state, language)
        html.calendarDay("expiry", Wording("消費・賞味期限", "Best before"), state, language)
    }

    /// What was chosen from the list of what is wanted, or is asked for by a need; it can be changed.
    private func item(_ html: inout HTML) {
        guard let chosen = state.value("item") else { return }
        html.select(
            SelectField(
                name: "item", label: Wording("品目", "Item"),
                options: catalogue.items.map { ($0.id.text, $0.name[language]) },
                blank: Wording("この中にない（下の「品物」に書いてください）", "none of these: say it below"), isOptional: true),
            state, language)
        guard ID<Item>(chosen).map(enough.contains) ?? false else { return }
        html.p(
            Wording(
                "この品目はいま足りています。申し出ていただいても、お断りすることがあります。",
                "There is enough of it at present; the offer may be declined.")[language], .class("alarm-line"))
    }

    private func vehicles(_ html: inout HTML) {
        html.field(Self.whatVehicles, state, language)
        html.field(Field("count", Wording("台数", "How many"), .number, isRequired: true), state, language)
        html.field(Field("kilograms", Wording("1台の積載量（kg）", "Kilograms one may carry"), .number), state, language)
        html.field(Field("litres", Wording("荷台の容積（L）", "Litres of its hold"), .number), state, language)
        html.tick("driver", Wording("運転手も来られます", "It comes with a driver"), state, language)
    }

    private func giver(_ html: inout HTML) {
        html.fieldset { html in
            html.legend(Wording("連絡先（本部だけが見ます）", "How to reach you (only headquarters sees it)")[language])
            html.select(
                SelectField(
                    name: "giver", label: Wording("お立場", "You are"),
                    options: Giver.Kind.allCases.map { ($0.rawValue, $0.name[language]) }), state, language)
            html.field(Self.name, state, language)
            html.field(Self.contact, state, language)
        }
    }

    private static let whatGoods = Field(
        "what", Wording("品物", "Goods"), .text(longest: OfferRefusal.longestWhat),
        hint: Wording("例：飲料水 500ml ペットボトル、未開封", "For example: water in bottles of 500 ml, unopened"), isRequired: true)
    private static let whatPeople = Field(
        "what", Wording("できること", "What you can do"), .text(longest: OfferRefusal.longestWhat),
        hint: Wording("例：荷下ろし、炊き出し、通訳（英語）、看護師2名", "For example: unloading, cooking, interpreting, two nurses"),
        isRequired: true)
    private static let whatMoney = Field(
        "what", Wording("ひとこと", "In a few words"), .text(longest: OfferRefusal.longestWhat),
        hint: Wording("例：被災された方へ", "For example: for the victims"), isRequired: true)
    private static let whatVehicles = Field(
        "what", Wording("車両", "Vehicles"), .text(longest: OfferRefusal.longestWhat),
        hint: Wording("例：4トントラック、冷蔵車、フォークリフト", "For example: trucks of 4 t, refrigerated van, forklift"),
        isRequired: true)
    private static let name = Field(
        "name", Wording("お名前・団体名", "Name"), .text(longest: OfferRefusal.longestName), isRequired: true)
    private static let contact = Field(
        "contact", Wording("電話番号かメールアドレス", "Telephone or mail"), .text(longest: OfferRefusal.longestContact),
        isRequired: true)
}
