import Boards
import CommandPost
import Relief
import Vocabulary

/// What headquarters plans each morning: goods, people and money together.
extension Week {
    /// The one place at which a day is planned: everything that is proposed is approved as it is.
    mutating func plan(_ day: inout WeekDay) async throws {
        try await planGoods(&day)
        try await planPeople(&day)
        try await planMoney(&day)
    }

    private mutating func planGoods(_ day: inout WeekDay) async throws {
        _ = try await post.proposePlan(from: .console)
        guard let plan = await post.wall.plans.latest else { return }
        for shortfall in plan.shortfalls { day.binds(shortfall.reason.code) }
        if !plan.allocations.isEmpty { try await submit([.approvePlan(plan.id)]) }
    }

    /// The watches of the next 24 hours, from the one that begins this afternoon.
    private func watches(on date: LocalDate) -> (from: Moment, to: Moment) {
        let from = Moment(startOf: date) + .hours(16)
        return (from, from + .hours(24))
    }

    /// What the rules want wherever somebody has counted heads.
    mutating func reckonPosts(on date: LocalDate) async throws {
        let wall = await post.wall
        let sites = wall.shelters.all.map(\.site).filter { $0.headcount?.total != nil }
            + wall.depots.all.map(\.site).filter { $0.status == .open }
        _ = try await submitInParts(sites.map { .reckonPosts($0.id, from: date, days: 2) }, of: 60)
    }

    /// The most urgent post first; whoever has rested and can come, in turn.
    private mutating func planPeople(_ day: inout WeekDay) async throws {
        let (from, to) = watches(on: day.date)
        let wall = await post.wall
        var pool = WeekPool(wall, from: desks.turn)
        var requests: [ShiftRequest] = []
        let posts = wall.posts.all.filter { $0.isStanding && from <= $0.place.from && $0.place.from < to }
        for place in posts.sorted(by: { ($0.place.tier, $0.id) < ($1.place.tier, $1.id) }) {
            let missing = Manning(place, on: wall).missing
            for _ in 0..<missing {
                guard let person = pool.take(for: place.place) else {
                    day.binds(place.place.skill == nil ? "people/nobody-free" : "people/no-skill")
                    continue
                }
                requests.append(
                    ShiftRequest(
                        shift: post.names.name("sh"), person: person, place: .post(place.id), from: place.place.from,
                        to: place.place.to))
            }
        }
        desks.turn = pool.turn
        for begin in stride(from: 0, to: requests.count, by: 500) {
            let part = Array(requests[begin..<min(begin + 500, requests.count)])
            try await submit([.assignWhatHolds(post.names.name("sb"), part)])
        }
        measure(posts, await post.wall, &day)
    }

    private func measure(_ posts: [Post], _ wall: Wall, _ day: inout WeekDay) {
        for post in posts {
            day.minutesWanted += post.people * (post.place.to - post.place.from).wholeMinutes
            day.minutesManned += wall.shifts.standing(at: post.id).reduce(0) { $0 + ($1.to - $1.from).wholeMinutes }
        }
    }

    /// By tier; money that is bound to a purpose before money that is free.
    private mutating func planMoney(_ day: inout WeekDay) async throws {
        for request in await post.wall.funds.allRequests where request.isOpen {
            var reason = "grant/no-pot"
            for pot in await post.wall.funds.allPots.sorted(by: Pot.isMoreBound) where pot.source.servesRequests {
                switch possible(pot.id, request.id, await post.wall) {
                case .success(let most) where most.isZero: continue
                case .success(let most):
                    let command = FundCommand.grant(post.names.name("g"), from: pot.id, for: request.id, most)
                    if try await submit([.fund(command)]) == 1 { day.granted = day.granted.plus(most) ?? day.granted }
                case .failure(let refusal): reason = refusal.code
                }
            }
            if await post.wall.funds[request.id]?.isOpen == true { day.binds(reason) }
        }
    }

    /// The most that a pot can give to a request now.
    private func possible(
        _ pot: ID<Pot>, _ request: ID<FundRequest>, _ wall: Wall
    ) -> Result<Yen, GrantRefusal> {
        guard let pot = wall.funds[pot], let request = wall.funds[request], request.isOpen else { return .success(.zero) }
        let ground = GrantGround(
            book: wall.funds.rules, firstDay: wall.disasterDay,
            before: wall.funds.granted(from: pot.id, to: request.id))
        do throws(GrantRefusal) {
            return .success(try GrantDecider.most(pot, request, ground))
        } catch {
            return .failure(error)
        }
    }
}

extension Pot {
    /// The law's money, then what givers bound, then what is free.
    fileprivate static func isMoreBound(_ a: Self, _ b: Self) -> Bool {
        func rank(_ pot: Self) -> Int { pot.source == .reliefAct ? 0 : pot.details.earmark.isFree ? 2 : 1 }
        return (rank(a), a.id) < (rank(b), b.id)
    }
}
