import Matching
import Relief
import Vocabulary

/// Looks around a watch that stays open once everybody is sent, and says what everybody does then.
///
/// The engine knows only who is free; here it is told why the others are not.
final class VacancySurvey {
    private let draft: RosterDraft
    private let skills: [Set<ID<Skill>>]
    private let homes: [(east: Int64, north: Int64)]
    private let reach: Int64
    private let plane: Plane
    private var near: [ID<Site>: [Int]] = [:]

    init(_ draft: RosterDraft, reach: Int, until end: Moment, _ plane: Plane) {
        (self.draft, self.reach, self.plane) = (draft, Int64(reach), plane)
        let rows = draft.crew.hands.indices
        skills = rows.map { Set(draft.crew.skills($0, until: end)) }
        homes = rows.map { plane.metres(draft.crew.hands[$0].home) }
    }

    func reason(of watch: OpenWatch, at site: Site?) -> Reason {
        guard draft.isComplete else { return Reason(.stopped) }
        var around = Surroundings()
        for row in rows(near: watch.post.place.site, site) { add(row, watch, to: &around) }
        let hours = watch.hours == watch.post.hours ? nil : watch.hours
        return around.reason(isSkilled: watch.post.place.skill != nil, hours)
    }

    private func add(_ row: Int, _ watch: OpenWatch, to around: inout Surroundings) {
        let hindrance = draft.crew.hindrance(row, watch.hours, at: watch.post)
        guard hindrance != .left else { return }
        around.near += 1
        guard watch.post.place.skill.map(skills[row].contains) ?? true else { return }
        around.skilled += 1
        around.add(hindrance, watch.tier)
    }

    private func rows(near id: ID<Site>, _ site: Site?) -> [Int] {
        if let known = near[id] { return known }
        let (east, north) = plane.metres(site?.details.place)
        let rows = homes.indices.filter { row in
            let (dx, dy) = (homes[row].east - east, homes[row].north - north)
            return dx * dx + dy * dy <= reach * reach
        }
        near[id] = rows
        return rows
    }
}

/// What those do who live within reach of a post; nobody is counted twice.
private struct Surroundings {
    var near = 0
    var skilled = 0
    private var absent = 0
    private var here = 0
    private var moreUrgent = 0
    private var asUrgent = 0
    /// At work where it is less urgent, or at no post: this was decided before.
    private var otherwise = 0
    private var resting = 0
    private var exhausted = 0
    private var free = 0

    mutating func add(_ hindrance: Crew.Hindrance?, _ tier: Item.Tier) {
        switch hindrance {
        case .left: break
        case .absent: absent += 1
        case .here: here += 1
        case .elsewhere(let other?) where other < tier: moreUrgent += 1
        case .elsewhere(let other?) where other == tier: asUrgent += 1
        case .elsewhere: otherwise += 1
        case .resting: resting += 1
        case .hours: exhausted += 1
        case nil: free += 1
        }
    }

    /// Those who could come if they did nothing else.
    private var able: Int { skilled - absent }

    func reason(isSkilled: Bool, _ hours: OpenWatch.Hours?) -> Reason {
        let reason = settled
        let wording = reason.map { $0.wording(isSkilled: isSkilled) } ?? breakdown
        let told = hours.map { Wording("\($0.told)：\(wording.japanese)", "\($0.told): \(wording.english)") }
        return Reason(code: code(reason), wording: told ?? wording)
    }

    /// What needs no breakdown.
    private var settled: PeopleReason? {
        if near == 0 { return .nobodyNear }
        if skilled == 0 { return .noSkill(near: Int32(clamping: near)) }
        if able == 0 { return .notAvailable(skilled: Int32(clamping: skilled)) }
        return here == able ? .allHere(Int32(clamping: here)) : nil
    }

    /// By what keeps most people.
    private func code(_ settled: PeopleReason?) -> String {
        let occupation = PeopleReason.Occupation()
        let (scarce, tired) = (asUrgent + otherwise + free, resting + exhausted)
        return
            (settled
            ?? (moreUrgent >= max(scarce, tired)
                ? .moreUrgent(occupation) : scarce >= tired ? .scarcity(occupation) : .rest(occupation)))
            .code
    }

    private var breakdown: Wording {
        let parts = [
            (moreUrgent, Wording("より急ぐ持ち場", "at work where it is more urgent")),
            (asUrgent, Wording("同じ急ぎの持ち場", "at work where it is as urgent")),
            (otherwise, Wording("先に決まった勤務", "on shifts decided before")),
            (here, Wording("この持ち場", "at this post")), (resting, Wording("休息", "resting")),
            (exhausted, Wording("24時間の勤務上限", "at the hours of a day")), (free, Wording("手が空いている", "free")),
        ].filter { $0.0 > 0 }
        return Wording(
            "この時間に来られる\(able)人の内訳：\(parts.map { "\($1.japanese)\($0)人" }.joined(separator: "、"))。",
            "Of \(able) who could come then: \(parts.map { "\($0) \($1.english)" }.joined(separator: ", ")).")
    }
}

extension Reason {
    fileprivate init(_ reason: PeopleReason) { self.init(code: reason.code, wording: reason.wording) }
}

extension OpenWatch.Hours {
    /// 「4/17 08:00〜12:00」; the day is said again when it is another.
    fileprivate var told: String {
        let end = to.japaneseDate == from.japaneseDate ? to.short.split(separator: " ").last.map(String.init) : nil
        return "\(from.short)〜\(end ?? to.short)"
    }
}

extension Post {
    fileprivate var hours: OpenWatch.Hours { OpenWatch.Hours(from: place.from, to: place.to) }
}
