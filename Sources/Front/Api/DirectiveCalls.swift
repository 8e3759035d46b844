import CommandPost
import Formats
import Hummingbird
import Relief
import Vocabulary

/// Pins and bans as programs give and lift them.
struct DirectiveCalls: Sendable {
    let api: Api

    func add(to router: RouterGroup<FrontContext>) {
        let directives = router.group("directives")
        directives.post("pins", use: pin)
        directives.post("bans", use: ban)
        directives.post(":directive/lift", use: lift)
    }

    @Sendable func pin(_ request: Request, context: FrontContext) async throws -> Response {
        try await give(request, context) { id, fields throws(Problem) in
            .pin(id, try PinInput.read(&fields), reason: fields.text("reason") ?? "")
        }
    }

    @Sendable func ban(_ request: Request, context: FrontContext) async throws -> Response {
        try await give(request, context) { id, fields throws(Problem) in
            .ban(id, try BanInput.read(&fields), reason: fields.text("reason") ?? "")
        }
    }

    private func give(
        _ request: Request, _ context: FrontContext,
        _ command: (ID<Directive>, inout Fields) throws(Problem) -> ReliefCommand
    ) async throws -> Response {
        _ = try context.allowed(.plan)
        var (fields, body) = try await api.fields(request)
        let id: ID<Directive> = api.post.names.name("o")
        let wish = try command(id, &fields)
        let done = try await api.submit([wish], request, context, body: body, answer: id.text)
        return api.answer(done, "directive", created: true)
    }

    @Sendable func lift(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Directive> = try context.id("directive")
        _ = try context.allowed(.plan)
        let (_, body) = try await api.fields(request)
        let done = try await api.submit([.liftDirective(id)], request, context, body: body, answer: id.text)
        return api.answer(done, "directive")
    }
}
