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

    /// Why watches of one post stay open, the earliest first.
    ///
    /// It is said of the first, and of those right after it of which the same is so; the hours stand before it unless
    /// they are the whole post's.
    func reason(of watches: [OpenWatch], at site: Site?) -> Reason {
        guard draft.isComplete, let first = watches.first else { return Reason(.stopped) }
        let reason = surroundings(of: first, site).reason(isSkilled: first.isSkilled)
        var end = first.to
        for next in watches.dropFirst() where next.from == end {
            guard surroundings(of: next, site).reason(isSkilled: next.isSkilled) == reason else { break }
            end = next.to
        }
        let hours = OpenWatch.Hours(from: first.from, to: end)
        return hours == first.post.hours ? reason : reason.said(of: hours)
    }

    private func surroundings(of watch: OpenWatch, _ site: Site?) -> Surroundings {
        var around = Surroundings()
        for row in rows(near: watch.post.place.site, site) { add(row, watch, to: &around) }
        return around
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
    /// At work where it is less urgent, or at no post.
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

    func reason(isSkilled: Bool) -> Reason {
        let reason = settled
        return Reason(code: code(reason), wording: reason?.wording(isSkilled: isSkilled) ?? breakdown)
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
            (otherwise, Wording("ほかの勤務", "on other shifts")),
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

    fileprivate func said(of hours: OpenWatch.Hours) -> Self {
        Self(
            code: code, wording: Wording("\(hours.told)：\(wording.japanese)", "\(hours.told): \(wording.english)"))
    }
}

extension OpenWatch.Hours {
    /// 「4/17 08:00〜12:00」; the day is said again when it is another.
    fileprivate var told: String {
        let end = to.japaneseDate == from.japaneseDate ? to.short.split(separator: " ").last.map(String.init) : nil
        return "\(from.short)〜\(end ?? to.short)"
    }
}

extension OpenWatch {
    fileprivate var isSkilled: Bool { post.place.skill != nil }
}

extension Post {
    fileprivate var hours: OpenWatch.Hours { OpenWatch.Hours(from: place.from, to: place.to) }
}
