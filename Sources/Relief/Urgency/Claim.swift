package import Vocabulary

/// What a shelter asks for of one staple against what its people explain.
///
///     explained = heads × units a head × days        allowed = max(explained × percent / 100, one case)
///
/// Above `allowed` a claim is far above: it is shown with its ratio, and the rest waits for a person.
package struct Claim: Hashable, Sendable {
    /// Units of everything asked for that has not arrived.
    package let asked: Int
    package let explained: Int
    /// `nil`: no cap, because the people were not counted, or none of the group is said to be there.
    package let allowed: Int?
    package let days: Int

    /// `nil` without heads or without the two criteria.
    ///
    /// `oneCase` are the units in a case of what is asked for, where that is known: nobody can ask for less of a tin that
    /// comes in eights, so one case is never too much.
    package init?(asked: Int, _ use: Use?, _ heads: Heads, oneCase: Int = 0, rules: RuleBook) {
        guard let use, let days = rules[.claimDays], let percent = rules[.claimPercent] else { return nil }
        self.asked = asked
        self.days = days
        explained = use.units(for: days)
        allowed = heads.isCounted && explained > 0 ? max(oneCase, (explained * percent + 99) / 100) : nil
    }

    /// What is asked for in hundredths of what is explained; `nil` where nothing is explained.
    package var percent: Int? { explained > 0 ? asked * 100 / explained : nil }

    package var isFarAbove: Bool { allowed.map { asked > $0 } ?? false }

    /// What of `needs` is planned without a person: together at most what is allowed beyond what is known to be there.
    ///
    /// The need observed first comes first. One whose cap was lifted is planned in full and takes no room.
    package func automaticParts(
        of needs: [Need], in staple: Staple, known: Int
    ) -> [ID<Need>: Count<Piece>] {
        guard let allowed else { return Dictionary(needs.map { ($0.id, $0.missing) }) { first, _ in first } }
        var room = max(0, allowed - known)
        var parts: [ID<Need>: Count<Piece>] = [:]
        for need in needs.sorted(by: { ($0.observedAt, $0.id) < ($1.observedAt, $1.id) }) {
            guard need.capLifted == nil else {
                parts[need.id] = need.missing
                continue
            }
            let units = staple.items[need.item] ?? 1
            let part = min(need.missing.value, (room + units - 1) / units)
            parts[need.id] = Count(clamping: Int64(part))
            room = max(0, room - part * units)
        }
        return parts
    }
}
