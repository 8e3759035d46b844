import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// The pages of orders: what is ordered, what comes, what is paid, and the papers.
struct OrderRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        let routes = RouteCollection(context: FrontContext.self)
        routes.get("/hq/orders", use: list)
        routes.post("/hq/orders", use: place)
        routes.get("/hq/orders/new", use: form)
        routes.get("/hq/orders/:order", use: page)
        routes.get("/hq/orders/:order/request-paper") { try await paper($0, $1, .request) }
        routes.get("/hq/orders/:order/report-paper") { try await paper($0, $1, .report) }
        routes.post("/hq/orders/:order/deliveries/:delivery/withdraw", use: withdraw)
        for step in OrderStep.allCases {
            routes.get("/hq/orders/:order/\(step.rawValue)") { try await show(step, $0, $1) }
            routes.post("/hq/orders/:order/\(step.rawValue)") { try await take(step, $0, $1) }
        }
        return routes
    }

    @Sendable func list(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readPicture)
        return Response(html: OrderListPage(try await pages.desk(request, visitor)).document())
    }

    @Sendable func form(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.plan)
        let query = Query(request)
        let start = OrderStart(
            agreement: try query.id("agreement", of: Agreement.self), item: try query.id("item", of: Item.self),
            units: query.value("units").flatMap { Int($0) }, site: try query.id("site", of: Site.self))
        return Response(html: OrderFormPage(try await pages.desk(request, visitor), start).document())
    }

    @Sendable func place(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.plan)
        let form = try await context.form(of: request)
        let order: ID<Order> = post.names.name("po")
        return try await pages.record(form, then: "/hq/orders", did: .orderPlaced, waiting: order.letters) { fields in
            .placeOrder(try OrderInput.read(&fields, order))
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: OrderFormPage.field(of: problem.code))
            let start = OrderStart(agreement: form.fields["agreement"].flatMap { ID($0) })
            let page = OrderFormPage(await pages.desk(after: form, state), start, state: state, refusal: problem.code)
            return Response(status: problem.status, html: page.document())
        }
    }

    @Sendable func page(_ request: Request, context: FrontContext) async throws -> Response {
        let (visitor, order) = try await reader(context)
        guard let page = OrderPage(try await pages.desk(request, visitor), order) else { throw Problem.notFound }
        return Response(html: page.document())
    }

    /// Headquarters, and whoever takes the goods in.
    private func reader(_ context: FrontContext) async throws -> (Visitor, ID<Order>) {
        let order: ID<Order> = try context.id("order")
        let visitor = try context.signedIn()
        let site = await post.wall.orders[order]?.order.details.destination
        guard visitor.token.allows(.readPicture) || (site != nil && visitor.token.site == site) else {
            throw Problem.forbidden
        }
        return (visitor, order)
    }

    private func paper(
        _ request: Request, _ context: FrontContext, _ kind: OrderPaperPage.Kind
    ) async throws -> Response {
        let (visitor, order) = try await reader(context)
        guard let page = OrderPaperPage(try await pages.desk(request, visitor), order, kind) else {
            throw Problem.notFound
        }
        return Response(html: page.document())
    }

    private func show(_ step: OrderStep, _ request: Request, _ context: FrontContext) async throws -> Response {
        let (visitor, order) = try await reader(context)
        let desk = try await pages.desk(request, visitor)
        guard let page = OrderStepPage(desk, order, step) else { throw Problem.notFound }
        guard visitor.token.allows(step, of: page.order, on: desk.wall) else { throw Problem.forbidden }
        return Response(html: page.document())
    }

    private func take(_ step: OrderStep, _ request: Request, _ context: FrontContext) async throws -> Response {
        let (_, order) = try await reader(context)
        let form = try await context.form(of: request)
        return try await pages.record(form, then: "/hq/orders/\(order)", did: step.done, waiting: order.letters) {
            fields in
            let command = try command(step, order, &fields)
            try await lookTwice(command, order, &fields)
            return command
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: step.field(of: problem.code))
            let desk = await pages.desk(after: form, state)
            guard let page = OrderStepPage(desk, order, step, state: state) else { throw problem }
            return Response(status: problem.status, html: page.document())
        }
    }

    /// Asks about what is possible and seldom meant.
    private func lookTwice(_ command: ReliefCommand, _ id: ID<Order>, _ fields: inout Fields) async throws(Problem) {
        let wall = await post.wall
        guard let order = wall.orders[id]?.order else { return }
        switch command {
        case .recordDelivery(_, let delivery):
            try SurplusDelivery(delivery, of: order)?.ask(&fields)
            try TwinDelivery(delivery, of: order)?.ask(&fields, order)
        case .reportDelivery: try EarlyReport(order, on: wall)?.ask(&fields)
        default: return
        }
    }

    private func command(
        _ step: OrderStep, _ order: ID<Order>, _ fields: inout Fields
    ) throws(Problem) -> ReliefCommand {
        switch step {
        case .request:
            let (paper, prices) = try OrderInput.request(&fields)
            return .requestOrder(order, paper, prices: prices)
        case .confirm: return .confirmOrder(order, try OrderInput.confirmation(&fields, now: post.now()))
        case .deliver:
            return .recordDelivery(
                order, try OrderInput.delivery(&fields, post.names.name("dv"), now: post.now()))
        case .report: return .reportDelivery(order, try OrderInput.report(&fields))
        case .settle:
            return .settleOrder(order, try OrderInput.settlement(&fields, now: post.now()))
        case .cancel: return .cancelOrder(order, reason: fields.text("reason") ?? "")
        }
    }

    @Sendable func withdraw(_ request: Request, context: FrontContext) async throws -> Response {
        let (_, order) = try await reader(context)
        let delivery: ID<Delivery> = try context.id("delivery")
        let form = try await context.form(of: request)
        return try await pages.record(form, then: "/hq/orders/\(order)", did: .deliveryWithdrawn) { fields in
            .withdrawDelivery(order, delivery, reason: fields.text("reason") ?? "")
        } otherwise: { problem in
            let notice = form.notice(after: problem, to: request.uri.path)
            let desk = await pages.desk(after: form, FormState(), notice: notice)
            guard let page = OrderPage(desk, order) else { throw problem }
            return Response(status: problem.status, html: page.document())
        }
    }
}
