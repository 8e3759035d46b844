import Boards
import CommandPost
import Formats
import Hummingbird
import Relief
import Vocabulary

/// Who works when, as programs say and ask it.
extension ShiftCalls {
    @Sendable func list(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.signedIn()
        let query = Query(request)
        let filter = try ShiftFilter(query)
        guard visitor.token.allows(.readPeople) || (filter.site != nil && visitor.token.site == filter.site) else {
            throw Problem.forbidden
        }
        let range = try query.range(of: Shift.self)
        return Response(json: ShiftsJSON.shifts(filter, range, on: try await api.post.wall(for: request)))
    }

    /// All or none, unless `keepWhatHolds` is true: then the answer says which were left out and why.
    @Sendable func assign(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.keepPeople)
        var (fields, body) = try await api.fields(request)
        let batch: ID<ShiftBatch> = api.post.names.name("sl")
        let requests = try ShiftInput.list(&fields, named: batch)
        let command: ReliefCommand =
            fields.text("keepWhatHolds") == "true" ? .assignWhatHolds(batch, requests) : .assignShifts(requests)
        let done = try await api.submit([command], request, context, body: body, answer: batch.text)
        let wall = await api.post.wall
        return Response(
            status: .created,
            json: ShiftsJSON.receipt(ID<ShiftBatch>(done.answer) ?? batch, done, of: requests, on: wall))
    }

    @Sendable func batch(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.readPeople)
        let wall = try await api.post.wall(for: request)
        guard let batch = wall.shifts.batch(try context.id("list")) else { throw Problem.notFound }
        return Response(json: ShiftsJSON.batch(batch, on: wall))
    }

    @Sendable func cancel(_ request: Request, context: FrontContext) async throws -> Response {
        let shift: ID<Shift> = try context.id("shift")
        _ = try context.allowed(.keepPeople)
        var (fields, body) = try await api.fields(request)
        let reason = fields.needed("reason", Wording("理由", "reason"))
        let done = try await api.submit(
            [.cancelShift(shift, reason: try fields.checked(reason))], request, context, body: body, answer: shift.text)
        return api.answer(done, "shift")
    }

    @Sendable func swap(_ request: Request, context: FrontContext) async throws -> Response {
        let shift: ID<Shift> = try context.id("shift")
        _ = try context.allowed(.keepPeople)
        var (fields, body) = try await api.fields(request)
        let other = fields.id("with", Wording("交代する勤務", "other shift"), of: Shift.self)
        let done = try await api.submit(
            [.swapShifts(shift, try fields.checked(other))], request, context, body: body, answer: shift.text)
        return api.answer(done, "shift")
    }
}
