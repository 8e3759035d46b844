import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// Calendars of shifts: whoever has the secret address reads them, as calendar programs send no tokens.
struct CalendarRoutes: Sendable {
    let post: CommandPost

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self).get("/calendar/:secret", use: read)
    }

    /// An address that is not known, or was closed, says nothing about what there is.
    @Sendable private func read(_ request: Request, context: FrontContext) async throws -> Response {
        let word = context.parameters.get("secret") ?? ""
        let secret = word.hasSuffix(".ics") ? String(word.dropLast(4)) : word
        let hash = CommandPost.hash(secret)
        if await post.wall.shifts.calendar(secretHash: hash) == nil { try? await post.look() }
        let wall = await post.wall
        guard let calendar = wall.shifts.calendar(secretHash: hash) else { throw Problem.notFound }
        let feed = ShiftCalendarFeed.calendar(calendar, on: wall, context.language)
        let rendered = Rendered(
            feed.bytes, type: ICalendar.contentType,
            etag: "\"\(wall.position)-\(String(CommandPost.fingerprint(Array(hash.utf8)), radix: 36))\"",
            changedAt: wall.asOf)
        return rendered.response(to: request)
    }
}

/// Whose calendar is meant, as a form or a program says it.
enum CalendarInput {
    static func read(_ fields: inout Fields) throws(Problem) -> ShiftCalendar.Holder {
        if fields.text("person") != nil {
            return .person(try fields.checked(fields.id("person", Wording("職員番号", "person"), of: Person.self)))
        }
        return .site(try fields.checked(fields.id("site", Wording("施設", "site"), of: Site.self)))
    }
}

extension CommandPost {
    /// Opens a calendar and gives its secret path, this once.
    func openCalendar(
        of holder: ShiftCalendar.Holder, _ sender: Sender, key: String? = nil, body: [UInt8] = []
    ) async throws(SubmissionError) -> (calendar: ID<ShiftCalendar>, path: String) {
        let secret = names.secret()
        let id: ID<ShiftCalendar> = names.name("cal")
        let calendar = ShiftCalendar(id: id, of: holder, secretHash: Self.hash(secret))
        _ = try await submit(
            Submission([.openCalendar(calendar)], from: sender, key: key, body: body, answer: id.text))
        return (id, "/calendar/\(secret).ics")
    }
}
