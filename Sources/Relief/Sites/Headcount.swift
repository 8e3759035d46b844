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
