import HTTPTypes
import Relief
import Vocabulary

/// What a form or JSON says about a joint plan.
enum JointInput {
    /// The ticked parts of a page's form; `except` names sites or requests that are left out of a single part.
    static func approval(_ fields: inout Fields, of plan: JointPlan) throws(Problem) -> [ReliefCommand] {
        let except = Set(fields.all.filter { $0.name == "except" }.map(\.value))
        return try parts(&fields).map { part in
            switch part {
            case .goods: .approvePlan(plan.proposal.goods)
            case .people: .approveRoster(plan.id, roster(leavingOut: except, of: plan))
            case .funds: .approveFunding(plan.id, funding(leavingOut: except, of: plan))
            }
        }
    }

    static func rejection(_ fields: inout Fields, of plan: JointPlan) throws(Problem) -> [ReliefCommand] {
        reject(try parts(&fields), of: plan, fields.text("reason") ?? "")
    }

    private static func reject(_ parts: [JointPart], of plan: JointPlan, _ reason: String) -> [ReliefCommand] {
        parts.map { part in
            switch part {
            case .goods: .rejectPlan(plan.proposal.goods, reason: reason)
            case .people: .rejectJointPlan(plan.id, .people, reason: reason)
            case .funds: .rejectJointPlan(plan.id, .funds, reason: reason)
            }
        }
    }

    private static func parts(_ fields: inout Fields) throws(Problem) -> [JointPart] {
        let said = fields.all.filter { $0.name == "part" }.compactMap { JointPart(rawValue: $0.value) }
        let parts = JointPart.allCases.filter(said.contains)
        guard !parts.isEmpty else { throw Self.noPart }
        return parts
    }

    private static func roster(leavingOut names: Set<String>, of plan: JointPlan) -> RosterChoice {
        let sites = Set(plan.proposal.roster.lines.map(\.site).filter { names.contains($0.text) })
        return sites.isEmpty ? .all : .except(RosterPick(sites: sites))
    }

    private static func funding(leavingOut names: Set<String>, of plan: JointPlan) -> FundingChoice {
        let requests = Set(plan.proposal.funding.lines.map(\.request).filter { names.contains($0.text) })
        return requests.isEmpty ? .all : .except(FundingPick(requests: requests))
    }

    static let noPart = Problem(
        status: .unprocessableContent, code: "joint/no-part",
        wording: Wording(
            "承認・却下する部分（物資・要員・資金）を1つ以上選んでください。",
            "Choose at least one part: goods, people or money."))
}

/// The same as programs say it: `{"parts": ["people"], "people": {"except": {"sites": […]}}}`.
extension JointInput {
    static func call(_ fields: inout Fields, of plan: JointPlan) throws(Problem) -> [ReliefCommand] {
        let (parts, goods) = (
            try namedParts(&fields, besides: JointPart.allCases.map(\.rawValue)), plan.proposal.goods
        )
        var commands: [ReliefCommand] = []
        for part in parts {
            switch part {
            case .goods: commands.append(.approvePlan(goods, try fields.choice(under: "goods.")))
            case .people: commands.append(.approveRoster(plan.id, try rosterChoice(&fields)))
            case .funds: commands.append(.approveFunding(plan.id, try fundingChoice(&fields)))
            }
        }
        return commands
    }

    static func refusal(_ fields: inout Fields, of plan: JointPlan) throws(Problem) -> [ReliefCommand] {
        reject(try namedParts(&fields, besides: ["reason"]), of: plan, fields.text("reason") ?? "")
    }

    /// Strict: a slip of the pen must not approve everything.
    private static func refuseStrangers(_ fields: inout Fields, besides known: [String]) {
        let said = Set(fields.names.map { String($0.prefix { $0 != "." }) })
        for name in said.subtracting(known).sorted() {
            let all = known.joined(separator: ", ")
            fields.refuse(
                name, "joint/unknown-part",
                Wording("「\(name)」は指定できません（\(all)）。", "“\(name)” is not known here (\(all))."))
        }
    }

    private static func namedParts(_ fields: inout Fields, besides others: [String]) throws(Problem) -> [JointPart] {
        refuseStrangers(&fields, besides: ["parts"] + others)
        let said = fields.texts("parts", Wording("部分", "parts"))
        for (index, name) in said.enumerated() where JointPart(rawValue: name) == nil {
            fields.refuse(
                "parts.\(index)", "joint/unknown-part",
                Wording(
                    "「\(name)」は指定できません（goods、people、funds）。", "“\(name)” is not known here (goods, people, funds)."))
        }
        let parts = try fields.checked(JointPart.allCases.filter { said.contains($0.rawValue) })
        guard !parts.isEmpty else { throw noPart }
        return parts
    }

    private static func rosterChoice(_ fields: inout Fields) throws(Problem) -> RosterChoice {
        try fields.lineChoice(under: "people.", of: ["shifts", "sites"]) { fields, name in
            RosterPick(shifts: fields.names(in: "\(name).shifts"), sites: fields.names(in: "\(name).sites"))
        }
    }

    private static func fundingChoice(_ fields: inout Fields) throws(Problem) -> FundingChoice {
        try fields.lineChoice(under: "funds.", of: ["grants", "requests", "pots"]) { fields, name in
            FundingPick(
                grants: fields.names(in: "\(name).grants"), requests: fields.names(in: "\(name).requests"),
                pots: fields.names(in: "\(name).pots"))
        }
    }
}
