import Formats
import Relief
import ReliefTesting
import Vocabulary

/// The catalogue of the fixture, as far as pages need it.
enum ListedItems {
    static func all() throws -> [Item] {
        try Fixture.text("Rules/catalogue.csv").split(whereSeparator: \.isNewline).dropFirst().map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            return Item(
                id: .of(cells[0]), name: Wording(cells[1], cells[2]),
                synonyms: cells[3].split(separator: "|").map(String.init), unit: cells[4],
                tier: Item.Tier(rawValue: Int(cells[5]) ?? 3) ?? .living, preset: Int(cells[6]),
                packings: cells[7].split(separator: "|").compactMap { Int($0).flatMap(Packing.init) })
        }
    }
}
