package import Boards
package import Formats
package import Relief
package import Vocabulary

/// `GET /api/v1/plans/{plan}/changes`: what a plan changes for people who were told something else before.
package enum PlanChangeJSON {
    /// The changes of one plan, or `nil` when there is none of that name.
    package static func one(_ wall: Wall, _ id: ID<Plan>) -> JSONText? {
        wall.plans[id].map { plan in
            let told = ToldBefore(wall, before: plan)
            let change = told.change(to: plan)
            return JSONText.object { json in
                json.standing(of: wall)
                json.add("plan", plan.id.text)
                json.known("comparedWith", told.proposal?.id.text)
                json.add("promisedLines", told.promised.count)
                for kind in PlanChange.Kind.allCases { json.add(kind.rawValue, change.count(kind)) }
                json.array("shelters") { list in
                    for shelter in change.shelters { list.object { write(shelter, on: wall, to: &$0) } }
                }
                json.array("blocked") { list in
                    for blocked in told.blocked { list.object { write(blocked, to: &$0) } }
                }
            }
        }
    }

    private static func write(_ shelter: PlanChange.Shelter, on wall: Wall, to json: inout JSONObject) {
        json.add("shelter", shelter.shelter.text)
        json.array("lines") { lines in
            for line in shelter.lines { lines.object { write(line, on: wall, to: &$0) } }
        }
    }

    private static func write(_ line: PlanChange.Line, on wall: Wall, to json: inout JSONObject) {
        json.add("need", line.need.text)
        json.add("depot", line.depot.text)
        json.add("item", line.item.text)
        json.add("itemName", wall.itemName(line.item))
        json.add("change", line.kind.rawValue)
        json.known("before", line.before)
        json.known("after", line.after)
        json.add("difference", line.difference)
    }

    /// A promise whose road is closed by now.
    private static func write(_ blocked: ToldBefore.Blocked, to json: inout JSONObject) {
        json.add("allocation", blocked.allocation.id.text)
        json.add("need", blocked.allocation.need.text)
        json.add("depot", blocked.allocation.depot.text)
        json.add("shelter", blocked.allocation.shelter.text)
        json.known("pieces", blocked.allocation.pieces)
        json.add("closure", blocked.closure.id.text)
    }
}
