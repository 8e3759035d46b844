import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import NIOCore
import Relief
import Vocabulary

/// The chronology as people read it, and its head to be printed; looking at them records nothing.
struct LogRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/hq", use: situation)
            .get("/hq/log", use: log)
            .get("/hq/log.csv", use: sheet)
            .get("/hq/log/head", use: head)
    }

    @Sendable func situation(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readPicture)
        let head = visitor.token.allows(.readLog) ? try? await readHead() : nil
        return Response(html: SituationPage(try await pages.desk(request, visitor), head: head).document())
    }

    @Sendable func log(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readLog)
        let query = Query(request)
        let before = query.value("before") == nil ? nil : try query.position("before", from: 1)
        let desk = try await pages.desk(request, visitor)
        let typed = try LogQuery.typed(request)
        guard typed.all.isEmpty else { return try await search(typed, before: before, desk) }
        guard let before else { return Response(html: LogPage(desk, head: try? await readHead()).document()) }
        let older = try await post.entries(before: before, limit: SituationBoard.recentLines)
        return Response(html: LogPage(desk, older: older).document())
    }

    /// What is looked for comes back beside what is wrong with it.
    private func search(_ typed: FormFields, before: Int64?, _ desk: Desk) async throws -> Response {
        let query: LogQuery
        do throws(Problem) {
            query = try LogQuery(typed)
        } catch {
            let state = FormState(typed, problems: error.fields(otherwise: "about"))
            return Response(
                status: error.status, html: LogSearchRefusal(desk: desk, state: state, problem: error).document())
        }
        let end = min(before ?? .max, desk.wall.position + 1)
        let findings = try await post.newest(
            query.search(on: desk.wall), before: end, limit: LogSearchPage.pageSize)
        return Response(
            html: LogSearchPage(desk: desk, query: query, findings: findings, before: before).document())
    }

    /// All that is looked for, as far as the page shows it, sent while it is read: the log may be a million entries long.
    @Sendable func sheet(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readLog)
        let query = try LogQuery(try LogQuery.typed(request))
        let desk = try await pages.desk(request, visitor)
        let (search, end) = (query.search(on: desk.wall), desk.wall.position + 1)
        let sheet = ChronologySheet(names: desk.names)
        let body = ResponseBody { writer in
            try await writer.write(ByteBuffer(bytes: sheet.headings))
            var (next, isWhole) = (Int64(1), false)
            while !isWhole {
                let findings = try await post.oldest(search, from: next, before: end, limit: Self.rowsAtATime)
                try await writer.write(ByteBuffer(bytes: sheet.rows(findings.found)))
                (next, isWhole) = (findings.looked.upperBound, findings.isWhole)
            }
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: Self.sheetHeaders(at: desk.now), body: body)
    }

    private static let rowsAtATime = 500

    private static func sheetHeaders(at now: Moment) -> HTTPFields {
        let name = "chronology-\(now.japanese.prefix(16)).csv".replacing(":", with: "")
        return [
            .contentType: "text/csv; charset=utf-8", .contentDisposition: "attachment; filename=\"\(name)\"",
            .cacheControl: "private, no-store",
        ]
    }

    @Sendable func head(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readLog)
        let desk = try await pages.desk(request, visitor)
        return Response(html: LogHeadPage(desk, try await readHead()).document())
    }

    private func readHead() async throws(SubmissionError) -> LogHead {
        let head = try await post.head()
        return LogHead(position: head.position, hash: head.hash, readAt: post.now())
    }
}
