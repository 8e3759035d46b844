import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// The register of suppliers, and what could be done about shortages.
struct SupplierRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/hq/suppliers", use: page)
            .post("/hq/suppliers", use: register)
            .post("/hq/agreements", use: conclude)
            .get("/hq/remedies", use: remedies)
            .get("/hq/remedies/:item", use: remediesOfItem)
    }

    @Sendable func page(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readPicture)
        return Response(html: SupplierListPage(try await pages.desk(request, visitor)).document())
    }

    @Sendable func register(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(
            request, context, did: .supplierRegistered, otherwise: "name", SupplierListPage.Returned.supplier
        ) { fields throws(Problem) in
            let id: ID<Supplier>? = fields.id("code", Wording("事業者コード", "code of the supplier"))
            let details = try SupplierInput.read(&fields)
            return .registerSupplier(try fields.checked(id), details)
        }
    }

    @Sendable func conclude(_ request: Request, context: FrontContext) async throws -> Response {
        try await change(
            request, context, did: .agreementConcluded, otherwise: "agreement", SupplierListPage.Returned.agreement
        ) { fields throws(Problem) in
            let id: ID<Agreement>? = fields.id("agreement", Wording("協定コード", "code of the agreement"))
            let terms = try AgreementInput.read(&fields)
            return .concludeAgreement(try fields.checked(id), terms)
        }
    }

    private func change(
        _ request: Request, _ context: FrontContext, did: Done, otherwise field: String,
        _ returned: (FormState) -> SupplierListPage.Returned,
        _ command: (inout Fields) throws(Problem) -> ReliefCommand
    ) async throws -> Response {
        _ = try context.allowed(.plan)
        let form = try await context.form(of: request)
        return try await pages.record(form, then: "/hq/suppliers", did: did) { fields in
            try command(&fields)
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: field)
            let desk = await pages.desk(after: form, state)
            let html = SupplierListPage(desk, returned: returned(state)).document()
            return Response(status: problem.status, html: html)
        }
    }

    @Sendable func remedies(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.readPicture)
        return Response(html: RemedyListPage(try await pages.desk(request, visitor)).document())
    }

    @Sendable func remediesOfItem(_ request: Request, context: FrontContext) async throws -> Response {
        let item: ID<Item> = try context.id("item")
        let visitor = try context.allowed(.readPicture)
        let site = try Query(request).id("site", of: Site.self)
        guard let page = RemedyPage(try await pages.desk(request, visitor), item, near: site) else {
            throw Problem.notFound
        }
        return Response(html: page.document())
    }
}

extension PageFrame {
    /// The desk of a page on which a form comes back as it was typed.
    func desk(after form: PostedForm, _ state: FormState, notice: Notice? = nil) async -> Desk {
        Desk(
            wall: await post.wall, visitor: form.visitor, now: post.now(),
            commandKey: state.commandKey ?? commandKey(), notice: notice, hindrance: await hindrance())
    }
}
