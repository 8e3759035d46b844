/// Days counted on.
extension LocalDate {
    /// The date so many days later; earlier for a number below zero.
    package func after(days: Int) -> LocalDate { LocalDate(daysSinceEpoch: daysSinceEpoch + days) }

    /// How many days `first...last` has, both of them counted; nothing when the last lies before the first.
    package static func count(_ first: LocalDate, through last: LocalDate) -> Int {
        max(0, last.daysSinceEpoch - first.daysSinceEpoch + 1)
    }
}
