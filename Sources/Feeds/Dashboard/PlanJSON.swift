package import Boards
package import Formats
package import Relief
package import Vocabulary

/// `GET /api/v1/plans/{plan}`: who gets what, why, and what was decided about it.
package enum PlanJSON {
    /// One plan, or `nil` when there is none of that name.
    package static func one(_ wall: Wall, _ id: ID<Plan>) -> JSONText? {
        wall.plans[id].map { plan in
            JSONText.object { json in
                json.standing(of: wall)
                json.add("id", plan.id.text)
                json.add("basis", plan.basis)
                json.add("proposedAt", plan.proposedAt.utc)
                write(plan.state, to: &json)
                writeLines(of: plan, on: wall, to: &json)
                writeUncheckedWeights(of: plan, on: wall, to: &json)
                json.array("dropped") { dropped in for id in plan.dropped { dropped.add(id.text) } }
                json.array("declined") { declined in for id in plan.declined { declined.add(id.text) } }
            }
        }
    }

    static func write(_ state: Plan.State, to json: inout JSONObject) {
        switch state {
        case .proposed:
            json.add("state", "proposed")
        case .approved(let by, let moment):
            json.add("state", "approved")
            writeDecision(by, moment, to: &json)
        case .rejected(let by, let moment, let reason):
            json.add("state", "rejected")
            writeDecision(by, moment, to: &json)
            json.add("rejection", reason)
        }
    }

    private static func writeDecision(_ by: String, _ moment: Moment, to json: inout JSONObject) {
        json.add("decidedBy", by)
        json.add("decidedAt", moment.utc)
    }

    private static func writeLines(of plan: Plan, on wall: Wall, to json: inout JSONObject) {
        json.array("lines") { lines in
            for allocation in plan.allocations { lines.object { write(allocation, on: wall, to: &$0) } }
        }
        json.array("shortfalls") { shortfalls in
            let estimates = plan.estimatesByNeed
            for shortfall in plan.shortfalls {
                shortfalls.object { write(shortfall, among: estimates, on: wall, to: &$0) }
            }
        }
        json.array("estimates") { estimates in
            for estimate in plan.estimates { estimates.object { write(estimate, on: wall, to: &$0) } }
        }
    }

    private static func writeUncheckedWeights(of plan: Plan, on wall: Wall, to json: inout JSONObject) {
        json.array("uncheckedWeights") { depots in
            for weight in wall.uncheckedWeights(of: plan) {
                depots.object { json in
                    json.add("depot", weight.depot.text)
                    json.add("kilogramsPerDay", Int(weight.limit.value / 1000))
                    json.array("goods") { goods in
                        for sum in weight.goods { goods.object { write(sum, on: wall, to: &$0) } }
                    }
                }
            }
        }
    }

    private static func write(_ sum: UncheckedWeight.Goods, on wall: Wall, to json: inout JSONObject) {
        json.add("item", sum.item.text)
        json.add("itemName", wall.itemName(sum.item))
        json.known("pieces", sum.pieces)
    }

    private static func write(_ allocation: Allocation, on wall: Wall, to json: inout JSONObject) {
        json.add("id", allocation.id.text)
        json.add("lot", allocation.lot.text)
        json.add("need", allocation.need.text)
        json.add("depot", allocation.depot.text)
        json.add("shelter", allocation.shelter.text)
        json.add("item", allocation.item.text)
        json.add("itemName", wall.itemName(allocation.item))
        json.known("pieces", allocation.pieces)
        json.object("reason") { write(allocation.reason, to: &$0) }
    }

    /// A need that nobody has reported, with the sum that led to its number.
    private static func write(_ estimate: PlanEstimate, on wall: Wall, to json: inout JSONObject) {
        json.add("need", estimate.need.text)
        json.add("shelter", estimate.site.text)
        json.add("item", estimate.item.text)
        json.add("itemName", wall.itemName(estimate.item))
        json.add("staple", estimate.staple.text)
        json.known("pieces", estimate.pieces)
        json.add("formula", estimate.formula)
    }

    private static func write(
        _ shortfall: Shortfall, among estimates: [ID<Need>: PlanEstimate], on wall: Wall, to json: inout JSONObject
    ) {
        json.add("need", shortfall.need.text)
        if let (site, item) = wall.asker(of: shortfall.need, among: estimates) {
            json.add("shelter", site.text)
            json.add("item", item.text)
            json.add("itemName", wall.itemName(item))
        }
        json.known("missing", shortfall.missing)
        json.object("reason") { write(shortfall.reason, to: &$0) }
    }

    static func write(_ reason: Reason, to json: inout JSONObject) {
        json.add("code", reason.code)
        json.add("text", reason.wording)
    }
}
