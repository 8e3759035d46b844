package import Vocabulary

/// Why the Disaster Relief Act does not pay for something.
package enum LawRefusal: Refusal {
    case notCovered
    case noDisaster
    case noSuchCeiling(ID<Ceiling>)
    case noneInForce(ID<Ceiling>, on: LocalDate)
    case overCeiling(Wording, perUnit: Yen, unit: Wording, units: Int, left: Yen)
    case afterPeriod(Wording, LawPeriod.Kind, days: Int, lastDay: LocalDate)
    case beforeDisaster(LocalDate)
    case endsBeforeItBegins
    case unitsOutOfRange(most: Int)
    case noEvidence
    case tooLarge

    /// Person-days of a year for ten million people.
    package static let mostUnits = 4_000_000_000

    package var code: String {
        switch self {
        case .notCovered: "law/not-covered"
        case .noDisaster: "law/no-disaster"
        case .noSuchCeiling: "ceiling/unknown"
        case .noneInForce: "law/none-in-force"
        case .overCeiling: "law/over-ceiling"
        case .afterPeriod: "law/after-period"
        case .beforeDisaster: "law/before-disaster"
        case .endsBeforeItBegins: "law/ends-before-it-begins"
        case .unitsOutOfRange: "law/units-out-of-range"
        case .noEvidence: "law/no-evidence"
        case .tooLarge: "yen/too-large"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchCeiling: .missing
        case .notCovered, .noDisaster, .noneInForce, .overCeiling, .afterPeriod: .conflict
        case .beforeDisaster, .endsBeforeItBegins, .unitsOutOfRange, .noEvidence, .tooLarge: .invalid
        }
    }

    package var wording: Wording {
        switch self {
        case .notCovered:
            Wording(
                "この要望には災害救助法の費目がありません。支援金・寄付・予算の資金から選ぶか、費目を付けた要望を登録してください。",
                "The request names no item of the Disaster Relief Act. Choose a pot of aid, donations or budget, or make a request that names one."
            )
        case .noDisaster:
            Wording(
                "災害が開始されていないため、期間を数えられません。先に災害を開始してください。",
                "No incident is open, so its days cannot be counted. Open the incident first.")
        case .noSuchCeiling(let item):
            Wording("災害救助法の費目「\(item)」は登録されていません。", "No item “\(item)” of the Disaster Relief Act is listed.")
        case .noneInForce(let item, let day):
            Wording(
                "費目「\(item)」に、\(day)の災害に使える確認済みの限度額がありません。限度額表を取り込んでください。",
                "No verified ceiling of “\(item)” holds for a disaster of \(day). Import the table of ceilings.")
        case .overCeiling(let name, let perUnit, let unit, let units, let left) where left.isZero:
            Wording(
                "\(name.japanese)の限度額（\(perUnit)×\(units.grouped)\(unit.japanese)）までは配分済みです。特別基準の協議を。残りは寄付・予算から出せます。",
                "\(name.english) is held to \(perUnit.wording.english) for each of \(units.grouped) \(unit.english), and that was given. Agree a special standard, or use donations or budget."
            )
        case .overCeiling(let name, let perUnit, let unit, let units, let left):
            Wording(
                "\(name.japanese)の限度額は\(perUnit)×\(units.grouped)\(unit.japanese)です。あと\(left)までにするか、特別基準の協議を。残りは寄付・予算から出せます。",
                "\(name.english) is held to \(perUnit.wording.english) for each of \(units.grouped) \(unit.english): give at most \(left.wording.english), agree a special standard, or use donations or budget for the rest."
            )
        case .afterPeriod(let name, let kind, let days, let lastDay):
            Self.afterPeriod(name, kind, days, lastDay)
        case .beforeDisaster(let firstDay):
            Wording(
                "災害発生日（\(firstDay)）より前の日は、災害救助法の対象になりません。",
                "The act pays for nothing before the day of the disaster, \(firstDay).")
        case .endsBeforeItBegins:
            Wording("終わりの日が始まりの日より前です。", "It ends before it begins.")
        case .unitsOutOfRange(let most):
            most > 0
                ? Wording("数量は1〜\(most.grouped)にしてください。", "Give a quantity of 1 to \(most.grouped).")
                : Wording(
                    "要望の数量は、すべて支払済みです。数量を増やすときは新しい要望を登録してください。",
                    "The whole quantity of the request was paid for. Make another request for more.")
        case .noEvidence:
            Wording(
                "災害救助法の支払には、実績（数量と期間）が要ります。領収書の内容を入力してください。",
                "A payment under the Disaster Relief Act needs what was done: quantity and days, as on the receipt.")
        case .tooLarge:
            Wording("金額が大きすぎて計算できません。", "The amount is too large to be reckoned with.")
        }
    }

    private static func afterPeriod(
        _ name: Wording, _ kind: LawPeriod.Kind, _ days: Int, _ lastDay: LocalDate
    ) -> Wording {
        let (japanese, english) = kind == .start ? ("着工は", "must begin") : ("", "must end")
        return Wording(
            "\(name.japanese)の\(japanese)災害発生の日から\(days)日以内（\(lastDay)まで）です。期間を直すか、特別基準の協議を。",
            "\(name.english) \(english) within \(days.english("day")), by \(lastDay). Change the days, or agree a special standard."
        )
    }
}
