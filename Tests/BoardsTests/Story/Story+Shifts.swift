import Boards
import Relief
import ReliefTesting
import Vocabulary

extension Story {
    mutating func announce(_ id: String, _ details: WaveDetails = Example.wave()) throws {
        let others = wall.waves.all.map(\.wave)
        try decide(
            WaveDecider.self, .announce(.of(id), details, number: nil, others: others), wall.waves[.of(id)]?.wave,
            ReliefEvent.wave)
    }

    mutating func cancelWave(_ id: String) throws {
        try decide(
            WaveDecider.self, .cancel(reason: "中止", by: "本部 佐藤", at: now), wall.waves[.of(id)]?.wave, ReliefEvent.wave)
    }

    mutating func manning(_ rules: ManningRule...) throws {
        for rule in rules {
            try decide(ManningDecider.self, rule, wall.posts.book, ReliefEvent.post)
        }
    }

    mutating func reckon(_ site: String = "shelter-1", days: Int = 1) throws {
        guard let site = wall.site(.of(site)) else { return }
        let posts = Dictionary(wall.posts.all.map { ($0.id, $0) }) { first, _ in first }
        try decide(
            PostDecider.self, .reckon(site, from: .of("2016-04-17"), days: days, wall.posts.book, at: now), posts,
            ReliefEvent.post)
    }

    mutating func ask(_ post: Post) throws {
        let known = wall.posts[post.id].map { [post.id: $0] } ?? [:]
        try decide(
            PostDecider.self,
            .ask(
                post.id, post.place, .init(people: post.people, by: "本部", reason: nil), in: wall.people.directory,
                at: now),
            known, ReliefEvent.post)
    }

    mutating func assign(_ requests: ShiftRequest...) throws {
        try decide(
            ShiftDecider.self, .assign(requests, wall.shiftGround(for: requests)), [:], ReliefEvent.shift)
    }

    mutating func assignWhatHolds(_ list: String, _ requests: ShiftRequest...) throws {
        try decide(
            ShiftDecider.self, .assignWhatHolds(.of(list), requests, wall.shiftGround(for: requests)), [:],
            ReliefEvent.shift)
    }

    mutating func cancelShift(_ id: String) throws {
        let known = wall.shifts[.of(id)].map { [$0.shift.id: $0.shift] } ?? [:]
        try decide(
            ShiftDecider.self, .cancel(.of(id), .init(reason: "体調不良", by: "本部", at: now)), known, ReliefEvent.shift)
    }

    mutating func propose(_ id: String, _ first: String, _ second: String, note: String? = nil) throws {
        guard let given = wall.shifts[.of(first)]?.shift, let wanted = wall.shifts[.of(second)]?.shift else {
            throw ShiftRefusal.noSuchShift(.of(first))
        }
        let ground = wall.shiftGround(for: [], also: [given.id, wanted.id])
        let others = wall.swaps.open(about: given.id) + wall.swaps.open(about: wanted.id)
        try decide(
            SwapDecider.self,
            .propose(.of(id), given: given, wanted: wanted, note: note, by: "本部 佐藤", others: others, ground),
            wall.swaps[.of(id)]?.swap, ReliefEvent.swap)
    }

    mutating func answer(_ id: String, _ answer: Swap.Answer) throws {
        guard let swap = wall.swaps[.of(id)]?.swap else { throw SwapRefusal.noSuchSwap(.of(id)) }
        let (given, wanted) = (wall.shifts[swap.given.shift]?.shift, wall.shifts[swap.wanted.shift]?.shift)
        try decide(
            SwapDecider.self, .answer(.init(answer, by: "本部 佐藤", reason: nil), given: given, wanted: wanted), swap,
            ReliefEvent.swap)
    }

    /// What a person was to do from then on is cancelled at the same moment, as the command post does it.
    mutating func leave(_ id: String, from: Moment? = nil, reason: String = "活動期間の終了") throws {
        guard let person = wall.people[.of(id)]?.person else { return }
        let (from, now) = (from ?? self.now, self.now)
        let events = try PersonDecider.decide(.leave(from: from, reason: reason, by: "本部 佐藤", at: now), person)
        for event in events { happened(.person(event)) }
        for shift in wall.shifts.standing(of: person.id) where from < shift.to && !events.isEmpty {
            try decide(
                ShiftDecider.self, .cancel(shift.id, .init(reason: "離任：\(reason)", by: "本部 佐藤", at: now)),
                [shift.id: shift], ReliefEvent.shift)
        }
    }

    mutating func comeBack(_ id: String) throws { try say(.comeBack(from: now, by: "本部 佐藤"), of: id) }

    mutating func swap(_ first: String, _ second: String) throws {
        let ground = wall.shiftGround(for: [], also: [.of(first), .of(second)])
        try decide(ShiftDecider.self, .swap(.of(first), .of(second), ground), [:], ReliefEvent.shift)
    }
}
