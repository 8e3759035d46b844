import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// The pages of headquarters and of partners.
struct DashboardRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        let routes = RouteCollection(context: FrontContext.self)
        routes.get("/hq/shelters") {
            try await show($0, $1, .readPicture) { desk, query in
                ShelterListPage(desk, ShelterFilter(query: query.value)).document()
            }
        }
        routes.get("/hq/shelters/:site", use: shelter)
        routes.get("/hq/needs") {
            try await show($0, $1, .readPicture) { desk, query in
                NeedListPage(desk, NeedFilter(query: query.value)).document()
            }
        }
        routes.get("/hq/cover") {
            try await show($0, $1, .readPicture) { desk, query in
                CoverPage(desk, CoverFilter(query: query.value)).document()
            }
        }
        routes.get("/hq/stock") { try await show($0, $1, .readStock) { desk, _ in StockPage(desk).document() } }
        routes.get("/hq/plans") { try await show($0, $1, .readPicture) { desk, _ in PlanListPage(desk).document() } }
        routes.get("/hq/plans/:plan", use: plan)
        routes.get("/hq/plans/:plan/choose", use: choose)
        routes.get("/hq/consignments", use: consignments)
        routes.get("/partner") { try await show($0, $1, .readFeed) { desk, _ in PartnerPage(desk).document() } }
        routes.get("/partner/needs/:need", use: partnerNeed)
        return routes
    }

    private func show(
        _ request: Request, _ context: FrontContext, _ permission: Permission, _ page: (Desk, Query) -> HTML?
    ) async throws -> Response {
        let visitor = try context.allowed(permission)
        guard let html = page(try await pages.desk(request, visitor), Query(request)) else { throw Problem.notFound }
        return Response(html: html)
    }

    @Sendable private func shelter(_ request: Request, context: FrontContext) async throws -> Response {
        let site: ID<Site> = try context.id("site")
        return try await show(request, context, .readPicture) { desk, query in
            ShelterRecordPage(desk, site, ShelterRecordView(query: query.value))?.document()
        }
    }

    @Sendable private func plan(_ request: Request, context: FrontContext) async throws -> Response {
        let plan: ID<Plan> = try context.id("plan")
        return try await show(request, context, .readPicture) { desk, query in
            PlanPage(desk, plan, PlanView(query: query.value))?.document()
        }
    }

    @Sendable private func partnerNeed(_ request: Request, context: FrontContext) async throws -> Response {
        let need: ID<Need> = try context.id("need")
        return try await show(request, context, .readFeed) { desk, _ in PartnerNeedPage(desk, need)?.document() }
    }

    @Sendable private func choose(_ request: Request, context: FrontContext) async throws -> Response {
        let plan: ID<Plan> = try context.id("plan")
        let view = ChooseView(request.fields.all.map { ($0.name, $0.value) })
        return try await show(request, context, .approve) { desk, _ in ChoosePage(desk, plan, view)?.document() }
    }

    /// Carriers come here too, and see this page only.
    @Sendable private func consignments(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.signedIn()
        guard visitor.token.seesConsignments else { throw Problem.forbidden }
        let filter = try ConsignmentFilter(Query(request))
        return Response(html: ConsignmentListPage(try await pages.desk(request, visitor), filter).document())
    }
}
