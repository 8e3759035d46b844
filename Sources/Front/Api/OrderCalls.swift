import Boards
import CommandPost
import Feeds
import Formats
import Hummingbird
import Relief
import Vocabulary

/// Orders as programs place, follow and settle them.
struct OrderCalls: Sendable {
    let api: Api
    let reads: ReadCalls

    func add(to router: RouterGroup<FrontContext>) {
        let orders = router.group("orders")
        orders.get(use: list)
        orders.post(use: place)
        orders.get(":order", use: one)
        orders.post(":order/request", use: request)
        orders.post(":order/confirm", use: confirm)
        orders.post(":order/cancel", use: cancel)
        orders.post(":order/deliveries", use: deliver)
        orders.post(":order/deliveries/:delivery/withdraw", use: withdraw)
        orders.post(":order/report", use: report)
        orders.post(":order/settle", use: settle)
    }

    @Sendable func list(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.signedIn()
        let query = Query(request)
        let site = try query.id("site", of: Site.self)
        guard visitor.token.allows(.readPicture) || (site != nil && visitor.token.site == site) else {
            throw Problem.forbidden
        }
        let state = try query.choice("state", Order.State.self)
        let range = try query.range(of: Order.self)
        return try await reads.answer(request, question: "orders?\(query.text)") {
            OrdersJSON.list($0, site: site, state: state, range: range)
        }
    }

    @Sendable func one(_ request: Request, context: FrontContext) async throws -> Response {
        let order: ID<Order> = try context.id("order")
        let visitor = try context.signedIn()
        let site = await api.post.wall.orders[order]?.order.details.destination
        guard visitor.token.allows(.readPicture) || (site != nil && visitor.token.site == site) else {
            throw Problem.forbidden
        }
        return try await reads.answer(request, question: "order/\(order)") { OrdersJSON.one($0, order) }
    }

    @Sendable func place(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.plan)
        var (fields, body) = try await api.fields(request)
        let order: ID<Order> = api.post.names.name("po")
        let wish = try OrderInput.read(&fields, order)
        let done = try await api.submit([.placeOrder(wish)], request, context, body: body, answer: order.text)
        return await api.answerOrWaiting(done, "order", created: true)
    }

    @Sendable func request(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, .plan) { order, fields throws(Problem) in
            let (paper, prices) = try OrderInput.request(&fields)
            return .requestOrder(order, paper, prices: prices)
        }
    }

    @Sendable func confirm(_ request: Request, context: FrontContext) async throws -> Response {
        let now = api.post.now()
        return try await change(request, context, .plan) { order, fields throws(Problem) in
            .confirmOrder(order, try OrderInput.confirmation(&fields, now: now))
        }
    }

    @Sendable func cancel(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, .plan) { order, fields throws(Problem) in
            .cancelOrder(order, reason: fields.text("reason") ?? "")
        }
    }

    @Sendable func deliver(_ request: Request, context: FrontContext) async throws -> Response {
        let order: ID<Order> = try context.id("order")
        try await mayUnload(order, context)
        var (fields, body) = try await api.fields(request)
        let id: ID<Delivery> = api.post.names.name("dv")
        let delivery = try OrderInput.delivery(&fields, id, now: api.post.now())
        let done = try await api.submit(
            [.recordDelivery(order, delivery)], request, context, body: body, answer: id.text)
        return api.answer(done, "delivery", created: true)
    }

    @Sendable func withdraw(_ request: Request, context: FrontContext) async throws -> Response {
        let delivery: ID<Delivery> = try context.id("delivery")
        try await mayUnload(try context.id("order"), context)
        return try await change(request, context, nil) { order, fields throws(Problem) in
            .withdrawDelivery(order, delivery, reason: fields.text("reason") ?? "")
        }
    }

    @Sendable func report(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(request, context, .plan) { order, fields throws(Problem) in
            .reportDelivery(order, try OrderInput.report(&fields))
        }
    }

    @Sendable func settle(_ request: Request, context: FrontContext) async throws -> Response {
        let now = api.post.now()
        return try await change(request, context, .approve) { order, fields throws(Problem) in
            .settleOrder(order, try OrderInput.settlement(&fields, now: now))
        }
    }

    /// Whoever takes goods in at a depot or a shelter may say what a supplier brought there.
    private func mayUnload(_ order: ID<Order>, _ context: FrontContext) async throws {
        let wall = await api.post.wall
        let site = wall.orders[order].flatMap { wall.site($0.order.details.destination) }
        _ = try context.allowed(site?.kind == .shelter ? .receive : .storeStock, at: site?.id)
    }

    private func change(
        _ request: Request, _ context: FrontContext, _ permission: Permission?,
        _ command: (ID<Order>, inout Fields) throws(Problem) -> ReliefCommand
    ) async throws -> Response {
        let order: ID<Order> = try context.id("order")
        if let permission { _ = try context.allowed(permission) }
        var (fields, body) = try await api.fields(request)
        let wish = try command(order, &fields)
        return await api.answerOrWaiting(
            try await api.submit([wish], request, context, body: body, answer: order.text), "order")
    }
}
