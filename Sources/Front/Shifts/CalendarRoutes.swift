import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// Calendars of shifts: whoever has the secret address reads them, as neither calendar programs nor helpers have tokens.
///
/// The address that ends in `.ics` is for programs; without that ending it is a page for people.
struct CalendarRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame
    let baseURL: String

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self).get("/calendar/:secret", use: read)
    }

    /// An address that is not known, or was closed, says nothing about what there is.
    @Sendable private func read(_ request: Request, context: FrontContext) async throws -> Response {
        let word = context.parameters.get("secret") ?? ""
        let isFeed = word.hasSuffix(".ics")
        let secret = isFeed ? String(word.dropLast(4)) : word
        let hash = CommandPost.hash(secret)
        if await post.wall.shifts.calendar(secretHash: hash) == nil { try? await post.look() }
        let wall = await post.wall
        guard let calendar = wall.shifts.calendar(secretHash: hash) else { throw Problem.noCalendar }
        return isFeed
            ? feed(calendar, on: wall, hash, request, context) : await page(calendar, on: wall, secret, context)
    }

    private func feed(
        _ calendar: ShiftCalendar, on wall: Wall, _ hash: String, _ request: Request, _ context: FrontContext
    ) -> Response {
        let feed = ShiftCalendarFeed.calendar(calendar, on: wall, context.language)
        let rendered = Rendered(
            feed.bytes, type: ICalendar.contentType,
            etag: "\"\(wall.position)-\(String(CommandPost.fingerprint(Array(hash.utf8)), radix: 36))\"",
            changedAt: wall.asOf)
        return rendered.response(to: request, at: post.now())
    }

    private func page(
        _ calendar: ShiftCalendar, on wall: Wall, _ secret: String, _ context: FrontContext
    ) async -> Response {
        let shell = await pages.shell(Wording("勤務", "Shifts"), wall, context, path: "/calendar/\(secret)")
        let feed = CalendarAddress(feed: "\(baseURL)/calendar/\(secret).ics")
        return Response(
            html: OwnShiftsPage(shell: shell, wall: wall, holder: calendar.of, feed: feed, now: post.now()).document)
    }
}

extension Problem {
    static let noCalendar = Problem(
        status: .notFound, code: "calendar/not-open",
        wording: Wording(
            "この勤務のアドレスは使えません（止められた・入力まちがい）。",
            "This address of shifts opens nothing (closed, or mistyped)."),
        advice: Wording(
            "災害対策本部の人員担当に、新しいアドレスを頼んでください。", "Ask headquarters (people) for a new address."))
}

/// Whose calendar is meant, as a form or a program says it.
enum CalendarInput {
    static func read(_ fields: inout Fields) throws(Problem) -> ShiftCalendar.Holder {
        if fields.text("person") != nil {
            let person = fields.id("person", Wording("職員番号", "person"), of: Person.self)
            return .person(try fields.checked(person))
        }
        let site = fields.id("site", Wording("施設", "site"), of: Site.self)
        return .site(try fields.checked(site))
    }
}

extension CommandPost {
    /// Opens a calendar and gives its secret path, this once.
    ///
    /// Said again under a key, it gives the first answer: `secret` has to be the same then, for nobody keeps it.
    func openCalendar(
        of holder: ShiftCalendar.Holder, _ sender: Sender, key: String? = nil, body: [UInt8] = [], secret: String? = nil
    ) async throws(SubmissionError) -> (done: Acknowledgement, path: String) {
        let secret = secret ?? names.secret()
        let id: ID<ShiftCalendar> = names.name("cal")
        let calendar = ShiftCalendar(id: id, of: holder, secretHash: Self.hash(secret))
        let done = try await submit(
            Submission([.openCalendar(calendar)], from: sender, key: key, body: body, answer: id.text))
        return (done, "/calendar/\(secret).ics")
    }
}
