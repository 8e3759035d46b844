import Formats
import Relief
import Vocabulary

/// How terms, prices and quantities are said on the pages of supplies.
extension Desk {
    /// Period, lead time, radius and transport in one line.
    func terms(_ terms: AgreementTerms) -> String {
        let unknown = Wording.unknown
        let until = terms.validUntil.map { Wording("\($0)まで", "to \($0)") } ?? Wording("自動更新", "renews itself")
        let lead = terms.leadHours.map { Wording("\($0)時間", "\($0) h") } ?? unknown
        let radius = terms.radiusKilometres.map { Wording("\($0)km以内", "within \($0) km") } ?? unknown
        return say(
            "\(terms.validFrom)から\(until.japanese)・納入まで\(lead.japanese)・配送\(radius.japanese)・\(carriage(terms.transports).japanese)",
            "from \(terms.validFrom) \(until.english); lead time \(lead.english); reach \(radius.english); \(carriage(terms.transports).english)"
        )
    }

    func carriage(_ transports: Bool?) -> Wording {
        switch transports {
        case true?: Wording("事業者が納入場所まで運搬", "the supplier brings it")
        case false?: Wording("市が引き取り", "the city fetches it")
        case nil: Wording("運搬は要確認", "ask who carries it")
        }
    }

    /// An item of an agreement with its unit, price and guide.
    func line(_ line: AgreementItem) -> String {
        let counted = names.counted(line.unit, of: line.item)
        let most = line.most.map {
            say("・目安\($0.grouped)\(counted.japanese)", ", about \($0.english(line.unit.one, counted.english))")
        }
        return
            "\(names.item(line.item)) \(unit(line.unit, line.packing, of: line.item)) \(say(price(line.price)))\(most ?? "")"
    }

    /// What is counted: 「1箱（24本）」 or 「1本」.
    func unit(_ unit: Asked.Unit, _ packing: Packing?, of item: ID<Item>) -> String {
        guard unit == .case, let packing else { return names.amount(Count(clamping: 1), of: item) }
        let pieces = names.amount(Count(clamping: Int64(packing.piecesPerCase)), of: item)
        return say("1箱（\(pieces)）", "1 case (\(pieces))")
    }

    func price(_ rule: PriceRule) -> Wording {
        rule.yen?.wording ?? Wording("災害直前の価格（未確認）", "price just before the disaster (not verified)")
    }

    func price(_ price: LinePrice?) -> String {
        guard let price else { return say("未定", "not stated") }
        let mark = price.isVerified ? "" : say("（未確認）", " (not verified)")
        return say(price.yen.wording) + mark
    }

    /// 「約12km」; what nobody can measure is said to be unknown.
    func distance(_ metres: Int?) -> String {
        guard let metres else { return say("距離不明", "distance unknown") }
        return metres < 1000
            ? say("約\(metres)m", "about \(metres) m") : say("約\(metres / 1000)km", "about \(metres / 1000) km")
    }
}

extension Order {
    /// Something is still to come, and it should be here by now.
    static let late = StateMark(name: Wording("遅れ", "late"), shape: "▲", tone: "bad")
}

extension Order.State {
    var mark: StateMark {
        switch self {
        case .oral: StateMark(name: name, shape: "☎", tone: "some")
        case .requested: StateMark(name: name, shape: "○", tone: "some")
        case .confirmed: StateMark(name: name, shape: "◐", tone: "some")
        case .delivered: StateMark(name: name, shape: "▶", tone: "good")
        case .reported: StateMark(name: name, shape: "●", tone: "good")
        case .settled: StateMark(name: name, shape: "✓", tone: "done")
        case .cancelled: StateMark(name: name, shape: "✕", tone: "off")
        }
    }
}

extension Order.Outcome {
    var mark: StateMark {
        switch self {
        case .exact: StateMark(name: Wording("発注どおり", "as ordered"), shape: "✓", tone: "done")
        case .under: StateMark(name: Wording("不足", "short"), shape: "▼", tone: "some")
        case .over: StateMark(name: Wording("過納", "over"), shape: "▲", tone: "bad")
        }
    }
}
