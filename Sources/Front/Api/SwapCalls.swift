import Boards
import CommandPost
import Feeds
import Formats
import Hummingbird
import Relief
import Vocabulary

/// Proposals to swap shifts as programs read and write them.
struct SwapCalls: Sendable {
    let api: Api

    func add(to router: RouterGroup<FrontContext>) {
        router.get("swaps", use: list)
        router.post("shifts/:shift/propose-swap", use: propose)
        router.post("swaps/:swap/answer", use: answer)
    }

    @Sendable func list(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.readPeople)
        let query = Query(request)
        let (person, range) = (try query.id("person", of: Person.self), try query.range(of: Swap.self))
        let wall = try await api.post.wall(for: request)
        let rows = person.map { wall.swaps.rows(of: $0) } ?? wall.swaps.all
        return Response(
            json: JSONText.object { json in
                json.standing(of: wall)
                json.list(
                    "swaps", range, inOrder: Array(rows), by: \.swap.id, path: "/api/v1/swaps",
                    filters: [("person", person?.text)]
                ) { row, json in Self.write(row, on: wall, to: &json) }
            })
    }

    private static func write(_ row: SwapBoard.Row, on wall: Wall, to json: inout JSONObject) {
        let swap = row.swap
        json.add("id", swap.id.text)
        json.add("shift", swap.given.shift.text)
        json.add("person", swap.given.person.text)
        json.add("withShift", swap.wanted.shift.text)
        json.add("withPerson", swap.wanted.person.text)
        json.known("note", swap.note)
        json.add("by", swap.by)
        json.add("proposedAt", row.proposedAt.utc)
        json.add("isVoid", swap.isOpen && wall.isVoid(swap))
        json.known("answer", swap.answer?.answer.rawValue)
        json.known("reason", swap.answer?.reason)
        json.known("answeredAt", row.answeredAt)
    }

    @Sendable func propose(_ request: Request, context: FrontContext) async throws -> Response {
        let shift: ID<Shift> = try context.id("shift")
        _ = try context.allowed(.keepPeople)
        var (fields, body) = try await api.fields(request)
        let (id, other): (ID<Swap>, ID<Shift>) = (api.post.names.name("sw"), try SwapInput.other(&fields))
        let done = try await api.submit(
            [.proposeSwap(id, shift, with: other, note: fields.text("note"))], request, context, body: body,
            answer: id.text)
        return api.answer(done, "swap", created: true)
    }

    @Sendable func answer(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Swap> = try context.id("swap")
        _ = try context.allowed(.keepPeople)
        var (fields, body) = try await api.fields(request)
        let (answer, reason) = try SwapInput.answer(&fields)
        let done = try await api.submit(
            [.answerSwap(id, answer, reason: reason)], request, context, body: body, answer: id.text)
        return api.answer(done, "swap")
    }
}
