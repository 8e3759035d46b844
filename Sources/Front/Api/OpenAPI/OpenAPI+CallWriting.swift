import Formats
import Vocabulary

extension OpenAPI.Call {
    func write(in group: OpenAPI.Group, to json: inout JSONObject) {
        json.add("operationId", id)
        json.add("summary", summary.english)
        json.add("x-summary-ja", summary.japanese)
        json.array("tags") { $0.add(group.name) }
        writeSecurity(to: &json)
        writeParameters(to: &json)
        if !body.isEmpty { json.object("requestBody") { writeBody(to: &$0) } }
        json.object("responses") { writeResponses(to: &$0) }
    }

    /// Nothing is said of those who are signed in: that is the rule of the document.
    private func writeSecurity(to json: inout JSONObject) {
        switch door {
        case .anybody: json.array("security") { _ in }
        case .signedIn: break
        case .program: json.array("security") { security in security.object { $0.array("bearer") { _ in } } }
        }
    }

    private func writeParameters(to json: inout JSONObject) {
        let language: [OpenAPI.Parameter] = door == .anybody ? [] : [.language]
        let all = parameters + (isWriting ? [.idempotencyKey] : []) + language
        guard !all.isEmpty else { return }
        json.array("parameters") { list in
            for parameter in all {
                list.object { $0.add("$ref", "#/components/parameters/\(parameter.name)") }
            }
        }
    }

    private func writeBody(to json: inout JSONObject) {
        json.add("required", !isBodyOptional)
        json.object("content") { content in for media in body { media.write(to: &content) } }
    }

    private var isWriting: Bool { method == .post }
}

// MARK: - Responses

extension OpenAPI.Call {
    private func writeResponses(to json: inout JSONObject) {
        for answer in [answer, otherAnswer].compactMap(\.self) {
            json.object("\(answer.status)") { Self.write(answer, to: &$0) }
        }
        if answer.isCached {
            json.object("304") { $0.add("description", "Nothing has changed since the ETag or the date given.") }
        }
        for status in Set(usualTroubles + troubles).sorted() {
            json.object("\(status)") { $0.add("$ref", "#/components/responses/Problem\(status)") }
        }
    }

    private static func write(_ answer: OpenAPI.Answer, to json: inout JSONObject) {
        json.add("description", answer.meaning)
        if answer.isCached {
            json.object("headers") { headers in
                for name in ["ETag", "Last-Modified"] {
                    headers.object(name) { $0.object("schema") { $0.add("type", "string") } }
                }
            }
        }
        json.object("content") { content in for media in answer.media { media.write(to: &content) } }
    }

    /// Every call of this door may answer these.
    private var usualTroubles: [Int] {
        switch (door, isWriting) {
        case (.anybody, _): [400]
        case (_, true): [400, 401, 403, 409, 413, 415, 422, 503, 507]
        case (_, false): [400, 401, 403, 503]
        }
    }
}

extension OpenAPI.Answer {
    fileprivate var meaning: String {
        switch status {
        case 201: "It is recorded."
        case 503: "Not yet; try again."
        default: "It is as asked."
        }
    }
}
