package import Boards
package import Formats
package import Relief
import Vocabulary

/// `GET /api/v1/approvals`: what waits for approval, what was decided, by which rules and by which deputies.
package enum ApprovalsJSON {
    /// What is decided comes in parts, the latest first; everything else comes with the first.
    package static func body(_ wall: Wall, range: ListRange<ApprovalRequest> = ListRange()) -> JSONText {
        let board = wall.approvals
        return JSONText.object { json in
            json.standing(of: wall)
            json.array("waiting") { list in
                guard range.after == nil else { return }
                for request in board.waiting { list.object { write(request, to: &$0) } }
            }
            json.list(
                "decided", range, inOrder: board.all.filter { $0.state != .waiting }, by: \.id,
                path: "/api/v1/approvals"
            ) { request, json in write(request, to: &json) }
            json.array("rules") { list in for rule in board.rules.inOrder { list.object { write(rule, to: &$0) } } }
            json.array("deputies") { list in for one in board.deputies { list.object { write(one, to: &$0) } } }
        }
    }

    private static func write(_ request: ApprovalRequest, to json: inout JSONObject) {
        json.add("id", request.id.text)
        json.add("kind", request.matter.kind.rawValue)
        json.add("reference", request.matter.reference.text)
        json.add("title", request.matter.title)
        json.add("amount", request.matter.amount?.value)
        json.known("note", request.matter.note)
        json.add("state", request.state.rawValue)
        json.add("askedBy", request.asked.name)
        json.add("askedAt", request.askedAt.utc)
        json.add("persons", request.rule.persons)
        json.add("rule", request.rule.id.text)
        json.array("approvals") { list in
            for signature in request.signatures { list.object { write(signature, to: &$0) } }
        }
        json.known("endedAt", request.end?.at)
        json.known("returnedBy", request.end?.by?.name)
        json.known("reason", request.end?.reason)
        json.add("isCarriedOut", request.deferral != nil)
        json.known("counted", request.deferral?.counted.map { Int($0.value) })
    }

    private static func write(_ signature: ApprovalSignature, to json: inout JSONObject) {
        json.add("by", signature.by.name)
        json.known("onBehalfOf", signature.onBehalfOf?.name)
        json.add("at", signature.at.utc)
    }

    private static func write(_ rule: ApprovalRule, to json: inout JSONObject) {
        json.add("id", rule.id.text)
        json.add("kind", rule.kind.rawValue)
        json.add("from", rule.from.value)
        json.add("persons", rule.persons)
        json.add("role", rule.role.rawValue)
        json.known("holder", rule.holder)
        json.add("source", rule.note.source)
        json.add("isVerified", rule.note.isVerified)
    }

    private static func write(_ deputy: Delegation, to json: inout JSONObject) {
        json.add("id", deputy.id.text)
        json.add("from", deputy.from.name)
        json.add("to", deputy.to.name)
        json.add("starts", deputy.starts.utc)
        json.add("ends", deputy.ends.utc)
        json.add("reason", deputy.reason)
        json.known("endedAt", deputy.endedAt)
    }
}
