import Boards
import CommandPost
import Formats
import Relief
import Vocabulary

/// `POST /api/v1/approvals/approve`: what became of each line.
enum ApprovalOutcomesJSON {
    static func body(_ outcomes: [ApprovalOutcome], on wall: Wall, _ language: Language) -> JSONText {
        let refused = outcomes.count { $0.refusal != nil }
        return JSONText.object { json in
            json.add("position", wall.position)
            json.add("approved", outcomes.count - refused)
            json.add("refused", refused)
            json.array("outcomes") { list in
                for outcome in outcomes { list.object { write(outcome, language, to: &$0) } }
            }
        }
    }

    private static func write(_ outcome: ApprovalOutcome, _ language: Language, to json: inout JSONObject) {
        json.add("approval", outcome.request.text)
        switch outcome.result {
        case .signed(let isApproved):
            json.add("state", (isApproved ? ApprovalRequest.State.approved : .waiting).rawValue)
        case .refused(let reason):
            json.add("code", reason.code)
            json.add("detail", reason.wording[language])
        }
    }
}
