import Vocabulary

extension ClosureDetails {
    /// A shorter name stands in too many others to mean the same place.
    private static let shortestName = 3

    /// Whether this is probably what `other` says already: two people record what both have heard of.
    ///
    /// The same name, however wide and with whatever blanks it was typed; or a name that is part of the other one, or ends in
    /// the same place, where both cut off one of `shelters`. From which depots makes no difference.
    package func seemsSame(as other: Self, among shelters: [Site]) -> Bool {
        let (mine, theirs) = (SearchText(name), SearchText(other.name))
        if mine == theirs { return true }
        return (Self.isPart(mine, theirs) || Self.isPart(theirs, mine) || place == other.place)
            && shelters.contains { names($0) && other.names($0) }
    }

    private static func isPart(_ name: SearchText, _ other: SearchText) -> Bool {
        name.text.count >= shortestName && other.contains(name)
    }

    /// What stands last in the name: 「国道57号 阿蘇大橋」 is at 阿蘇大橋.
    private var place: SearchText? {
        name.split(whereSeparator: \.isWhitespace).last.map { SearchText($0) }
    }
}
