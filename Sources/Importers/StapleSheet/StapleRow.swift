import Formats
import Relief
import Vocabulary

extension RowReader<StapleColumn> {
    /// The rule that the row gives, or `nil` after a problem.
    mutating func staple(in finder: ItemFinder) -> Staple? {
        let id = required(.code, Cell.id(Staple.self))
        let name = wording(.japanese, .english)
        let unit = wording(.unit, .englishUnit)
        let amount = required(.amount, Self.ratio)
        let period = required(.period, Cell.word(StapleWords.periods, otherwise: "bad-period"))
        let items = items(in: finder)
        let (audience, tiers, push, note) = (audience(), tiers(), push(in: finder), note())
        let reserve = optional(.reserve, Cell.whole(in: 0...1000)) ?? 0
        guard let id, let name, let unit, let audience, let amount, let period, let tiers, let note,
            problems.isEmpty
        else { return nil }
        return Staple(
            id: id, name: name, unit: unit, audience: audience, amount: amount, period: period, items: items,
            tiers: tiers, push: push, reservePerMille: reserve, note: note)
    }

    private mutating func audience() -> Audience? {
        let group = required(.audience, Cell.word(StapleWords.audiences, otherwise: "bad-audience"))
        let share = optional(.share, Self.ratio)
        return group.map { Audience($0.category, share: share) }
    }

    private mutating func tiers() -> CoverTiers? {
        let hours = required(.belowHours, Cell.whole(in: 1...720))
        let low = required(.low, Cell.whole(in: 1...3)).flatMap(Item.Tier.init(rawValue:))
        let enough = required(.enough, Cell.whole(in: 1...3)).flatMap(Item.Tier.init(rawValue:))
        guard let hours, let low, let enough else { return nil }
        return CoverTiers(belowHours: hours, low: low, enough: enough)
    }

    private mutating func push(in finder: ItemFinder) -> PushRule? {
        let loud = !isQuiet
        let item = optional(.pushItem) { (text) throws(CellFault) in
            try finder.item(coded: text, suggesting: loud)
        }
        let days = optional(.pushDays, Cell.whole(in: 1...30))
        let place = optional(.pushPlace, Cell.whole(in: 1...99))
        return item.map { PushRule(item: $0.id, days: days ?? 1, place: place) }
    }

    /// `water-500ml=1|water-2l=4`: units in one piece of each item.
    private mutating func items(in finder: ItemFinder) -> [ID<Item>: Int] {
        var found: [ID<Item>: Int] = [:]
        for part in text(.items).split(whereSeparator: { $0 == "|" || $0 == "｜" }) {
            let halves = part.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
            do throws(CellFault) {
                guard halves.count == 2 else { throw CellFault.notItemUnits(SheetProblem.quote(String(part))) }
                let units = try Cell.whole(in: RuleRefusal.unitsInPiece)(halves[1])
                found[try finder.item(coded: halves[0], suggesting: !isQuiet).id] = units
            } catch {
                refuse(.items, error)
            }
        }
        return found
    }

    private static func ratio(_ text: String) throws(CellFault) -> Ratio {
        guard let ratio = Ratio(CellText.key(text)) else { throw .notRatio(SheetProblem.quote(text)) }
        return ratio
    }
}

extension CellFault {
    fileprivate static func notItemUnits(_ found: String) -> Self {
        Self(
            "bad-items", "「\(found)」は「water-2l=4」のように、品目コードと1個あたりの量を書いてください。",
            "“\(found)” must be an item's code and the units in a piece, like water-2l=4.")
    }

    fileprivate static func notRatio(_ found: String) -> Self {
        Self(
            "bad-ratio", "「\(found)」は「3」か「3/2」の形（1〜10万）にしてください。",
            "“\(found)” must be a number like 3 or 3/2 (1 to 100,000).")
    }
}
