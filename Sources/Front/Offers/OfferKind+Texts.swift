import Relief
import Vocabulary

/// What a form and a page say to whoever offers something of this kind: money is not shipped, and people are not chilled.
extension OfferKind {
    var placeField: Field {
        let (label, hint) =
            switch self {
            case .goods:
                (Wording("いまどこにあるか", "Where it is"), Wording("市区町村までで構いません。", "Town or ward is enough."))
            case .people:
                (Wording("どこから来るか", "Where you come from"), Wording("市区町村までで構いません。", "Town or ward is enough."))
            case .money:
                (
                    Wording("お住まい・所在地", "Where you live or have your office"),
                    Wording(
                        "市区町村までで構いません。受領証の送付先は、受け入れのあとで伺います。",
                        "Town or ward is enough; we ask where to send the receipt later.")
                )
            case .vehicles:
                (Wording("車両がある場所", "Where the vehicles are"), Wording("市区町村までで構いません。", "Town or ward is enough."))
            }
        return Field("place", label, .text(longest: OfferRefusal.longestPlace), hint: hint, isRequired: true)
    }

    var fromLabel: Wording {
        switch self {
        case .goods: Wording("いつから渡せるか", "When it can be had from")
        case .people: Wording("いつから来られるか", "When you can come from")
        case .money: Wording("いつから入金できるか", "When it can be paid from")
        case .vehicles: Wording("いつから使えるか", "When they can be used from")
        }
    }

    var untilLabel: Wording {
        switch self {
        case .goods: Wording("いつまで渡せるか（この日を過ぎると取り下げになります）", "Until when it can be had (it lapses after this day)")
        case .people: Wording("いつまで来られるか（この日を過ぎると取り下げになります）", "Until when you can come (it lapses after this day)")
        case .money: Wording("いつまで回答を待てるか（この日を過ぎると取り下げになります）", "Until when you can wait (it lapses after this day)")
        case .vehicles: Wording("いつまで使えるか（この日を過ぎると取り下げになります）", "Until when they can be used (it lapses after this day)")
        }
    }

    var noteField: Field {
        let hint =
            switch self {
            case .goods: Wording("運べるか、温度管理、サイズの内訳など", "Can you bring it? Chilled? Which sizes?")
            case .people:
                Wording(
                    "活動できる時間帯、資格、宿泊・食事・交通の手配、ボランティア保険など",
                    "Hours, licences, whether you bring lodging, food, transport and insurance")
            case .money:
                Wording(
                    "名義、入金の方法、受領証・寄附金控除の書類が要るかなど", "In whose name, how you pay, whether you need a receipt for taxes")
            case .vehicles:
                Wording(
                    "車検・保険、燃料、必要な免許、雪道・悪路を走れるかなど", "Insurance, fuel, the licence it needs, whether it runs on bad roads"
                )
            }
        return Field(
            "note", Wording("そのほか", "Anything else"), .paragraph(longest: OfferRefusal.longestNote), hint: hint)
    }

    /// What happens once the form is sent.
    var promise: Wording {
        Wording(
            "送信すると、回答を見るための専用ページが開きます。\(patience.japanese)",
            "A page of your own opens where the answer will stand. \(patience.english)")
    }

    /// What is still to be told where an answer says nothing more than yes.
    var following: Wording {
        switch self {
        case .goods:
            Wording(
                "届ける日時と入口は、本部からご連絡先にお知らせします。", "Headquarters will tell you when to bring it, and to which entrance.")
        case .people:
            Wording(
                "集合の場所・日時と担当者は、本部からご連絡先にお知らせします。それまで現地には来ないでください。",
                "Headquarters will tell you where and when to come, and whom to ask for. Please do not set out before.")
        case .money:
            Wording(
                "振込先は、本部からご連絡先にお知らせします。それまで振り込まないでください。",
                "Headquarters will tell you where to pay. Please transfer nothing before.")
        case .vehicles:
            Wording(
                "場所・日時と担当者は、本部からご連絡先にお知らせします。それまで車両を出さないでください。",
                "Headquarters will tell you where and when. Please send no vehicle before.")
        }
    }

    /// What whoever accepts should tell the giver, or else has to call them for.
    var details: Wording {
        switch self {
        case .goods: Wording("届ける日時、入口、受け取る人の電話など", "When and where to bring it, and whom to call there")
        case .people: Wording("集合の場所・日時、担当者の電話、持ち物など", "Where and when to come, whom to call, what to bring")
        case .money: Wording("振込先の口座、名義、連絡先など", "The account to pay into, and whom to ask")
        case .vehicles: Wording("場所・日時、担当者の電話など", "Where and when to come, and whom to call")
        }
    }

    /// What not to do before there is an answer.
    var patience: Wording {
        switch self {
        case .goods: Wording("回答があるまで、物資は発送しないでください。", "Please send no goods before there is an answer.")
        case .people: Wording("回答があるまで、現地には来ないでください。", "Please do not set out before there is an answer.")
        case .money:
            Wording(
                "回答があるまで、振り込まないでください。振込先は回答のあとでご案内します。",
                "Please transfer nothing before the answer; we tell you where to then.")
        case .vehicles: Wording("回答があるまで、車両を出さないでください。", "Please send no vehicle before there is an answer.")
        }
    }
}
