import Relief
import Vocabulary

/// From asking to receiving: what most of a log is about.
extension LongIncident {
    /// Entries that a need leaves behind until its goods have arrived.
    private static let entriesOfANeed = 3.55

    /// One round of asking, planning, loading and receiving that leaves about `entries` behind.
    mutating func serve(about entries: Int) async throws {
        let needs = try await ask(for: Int(Double(max(0, entries)) / Self.entriesOfANeed))
        try await pass(to: log.now + .minutes(40))
        let plan: ID<Plan> = name("p")
        let allocations = try await decide(plan, for: needs)
        try await pass(to: log.now + .minutes(10))
        try await send(allocations, of: plan)
    }

    private mutating func ask(for count: Int) async throws -> [Need] {
        var needs: [Need] = []
        while needs.count < count {
            guard let shelter = shelters.randomElement(using: &dice) else { break }
            for _ in 0..<dice.roll(1...5) {
                if let need = try await raise(at: shelter) { needs.append(need) }
            }
        }
        return needs
    }

    /// A need; now and then one that is amended or confirmed, or cancelled and then `nil`.
    private mutating func raise(at shelter: Site) async throws -> Need? {
        guard let wish = sheets.wishes.randomElement(using: &dice) else { return nil }
        let asked = Asked(max(1, wish.asked.quantity * dice.roll(20...60) / 100), wish.asked.unit)
        var events = try NeedDecider.decide(
            .raise(
                RaiseNeed(
                    need: name("n"), site: shelter, item: wish.item, asked: asked, neededBy: log.now + .hours(12),
                    note: wish.note, observedAt: log.now, now: log.now)), nil)
        events += try after(NeedDecider.replay(events), of: wish)
        try await log.record(events.map(ReliefEvent.need))
        return NeedDecider.replay(events).flatMap { $0.isFinished || $0.isHeld ? nil : $0 }
    }

    private mutating func after(_ need: Need?, of wish: Sheets.Wish) throws -> [NeedEvent] {
        guard let need else { return [] }
        if need.isHeld {
            return try NeedDecider.decide(.confirm(packing: Packing(piecesPerCase: 10), at: log.now), need)
        }
        switch dice.roll(1...100) {
        case 1...3:
            return try NeedDecider.decide(.amend(Asked(need.asked.quantity + 10, need.asked.unit), of: wish.item), need)
        case 4...5: return try NeedDecider.decide(.cancel(reason: "近くの店が再開したため"), need)
        default: return []
        }
    }

    /// Proposes a plan for `needs`, approves it and answers what it promises.
    private mutating func decide(_ plan: ID<Plan>, for needs: [Need]) async throws -> [Allocation] {
        var (allocations, shortfalls) = ([Allocation](), [Shortfall]())
        for need in needs {
            let offered = offer(to: need, number: allocations.count, of: plan)
            allocations += offered
            let missing = need.missing.remaining(after: offered.map(\.pieces).reduce(.zero, +))
            if missing > .zero { shortfalls.append(Shortfall(need: need.id, missing: missing, reason: .short)) }
        }
        let proposal = PlanEvent.Proposed(
            plan: plan, allocations: allocations, shortfalls: shortfalls, basis: log.position, proposedAt: log.now)
        let proposed = try PlanDecider.decide(.propose(proposal), nil)
        try await log.record(proposed.map(ReliefEvent.plan))
        guard let made = PlanDecider.replay(proposed) else { return [] }
        let approved = try PlanDecider.decide(.approve(approval(of: made, needs)), made)
        try await log.record(approved.map(ReliefEvent.plan))
        return allocations
    }

