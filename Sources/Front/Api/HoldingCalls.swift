import CommandPost
import Formats
import Hummingbird
import Relief
import Vocabulary

/// What shelters say lies there, and what headquarters let go, as programs write it.
struct HoldingCalls: Sendable {
    let api: Api

    func add(to router: RouterGroup<FrontContext>) {
        router.post("sites/:site/holdings", use: hold)
        router.post("sites/:site/reserve/release", use: release)
        router.post("needs/:need/lift-cap", use: liftCap)
    }

    /// `{"staple":"meals","units":120,"enough":true,"observedAt":"…"}`; units or enough or both.
    @Sendable func hold(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        _ = try context.allowed(.raiseNeed, at: site)
        var (fields, body) = try await api.fields(request)
        let (staple, report) = try HoldingInput.read(&fields, now: api.post.now())
        let done = try await api.submit(
            [.reportHolding(site, staple, report)], request, context, body: body, answer: site.text)
        return api.answer(done, "site", created: true)
    }

    @Sendable func release(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        _ = try context.allowed(.approve)
        let (fields, body) = try await api.fields(request)
        let command = ReliefCommand.releaseReserve(site, reason: fields.text("reason") ?? "")
        return api.answer(try await api.submit([command], request, context, body: body, answer: site.text), "site")
    }

    @Sendable func liftCap(_ request: Request, context: FrontContext) async throws -> Response {
        let need: ID<Need> = try context.id("need")
        _ = try context.allowed(.approve)
        let (fields, body) = try await api.fields(request)
        let command = ReliefCommand.liftCap(need, reason: fields.text("reason") ?? "")
        return api.answer(try await api.submit([command], request, context, body: body, answer: need.text), "need")
    }
}
