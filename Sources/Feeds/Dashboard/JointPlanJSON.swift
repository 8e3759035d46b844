package import Boards
package import Formats
package import Relief
package import Vocabulary

/// `GET /api/v1/joint-plans/{plan}`: goods, people and money planned together, and what holds each back.
package enum JointPlanJSON {
    /// One joint plan, or `nil` when there is none of that name.
    package static func one(_ wall: Wall, _ id: ID<JointPlan>, at now: Moment) -> JSONText? {
        wall.jointPlans[id].map { joint in
            JSONText.object { json in
                json.standing(of: wall)
                json.add("id", joint.id.text)
                json.add("basis", joint.proposal.basis)
                json.add("proposedAt", joint.proposal.proposedAt.utc)
                json.object("goods") { goods in
                    goods.add("plan", joint.proposal.goods.text)
                    goods.known("state", wall.plans[joint.proposal.goods]?.state.word)
                }
                json.object("people") { write(joint.proposal.roster, of: joint, to: &$0) }
                json.object("funds") { write(joint.proposal.funding, of: joint, to: &$0) }
                json.array("sites") { list in
                    for outlook in wall.siteOutlooks(of: joint) { list.object { write(outlook, to: &$0) } }
                }
                json.array("items") { list in
                    for outlook in wall.itemOutlooks(of: joint, at: now) {
                        list.object { write(outlook, wall, to: &$0) }
                    }
                }
            }
        }
    }

    /// Every joint plan, the newest first.
    package static func list(_ wall: Wall, range: ListRange<JointPlan> = ListRange()) -> JSONText {
        JSONText.object { json in
            json.standing(of: wall)
            json.list("jointPlans", range, inOrder: wall.jointPlans.all, by: \.id, path: "/api/v1/joint-plans") {
                joint, json in
                json.add("id", joint.id.text)
                json.add("proposedAt", joint.proposal.proposedAt.utc)
                json.known("goods", wall.plans[joint.proposal.goods]?.state.word)
                json.add("people", joint.people.word)
                json.add("funds", joint.funds.word)
            }
        }
    }

    private static func write(_ roster: Roster, of joint: JointPlan, to json: inout JSONObject) {
        write(.people, of: joint, to: &json)
        json.add("from", roster.from.utc)
        json.add("to", roster.to.utc)
        json.array("shifts") { list in
            for line in roster.lines {
                list.object { json in
                    json.add("shift", line.shift.text)
                    json.add("person", line.person.text)
                    json.add("post", line.post.text)
                    json.add("site", line.site.text)
                    json.add("from", line.from.utc)
                    json.add("to", line.to.utc)
                }
            }
        }
        json.array("vacancies") { list in
            for vacancy in roster.vacancies {
                list.object { json in
                    json.add("post", vacancy.post.text)
                    json.add("site", vacancy.site.text)
                    json.add("missing", vacancy.missing)
                    json.object("reason") { PlanJSON.write(vacancy.reason, to: &$0) }
                }
            }
        }
    }

    private static func write(_ funding: Funding, of joint: JointPlan, to json: inout JSONObject) {
        write(.funds, of: joint, to: &json)
        json.array("grants") { list in
            for line in funding.lines {
                list.object { json in
                    json.add("grant", line.grant.text)
                    json.add("pot", line.pot.text)
                    json.add("request", line.request.text)
                    json.add("yen", Int(line.amount.value))
                }
            }
        }
        json.array("gaps") { list in
            for gap in funding.gaps {
                list.object { json in
                    json.add("request", gap.request.text)
                    json.add("missing", Int(gap.missing.value))
                    json.object("reason") { PlanJSON.write(gap.reason, to: &$0) }
                }
            }
        }
    }

    private static func write(_ part: JointPlan.Part, of joint: JointPlan, to json: inout JSONObject) {
        PlanJSON.write(joint.state(of: part), to: &json)
        guard let approval = joint.approval(of: part) else { return }
        json.array("declined") { list in for name in approval.declined { list.add(name) } }
        json.array("dropped") { list in
            for dropped in approval.dropped {
                list.object { json in
                    json.add("line", dropped.line)
                    json.object("reason") { PlanJSON.write(dropped.reason, to: &$0) }
                }
            }
        }
    }

    private static func write(_ outlook: SiteOutlook, to json: inout JSONObject) {
        json.add("site", outlook.site.id.text)
        json.add("bind", outlook.bind.rawValue)
        json.known("pieces", outlook.pieces)
        json.add("needsShort", outlook.needsShort)
        json.add("hands", outlook.hands)
        json.add("headsAsked", outlook.asked)
        json.add("headsMissing", outlook.vacant)
        json.add("yenMissing", Int(outlook.unfunded.value))
        json.known("cutOff", outlook.cutOff?.rawValue)
    }

    private static func write(_ outlook: ItemOutlook, _ wall: Wall, to json: inout JSONObject) {
        json.add("item", outlook.item.text)
        json.add("itemName", wall.itemName(outlook.item))
        json.add("bind", outlook.bind.rawValue)
        json.known("missing", outlook.missing)
        json.known("awaited", outlook.awaited)
        json.known("unsure", outlook.unsure)
        json.known("orderable", outlook.orderable)
        json.known("cost", outlook.cost.map { Int($0.value) })
        json.add("money", Int(outlook.money.value))
        json.add("boundMoney", Int(outlook.boundMoney.value))
    }
}

extension Plan.State {
    var word: String {
        switch self {
        case .proposed: "proposed"
        case .approved: "approved"
        case .rejected: "rejected"
        }
    }
}
