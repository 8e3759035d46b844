package import CommandPost
package import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
import Vocabulary

/// Everything that speaks HTTP: pages, the API, feeds and health, in front of one command post.
package struct Front: Sendable {
    private let post: CommandPost
    private let metrics: MetricsText
    private let version: String
    private let baseURL: String
    private let isSecure: Bool
    private let gate: StartGate
    private let pageGate: PageGate
    private let cache = RenderCache()

    /// While `gate` is shut, the boards of `post` are not caught up yet; pages are drawn as `pageGate` lets them in.
    package init(
        post: CommandPost, metrics: MetricsText, version: String, baseURL: String, isSecure: Bool,
        gate: StartGate = StartGate(), pageGate: PageGate
    ) {
        self.gate = gate
        self.pageGate = pageGate
        self.post = post
        self.metrics = metrics
        self.version = version
        self.baseURL = baseURL
        self.isSecure = isSecure
    }

    /// How many may wait for the system to let them in: beyond it their phones try again after seconds, and give up in the end.
    private static let backlog = 1_024

    /// The server as a service; `onReady` hears the port once it listens.
    ///
    /// Who comes when there are as many `connections` waits until somebody goes.
    package func application(
        host: String, port: Int, connections: Int = .max, limits: ConnectionLimits = ConnectionLimits(),
        logger: Logger, onReady: @escaping @Sendable (Int) -> Void
    ) -> some ApplicationProtocol {
        Application(
            responder: PlainPaths(router().buildResponder()),
            server: HTTPServerBuilder { FrontChannel(responder: $0, limits: limits) },
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), serverName: nil, backlog: Self.backlog,
                availableConnectionsDelegate: MaximumAvailableConnections(connections, logger: logger)),
            onServerRunning: { channel in onReady(channel.localAddress?.port ?? port) },
            logger: logger)
    }

    package func router() -> Router<FrontContext> {
        let (pages, paths) = (PageFrame(post: post), KnownPaths())
        let router = Router(context: FrontContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: HeadAnswers())
        router.add(middleware: SecurityHeaders())
        router.add(middleware: Starting(gate: gate))
        router.add(middleware: StayingForms())
        router.add(middleware: PagesInTurn(gate: pageGate))
        router.add(middleware: PackedPages())
        router.add(middleware: MetricsMiddleware())
        router.add(middleware: SignIn(post: post))
        router.add(middleware: KeptAnswers(pages: pages))
        router.add(middleware: ProblemMiddleware(pages: pages))
        router.add(middleware: HostCheck())
        router.add(middleware: OtherMethods(paths: paths))
        router.add(middleware: LanguageKeeper())
        router.addRoutes(Assets().routes)
        router.addRoutes(HealthRoutes(post: post, metrics: metrics, version: version, gate: pageGate).routes)
        router.addRoutes(SignInRoutes(post: post, pages: pages, isSecure: isSecure).routes)
        router.addRoutes(ShelterRoutes(post: post, pages: pages).routes)
        router.addRoutes(DepotRoutes(post: post, pages: pages).routes)
        router.addRoutes(LotRoutes(post: post, pages: pages).routes)
        router.addRoutes(ConsignmentRoutes(post: post, pages: pages).routes)
        router.addRoutes(StopsRoutes(post: post, pages: pages).routes)
        router.addRoutes(LogRoutes(post: post, pages: pages).routes)
        router.addRoutes(DashboardRoutes(post: post, pages: pages).routes)
        router.addRoutes(DecisionRoutes(post: post, pages: pages).routes)
        router.addRoutes(JointRoutes(post: post, pages: pages).routes)
        router.addRoutes(WhatIfRoutes(post: post, pages: pages).routes)
        router.addRoutes(RoadRoutes(post: post, pages: pages).routes)
        router.addRoutes(DirectiveRoutes(post: post, pages: pages).routes)
        router.addRoutes(SupplierRoutes(post: post, pages: pages).routes)
        router.addRoutes(OrderRoutes(post: post, pages: pages).routes)
        router.addRoutes(PeopleRoutes(post: post, pages: pages, baseURL: baseURL).routes)
        router.addRoutes(DutyRoutes(post: post, pages: pages).routes)
        router.addRoutes(WaveRoutes(post: post, pages: pages).routes)
        router.addRoutes(ShiftRoutes(post: post, pages: pages, baseURL: baseURL).routes)
        router.addRoutes(CalendarRoutes(post: post, pages: pages, baseURL: baseURL).routes)
        router.addRoutes(HandOverRoutes(post: post, pages: pages).routes)
        router.addRoutes(FundRoutes(post: post, pages: pages).routes)
        router.addRoutes(ApprovalRoutes(post: post, pages: pages).routes)
        router.addRoutes(OfferRoutes(post: post, pages: pages).routes)
        router.addRoutes(GiverRoutes(post: post, pages: pages, cache: cache, baseURL: baseURL).routes)
        router.addRoutes(OfferFormRoutes(post: post, pages: pages).routes)
        router.addRoutes(OwnOfferRoutes(post: post, pages: pages).routes)
        router.addRoutes(ArrivalRoutes(post: post, pages: pages).routes)
        router.addRoutes(FeedRoutes(post: post, cache: cache, baseURL: baseURL).routes)
        router.addRoutes(SitePostRoutes(post: post, pages: pages).routes)
        router.addRoutes(SwapRoutes(post: post, pages: pages).routes)
        router.addRoutes(ListRoutes(post: post, pages: pages).routes)
        addAPI(to: router.group("/api/v1").add(middleware: SignedIn()))
        paths.learn(router.routes)
        return router
    }

    private func addAPI(to group: RouterGroup<FrontContext>) {
        let api = Api(post: post)
        let reads = ReadCalls(post: post, cache: cache)
        reads.add(to: group)
        NeedCalls(api: api).add(to: group)
        HoldingCalls(api: api).add(to: group)
        StockCalls(api: api).add(to: group)
        PlanCalls(api: api).add(to: group)
        WhatIfCalls(api: api).add(to: group)
        RoadCalls(api: api).add(to: group)
        DirectiveCalls(api: api).add(to: group)
        PeopleCalls(api: api).add(to: group)
        StreamCalls(post: post).add(to: group)
        SupplierCalls(api: api, reads: reads).add(to: group)
        OrderCalls(api: api, reads: reads).add(to: group)
        WaveCalls(api: api).add(to: group)
        ShiftCalls(api: api, baseURL: baseURL).add(to: group)
        FundCalls(api: api).add(to: group)
        ApprovalCalls(api: api, reads: reads).add(to: group)
        OfferCalls(api: api, reads: reads).add(to: group)
        JointCalls(api: api, reads: reads).add(to: group)
        SwapCalls(api: api).add(to: group)
        ListCalls(api: api).add(to: group)
    }
}