    private mutating func offer(to need: Need, number: Int, of plan: ID<Plan>) -> [Allocation] {
        let depot = dice.roll(0...(depots.count - 1))
        let offers = depots[depot].offer(need.item, need.missing)
        return offers.enumerated().map { index, offer in
            let allocation = Allocation(
                id: ID(plan, number: UInt64(number + index + 1)), lot: offer.lot, need: need.id,
                depot: depots[depot].site.id, shelter: need.site, item: need.item, pieces: offer.pieces,
                reason: .full)
            depots[depot].promise(allocation)
            return allocation
        }
    }

    /// The lots as they were before this plan promised anything of them.
    private func approval(of plan: Plan, _ needs: [Need]) -> PlanApproval {
        var lots: [ID<Lot>: Lot] = [:]
        for allocation in plan.allocations {
            var lot = lots[allocation.lot] ?? depots.lazy.compactMap { $0[allocation.lot] }.first
            lot?.load(.zero, for: allocation.id)
            lots[allocation.lot] = lot
        }
        let sites = shelters + depots.map(\.site)
        return PlanApproval(
            by: "本部 物資班", at: log.now, lots: lots,
            needs: Dictionary(needs.map { ($0.id, $0) }) { first, _ in first },
            sites: Dictionary(sites.map { ($0.id, $0) }) { first, _ in first })
    }
}

extension LongIncident {
    private mutating func send(_ allocations: [Allocation], of plan: ID<Plan>) async throws {
        var trucks = try await prepare(allocations, of: plan)
        for step in [Step.load, .depart, .receive] {
            for index in trucks.indices { try await take(step, &trucks[index]) }
            try await pass(to: log.now + .minutes(35))
        }
    }

    private mutating func prepare(_ allocations: [Allocation], of plan: ID<Plan>) async throws -> [Consignment] {
        let ways = Dictionary(grouping: allocations) { "\($0.depot) \($0.shelter)" }
        var trucks: [Consignment] = []
        for (number, lines) in ways.sorted(by: { $0.key < $1.key }).map(\.value).enumerated() {
            guard let first = lines.first else { continue }
            let id = ID<Consignment>(plan, number: UInt64(number + 1))
            let prepared = try ConsignmentDecider.decide(
                .prepare(id, from: first.depot, to: first.shelter, lines, at: log.now), nil)
            try await log.record(prepared.map(ReliefEvent.consignment))
            trucks += [ConsignmentDecider.replay(prepared)].compactMap(\.self)
        }
        return trucks
    }

    private enum Step { case load, depart, receive }

    private mutating func take(_ step: Step, _ truck: inout Consignment) async throws {
        let events = try ConsignmentDecider.decide(command(step, truck), truck)
        try await log.record(events.map(ReliefEvent.consignment))
        for event in events {
            truck = ConsignmentDecider.evolve(truck, event) ?? truck
            guard case .loaded(let body) = event, let depot = depots.firstIndex(where: { $0.site.id == truck.depot })
            else { continue }
            for line in body.lines { depots[depot].load(line) }
        }
    }

    private mutating func command(_ step: Step, _ truck: Consignment) -> ConsignmentCommand {
        switch step {
        case .load: .load([:])
        case .depart: .depart(vehicle: "熊本 100 あ \(dice.roll(10...99))-\(dice.roll(10...99))", at: log.now)
        case .receive: .receive(damaged(truck), note: dice.chance(5) ? "外箱つぶれあり" : nil, at: log.now)
        }
    }

    private mutating func damaged(_ truck: Consignment) -> [LineReceipt] {
        guard dice.chance(4), let line = truck.lines.first else { return [] }
        let bad = min(line.pieces, Count(clamping: Int64(dice.roll(1...5))))
        return [LineReceipt(line: 1, received: line.pieces.remaining(after: bad), damaged: bad, wrong: .zero)]
    }
}

extension Reason {
    fileprivate static let full = Reason(
        code: "served-in-full", wording: Wording("要請の全量を割り当てました。", "Served in full."))
    fileprivate static let short = Reason(
        code: "no-stock", wording: Wording("使える在庫がありません。", "There is no stock that could be used."))
}
