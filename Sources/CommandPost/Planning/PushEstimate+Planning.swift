import Boards
import Relief
import Vocabulary

/// Estimates that stand in for needs in one plan.
///
/// The first hours of an estimate, up to the threshold of its rule, are planned at the rule's tier; what goes beyond
/// is planned one tier lower. Shares are in proportion to what is asked, so an estimate for three days would otherwise
/// outbid the shelter beside it that reported and asked for one.
struct PlannedEstimates: Sendable {
    /// What the engine is asked for: one row or two of each estimate, named by their place until the plan has a name.
    let rows: [Need]
    private let parts: [ID<Need>: Part]
    private let estimates: [PlanEstimate]
    private let units: [ID<Item>: String]

    private struct Part {
        let estimate: Int
        let provision: Provision
        /// How many tiers below the rule's.
        let lower: Int
        let pieces: Count<Piece>

        /// The engine gives its reasons for this part alone; beside the whole estimate its numbers would contradict.
        func told(_ reason: Reason, of estimate: PlanEstimate, _ unit: String) -> Reason {
            guard pieces < estimate.pieces else { return reason }
            let (whole, part) = (estimate.pieces.value.grouped, pieces.value.grouped)
            let hours = provision.staple.tiers.belowHours
            let about =
                lower == 0
                ? Wording(
                    "推計\(whole)\(unit)のうち、最初の\(hours)時間分\(part)\(unit)について：",
                    "Of \(whole) reckoned, about the \(part) of the first \(hours.english("hour")): ")
                : Wording(
                    "推計\(whole)\(unit)のうち、最初の\(hours)時間分を超える\(part)\(unit)について：",
                    "Of \(whole) reckoned, about the \(part) beyond the first \(hours.english("hour")): ")
            return Reason(
                code: reason.code,
                wording: Wording(
                    about.japanese + reason.wording.japanese, about.english + reason.wording.english))
        }
    }

    /// `silent` are provisions with an estimate, in a fixed order; `plan` names what is reckoned.
    init(_ silent: [Provision], _ wall: Wall, at now: Moment) {
        var (rows, parts, estimates) = ([Need](), [ID<Need>: Part](), [PlanEstimate]())
        var units: [ID<Item>: String] = [:]
        for provision in silent {
            guard let estimate = provision.estimate, let item = wall.item(estimate.item) else { continue }
            let number = UInt64(estimates.count + 1)
            estimates.append(
                PlanEstimate(
                    need: ID("estimate", number: number), site: provision.site.id, item: estimate.item,
                    staple: provision.staple.id, pieces: estimate.pieces,
                    formula: estimate.formula(provision.staple, item)))
            for (lower, pieces) in provision.urgentFirst(estimate).enumerated() where pieces > .zero {
                let name: ID<Need> = lower == 0 ? ID("estimate", number: number) : ID("estimate-rest", number: number)
                rows.append(Need(estimate, pieces: pieces, of: provision.site, named: name, at: now))
                parts[name] = Part(
                    estimate: estimates.count - 1, provision: provision, lower: lower, pieces: pieces)
            }
            units[item.id] = item.unit
        }
        (self.rows, self.parts, self.estimates, self.units) = (rows, parts, estimates, units)
    }

    func provision(of row: Need) -> Provision? { parts[row.id]?.provision }

    func lowered(_ tier: Item.Tier, of row: Need) -> Item.Tier {
        Item.Tier(rawValue: min(Item.Tier.living.rawValue, tier.rawValue + (parts[row.id]?.lower ?? 0))) ?? tier
    }

    /// The proposal with the names that its estimates get if it is approved, their parts put together again.
    func named(in proposal: PlanEvent.Proposed, capped: [Shortfall]) -> PlanEvent.Proposed {
        PlanEvent.Proposed(
            plan: proposal.plan, allocations: joined(proposal.allocations, proposal.plan),
            shortfalls: joined(proposal.shortfalls, proposal.plan) + capped,
            estimates: estimates.enumerated().map { $1.named(Self.name(of: $0, in: proposal.plan)) },
            basis: proposal.basis, proposedAt: proposal.proposedAt)
    }

    private static func name(of estimate: Int, in plan: ID<Plan>) -> ID<Need> { ID(plan, number: UInt64(estimate + 1)) }

    /// Both parts from one lot are one line on the delivery note.
    private func joined(_ lines: [Allocation], _ plan: ID<Plan>) -> [Allocation] {
        var (found, places) = ([Allocation](), [Serving: Int]())
        for line in lines {
            guard let part = parts[line.need] else {
                found.append(line)
                continue
            }
            let serving = Serving(estimate: part.estimate, lot: line.lot)
            if let place = places[serving] {
                found[place] = found[place].serving(found[place].need, found[place].pieces + line.pieces)
            } else {
                places[serving] = found.count
                found.append(line.serving(Self.name(of: part.estimate, in: plan), line.pieces))
            }
        }
        return found
    }

    private func joined(_ shortfalls: [Shortfall], _ plan: ID<Plan>) -> [Shortfall] {
        var (found, places) = ([Shortfall](), [Int: Int]())
        for shortfall in shortfalls {
            guard let part = parts[shortfall.need] else {
                found.append(shortfall)
                continue
            }
            let name = Self.name(of: part.estimate, in: plan)
            if let place = places[part.estimate] {
                let missing = found[place].missing + shortfall.missing
                found[place] = Shortfall(need: name, missing: missing, reason: found[place].reason)
            } else {
                places[part.estimate] = found.count
                let estimate = estimates[part.estimate]
                let reason = part.told(shortfall.reason, of: estimate, units[estimate.item] ?? "")
                found.append(Shortfall(need: name, missing: shortfall.missing, reason: reason))
            }
        }
        return found
    }
}

/// One estimate served from one lot.
private struct Serving: Hashable {
    let estimate: Int
    let lot: ID<Lot>
}

extension Provision {
    /// What is needed below the threshold of the rule, and what goes beyond it; all at once for what is given once.
    fileprivate func urgentFirst(_ estimate: PushEstimate) -> [Count<Piece>] {
        guard staple.period == .day, let use = staple.use(by: heads), let inPiece = staple.items[estimate.item] else {
            return [estimate.pieces]
        }
        let units = max(0, use.units(usedIn: .hours(staple.tiers.belowHours)) - estimate.known)
        let first = min(estimate.pieces, Count(clamping: Int64((units + inPiece - 1) / inPiece)))
        return [first, estimate.pieces.remaining(after: first)]
    }
}

extension Allocation {
    fileprivate func serving(_ need: ID<Need>, _ pieces: Count<Piece>) -> Allocation {
        Allocation(
            id: id, lot: lot, need: need, depot: depot, shelter: shelter, item: item, pieces: pieces, reason: reason)
    }
}

extension PlanEstimate {
    fileprivate func named(_ need: ID<Need>) -> PlanEstimate {
        PlanEstimate(need: need, site: site, item: item, staple: staple, pieces: pieces, formula: formula)
    }
}
