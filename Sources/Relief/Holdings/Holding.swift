package import JSON
package import Vocabulary

/// What a shelter has said of what lies there (手持ち), and whether its share of the reserve was let go.
package struct Holding: Hashable, Sendable {
    /// The latest of each staple by observation, not by arrival.
    package internal(set) var reports: [ID<Staple>: HoldingReport] = [:]
    package internal(set) var reserveReleasedAt: Moment?

    package init() {}
}

/// How much of one staple was seen at a shelter, or that it is enough.
package struct HoldingReport: Hashable, Sendable {
    package let observedAt: Moment
    /// Units counted; `nil` where nobody counted.
    package let units: Int?
    /// 足りている: nothing need be sent.
    package let isEnough: Bool

    package init(observedAt: Moment, units: Int?, isEnough: Bool) {
        self.observedAt = observedAt
        self.units = units
        self.isEnough = isEnough
    }
}

/// What may be said of a shelter's holding.
package enum HoldingCommand: Hashable, Sendable {
    case report(Staple, HoldingReport, at: Moment)
    /// 確保枠の解除: what is held back for it may be planned again.
    case releaseReserve(by: String, reason: String, at: Moment)
}

/// Why it was not recorded.
package enum HoldingRefusal: Refusal {
    case notAShelter(ID<Site>)
    case nothingSaid
    case unitsOutOfRange(Int)
    case observedInTheFuture(Moment, now: Moment)
    case noReason

    package static let units = 0...100_000_000

    package var code: String {
        switch self {
        case .notAShelter: "site/not-a-shelter"
        case .nothingSaid: "holding/nothing-said"
        case .unitsOutOfRange: "holding/units-out-of-range"
        case .observedInTheFuture: "observed/in-the-future"
        case .noReason: "holding/no-reason"
        }
    }

    package var nature: RefusalNature { .invalid }

    package var wording: Wording {
        switch self {
        case .notAShelter(let id):
            Wording("「\(id)」は避難所ではありません。", "“\(id)” is not a shelter.")
        case .nothingSaid:
            Wording("手持ちの数を入力するか、「足りている」を選んでください。", "Give the number at hand, or say that it is enough.")
        case .unitsOutOfRange(let units):
            Wording(
                "手持ち「\(units)」は0〜\(Self.units.upperBound.grouped)の範囲外です。",
                "\(units) is outside 0 to \(Self.units.upperBound.grouped).")
        case .observedInTheFuture(let observed, let now):
            Wording(
                "確認時刻（\(observed.short)）が現在（\(now.short)）より先です。",
                "It was observed at \(observed.short), which is after now (\(now.short)).")
        case .noReason:
            Wording("理由を入力してください（1〜500文字）。", "Give a reason of 1 to 500 characters.")
        }
    }
}

extension HoldingReport: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        isEnough = try json.required("enough")
        observedAt = try json.required("observedAt")
        units = try json.optional("units")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("enough", isEnough)
        json.member("observedAt", observedAt)
        json.member("units", units)
        json.closeObject()
    }
}

extension Holding: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        reports = try json.required("reports")
        reserveReleasedAt = try json.optional("reserveReleasedAt")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("reports", reports)
        json.member("reserveReleasedAt", reserveReleasedAt)
        json.closeObject()
    }
}
