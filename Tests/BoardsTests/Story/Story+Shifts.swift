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
            PostDecider.self, .reckon(site, from: .of("2016-04-17"), days: days, wall.posts.book), posts,
            ReliefEvent.post)
    }

    mutating func ask(_ post: Post) throws {
        let known = wall.posts[post.id].map { [post.id: $0] } ?? [:]
        try decide(
            PostDecider.self,
            .ask(post.id, post.place, .init(people: post.people, by: "本部", reason: nil), in: wall.people.directory),
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

    mutating func swap(_ first: String, _ second: String) throws {
        let ground = wall.shiftGround(for: [], also: [.of(first), .of(second)])
        try decide(ShiftDecider.self, .swap(.of(first), .of(second), ground), [:], ReliefEvent.shift)
    }
}
