package import Vocabulary

extension OrderRefusal {
    package var wording: Wording {
        switch self {
        case .noSuchOrder(let id): Wording("発注「\(id)」はありません。", "There is no order “\(id)”.")
        case .noSuchDelivery(let id):
            Wording("納品「\(id)」はこの発注にありません。", "This order has no delivery “\(id)”.")
        case .agreementExpired, .agreementNotYetValid, .destinationClosed, .outsideRadius, .notInAgreement:
            agreementWording
        case .neitherCallNorPaper, .linesOutOfRange, .itemTwice, .quantityOutOfRange, .sameAgain, .priceAgreed,
            .priceNeeded, .priceOutOfRange:
            requestWording
        case .noPerson, .noPaperNumber, .textTooLong, .noReason, .observedInTheFuture: textWording
        case .alreadyRequested, .alreadyDelivered, .alreadyReported, .finished, .noSuchLine, .lineTwice,
            .moreThanOrdered, .nothingDelivered, .deliveryNameUsed, .paperInTheFuture:
            stateWording
        case .paperMissing, .reportMissing, .noPot, .condolenceMoney, .amountTooLarge, .grantForOthers:
            settlementWording
        }
    }

    private var agreementWording: Wording {
        switch self {
        case .agreementExpired(let name, let until):
            Wording(
                "「\(name)」は\(until)で有効期限が切れています。更新した協定を取り込むか、別の協定から発注してください。",
                "“\(name)” ended on \(until). Record its renewal, or order under another agreement.")
        case .agreementNotYetValid(let name, let from):
            Wording(
                "「\(name)」は\(from)から有効です。その日以降に要請するか、別の協定から発注してください。",
                "“\(name)” begins on \(from). Order from then on, or under another agreement.")
        case .destinationClosed(let name):
            Wording(
                "納入場所「\(name)」は閉鎖中か使用できません。開いている拠点か避難所を選んでください。",
                "“\(name)” is closed or cannot be used. Choose a place that is open.")
        case .outsideRadius(let name, let metres, let radius):
            Wording(
                "「\(name)」までは約\(metres / 1000)kmで、協定の配送範囲（\(radius)km）の外です。範囲内の拠点に納入し、市が運んでください。",
                """
                “\(name)” is about \(metres / 1000) km away and the agreement reaches \(radius) km. Order to a depot \
                within reach and carry on from there.
                """)
        case .notInAgreement(let item, let known):
            Wording(
                "「\(item)」はこの協定の品目ではありません。協定の品目: \(known.prefix(8).map(\.text).joined(separator: "、"))",
                "“\(item)” is not in this agreement, which has \(known.prefix(8).map(\.text).joined(separator: ", ")).")
        default: stateWording
        }
    }

    private var requestWording: Wording {
        switch self {
        case .neitherCallNorPaper:
            Wording(
                "電話で要請した相手と時刻か、要請書の番号と日付を入力してください。",
                "Say who was called and when, or give the number and date of the paper.")
        case .linesOutOfRange(let count):
            Wording(
                "品目は1〜\(Self.mostLines)行です（いま\(count)行）。多いときは発注を分けてください。",
                "An order has 1 to \(Self.mostLines) lines, not \(count). Make two orders of it.")
        case .itemTwice(let item):
            Wording("「\(item)」が2回あります。1行にまとめてください。", "“\(item)” is named twice. Make it one line.")
        case .quantityOutOfRange(let quantity):
            Wording("数量「\(quantity)」は1〜1,000,000の範囲外です。", "The quantity \(quantity) is outside 1 to 1,000,000.")
        case .sameAgain(let number):
            Wording(
                "同じ事業者に同じ内容を第\(number)号で発注済みです。追加で必要なときは「追加の発注」に印をつけて送ってください。",
                "The same was ordered from this supplier as no. \(number). If more is needed, say that it is meant again."
            )
        case .priceAgreed(let item, let yen):
            Wording(
                "「\(item)」の単価は協定で\(yen)と決まっています。単価を空欄にしてください。",
                "The agreement says \(yen.grouped) yen for “\(item)”. Leave the price empty.")
        case .priceNeeded(let item):
            Wording(
                "「\(item)」の単価（災害直前の価格）を入力してください。要請書に記載します。",
                "State the price of “\(item)” just before the disaster; it stands on the paper.")
        case .priceOutOfRange(let yen):
            Wording("単価「\(yen)」は1〜1億円で入力してください。", "A price of \(yen.grouped) yen is outside 1 to 100,000,000.")
        default: stateWording
        }
    }

