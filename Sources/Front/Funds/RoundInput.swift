import Formats
import Relief
import Vocabulary

/// A round of condolence money as a form or a program says it.
enum RoundInput {
    /// Cells come as lines of `municipality,class,households` from a form, or as a list from a program.
    static func read(_ fields: inout Fields) throws(Problem) -> RoundDetails {
        let name = fields.needed("name", Wording("配分の名称", "name of the round"))
        let pot = fields.id("pot", Wording("資金", "pot"), of: Pot.self)
        let reach = fields.yenTable("reach", of: HouseholdClass.self)
        let cells = fields.text("lines").map { lines($0, &fields) } ?? list(&fields)
        guard let name, let pot else { throw .input(fields.problems) }
        return try fields.checked(RoundDetails(name: name, pot: pot, reach: reach, cells: cells))
    }

    private static func list(_ fields: inout Fields) -> [RoundCell] {
        let numbers = Set(
            fields.names.compactMap { name in
                name.hasPrefix("cells.") ? name.dropFirst(6).split(separator: ".").first.flatMap { Int($0) } : nil
            })
        return numbers.sorted().compactMap { number in
            let place = fields.id(
                "cells.\(number).municipality", Wording("市町村", "municipality"), of: Municipality.self)
            let rank = fields.id("cells.\(number).class", Wording("区分", "class"), of: HouseholdClass.self)
            let households = fields.neededWhole(
                "cells.\(number).households", Wording("件数", "households"), in: 0...RoundRefusal.mostHouseholds)
            guard let place, let rank, let households else { return nil }
            return RoundCell(place, rank, households: households)
        }
    }

    private static func lines(_ text: String, _ fields: inout Fields) -> [RoundCell] {
        text.split(whereSeparator: \.isNewline).enumerated().compactMap { number, line in
            let parts = line.split(whereSeparator: { ",，、\t".contains($0) }).map { CellText.trimmed(String($0)) }
            guard parts.count == 3, let place = ID<Municipality>(CellText.key(parts[0])),
                let rank = ID<HouseholdClass>(CellText.key(parts[1])),
                case .value(let households) = CellNumber.whole(parts[2])
            else {
                fields.refuse(
                    "lines", "round/bad-line",
                    Wording(
                        "\(number + 1)行目「\(line.prefix(40))」は「市町村コード,区分,件数」の形ではありません。",
                        "Line \(number + 1), “\(line.prefix(40))”, is not municipality,class,households."))
                return nil
            }
            return RoundCell(place, rank, households: households)
        }
    }
}
