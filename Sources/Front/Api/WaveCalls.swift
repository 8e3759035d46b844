import CommandPost
import Feeds
import Formats
import Hummingbird
import Relief
import Vocabulary

/// Waves of seconded staff as programs read and write them.
struct WaveCalls: Sendable {
    let api: Api

    func add(to router: RouterGroup<FrontContext>) {
        let waves = router.group("waves")
        waves.get(use: list)
        waves.post(use: announce)
        waves.post(":wave/change", use: change)
        waves.post(":wave/cancel", use: cancel)
    }

    @Sendable func list(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readPicture)
        let range = try Query(request).range(of: Wave.self)
        let wall = try await api.post.wall(for: request)
        return Response(
            json: WavesJSON.body(
                wall, today: api.post.now().japaneseDate, includesPhones: visitor.token.allows(.readPeople),
                range: range)
        )
    }

    @Sendable func announce(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.keepPeople)
        var (fields, body) = try await api.fields(request)
        let wave: ID<Wave> = api.post.names.name("w")
        let (details, number) = try WaveInput.read(&fields)
        let done = try await api.submit(
            [.announceWave(wave, details, number: number)], request, context, body: body, answer: wave.text)
        return api.answer(done, "wave", created: true)
    }

    @Sendable func change(_ request: Request, context: FrontContext) async throws -> Response {
        let wave: ID<Wave> = try context.id("wave")
        _ = try context.allowed(.keepPeople)
        var (fields, body) = try await api.fields(request)
        let details = try WaveInput.readDetails(&fields)
        let done = try await api.submit(
            [.changeWave(wave, details)], request, context, body: body, answer: wave.text)
        return api.answer(done, "wave")
    }

    @Sendable func cancel(_ request: Request, context: FrontContext) async throws -> Response {
        let wave: ID<Wave> = try context.id("wave")
        _ = try context.allowed(.keepPeople)
        var (fields, body) = try await api.fields(request)
        let reason = fields.needed("reason", Wording("理由", "reason"))
        let done = try await api.submit(
            [.cancelWave(wave, reason: try fields.checked(reason))], request, context, body: body, answer: wave.text)
        return api.answer(done, "wave")
    }
}
