package import Vocabulary

/// Why an order to the plans was turned down.
package enum DirectiveRefusal: Refusal {
    case noSuchDirective(ID<Directive>)
    case noSuchLot(ID<Lot>)
    case alreadyGiven(by: String, at: Moment)
    case noReason
    case noSource
    case needNotOpen(ID<Need>)
    case piecesOutOfRange(Int)
    case moreThanMissing(Count<Piece>)
    case moreThanInStock(Count<Piece>)
    case otherItem
    case notAShelter(ID<Site>)
    case notADepot(ID<Site>)

    package var code: String {
        switch self {
        case .noSuchDirective: "directive/unknown"
        case .noSuchLot: "lot/unknown"
        case .alreadyGiven: "directive/already-given"
        case .noReason: "directive/no-reason"
        case .noSource: "directive/no-source"
        case .needNotOpen: "directive/need-not-open"
        case .piecesOutOfRange: "directive/pieces-out-of-range"
        case .moreThanMissing: "directive/more-than-missing"
        case .moreThanInStock: "directive/more-than-in-stock"
        case .otherItem: "directive/other-item"
        case .notAShelter: "site/not-a-shelter"
        case .notADepot: "site/not-a-depot"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchDirective, .noSuchLot: .missing
        case .alreadyGiven, .needNotOpen, .moreThanMissing, .moreThanInStock: .conflict
        case .noReason, .noSource, .piecesOutOfRange, .otherItem, .notAShelter, .notADepot: .invalid
        }
    }

    package var wording: Wording {
        switch self {
        case .noSuchDirective(let id):
            Wording("指示「\(id)」はありません。", "There is no order “\(id)”.")
        case .noSuchLot(let id):
            Wording("ロット「\(id)」はありません。", "There is no lot “\(id)”.")
        case .alreadyGiven(let by, let at):
            Wording(
                "同じ指示を\(by)が\(at.short)に出しています。変えるときは、先に解除してください。",
                "\(by) gave this order at \(at.short). Lift it first to change it.")
        case .noReason:
            Wording("理由を入力してください（1〜200文字）。", "Give a reason of 1 to 200 characters.")
        case .noSource:
            Wording("どのロットか拠点かを1つ選んでください。", "Choose one lot or one depot.")
        case .needNotOpen(let id):
            Wording(
                "要請「\(id)」は、取消済み・受領済みか、入数の確認待ちです。",
                "The need “\(id)” is cancelled, received, or waits for the size of a case.")
        case .piecesOutOfRange(let pieces):
            Wording("数量「\(pieces)」は1以上にしてください。", "\(pieces) is too few: give at least 1 piece.")
        case .moreThanMissing(let missing):
            Wording(
                "この要請の不足は\(missing.value)個です。それ以下にしてください。",
                "Only \(missing.value.english("piece is", "pieces are")) missing; give at most that.")
        case .moreThanInStock(let free):
            Wording(
                "使える在庫は\(free.value)個です。それ以下にしてください。",
                "Only \(free.value.english("piece is", "pieces are")) free there; give at most that.")
        case .otherItem:
            Wording("そこには、要請の品目も代わりの品もありません。", "Neither the item nor an accepted substitute lies there.")
        case .notAShelter(let id):
            Wording("「\(id)」は避難所ではありません。", "“\(id)” is not a shelter.")
        case .notADepot(let id):
            Wording("「\(id)」は物資拠点ではありません。", "“\(id)” is not a depot.")
        }
    }
}
