package import Vocabulary

/// What 義援金 gives to whom at most, over all rounds (配分基準).
package struct HouseholdStandard: Hashable, Sendable {
    package let classes: [HouseholdClass]
    package let note: RuleNote

    /// In the order in which they are shown.
    package init(classes: [HouseholdClass], note: RuleNote) { (self.classes, self.note) = (classes, note) }

    package subscript(id: ID<HouseholdClass>) -> HouseholdClass? { classes.first { $0.id == id } }
}

/// Those who were hit alike: 死亡, 重傷, 全壊, 半壊.
package struct HouseholdClass: Hashable, Sendable {
    package let id: ID<HouseholdClass>
    package let name: Wording
    /// What is counted: 人 or 世帯.
    package let unit: Wording
    /// The most that one person or household gets.
    package let most: Yen

    package init(id: ID<HouseholdClass>, name: Wording, unit: Wording, most: Yen) {
        (self.id, self.name, self.unit, self.most) = (id, name, unit, most)
    }
}
