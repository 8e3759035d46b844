import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// The page of seconded staff, and what headquarters says on it.
struct WaveRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/hq/waves", use: page)
            .post("/hq/waves", use: announce)
            .get("/hq/waves/:wave", use: one)
            .post("/hq/waves/:wave", use: change)
            .post("/hq/waves/:wave/cancel", use: cancel)
    }

    @Sendable func page(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readPicture)
        let after = try Query(request).id("after", of: Wave.self)
        return Response(html: WavePage(try await pages.desk(request, visitor), after: after).document())
    }

    @Sendable func one(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readPicture)
        let desk = try await pages.desk(request, visitor)
        guard let page = WaveRecordPage(desk, try context.id("wave")) else { throw Problem.notFound }
        return Response(html: page.document())
    }

    @Sendable func announce(_ request: Request, context: FrontContext) async throws -> Response {
        let wave: ID<Wave> = post.names.name("w")
        return try await record(request, context, then: "/hq/waves", did: .waveAnnounced) {
            fields throws(Problem) in
            let (details, number) = try WaveInput.read(&fields)
            return .announceWave(wave, details, number: number)
        } page: { desk, state in
            WavePage(desk, returned: state).document()
        }
    }

    @Sendable func change(_ request: Request, context: FrontContext) async throws -> Response {
        let wave: ID<Wave> = try context.id("wave")
        return try await record(request, context, then: "/hq/waves/\(wave)", did: .waveChanged) {
            fields throws(Problem) in
            .changeWave(wave, try WaveInput.readDetails(&fields))
        } page: { desk, state in
            WaveRecordPage(desk, wave, returned: .changing(state))?.document()
        }
    }

    @Sendable func cancel(_ request: Request, context: FrontContext) async throws -> Response {
        let wave: ID<Wave> = try context.id("wave")
        return try await record(request, context, then: "/hq/waves/\(wave)", did: .waveCancelled) {
            fields throws(Problem) in
            let reason = fields.needed("reason", Wording("理由", "reason"))
            return .cancelWave(wave, reason: try fields.checked(reason))
        } page: { desk, state in
            WaveRecordPage(desk, wave, returned: .cancelling(state))?.document()
        }
    }

    /// Beside which field a refusal of the whole is shown.
    private static func field(of code: String) -> String {
        switch code {
        case "wave/bad-phone": "phone"
        case "wave/ends-before-it-begins", "wave/too-long": "to"
        case "wave/headcount-out-of-range": "headcount"
        case "wave/overlap-outside": "overlapDays"
        case "wave/number-taken", "wave/number-out-of-range": "number"
        case "wave/meets-another": "from"
        case "wave/no-reason": "reason"
        case "site/unknown": "site"
        default: "sender"
        }
    }

    /// Carries it out; what was refused comes back as it was typed.
    private func record(
        _ request: Request, _ context: FrontContext, then path: String, did: Done,
        _ command: (inout Fields) throws(Problem) -> ReliefCommand, page: (Desk, FormState) -> HTML?
    ) async throws -> Response {
        _ = try context.allowed(.keepPeople)
        let form = try await context.form(of: request)
        return try await pages.record(form, then: path, did: did) { fields in
            try command(&fields)
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: Self.field(of: problem.code))
            let desk = Desk(
                wall: await post.wall, visitor: form.visitor, now: post.now(),
                commandKey: state.commandKey ?? pages.commandKey(), hindrance: await pages.hindrance())
            guard let html = page(desk, state) else { throw problem }
            return Response(status: problem.status, html: html)
        }
    }
}