    private var textWording: Wording {
        switch self {
        case .noPerson:
            Wording(
                "担当者の名前を入力してください（1〜\(Self.longestName)文字）。",
                "Give the person's name, 1 to \(Self.longestName) characters.")
        case .noPaperNumber:
            Wording(
                "要請書の文書番号を入力してください（1〜\(Self.longestPaperNumber)文字）。",
                "Give the number of the paper, 1 to \(Self.longestPaperNumber) characters.")
        case .textTooLong:
            Wording("備考などは\(Self.longestText)文字以内にしてください。", "Keep texts to \(Self.longestText) characters.")
        case .noReason:
            Wording(
                "理由を入力してください（1〜\(Self.longestText)文字）。", "Give a reason of 1 to \(Self.longestText) characters.")
        case .observedInTheFuture(let observed, let now):
            Wording(
                "確認時刻（\(observed.short)）が現在（\(now.short)）より先です。",
                "It was observed at \(observed.short), which is after now (\(now.short)).")
        default: stateWording
        }
    }

    private var stateWording: Wording {
        switch self {
        case .alreadyRequested(let paper):
            Wording(
                "要請書は「\(paper.number)」（\(paper.date)）で送付済みです。",
                "The paper was sent already as “\(paper.number)” of \(paper.date).")
        case .alreadyDelivered(let number):
            Wording(
                "第\(number)号は納品があるため取り消せません。納品の取り消しか、報告・精算に進んでください。",
                "Goods have come for no. \(number). Take the delivery back, or go on to report and settle.")
        case .alreadyReported(let number):
            Wording(
                "第\(number)号は報告書を受け取り済みのため変更できません。追加の納品は新しい発注で記録してください。",
                "No. \(number) is reported and closed to changes. Record more goods under a new order.")
        case .finished(let state):
            Wording(
                "この発注は\(state.name.japanese)のため変更できません。必要なら新しく発注してください。",
                "This order is \(state.name.english) and cannot be changed. Place a new one if more is needed.")
        case .noSuchLine(let number): Wording("\(number)行目はこの発注にありません。", "The order has no line \(number).")
        case .lineTwice(let number):
            Wording("\(number)行目が2回あります。1つにまとめてください。", "Line \(number) is named twice. Make it one.")
        case .moreThanOrdered(let item, let quantity):
            Wording(
                "「\(item)」の発注は\(quantity)です。受諾数は0〜\(quantity)で入力してください。",
                "\(quantity) of “\(item)” were ordered; 0 to \(quantity) can be confirmed.")
        case .nothingDelivered:
            Wording("納品された数がありません。1つ以上入力してください。", "Nothing was delivered. Give at least one number.")
        case .deliveryNameUsed(let id):
            Wording(
                "納品「\(id)」は取り消し済みか、別の入庫で使われています。新しい納品として記録してください。",
                "“\(id)” was taken back or names other goods. Record the delivery under a new name.")
        case .paperInTheFuture(let date):
            Wording("報告書の日付（\(date)）が今日より先です。", "The report's date \(date) is after today.")
        default: Wording("この発注は変更できません。", "The order cannot be changed.")
        }
    }

    private var settlementWording: Wording {
        switch self {
        case .paperMissing(let number):
            Wording(
                "第\(number)号は要請書がまだです。要請書の番号と日付を記録してから精算してください。",
                "No. \(number) has no paper yet. Record its number and date first.")
        case .reportMissing(let number):
            Wording(
                "第\(number)号は物資供給報告書がまだです。受け取ってから精算してください。",
                "The supplier has not reported on no. \(number) yet. Settle once it has.")
        case .noPot:
            Wording("支払いに使う資金を入力してください（1〜64文字）。", "Name the money that pays, 1 to 64 characters.")
        case .condolenceMoney:
            Wording(
                "義援金は全額を被災者に配分するもので、物資の調達には使えません。災害救助費や寄付など別の資金を選んでください。",
                "Condolence money goes to the victims in full and buys no goods. Choose money of another source.")
        case .grantForOthers(let bond, let fitting): grantForOthers(bond, fitting)
        default:
            Wording("金額が大きすぎます。数量と単価を確かめてください。", "The amount is beyond all bounds. Check quantities and prices.")
        }
    }

    private func grantForOthers(_ bond: GrantRefusal.Bond, _ fitting: [String]) -> Wording {
        let (japanese, english) =
            fitting.isEmpty
            ? (
                "合う配分がないため、先に資金要望と配分を登録するか、ほかの資金で精算してください。",
                "No grant fits: have one made first, or settle from other money."
            )
            : ("使える配分：\(fitting.joined(separator: "、"))。", "Grants that fit: \(fitting.joined(separator: ", ")).")
        return Wording(
            "この配分は\(bond.name.japanese)の指定が合わず、この発注の支払いには使えません。\(japanese)",
            "This grant is not for \(bond.name.english) and cannot pay for this order. \(english)")
    }
}
