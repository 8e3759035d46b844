import Boards
import CommandPost
import Feeds
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// What every writing call of the API shares.
struct Api: Sendable {
    let post: CommandPost

    /// The sender of a writing call: programs only, as a cookie could be sent by any page of the web.
    func sender(_ context: FrontContext) throws(Problem) -> Sender {
        let visitor = try context.signedIn()
        guard context.isProgram else { throw .bearerNeeded }
        return .token(visitor.token)
    }

    func fields(_ request: Request) async throws -> (fields: Fields, body: [UInt8]) {
        guard request.mediaType == "application/json" || request.mediaType.isEmpty else {
            throw Problem.unsupported(request.mediaType)
        }
        let body = try await request.bytes(upTo: Request.formLimit)
        return (body.isEmpty ? Fields(FormFields([])) : try Fields(json: body), body)
    }

    func submit(
        _ commands: [ReliefCommand], _ request: Request, _ context: FrontContext, body: [UInt8], answer: String
    ) async throws -> Acknowledgement {
        try await post.submit(
            Submission(
                commands, from: try sender(context), key: request.headers[.idempotencyKey],
                body: request.identity(with: body), answer: answer))
    }

    /// The same for what may wait for approval; then the answer says for which request.
    func answerOrWaiting(
        _ acknowledgement: Acknowledgement, _ name: String, created: Bool = false
    ) async -> Response {
        let thing = ID<ApprovalMatter>(acknowledgement.answer)
        let wall = await post.wall
        return answer(
            acknowledgement, name, created: created, waits: thing.flatMap { wall.approvals.waiting(about: $0)?.id })
    }

    func answer(
        _ acknowledgement: Acknowledgement, _ name: String, created: Bool = false, waits: ID<ApprovalRequest>? = nil
    ) -> Response {
        Response(
            status: created ? .created : .ok,
            json: JSONText.object { json in
                // A sheet that changes nothing is no import, and nothing of it can be undone.
                if !acknowledgement.answer.isEmpty { json.add(name, acknowledgement.answer) }
                json.add("position", acknowledgement.position)
                json.add("at", acknowledgement.at.utc)
                json.known("waits", waits)
            })
    }
}

extension Request {
    /// What makes a call the same call: what it does, to what, with which body.
    func identity(with body: [UInt8]) -> [UInt8] { Array("\(method) \(uri.string)\n".utf8) + body }
}
