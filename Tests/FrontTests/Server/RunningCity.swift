import Chronology
import CommandPost
import Front
import Hummingbird
import Logging
import Relief
import ReliefTesting
import ServiceLifecycle
import Vocabulary

/// A server on loopback with a small city behind it, for as long as `body` runs.
struct RunningCity: Sendable {
    let post: CommandPost
    let web: Loopback

    static func run(_ body: @Sendable (RunningCity) async throws -> Void) async throws {
        let folder = try Folder()
        defer { withExtendedLifetime(folder) {} }
        try await run(on: try SQLiteChronology(in: folder.path), body)
    }

    /// The same with other patience for slow senders.
    static func run(
        limits: ConnectionLimits, _ body: @Sendable (RunningCity) async throws -> Void
    ) async throws {
        let post = CommandPost(MemoryChronology(), clock: { Example.now })
        try await settle(post)
        try await serve(post, limits: limits, body)
    }

    /// The same by a clock that the test sets.
    static func run(
        by clock: SetClock, _ body: @Sendable (RunningCity) async throws -> Void
    ) async throws {
        let post = CommandPost(MemoryChronology(), clock: { clock.now })
        try await settle(post)
        try await serve(post, body)
    }

    /// The same behind a gate that the test opens.
    static func run(
        behind gate: StartGate, _ body: @Sendable (RunningCity) async throws -> Void
    ) async throws {
        let post = CommandPost(MemoryChronology(), clock: { Example.now })
        try await settle(post)
        try await serve(post, gate: gate, body)
    }

    /// The same with pages that pass a gate of the test's own.
    static func run(
        through gate: PageGate, _ body: @Sendable (RunningCity) async throws -> Void
    ) async throws {
        let post = CommandPost(MemoryChronology(), clock: { Example.now })
        try await settle(post)
        try await serve(post, pageGate: gate, body)
    }

    /// The same on a log of the test's own.
    static func run(
        on chronology: any Chronology, _ body: @Sendable (RunningCity) async throws -> Void
    ) async throws {
        let post = CommandPost(chronology, clock: { Example.now })
        try await settle(post)
        try await serve(post, body)
    }

    /// A server behind which everything of a scene has happened.
    static func run(of scene: Scene, _ body: @Sendable (RunningCity) async throws -> Void) async throws {
        let log = MemoryChronology()
        let entries = scene.events.map { event in
            Entry(
                name: event.kind.name, version: event.kind.version, subjects: event.subjects,
                payload: event.payload())
        }
        _ = try await log.append(Draft(entries: entries, by: "本部 佐藤", at: Example.now, read: [], since: 0))
        let now = scene.now
        let post = CommandPost(log, clock: { now })
        try await post.catchUp()
        try await serve(post, body)
    }

    private static func serve(
        _ post: CommandPost, gate: StartGate = StartGate(), pageGate: PageGate = PageGate(places: 3),
        limits: ConnectionLimits = ConnectionLimits(),
        _ body: @Sendable (RunningCity) async throws -> Void
    ) async throws {
        let (ports, listening) = AsyncStream.makeStream(of: Int.self)
        let front = Front(
            post: post, metrics: MetricsText(), version: "test", baseURL: "http://127.0.0.1", isSecure: false,
            gate: gate, pageGate: pageGate)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let application = front.application(host: "127.0.0.1", port: 0, limits: limits, logger: logger) {
            listening.yield($0)
        }
        let services = ServiceGroup(services: [application], logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await services.run() }
            var waiting = ports.makeAsyncIterator()
            if let port = await waiting.next() {
                try await body(RunningCity(post: post, web: Loopback(port: port)))
            }
            await services.triggerGracefulShutdown()
            try await group.waitForAll()
        }
    }

    private static func settle(_ post: CommandPost) async throws {
        let place = Place(latitude: 32.8, longitude: 130.7)
        _ = try await post.submit(
            Submission(
                [
                    .openIncident(.of("i-1"), name: "訓練", .drill), .listItem(Example.water),
                    .listItem(Example.riceBall),
                    .registerSite(
                        .of("depot-1"), SiteDetails(kind: .depot, name: "スタジアム", place: place), status: .open),
                    .registerSite(
                        .of("shelter-1"), SiteDetails(kind: .shelter, name: "城東小学校", place: place), status: .open),
                    .registerSite(.of("shelter-2"), SiteDetails(kind: .shelter, name: "白川中学校"), status: .open),
                ], from: .console))
    }

    /// The secret of a new token.
    func secret(_ role: Role, at site: String? = nil) async throws -> String {
        try await post.issue(role, site: site.map { .of($0) }, from: .console).secret
    }

    func api(
        _ secret: String, _ method: String, _ path: String, json: String = "", headers: [String: String] = [:]
    ) async throws -> Loopback.Answer {
        var all = headers
        all["Authorization"] = "Bearer \(secret)"
        if !json.isEmpty { all["Content-Type"] = "application/json" }
        return try await web.send(method, "/api/v1/\(path)", headers: all, body: Array(json.utf8))
    }

    /// A page as the browser of this secret's holder gets it.
    func page(_ secret: String, _ path: String) async throws -> Loopback.Answer {
        try await web.send("GET", path, headers: ["Cookie": "rnet=\(secret)"])
    }

    /// Sends a form from a page of this secret's holder; `staying` as the script of the page does, after it `waited`.
    func form(
        _ secret: String, _ path: String, _ fields: [String: String], csrf: String? = nil, staying: Bool = false,
        waited: String? = nil
    ) async throws -> Loopback.Answer {
        var all = fields
        all["csrf"] = csrf ?? CommandPost.formKey(for: secret)
        let body = all.sorted { $0.key < $1.key }.map { "\($0.key)=\(Self.escaped($0.value))" }.joined(separator: "&")
        var headers = ["Cookie": "rnet=\(secret)", "Content-Type": "application/x-www-form-urlencoded"]
        if staying { headers["Rnet-Form"] = "stay" }
        if let waited { headers["Rnet-Waited"] = waited }
        return try await web.send("POST", path, headers: headers, body: Array(body.utf8))
    }

    static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            let digits = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (digits.count < 2 ? "0" : "") + digits
        }.joined()
    }
}

extension Loopback.Answer {
    /// The value of a top-level string or number in a JSON answer.
    func value(_ name: String) -> String? {
        guard let start = text.firstRange(of: "\"\(name)\":")?.upperBound else { return nil }
        let rest = text[start...]
        return rest.hasPrefix("\"")
            ? String(rest.dropFirst().prefix { $0 != "\"" }) : String(rest.prefix { $0 != "," && $0 != "}" })
    }
}
