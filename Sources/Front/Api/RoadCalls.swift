import CommandPost
import Formats
import Hummingbird
import Relief
import Vocabulary

/// Roads and ways as programs write them, and what a depot can send.
struct RoadCalls: Sendable {
    let api: Api

    func add(to router: RouterGroup<FrontContext>) {
        let roads = router.group("roads")
        roads.post("closures", use: close)
        roads.post("closures/:closure/reopen", use: reopen)
        roads.post("ways", use: measure)
        router.post("sites/:site/dispatch-limit", use: limitDispatch)
    }

    @Sendable func close(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.plan)
        var (fields, body) = try await api.fields(request)
        let closure: ID<RoadClosure> = api.post.names.name("c")
        let details = try ClosureInput.read(&fields, now: api.post.now())
        let done = try await api.submit(
            [.closeRoad(closure, details)], request, context, body: body, answer: closure.text)
        return api.answer(done, "closure", created: true)
    }

    @Sendable func reopen(_ request: Request, context: FrontContext) async throws -> Response {
        let closure: ID<RoadClosure> = try context.id("closure")
        _ = try context.allowed(.plan)
        var (fields, body) = try await api.fields(request)
        let reopening = try ReopeningInput.read(&fields, now: api.post.now())
        let done = try await api.submit(
            [.reopenRoad(closure, reopening)], request, context, body: body, answer: closure.text)
        return api.answer(done, "closure")
    }

    @Sendable func measure(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.plan)
        var (fields, body) = try await api.fields(request)
        let (way, measure) = try WayInput.read(&fields, now: api.post.now())
        let done = try await api.submit(
            [.measureWay(way, measure)], request, context, body: body, answer: way.shelter.text)
        return api.answer(done, "shelter", created: true)
    }

    /// `{"kilogramsPerDay":12000}`; nothing, or `null`, means that it is not known.
    @Sendable func limitDispatch(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        _ = try context.allowed(.storeStock, at: site)
        var (fields, body) = try await api.fields(request)
        let grams = try DispatchInput.read(&fields)
        let done = try await api.submit(
            [.limitDispatch(site, grams)], request, context, body: body, answer: site.text)
        return api.answer(done, "site")
    }
}
