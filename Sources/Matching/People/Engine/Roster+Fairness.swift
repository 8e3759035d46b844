extension Roster {
    /// What the last head at a slot is worth.
    func lastKey(of slot: Int) -> HeadKey {
        HeadKey(tier: ground.slots.tier[slot], after: filled[slot] - 1, of: ground.slots.headcount[slot])
    }

    /// Whether the sorted list of fill ratios is at least as good as at ``begin()``, tier by tier.
    ///
    /// Heads given and heads taken back are compared in the order in which slots deserve them.
    var keepsFairness: Bool {
        var (given, taken): ([HeadKey], [HeadKey]) = ([], [])
        for (slot, change) in changes where change != 0 {
            let (low, high) = (min(filled[slot], filled[slot] - change), max(filled[slot], filled[slot] - change))
            for heads in low..<high {
                let key = HeadKey(tier: ground.slots.tier[slot], after: heads, of: ground.slots.headcount[slot])
                if change > 0 { given.append(key) } else { taken.append(key) }
            }
        }
        guard given.count >= taken.count else { return false }
        given.sort()
        taken.sort()
        return zip(given, taken).allSatisfy { !($1 < $0) }
    }
}
