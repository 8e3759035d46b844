import Formats
import Relief
import Vocabulary

extension RowReader<ManningColumn> {
    /// The rule that the row gives, or `nil` after a problem.
    mutating func rule() -> ManningRule? {
        let id = required(.rule, Cell.id(ManningRule.self))
        let (name, note) = (wording(.japanese, .english), note())
        let skill = optional(.skill, Cell.id(Skill.self))
        let kind = required(.kind, Cell.word(Self.kinds, otherwise: "bad-kind"))
        let audience = optional(.audience, Cell.word(Self.audiences, otherwise: "bad-audience"))
        let heads = optional(.heads, Cell.whole(in: 1...100_000))
        let least = required(.least, Cell.whole(in: 0...1_000))
        let tier = required(.tier, Cell.whole(in: 1...3)).flatMap(Item.Tier.init(rawValue:))
        let watches = required(.watches, Self.watches)
        guard let id, let name, let note, let kind, let least, let tier, let watches, problems.isEmpty else {
            return nil
        }
        return ManningRule(
            id: id, name: name, skill: skill, kind: kind, audience: audience ?? nil, headsPerPerson: heads,
            least: least, tier: tier, watches: watches, note: note)
    }

    private static var kinds: Words<Site.Kind> {
        Words([(.shelter, ["避難所", "shelter"]), (.depot, ["物資拠点", "depot"])])
    }

    /// Everybody, or a group that shelters count apart.
    private static var audiences: Words<Headcount.Category?> {
        Words(
            [(nil, ["全員", "everybody"])] + Headcount.Category.allCases.map { ($0, [$0.name.japanese, $0.rawValue]) })
    }

    /// `08:00-16:00|16:00-24:00`; one that ends earlier than it begins reaches into the next day.
    private static func watches(_ text: String) throws(CellFault) -> [Watch] {
        var found: [Watch] = []
        for part in CellText.key(text).split(separator: "|") {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map(minutes)
            guard ends.count == 2, let from = ends[0], let to = ends[1],
                let watch = Watch(start: from, minutes: to > from ? to - from : to + 1_440 - from)
            else {
                throw CellFault(
                    "bad-watch",
                    "時間帯「\(SheetProblem.quote(String(part)))」は読めません。「08:00-16:00|16:00-24:00」のように入力してください。",
                    "“\(SheetProblem.quote(String(part)))” is no part of a day. Write 08:00-16:00|16:00-24:00.")
            }
            found.append(watch)
        }
        return found
    }

    private static func minutes(_ text: Substring) -> Int? {
        let numbers = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count == 2, let hours = numbers[0], let minutes = numbers[1], (0...24).contains(hours),
            (0..<60).contains(minutes), hours < 24 || minutes == 0
        else { return nil }
        return hours * 60 + minutes
    }
}
