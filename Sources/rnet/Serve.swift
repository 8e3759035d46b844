import ArgumentParser
import CommandPost
import Front
import Logging
import Metrics
import ServiceLifecycle
import UnixSignals
import Vocabulary

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The server.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Run the server. サーバーを起動")

    @OptionGroup var options: DataOptions

    @Option(help: "The address to listen on. 待ち受けアドレス")
    var host: String?

    @Option(help: "The port to listen on. ポート")
    var port: Int?

    @Option(help: "The address under which phones reach the server. 公開アドレス")
    var baseURL: String?

    func run() async throws {
        let settings = try Settings(
            data: options.data, host: host, port: port, baseURL: baseURL, file: options.config)
        let metrics = MetricsText()
        MetricsSystem.bootstrap(metrics)
        let directory = DataDirectory(path: settings.data)
        let lock = try directory.lock()
        directory.snapshots.removeUnfinished()
        try ListeningAddress(host: settings.host, port: settings.port).check()
        let post = try directory.begin()
        let last = LastMoment.watch()
        try await server(settings, directory, post, metrics).run()
        withExtendedLifetime(last) {}
        lock.release()
    }

    private func server(
        _ settings: Settings, _ directory: DataDirectory, _ post: CommandPost, _ metrics: MetricsText
    ) -> ServiceGroup {
        var logger = Logger(label: "rnet") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = settings.logLevel
        let gate = StartGate(isOpen: false)
        let front = Front(
            post: post, metrics: metrics, version: Build.version, baseURL: settings.baseURL,
            isSecure: settings.isSecure, gate: gate, pageGate: PageGate(places: PageGate.usualPlaces))
        let (ports, listening) = AsyncStream.makeStream(of: Int.self)
        let application = front.application(
            host: settings.host, port: settings.port, connections: OpenFiles.connections(), logger: logger
        ) { port in
            listening.yield(port)
        }
        let opening = Opening(directory: directory, post: post, gate: gate, ports: ports) { port in
            Say.remark("rnet \(Build.version) ready on http://\(settings.host):\(port) (data: \(settings.data))")
        }
        var configuration = ServiceGroupConfiguration(
            services: [
                .init(service: application), .init(service: Lookout(post: post, gate: gate, logger: logger)),
                .init(service: keeper(settings, post, gate, logger)), .init(service: opening),
                .init(service: LastMoment(gate: gate)),
            ], gracefulShutdownSignals: [.sigterm, .sigint, .sighup], logger: logger)
        // What runs is finished; what hangs is cut, and what cannot be cut meets the last moment.
        configuration.maximumGracefulShutdownDuration = .seconds(7)
        return ServiceGroup(configuration: configuration)
    }

    private func keeper(
        _ settings: Settings, _ post: CommandPost, _ gate: StartGate, _ logger: Logger
    ) -> SnapshotKeeper {
        let snapshots = DataDirectory(path: settings.data).snapshots
        return SnapshotKeeper(post: post, gate: gate, snapshots: snapshots, rhythm: SnapshotRhythm(), logger: logger)
    }
}

/// Looks several times a second whether another process has written to the log.
struct Lookout: Service {
    let post: CommandPost
    let gate: StartGate
    let logger: Logger

    func run() async throws {
        await gate.passed()
        try? await cancelWhenGracefulShutdown {
            var told = Announcement()
            for turn in 1... {
                let unread = await look()
                let trouble = await post.trouble() ?? unread
                let isNews = told.isNews(trouble?.code)
                // Proxies and the server itself close what is silent for a minute.
                if turn.isMultiple(of: 100) || isNews { await post.pulse() }
                if isNews { tell(trouble) }
                try await Task.sleep(for: .milliseconds(200))
            }
        }
    }

    /// Said once and not at every refusal: somebody who reads the server's own log has to hear of it.
    private func tell(_ trouble: SubmissionError?) {
        guard let trouble else { return logger.notice("The log is read and written again.") }
        logger.error("\(trouble.code): \(trouble.wording.english)")
    }

    /// What keeps the log from being read, several times a second as long as it lasts.
    private func look() async -> SubmissionError? {
        do throws(SubmissionError) {
            try await post.look()
            return nil
        } catch {
            return error
        }
    }
}
