package import JSON
import Relief
import Vocabulary

extension ApprovalBoard: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let delegations: [Delegation] = try json.required("delegations")
        let requests: [ApprovalRequest] = try json.required("requests")
        let rules: ApprovalRules = try json.required("rules")
        try json.close(object)
        self.init(rules: rules, requests: requests, delegations: delegations)
    }

    /// Requests in the order in which they came, as that is the order of those about one thing.
    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("delegations", deputies)
        json.member("requests", all.reversed() as [ApprovalRequest])
        json.member("rules", rules)
        json.closeObject()
    }
}
