import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// The page of roads and what headquarters says on it.
struct RoadRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/hq/roads", use: page)
            .post("/hq/roads", use: close)
            .post("/hq/roads/:closure/reopen", use: reopen)
            .post("/hq/ways", use: measure)
    }

    @Sendable func page(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readPicture)
        let shelter = try Query(request).id("shelter", of: Site.self)
        return Response(html: RoadPage(try await pages.desk(request, visitor), shelter: shelter).document())
    }

    @Sendable func close(_ request: Request, context: FrontContext) async throws -> Response {
        let (closure, wall): (ID<RoadClosure>, Wall) = (post.names.name("c"), await post.wall)
        return try await change(request, context, did: .roadClosed, at: Self.closingField, RoadPage.Returned.closing) {
            fields, now throws(Problem) in
            let details = try ClosureInput.read(&fields, now: now)
            try RepeatedClosure(details, on: wall)?.ask(&fields)
            return .closeRoad(closure, details)
        }
    }

    @Sendable func reopen(_ request: Request, context: FrontContext) async throws -> Response {
        let closure: ID<RoadClosure> = try context.id("closure")
        return try await change(request, context, did: .roadOpen, at: { _ in "observedAt" }, nil) {
            fields, now throws(Problem) in
            .reopenRoad(closure, try ReopeningInput.read(&fields, now: now))
        }
    }

    @Sendable func measure(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, did: .wayMeasured, at: Self.measuringField, RoadPage.Returned.measuring) {
            fields, now throws(Problem) in
            let (way, measure) = try WayInput.read(&fields, observed: "measuredAt", now: now)
            return .measureWay(way, measure)
        }
    }

    /// Beside which field a refusal of the whole closure is shown.
    private static func closingField(_ code: String) -> String {
        switch code {
        case "road/nothing-cut-off", "road/no-such-area": "wards"
        case "road/text-too-long": "reason"
        case "observed/in-the-future": "observedAt"
        default: "name"
        }
    }

    private static func measuringField(_ code: String) -> String {
        switch code {
        case "road/text-too-long": "note"
        case "observed/in-the-future": "measuredAt"
        default: "minutes"
        }
    }

    /// Carries it out and shows the page again; what was refused comes back as it was typed.
    private func change(
        _ request: Request, _ context: FrontContext, did: Done, at field: (String) -> String,
        _ returned: ((FormState) -> RoadPage.Returned)?,
        _ command: (inout Fields, Moment) throws(Problem) -> ReliefCommand
    ) async throws -> Response {
        _ = try context.allowed(.plan)
        let form = try await context.form(of: request)
        return try await pages.record(form, then: "/hq/roads", did: did) { fields in
            try command(&fields, post.now())
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: field(problem.code))
            let desk = Desk(
                wall: await post.wall, visitor: form.visitor, now: post.now(),
                commandKey: state.commandKey ?? pages.commandKey(),
                notice: returned == nil ? form.notice(after: problem, to: request.uri.path) : nil,
                hindrance: await pages.hindrance())
            let html = RoadPage(desk, returned: returned.map { $0(state) }).document()
            return Response(status: problem.status, html: html)
        }
    }
}
