import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
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
