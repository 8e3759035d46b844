import Boards
import CommandPost
import Feeds
import Formats
import Hummingbird
import Relief
import Vocabulary

/// Suppliers, agreements, and what could be done about shortages, as programs read and write them.
struct SupplierCalls: Sendable {
    let api: Api
    let reads: ReadCalls

    func add(to router: RouterGroup<FrontContext>) {
        router.get("suppliers", use: list)
        router.get("suppliers/:supplier", use: one)
        router.post("suppliers/:supplier", use: register)
        router.post("agreements/:agreement", use: conclude)
        router.get("purchases", use: purchases)
        router.get("remedies", use: remedies)
        router.get("remedies/:item", use: remediesOfItem)
    }

    @Sendable func list(_ request: Request, context: FrontContext) async throws -> Response {
        let contacts = try context.allowed(.readPicture).token.allows(.readPeople)
        let query = Query(request)
        let range = try query.range(of: Supplier.self)
        return try await reads.answer(request, question: "suppliers?\(query.text) \(contacts)") {
            SuppliersJSON.list($0, contacts: contacts, range: range)
        }
    }

    @Sendable func one(_ request: Request, context: FrontContext) async throws -> Response {
        let supplier: ID<Supplier> = try context.id("supplier")
        let contacts = try context.allowed(.readPicture).token.allows(.readPeople)
        return try await reads.answer(request, question: "supplier/\(supplier) \(contacts)") {
            SuppliersJSON.one($0, supplier, contacts: contacts)
        }
    }

    @Sendable func register(_ request: Request, context: FrontContext) async throws -> Response {
        let supplier: ID<Supplier> = try context.id("supplier")
        _ = try context.allowed(.plan)
        var (fields, body) = try await api.fields(request)
        let details = try SupplierInput.read(&fields)
        let done = try await api.submit(
            [.registerSupplier(supplier, details)], request, context, body: body, answer: supplier.text)
        return api.answer(done, "supplier", created: true)
    }

    @Sendable func conclude(_ request: Request, context: FrontContext) async throws -> Response {
        let agreement: ID<Agreement> = try context.id("agreement")
        _ = try context.allowed(.plan)
        var (fields, body) = try await api.fields(request)
        let terms = try AgreementInput.read(&fields)
        let done = try await api.submit(
            [.concludeAgreement(agreement, terms)], request, context, body: body, answer: agreement.text)
        return api.answer(done, "agreement", created: true)
    }

    @Sendable func purchases(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.readPicture)
        return try await reads.answer(request, question: "purchases") { PurchasesJSON.body($0) }
    }

    @Sendable func remedies(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.readPicture)
        let now = api.post.now()
        return try await fresh(request) { RemediesJSON.list($0, at: now) }
    }

    @Sendable func remediesOfItem(_ request: Request, context: FrontContext) async throws -> Response {
        let item: ID<Item> = try context.id("item")
        _ = try context.allowed(.readPicture)
        let site = try Query(request).id("site", of: Site.self)
        let now = api.post.now()
        return try await fresh(request) { RemediesJSON.one($0, item, near: site, at: now) }
    }

    /// Lead times run from now on: such an answer is not kept.
    private func fresh(_ request: Request, _ body: (Wall) -> JSONText?) async throws -> Response {
        guard let text = body(try await api.post.wall(for: request)) else { throw Problem.notFound }
        return Response(json: text)
    }
}
