import Boards
import Relief
import ReliefTesting
import Vocabulary

extension Story {
    mutating func close(
        _ id: String, _ name: String = "国道57号 阿蘇大橋", shelters: [String] = ["shelter-1"], wards: [String] = [],
        depots: [String] = [], at observed: Moment = Example.now
    ) throws {
        let details = ClosureDetails(
            name: name, reason: "崩落", shelters: shelters.map { .of($0) }, wards: wards, depots: depots.map { .of($0) },
            observedAt: observed)
        let command = ClosureCommand.close(.of(id), details, sites: wall.sites, wards: Set(wards), at: now)
        try decide(RoadDecider.self, command, wall.roads[.of(id)]?.closure, ReliefEvent.road)
    }

    mutating func reopen(_ id: String, at observed: Moment? = nil) throws {
        let command = ClosureCommand.reopen(.init(observedAt: observed ?? now, note: nil), at: now)
        try decide(RoadDecider.self, command, wall.roads[.of(id)]?.closure, ReliefEvent.road)
    }

    mutating func measure(
        _ minutes: Int, from depot: String = "depot-1", to shelter: String = "shelter-1", at observed: Moment? = nil
    ) throws {
        guard let start = wall.site(.of(depot)), let end = wall.site(.of(shelter)) else { return }
        let measure = WayMeasure(minutes: minutes, metres: minutes * 400, observedAt: observed ?? now)
        let known = wall.roads.measure(of: Way(depot: start.id, shelter: end.id))
        try decide(WayDecider.self, .measure(measure, from: start, to: end, at: now), known, ReliefEvent.road)
    }
}

extension Story {
    private func note(_ reason: String) -> OrderNote { OrderNote(by: "本部 佐藤", reason: reason, givenAt: now) }

    private var standing: [Directive] { wall.directives.standing.map(\.directive) }

    mutating func pin(_ id: String, _ pieces: Int, to need: String = "need-1", from source: Pin.Source) throws {
        guard let needed = wall.shortfalls[.of(need)]?.need else { return }
        let pin = Pin(need: needed.id, pieces: .of(pieces), source: source)
        let ground = PinGround(
            need: needed, accepted: [needed.item], lots: wall.depots.all.flatMap(\.lots), others: standing)
        try decide(
            DirectiveDecider.self, .pin(.of(id), pin, note("急ぎ"), ground), wall.directives[.of(id)]?.directive,
            ReliefEvent.directive)
    }

    mutating func ban(_ id: String, _ ban: Ban) throws {
        let need: Need? = if case .need(let id) = ban { wall.shortfalls[id]?.need } else { nil }
        let ground = BanGround(sites: wall.sites, need: need, others: standing)
        try decide(
            DirectiveDecider.self, .ban(.of(id), ban, note("余震"), ground), wall.directives[.of(id)]?.directive,
            ReliefEvent.directive)
    }

    mutating func lift(_ id: String) throws {
        try decide(
            DirectiveDecider.self, .lift(by: "本部 田中", at: now), wall.directives[.of(id)]?.directive,
            ReliefEvent.directive)
    }
}
