import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// The week of a unit or a site, its posts, and what headquarters decides there.
struct ShiftRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame
    let baseURL: String

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/hq/shifts", use: week)
            .post("/hq/shifts/reckon", use: reckon)
            .post("/hq/shifts/ask", use: ask)
            .post("/hq/shifts/:shift/cancel", use: cancel)
            .get("/hq/posts/:post", use: one)
            .post("/hq/posts/:post/assign", use: assign)
            .post("/hq/posts/:post/withdraw", use: withdraw)
            .post("/hq/calendars", use: openCalendar)
            .post("/hq/calendars/:calendar/close", use: closeCalendar)
    }

    @Sendable func week(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readPeople)
        let desk = try await pages.desk(request, visitor)
        let view = try WeekView(Query(request), desk)
        guard view.site.map({ desk.wall.site($0) != nil }) ?? true,
            view.unit.map({ desk.wall.people.directory.units[$0] != nil }) ?? true
        else { throw Problem.notFound }
        return Response(html: WeekPage(desk, view).document())
    }

    @Sendable func one(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readPeople)
        let desk = try await pages.desk(request, visitor)
        let state = try PostPage.state(Query(request))
        guard let page = PostPage(desk, try context.id("post"), state: state) else { throw Problem.notFound }
        return Response(html: page.document())
    }

    @Sendable func reckon(_ request: Request, context: FrontContext) async throws -> Response {
        try await week(request, context, did: .postsReckoned) { fields throws(Problem) in
            let site = fields.id("site", Wording("施設", "site"), of: Site.self)
            let day = fields.neededDate("day", Wording("週の初日", "first day"))
            guard let site, let day else { throw .input(fields.problems) }
            return .reckonPosts(site, from: day, days: 7)
        }
    }

    @Sendable func ask(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Post> = post.names.name("p")
        return try await week(request, context, did: .postAsked) { fields throws(Problem) in
            guard let site = fields.id("site", Wording("施設", "site"), of: Site.self) else {
                throw .input(fields.problems)
            }
            let (place, people, reason) = try PostInput.read(&fields, site: site)
            return .askPost(id, place, people: people, reason: reason)
        }
    }

    /// Carries it out and shows the week again; what was refused comes back as it was typed.
    private func week(
        _ request: Request, _ context: FrontContext, did: Done,
        _ command: (inout Fields) throws(Problem) -> ReliefCommand
    ) async throws -> Response {
        _ = try context.allowed(.keepPeople)
        let form = try await context.form(of: request)
        let view = WeekView(form.fields, today: post.now().japaneseDate)
        return try await pages.record(form, then: "/hq/shifts", query: view.query, did: did) { fields in
            try command(&fields)
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: Self.field(of: problem.code))
            let html = WeekPage(await desk(form, state), view, returned: state).document()
            return Response(status: problem.status, html: html)
        }
    }

    /// Beside which field of a form that asks for people a refusal is shown.
    static func field(of code: String) -> String {
        switch code {
        case "post/no-reason": "reason"
        case "post/people-out-of-range": "people"
        case "post/no-such-skill": "skill"
        case "post/bad-times", "post/over": "to"
        case "post/heads-not-known", "post/no-rules": "day"
        default: "duty"
        }
    }

    private func desk(_ form: PostedForm, _ state: FormState) async -> Desk {
        Desk(
            wall: await post.wall, visitor: form.visitor, now: post.now(),
            commandKey: state.commandKey ?? pages.commandKey(), hindrance: await pages.hindrance())
    }
}

extension ShiftRoutes {
    @Sendable private func assign(_ request: Request, context: FrontContext) async throws -> Response {
        let shift: ID<Shift> = post.names.name("s")
        let wall = await post.wall
        return try await post(request, context, did: .shiftAssigned) { id, fields throws(Problem) in
            let person = fields.id("person", Wording("職員番号", "person"), of: Person.self)
            let (from, to) = PostInput.times(&fields)
            guard let person, let from, let to else { throw .input(fields.problems) }
            let wanted = ShiftRequest(shift: shift, person: person, place: .post(id), from: from, to: to)
            try LongHours.ask(&fields, wanted, on: wall)
            return .assignShifts([wanted])
        }
    }

    @Sendable private func withdraw(_ request: Request, context: FrontContext) async throws -> Response {
        try await post(request, context, did: .postWithdrawn) { id, fields throws(Problem) in
            let reason = fields.needed("reason", Wording("理由", "reason"))
            return .withdrawPost(id, reason: try fields.checked(reason))
        }
    }

    /// The post page says beside which post a shift stands; a shift without one is cancelled by a program.
    @Sendable private func cancel(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.keepPeople)
        let shift: ID<Shift> = try context.id("shift")
        let form = try await context.form(of: request)
        let known = await post.wall.shifts[shift]?.shift.post
        let path = known.map { "/hq/posts/\($0)" } ?? "/hq/shifts"
        return try await pages.record(form, then: path, did: .shiftCancelled) { fields in
            let reason = fields.needed("reason", Wording("理由", "reason"))
            return .cancelShift(shift, reason: try fields.checked(reason))
        } otherwise: { problem in
            try await page(known, form, problem)
        }
    }

    private func post(
        _ request: Request, _ context: FrontContext, did: Done,
        _ command: (ID<Post>, inout Fields) throws(Problem) -> ReliefCommand
    ) async throws -> Response {
        _ = try context.allowed(.keepPeople)
        let id: ID<Post> = try context.id("post")
        let form = try await context.form(of: request)
        return try await pages.record(form, then: "/hq/posts/\(id)", did: did) { fields in
            try command(id, &fields)
        } otherwise: { problem in
            try await page(id, form, problem)
        }
    }

    private func page(_ id: ID<Post>?, _ form: PostedForm, _ problem: Problem) async throws -> Response {
        let state = form.state(after: problem, otherwise: problem.code == "shift/no-reason" ? "reason" : "person")
        guard let id, let page = PostPage(await desk(form, state), id, state: state) else { throw problem }
        return Response(status: problem.status, html: page.document())
    }

    /// The secret address is shown once, on the answer itself; only its hash is kept.
    @Sendable private func openCalendar(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.keepPeople)
        let form = try await context.form(of: request)
        var fields = Fields(form.fields)
        let holder = try CalendarInput.read(&fields)
        let opened = try await post.openCalendar(of: holder, form.sender)
        let html = CalendarPage(await desk(form, FormState()), holder, address: "\(baseURL)\(opened.path)").document()
        return Response(html: html)
    }

    @Sendable private func closeCalendar(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.keepPeople)
        let id: ID<ShiftCalendar> = try context.id("calendar")
        let form = try await context.form(of: request)
        let path = await post.wall.shifts.calendar(id)?.of.page ?? "/hq/shifts"
        return try await pages.record(form, then: path, did: .calendarClosed) { _ in
            .closeCalendar(id)
        } otherwise: { problem in
            throw problem
        }
    }
}
