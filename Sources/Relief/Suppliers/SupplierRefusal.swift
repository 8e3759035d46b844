package import Vocabulary

/// Why a supplier or an agreement was not recorded.
package enum SupplierRefusal: Refusal {
    case noSuchSupplier(ID<Supplier>)
    case noSuchAgreement(ID<Agreement>)
    case noName
    case textTooLong
    case noAgreementName
    /// The agreement stands under another supplier.
    case agreementOfAnother(ID<Agreement>, ID<Supplier>)
    case endsBeforeItBegins(LocalDate, LocalDate)
    case leadOutOfRange(Int)
    case radiusOutOfRange(Int)
    case noItems
    case itemTwice(ID<Item>)
    case packingNeeded(ID<Item>)
    case priceOutOfRange(Yen)
    case quantityOutOfRange(Int)

    package static let longestName = 100
    package static let longestText = 200
    /// Nobody waits longer than ninety days for relief goods.
    package static let leadHours = 0...2_160
    /// Japan from end to end is about three thousand kilometres.
    package static let radius = 1...3_000
    package static let mostItems = 200
    /// A unit of relief goods for more than a hundred million yen is a slip of the finger, and nothing is free.
    package static let prices: ClosedRange<Int64> = 1...100_000_000

    package var code: String {
        switch self {
        case .noSuchSupplier: "supplier/unknown"
        case .noSuchAgreement: "agreement/unknown"
        case .noName: "supplier/no-name"
        case .textTooLong: "supplier/text-too-long"
        case .noAgreementName: "agreement/no-name"
        case .agreementOfAnother: "agreement/other-supplier"
        case .endsBeforeItBegins: "agreement/ends-before-it-begins"
        case .leadOutOfRange: "agreement/lead-out-of-range"
        case .radiusOutOfRange: "agreement/radius-out-of-range"
        case .noItems: "agreement/no-items"
        case .itemTwice: "agreement/item-twice"
        case .packingNeeded: "agreement/packing-needed"
        case .priceOutOfRange: "agreement/price-out-of-range"
        case .quantityOutOfRange: "agreement/quantity-out-of-range"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchSupplier, .noSuchAgreement: .missing
        case .agreementOfAnother: .conflict
        case .noName, .textTooLong, .noAgreementName, .endsBeforeItBegins, .leadOutOfRange, .radiusOutOfRange,
            .noItems, .itemTwice, .packingNeeded, .priceOutOfRange, .quantityOutOfRange:
            .invalid
        }
    }
}

extension SupplierRefusal {
    package var wording: Wording {
        switch self {
        case .noSuchSupplier(let id):
            Wording("事業者「\(id)」は登録されていません。先に事業者を登録してください。", "No supplier “\(id)” is registered. Register it first.")
        case .noSuchAgreement(let id):
            Wording("協定「\(id)」は登録されていません。", "No agreement “\(id)” is recorded.")
        case .noName:
            Wording("事業者名を入力してください（1〜100文字）。", "Give the supplier a name of 1 to 100 characters.")
        case .textTooLong:
            Wording(
                "各項目は\(Self.longestText)文字以内にしてください。", "Keep each field to \(Self.longestText) characters.")
        case .noAgreementName:
            Wording("協定名を入力してください（1〜100文字）。", "Give the agreement a name of 1 to 100 characters.")
        case .agreementOfAnother(let id, let holder):
            Wording(
                "協定「\(id)」は事業者「\(holder)」のものです。別の協定コードを使ってください。",
                "Agreement “\(id)” is one with “\(holder)”. Use another code.")
        case .endsBeforeItBegins(let from, let until):
            Wording("有効期限（\(until)）が開始日（\(from)）より前です。", "It would end (\(until)) before it begins (\(from)).")
        case .leadOutOfRange, .radiusOutOfRange, .priceOutOfRange, .quantityOutOfRange: rangeWording
        case .noItems:
            Wording(
                "協定の品目を1〜\(Self.mostItems)件入力してください。", "Name 1 to \(Self.mostItems) items of the agreement.")
        case .itemTwice(let item):
            Wording("品目「\(item)」が協定に2回あります。1行にまとめてください。", "Item “\(item)” is named twice. Make it one line.")
        case .packingNeeded(let item):
            Wording(
                "品目「\(item)」は箱単位です。1箱の入数を入力してください。", "Item “\(item)” comes in cases; say how many pieces are in one.")
        }
    }

    private var rangeWording: Wording {
        switch self {
        case .leadOutOfRange(let hours):
            Wording(
                "納入までの時間「\(hours)」は0〜2160時間で入力してください。", "\(hours.english("hour is", "hours are")) outside 0 to 2160.")
        case .radiusOutOfRange(let radius):
            Wording("配送できる距離「\(radius)」は1〜3000kmで入力してください。", "\(radius) km are outside 1 to 3000.")
        case .priceOutOfRange(let yen):
            Wording("単価「\(yen)」は1〜1億円で入力してください。", "A price of \(yen.grouped) yen is outside 1 to 100,000,000.")
        case .quantityOutOfRange(let quantity):
            Wording("数量の目安「\(quantity)」は1〜1,000,000で入力してください。", "\(quantity) units are outside 1 to 1,000,000.")
        default: Wording("範囲外です。", "Out of range.")
        }
    }
}
