import Relief
import Vocabulary

extension RowReader<CatalogueColumn> {
    /// The item that the row lists, or `nil` after a problem.
    mutating func listedItem() -> Item? {
        let id = required(.code, Cell.id(Item.self))
        let japanese = required(.japanese, Cell.text(upTo: 100))
        let english = required(.english, Cell.text(upTo: 100))
        let unit = required(.unit, Cell.text(upTo: 10))
        let tier = required(.tier, Cell.whole(in: 1...3)).flatMap(Item.Tier.init(rawValue:))
        let preset = optional(.preset, Cell.whole(in: 1...99))
        let packings = optional(.packings, Self.packings) ?? []
        let grams = optional(.grams, Cell.whole(in: 0...10_000_000)).flatMap { Grams(Int64($0)) }
        let daily = optional(.daily, Self.daily) ?? nil
        guard let id, let japanese, let english, let unit, let tier else { return nil }
        return Item(
            id: id, name: Wording(japanese, english), synonyms: synonyms, unit: unit, tier: tier, preset: preset,
            packings: packings, grams: grams, daily: daily, source: text(.source).isEmpty ? nil : text(.source))
    }

    private var synonyms: [String] {
        text(.synonyms).split(whereSeparator: { $0 == "|" || $0 == "｜" }).map(String.init)
    }

    /// Several usual packings are separated by `|`: `480|720`.
    private static func packings(_ text: String) throws(CellFault) -> [Packing] {
        var packings: [Packing] = []
        for part in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "|" || $0 == "｜" }) {
            let pieces = try Cell.whole(in: Packing.range)(String(part))
            packings += [Packing(piecesPerCase: pieces)].compactMap(\.self)
        }
        return packings
    }

    /// A whole number of pieces for a person and a day, or a fraction: `5223/20000`.
    private static func daily(_ text: String) throws(CellFault) -> DailyNeed? {
        let halves = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard halves.count <= 2 else {
            throw CellFault(
                "bad-fraction", "「\(SheetProblem.quote(text))」は整数か「3/2」の形にしてください。",
                "“\(SheetProblem.quote(text))” must be a whole number or a fraction like 3/2.")
        }
        let numbers = 1...1_000_000
        let pieces = try Cell.whole(in: numbers)(halves.first ?? "")
        let persons = halves.count == 2 ? try Cell.whole(in: numbers)(halves[1]) : 1
        return DailyNeed(pieces: pieces, persons: persons)
    }
}
