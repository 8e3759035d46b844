import Relief
import Vocabulary

/// Which plans were decided, and whether all of what that means was written.
struct PlanBook {
    private var open: [ID<Plan>: Set<ID<Allocation>>] = [:]
    private var decided: Set<ID<Plan>> = []
    private var joint: Set<ID<JointPlan>> = []
    private var decidedParts: Set<String> = []
    /// Promises and consignments that an approval announced and that have not come yet.
    private(set) var owed: Set<String> = []

    mutating func take(_ event: PlanEvent) throws(Broken) {
        switch event {
        case .proposed(let body):
            try hold(.orderKept, open[body.plan] == nil, "plan \(body.plan) was proposed twice")
            open[body.plan] = Set(body.allocations.map(\.id))
        case .approved(let body):
            try decide(body.plan)
            let kept = (open[body.plan] ?? []).subtracting(body.dropped).subtracting(body.declined)
            for promise in kept { owed.formUnion(["promise \(promise)", "carriage \(promise)"]) }
        case .rejected(let body): try decide(body.plan)
        case .allocated(let body):
            let wasAnnounced = owed.remove("promise \(body.allocation.id)") != nil
            try hold(.orderKept, wasAnnounced, "\(body.allocation.id) is a promise of no approval")
        }
    }

    /// What people and money would do is decided part by part, each once.
    mutating func take(_ event: JointPlanEvent) throws(Broken) {
        switch event {
        case .proposed(let body):
            try hold(.orderKept, joint.insert(body.plan).inserted, "joint plan \(body.plan) was proposed twice")
        case .approved(let body): try decide(body.part, of: body.plan)
        case .rejected(let body): try decide(body.part, of: body.plan)
        }
    }

    private mutating func decide(_ part: JointPlan.Part, of plan: ID<JointPlan>) throws(Broken) {
        try hold(.orderKept, joint.contains(plan), "joint plan \(plan) was never proposed")
        let isFirst = decidedParts.insert("\(part) of \(plan)").inserted
        try hold(.orderKept, isFirst, "the \(part) of joint plan \(plan) were decided twice")
    }

    private mutating func decide(_ plan: ID<Plan>) throws(Broken) {
        try hold(.orderKept, open[plan] != nil, "plan \(plan) was never proposed")
        try hold(.promisesHold, decided.insert(plan).inserted, "plan \(plan) was decided twice")
    }

    mutating func prepared(_ body: ConsignmentEvent.Prepared) {
        for line in body.lines { owed.remove("carriage \(line.allocation)") }
    }
}
