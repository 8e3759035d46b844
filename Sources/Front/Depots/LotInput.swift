import Boards
import Relief
import Vocabulary

/// What somebody says of one lot, as a form or as JSON.
enum LotInput {
    static let before = "before"
    static let cause = "cause"
    static let loss = "loss"
    static let discardNote = "loss-note"

    static let pieces = Field("pieces", Wording("いまある数", "How many are there now"), .number, isRequired: true)
    static let loose = Field("loose", Wording("バラ（空欄は0）", "Loose pieces (empty: 0)"), .number)
    static let countNote = Field("note", Wording("メモ", "Note"), .text(longest: LotCount.longestNote))
    static let lossNote = Field(
        discardNote, Wording("メモ", "Note"), .text(longest: LotCount.longestNote),
        hint: Wording("「そのほか」のときは理由を書いてください", "for “other”, say what happened"))

    static func cases(of packing: Packing) -> Field {
        let each = packing.piecesPerCase.grouped
        return Field(
            "cases", Wording("いまある箱数（\(each)入）", "Cases there now (of \(each))"), .number, isRequired: true)
    }

    /// The form on which it is counted.
    static func counted(_ fields: inout Fields, _ lot: Lot) throws(Problem) -> LotCount {
        let pieces = number(&fields, lot.details.packing)
        let read = said(&fields)
        let cause = fields.choice(cause, Wording("理由", "reason"), LotCount.Cause.self)
        return LotCount(
            lot: lot.id, pieces: try fields.checked(pieces), before: read, cause: cause ?? .recounted,
            note: fields.text(countNote.name))
    }

    /// The form on which all of it is gone.
    static func discarded(_ fields: inout Fields, _ lot: Lot) throws(Problem) -> LotCount {
        let (read, cause) = (said(&fields), fields.choice(loss, Wording("理由", "reason"), LotCount.Cause.self))
        return LotCount(
            lot: lot.id, pieces: .zero, before: read, cause: try fields.checked(cause),
            note: fields.text(discardNote))
    }

    /// As a program says it: pieces, and nothing else is needed.
    static func read(_ fields: inout Fields, _ lot: ID<Lot>) throws(Problem) -> LotCount {
        let pieces = fields.neededWhole("pieces", Wording("数", "number of pieces"), in: 0...Count<Piece>.limit)
        let read = said(&fields)
        let why = fields.text(cause).flatMap { _ in
            fields.choice(cause, Wording("理由", "reason"), LotCount.Cause.self)
        }
        return LotCount(
            lot: lot, pieces: try fields.checked(pieces.flatMap { Count($0) }), before: read, cause: why ?? .recounted,
            note: fields.text("note"))
    }

    private static func said(_ fields: inout Fields) -> Count<Piece>? {
        fields.whole(before, Wording("読んだ数", "number that was read"), in: 0...Count<Piece>.limit).flatMap { Count($0) }
    }

    /// In cases and loose pieces where the lot has cases, which is how people count.
    private static func number(_ fields: inout Fields, _ packing: Packing?) -> Count<Piece>? {
        let limit = Count<Piece>.limit
        guard let packing else {
            return fields.neededWhole(pieces.name, pieces.label, in: 0...limit).flatMap { Count($0) }
        }
        let each = packing.piecesPerCase
        let cases = fields.neededWhole("cases", Wording("箱数", "number of cases"), in: 0...limit / each)
        let most = limit - (cases ?? 0) * each
        let single = fields.whole(loose.name, Wording("バラ", "number of loose pieces"), in: 0...most)
        return cases.flatMap { Count($0 * each + (single ?? 0)) }
    }
}

/// Fewer of a lot than is promised of it: true now and then, and mostly a slip of the finger.
struct BrokenCount {
    private let lot: Lot
    private let left: Count<Piece>
    private let shelters: Int

    /// `nil` when the promises can be kept as well as before.
    init?(_ count: LotCount, on wall: Wall) {
        guard let lot = wall.depots.lot(count.lot), count.pieces < lot.onHand, count.pieces < lot.reservedPieces else {
            return nil
        }
        (self.lot, left) = (lot, count.pieces)
        let parts = PromisedLoads(wall, lot.details.depot).parts(of: lot)
        shelters = Set(parts.map(\.consignment.shelter)).count
    }

    /// Beside the field `name`.
    func ask(_ fields: inout Fields, beside name: String, _ wall: Wall) throws(Problem) {
        let item = wall.item(lot.details.item)
        let short = lot.reservedPieces.remaining(after: left)
        func told(_ pieces: Count<Piece>, _ language: Language) -> String { item.amount(pieces, language) }
        try SecondLook.ask(
            &fields, name, "lot/fewer-than-promised",
            Wording(
                "避難所\(shelters.grouped)か所に約束した\(told(lot.reservedPieces, .japanese))のうち\(told(short, .japanese))が足りなくなります（届け先は下の「約束の先」）。便は自動では変わらないので、すぐ本部に知らせてください。",
                """
                \(told(short, .english)) of the \(told(lot.reservedPieces, .english)) promised to \(shelters.english("shelter")) \
                would be missing (they stand below). No load changes by itself: tell headquarters at once.
                """))
    }
}
