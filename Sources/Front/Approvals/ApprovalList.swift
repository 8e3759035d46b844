import CommandPost
import Formats
import Relief
import Vocabulary

/// Several requests that somebody approves at once, as a form or a program names them.
enum ApprovalList {
    private static let label = Wording("決裁の番号", "approvals")

    /// From the boxes of a page, each called `pick`.
    static func read(_ boxes: [(name: String, value: String)]) throws(Problem) -> [ID<ApprovalRequest>] {
        let picked = boxes.filter { $0.name == "pick" }.enumerated().map { FormField("pick.\($0)", $1.value) }
        var fields = Fields(FormFields(picked))
        return try read(&fields, "pick")
    }

    /// From `{"approvals": ["a-1", "a-2"]}`.
    static func read(_ fields: inout Fields, _ name: String = "approvals") throws(Problem) -> [ID<ApprovalRequest>] {
        let requests: [ID<ApprovalRequest>] = fields.ids(name, label)
        if requests.isEmpty, fields.problems.isEmpty {
            fields.refuse(
                name, "input/missing",
                Wording("決裁するものを1件以上選んでください。", "Choose at least one to approve."))
        }
        let most = CommandPost.mostApprovedAtOnce
        if requests.count > most {
            fields.refuse(
                name, "input/out-of-range",
                Wording("一度に決裁できるのは\(most)件までです。分けて決裁してください。", "At most \(most) at once; approve them in parts."))
        }
        return try fields.checked(requests)
    }
}
