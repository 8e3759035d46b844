package import Vocabulary

/// How many people were seen at a shelter, and when.
///
/// Unknown is not zero: a part nobody counted is absent. Parts overlap (a pregnant woman from
/// abroad is in three), so they are never added up; each is only no greater than the total.
package struct Headcount: Hashable, Sendable {
    /// Whom shelters count apart, after APPLIC 避難所情報 and SIP4D 01-001-01.
    package enum Category: String, CaseIterable, Sendable {
        /// 乳児 (0–1)
        case infants
        /// 幼児
        case toddlers
        /// 児童・生徒
        case pupils
        /// 高齢者 (65+)
        case elderly
        /// 妊産婦
        case pregnant
        /// 要介護3以上
        case careLevel3 = "care-level-3"
        /// 障害者
        case disabled
        /// 外国人
        case foreigners
        /// 自主避難者
        case voluntary
    }

    package let observedAt: Moment
    package let total: Count<Person>?
    package let categories: [Category: Count<Person>]
    /// 世帯数, which are not persons and may not be compared with the total.
    package let households: Int?

    package init(
        observedAt: Moment, total: Count<Person>?, categories: [Category: Count<Person>] = [:], households: Int? = nil
    ) {
        self.observedAt = observedAt
        self.total = total
        self.categories = categories
        self.households = households
    }
}

extension Headcount {
    /// Whether the total is so far from the one before it that a person should look again: five times or a fifth, and
    /// 50 people apart.
    ///
    /// A digit too many or too few is the slip that is made on a phone, and makes it ten times as many or a tenth. A
    /// shelter that fills up in its first hours may well be asked once; the number is taken when it is said to be right.
    /// Both thresholds are ours, not from a source. Unknown numbers are never surprising.
    package func isSurprising(after earlier: Headcount?) -> Bool {
        guard let now = total?.value, let before = earlier?.total?.value else { return false }
        let (few, many) = (min(now, before), max(now, before))
        return many - few >= 50 && many >= 5 * few
    }
}

extension Headcount.Category {
    package var name: Wording {
        switch self {
        case .infants: Wording("乳児（0〜1歳）", "infants (0–1)")
        case .toddlers: Wording("幼児", "toddlers")
        case .pupils: Wording("児童・生徒", "pupils")
        case .elderly: Wording("高齢者（65歳以上）", "aged 65 and over")
        case .pregnant: Wording("妊産婦", "pregnant or nursing")
        case .careLevel3: Wording("要介護3以上", "care level 3 and above")
        case .disabled: Wording("障害のある人", "people with disabilities")
        case .foreigners: Wording("外国人", "foreign nationals")
        case .voluntary: Wording("自主避難者", "came on their own account")
        }
    }
}
