import Boards
import Relief
import Vocabulary

/// Who drives a load, as a form or a program says it.
enum CarrierInput {
    /// The code of an organisation that holds a carrier's token.
    static let organisation = "carrier"
    /// The same for whoever has none.
    static let name = Field(
        "carrierName", Wording("ほかの運送の担当（名前）", "Another carrier, by name"), .text(longest: Carrier.longestName),
        hint: Wording("例：自衛隊 第8師団。電話番号は書かないでください", "such as a unit of the Self-Defense Forces; no telephone number"))
    /// Pressed instead, it is nobody again.
    static let nobody = "nobody"

    /// One of both of a form, or nobody where that was pressed.
    static func chosen(_ fields: inout Fields, on wall: Wall, now: Moment) throws(Problem) -> Carrier? {
        if fields.text(nobody) != nil { return nil }
        switch (fields.text(organisation), fields.text(name.name)) {
        case (nil, nil): fields.refuse(name.name, "input/missing", missing)
        case (_?, _?): fields.refuse(name.name, "consignment/two-carriers", both)
        case (let text?, nil), (nil, let text?): return carrier(text, on: wall, now: now)
        }
        throw .input(fields.problems)
    }

    /// `{"carrier":"…"}`: a code, or a name where no carrier has such a code; `""` is nobody.
    static func said(_ fields: inout Fields, on wall: Wall, now: Moment) throws(Problem) -> Carrier? {
        if fields.names.contains(organisation), fields.text(organisation) == nil { return nil }
        let text = fields.needed(organisation, Wording("運送の担当", "carrier"))
        return carrier(try fields.checked(text), on: wall, now: now)
    }

    private static func carrier(_ text: String, on wall: Wall, now: Moment) -> Carrier {
        let known = ID<Organisation>(text).flatMap { id in wall.access.carriers(at: now).first { $0 == id } }
        return known.map(Carrier.organisation) ?? .named(text)
    }

    private static let missing = Wording("運送の担当を選ぶか、名前を入力してください。", "Choose the carrier, or type a name.")
    private static let both = Wording(
        "選んだ事業者と入力した名前の両方があります。どちらか一方にしてください。", "One is chosen and another typed: keep one of them.")
}
