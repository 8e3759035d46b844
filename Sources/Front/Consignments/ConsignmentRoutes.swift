import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// The page of one consignment at the depot and at the shelter: it is loaded, it leaves, it is received.
struct ConsignmentRoutes: Sendable {
    let post: CommandPost
    let pages: PageFrame

    var routes: RouteCollection<FrontContext> {
        RouteCollection(context: FrontContext.self)
            .get("/d/:site/consignments/:consignment") { try await page($0, $1, at: .depot) }
            .get("/d/:site/consignments/:consignment/slip", use: slip)
            .post("/d/:site/consignments/:consignment/assign", use: assign)
            .post("/d/:site/consignments/:consignment/load", use: load)
            .post("/d/:site/consignments/:consignment/depart", use: depart)
            .post("/d/:site/consignments/:consignment/call-off", use: callOff)
            .get("/s/:site/consignments/:consignment") { try await page($0, $1, at: .shelter) }
            .post("/s/:site/consignments/:consignment/receive", use: receive)
            .post("/s/:site/consignments/:consignment/correct", use: correct)
            .post("/s/:site/consignments/:consignment/take-back", use: takeBack)
    }

    private func page(
        _ request: Request, _ context: FrontContext, at end: ConsignmentEnd, _ state: FormState = FormState(),
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let id: ID<Site> = try context.reader(of: end)
        let wall = try await pages.wall(for: request)
        guard let site = wall.site(id), let consignment = wall.consignments[try context.id("consignment")]?.consignment,
            end.site(of: consignment) == id
        else { throw Problem.notFound }
        try context.refuseAnothers(consignment)
        let shell = await pages.shell(
            end.title, wall, context, path: end.path(consignment.id, at: id), place: wall.title(of: site),
            notice: pages.notice(for: request))
        let frame = ConsignmentFrame(
            at: end, shell: shell, wall: wall, site: site, consignment: consignment, state: state,
            now: post.now(), commandKey: state.commandKey ?? pages.commandKey())
        return Response(status: status, html: Self.document(frame))
    }

    @Sendable func slip(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Site> = try context.reader(of: .depot)
        let wall = try await pages.wall(for: request)
        guard let site = wall.site(id), let row = wall.consignments[try context.id("consignment")],
            row.consignment.depot == id
        else { throw Problem.notFound }
        try context.refuseAnothers(row.consignment)
        let shell = await pages.shell(
            Wording("納品書", "Delivery slip"), wall, context, path: SlipPage.path(of: row.consignment),
            place: wall.title(of: site))
        return Response(html: SlipPage(shell: shell, wall: wall, row: row, now: post.now()).document)
    }

    private static func document(_ frame: ConsignmentFrame) -> HTML {
        switch frame.end {
        case .depot: LoadPage(frame: frame).document
        case .shelter: ReceivePage(frame: frame).document
        }
    }

    @Sendable func assign(_ request: Request, context: FrontContext) async throws -> Response {
        let (wall, now) = (await post.wall, post.now())
        return try await record(request, context, at: .depot, did: .assigned, refusal: CarrierInput.name.name) {
            fields, consignment throws(Problem) in
            .assignCarrier(consignment.id, try CarrierInput.chosen(&fields, on: wall, now: now))
        }
    }

    @Sendable func load(_ request: Request, context: FrontContext) async throws -> Response {
        try await record(request, context, at: .depot, did: .loaded) { fields, consignment throws(Problem) in
            .load(consignment.id, try ConsignmentInput.loaded(&fields, consignment))
        }
    }

    @Sendable func depart(_ request: Request, context: FrontContext) async throws -> Response {
        try await record(request, context, at: .depot, did: .departed) { fields, consignment throws(Problem) in
            .depart(consignment.id, vehicle: fields.text("vehicle"))
        }
    }

    @Sendable func receive(_ request: Request, context: FrontContext) async throws -> Response {
        try await record(request, context, at: .shelter, did: .received) { fields, consignment throws(Problem) in
            .receive(
                consignment.id, try ConsignmentInput.receipts(&fields, consignment), note: fields.text("note"))
        }
    }

    @Sendable func correct(_ request: Request, context: FrontContext) async throws -> Response {
        let field = ReceiptMending.reason.name
        return try await record(request, context, at: .shelter, did: .receiptCorrected, refusal: field) {
            fields, consignment throws(Problem) in
            .correctReceipt(
                consignment.id, try ConsignmentInput.receipts(&fields, consignment), reason: fields.text(field) ?? "")
        }
    }

    @Sendable func takeBack(_ request: Request, context: FrontContext) async throws -> Response {
        let field = ReceiptMending.mistake.name
        return try await record(request, context, at: .shelter, did: .receiptTakenBack, refusal: field) {
            fields, consignment throws(Problem) in
            .withdrawReceipt(consignment.id, reason: fields.text(field) ?? "")
        }
    }

    @Sendable func callOff(_ request: Request, context: FrontContext) async throws -> Response {
        let field = CallOffForm.reason.name
        return try await record(request, context, at: .depot, did: .calledOff, refusal: field) {
            fields, consignment throws(Problem) in
            .callOff(
                consignment.id, try ConsignmentInput.returned(&fields, consignment), reason: fields.text(field) ?? "")
        }
    }

    /// Beside the field `refusal` stands what is wrong with the whole form; the last one when none is named.
    private func record(
        _ request: Request, _ context: FrontContext, at end: ConsignmentEnd, did: Done, refusal: String? = nil,
        _ command: (inout Fields, Consignment) throws(Problem) -> ReliefCommand
    ) async throws -> Response {
        let (site, id): (ID<Site>, ID<Consignment>) = (try context.id("site"), try context.id("consignment"))
        let form = try await context.form(of: request)
        let next = did == .received || end == .depot ? end.next(after: id, at: site) : end.path(id, at: site)
        return try await pages.record(form, then: next, did: did) { fields in
            guard let consignment = await post.wall.consignments[id]?.consignment else { throw Problem.notFound }
            let command = try command(&fields, consignment)
            if let receipts = command.receipts {
                try await SurplusReceipt(receipts, of: consignment)?.ask(&fields, post.wall)
            }
            return command
        } otherwise: { problem in
            let state = form.state(after: problem, otherwise: refusal ?? end.lastField)
            return try await page(request, context, at: end, state, status: problem.status)
        }
    }
}

extension FrontContext {
    /// The site of the address, for whoever acts at this end of the way and for whoever reads everything.
    fileprivate func reader(of end: ConsignmentEnd) throws(Problem) -> ID<Site> {
        let id: ID<Site> = try id("site")
        if try !signedIn().token.allows(.readPicture) { _ = try allowed(end.permission, at: id) }
        return id
    }
}

extension FrontContext {
    /// A carrier of an organisation does not read what another one drives.
    func refuseAnothers(_ consignment: Consignment) throws {
        guard try signedIn().token.mayDrive(for: consignment.carrier) else {
            throw SubmissionError.refused(ConsignmentRefusal.givenToAnother)
        }
    }
}

extension ReliefCommand {
    /// What somebody says came off a truck.
    fileprivate var receipts: [LineReceipt]? {
        switch self {
        case .receive(_, let receipts, _, _), .correctReceipt(_, let receipts, _, _): receipts
        default: nil
        }
    }
}
