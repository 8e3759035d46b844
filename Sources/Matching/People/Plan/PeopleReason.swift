package import Vocabulary

/// Why a slot is short of hands, with what there is around it.
package enum PeopleReason: Hashable, Sendable {
    /// Nobody who could help lives within reach.
    case nobodyNear
    /// So many live within reach, and none has the skill.
    case noSkill(near: Int32)
    /// So many have the skill, and none of them is available at that time.
    case notAvailable(skilled: Int32)
    /// So many have the skill and the time, and all of them work at this very slot.
    case allHere(Int32)
    /// Whoever could come is needed where it is more urgent.
    case moreUrgent(Occupation)
    /// Whoever could come works where hands are as scarce, and it is not more urgent.
    case scarcity(Occupation)
    /// Whoever could come has to rest, or has worked as much as they may.
    case rest(Occupation)
    /// The run was stopped before it had settled this.
    case stopped

    /// Stable name; it never changes.
    package var code: String {
        switch self {
        case .nobodyNear: "people/nobody-near"
        case .noSkill: "people/no-skill"
        case .notAvailable: "people/not-available"
        case .allHere: "people/all-here"
        case .moreUrgent: "people/more-urgent"
        case .scarcity: "people/scarcity"
        case .rest: "people/rest"
        case .stopped: "people/stopped"
        }
    }

    /// What those do who have the skill and the time.
    package struct Occupation: Hashable, Sendable {
        /// How many there are, beyond those who work at this very slot.
        package var able: Int32 = 0
        /// Of these: at work at that time or so near to it that no rest would be left, in a more urgent tier.
        package var moreUrgent: Int32 = 0
        /// The same, in this tier or one after it.
        package var asUrgent: Int32 = 0
        /// Have as many shifts as they may.
        package var exhausted: Int32 = 0

        package init() {}
    }
}

extension PeopleReason {
    /// The reason as a sentence, and what would help.
    package var wording: Wording { wording(isSkilled: true) }

    /// The same of a slot that asks for a skill, or of one that anybody may take.
    package func wording(isSkilled: Bool) -> Wording {
        switch self {
        case .nobodyNear:
            Wording(
                "届く範囲に住む人がいません。送迎か、他地域からの応援が必要です。",
                "Nobody lives within reach. Transport, or people from elsewhere, would help.")
        case .noSkill(let near):
            Wording(
                "届く範囲の\(near)人に、この職能を持つ人がいません。職能を持つ人の応援が必要です。",
                "Of \(Int(near).english("person", "people")) within reach nobody has the skill. People with it would help."
            )
        case .notAvailable(let skilled) where isSkilled:
            Wording(
                "この職能を持つ\(skilled)人は、全員この時間に都合がつきません。時間の変更を相談できます。",
                "Of \(Int(skilled).english("person", "people")) with the skill nobody is available then. Ask whether one could change their times."
            )
        case .notAvailable(let near):
            Wording(
                "届く範囲の\(near)人は、全員この時間に都合がつきません。時間の変更を相談できます。",
                "Of \(Int(near).english("person", "people")) within reach nobody is available then. Ask whether one could change their times."
            )
        case .allHere(let here):
            Wording(
                "この時間に来られる\(here)人は、全員この持ち場に就いています。応援が必要です。",
                "All who could come then (\(here)) work here already. More people would help.")
        case .moreUrgent(let occupation):
            Wording(
                "来られる\(occupation.able)人のうち\(occupation.moreUrgent)人は、より急ぐ持ち場に就いています。",
                "Of \(occupation.able) who could come, \(occupation.moreUrgent) work where it is more urgent.")
        case .scarcity(let occupation):
            Wording(
                "来られる\(occupation.able)人のうち\(occupation.asUrgent)人は、同じように人が足りない持ち場に就いています。",
                "Of \(occupation.able) who could come, \(occupation.asUrgent) work where hands are as scarce."
            )
        case .rest(let occupation):
            Wording(
                "来られる\(occupation.able)人は、休息中か、勤務回数の上限（\(occupation.exhausted)人）に達しています。",
                "The \(occupation.able) who could come have to rest, or have as many shifts as they may (\(occupation.exhausted))."
            )
        case .stopped:
            Wording(
                "計算を途中で止めたため、まだ決まっていません。もう一度計画してください。",
                "Not settled: planning was stopped early. Plan again.")
        }
    }
}
