import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Importers
import Relief
import Vocabulary

/// The lists that headquarters keeps, handed in as sheets: choose, look, confirm.
struct ListRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/hq/lists", use: all)
            .get("/hq/lists/:list", use: one)
            .get("/hq/lists/:list/blank.csv", use: blank)
            .post("/hq/lists/:list", use: preview)
            .post("/hq/lists/:list/confirm", use: store)
    }

    @Sendable func all(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readPicture)
        return Response(html: ListsPage(desk: try await pages.desk(request, visitor)).document())
    }

    @Sendable func one(_ request: Request, context: FrontContext) async throws -> Response {
        let (kind, visitor) = try context.list(for: .readPicture)
        return Response(html: ListPage(desk: try await pages.desk(request, visitor), kind: kind).document())
    }

    @Sendable func blank(_ request: Request, context: FrontContext) async throws -> Response {
        let (kind, _) = try context.list(for: .readPicture)
        return .blankSheet(kind)
    }

    @Sendable func preview(_ request: Request, context: FrontContext) async throws -> Response {
        let (kind, visitor) = try context.list()
        let flow = UploadFlow(post: post, pages: pages, place: .list(kind))
        switch try await flow.chosen(request, context, visitor) {
        case .complete(let sheet): return try await flow.preview(sheet, context)
        case .wanting(let state):
            let desk = await pages.desk(visitor, returning: state)
            return Response(
                status: .unprocessableContent, html: ListPage(desk: desk, kind: kind, state: state).document())
        }
    }

    @Sendable func store(_ request: Request, context: FrontContext) async throws -> Response {
        let (kind, _) = try context.list()
        let form = try await context.form(of: request)
        return try await UploadFlow(post: post, pages: pages, place: .list(kind)).store(form, context, did: .listStored)
    }
}

extension FrontContext {
    /// The list that the address names, and who is asking, if they may store it or do what is named instead.
    func list(for permission: Permission? = nil) throws(Problem) -> (kind: SheetKind, visitor: Visitor) {
        guard let kind = parameters.get("list").flatMap({ SheetKind(rawValue: $0) }), !kind.needsSite else {
            _ = try signedIn()
            throw .notFound
        }
        return (kind, try allowed(permission ?? kind.permission))
    }
}

extension Response {
    /// The headings with one example row, to be saved as a file.
    static func blankSheet(_ kind: SheetKind) -> Response {
        var response = Response(bytes: Sheets.blank(kind), type: "text/csv; charset=utf-8")
        response.headers[.contentDisposition] = "attachment; filename=\"\(kind.rawValue).csv\""
        response.headers[.cacheControl] = "private, max-age=300"
        return response
    }
}
