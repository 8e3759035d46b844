package import JSON
import Vocabulary

/// A written rule of headquarters: what a tier means, or a number by which something is decided.
package struct Criterion: Hashable, Sendable {
    package enum Key: String, CaseIterable, Sendable {
        /// 生命: when something belongs there.
        case tierLife = "tier-1"
        /// 健康・衛生
        case tierHealth = "tier-2"
        /// 生活
        case tierLiving = "tier-3"
        /// An open shelter that has said nothing for so many hours is silent.
        case silentAfterHours = "silent-after-hours"
        /// A report on a staple stands for so many hours; after that the push estimate stands in again.
        case reportValidHours = "report-valid-hours"
        /// So many days' need may be asked for at once.
        case claimDays = "claim-days"
        /// A claim above so many hundredths of that is far above what the headcount explains.
        case claimPercent = "claim-percent"

        /// So many people are assumed at a silent shelter where nobody has counted any.
        case reserveHeads = "reserve-heads"
        /// Money is planned for what begins within so many days; what begins later waits, so that it does not take what
        /// is needed until then.
        case fundPlanDays = "fund-plan-days"

        /// Staff are on duty for at most so many of any 24 hours.
        case workHoursInDay = "work-hours-24h"
        /// Staff are on duty for at most so many hours in any seven days.
        case workHoursInWeek = "work-hours-7d"
        /// Volunteers are on duty for at most so many of any 24 hours.
        case volunteerHoursInDay = "volunteer-hours-24h"
        /// So many hours lie between going off duty and coming back.
        case restHours = "rest-hours-between"
        /// So long is a shift at most.
        case shiftHours = "shift-hours"
        /// So many hours before a rest rule breaks somebody is told.
        case restWarnHours = "rest-warn-hours"

        /// What numbers make sense; `nil` for a criterion that is only words.
        package var range: ClosedRange<Int>? {
            switch self {
            case .tierLife, .tierHealth, .tierLiving: nil
            case .silentAfterHours, .reportValidHours: 1...720
            case .claimDays: 1...30
            case .fundPlanDays: 0...365
            case .claimPercent: 100...10_000
            case .reserveHeads: 1...SiteRefusal.mostPeople
            case .workHoursInDay, .volunteerHoursInDay, .restHours, .shiftHours, .restWarnHours: 1...24
            case .workHoursInWeek: 1...168
            }
        }
    }

    package let key: Key
    package let value: Int?
    package let note: RuleNote

    package init(_ key: Key, _ value: Int?, note: RuleNote) {
        self.key = key
        self.value = value
        self.note = note
    }
}

extension Criterion.Key: JSONCodable {}

extension Criterion: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        key = try json.required("key")
        note = try json.required("note")
        value = try json.optional("value")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("key", key)
        json.member("note", note)
        json.member("value", value)
        json.closeObject()
    }
}
