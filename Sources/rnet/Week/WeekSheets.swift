import Boards
import CommandPost
import Formats
import Importers
import Relief
import Simulation
import Vocabulary

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The sheets of a week: what stands at its beginning, and what comes in during it.
struct WeekSheets {
    /// Where the rules of `Fixtures/Rules` lie.
    let rules: String
    /// Where the sheets of the incident lie.
    let incident: String

    /// What is known beforehand, in the order in which it builds on what was before.
    private static let registers: [(kind: SheetKind, isRule: Bool)] = [
        (.catalogue, true), (.substitutes, true), (.staples, true), (.criteria, true), (.skills, true),
        (.purposes, true), (.municipalities, true), (.ceilings, true), (.households, true), (.manning, true),
        (.sites, false), (.suppliers, false), (.agreements, false), (.waves, false), (.units, false),
        (.staff, false), (.volunteers, false),
    ]
    /// What is told day by day, each row at its own time.
    private static let letters: [SheetKind] = [.pots, .fundRequests, .headcounts, .needs, .offers]

    /// Loads the registers and the first stock, and says what will come in by `end`.
    func load(
        into post: CommandPost, until end: Moment, progress: (String) -> Void
    ) async throws -> [ReliefCommand] {
        for (kind, isRule) in Self.registers {
            progress(kind.rawValue)
            try await store(kind, "\(isRule ? rules : incident)/\(kind.rawValue).csv", post)
        }
        try await store(.criteria, "\(rules)/rest.csv", post)
        for (site, path) in try stock() {
            progress("stock of \(site)")
            try await store(.stock, path, post, site: site)
        }
        var coming: [ReliefCommand] = []
        for kind in Self.letters {
            progress(kind.rawValue)
            let now = kind == .offers ? post.now() : end
            let path = "\(incident)/\(kind.rawValue).csv"
            coming += try await read(kind, path, post, now: now)
            // What is asked of money is judged beside the pots and terms that stand: they are opened now.
            if kind == .pots { coming = try await open(coming, post) }
        }
        return coming
    }

    /// Opens pots at once and leaves what is paid into them for its day.
    private func open(_ commands: [ReliefCommand], _ post: CommandPost) async throws -> [ReliefCommand] {
        let isOpening = { (command: ReliefCommand) in
            if case .fund(.openPot) = command { true } else { false }
        }
        try await submit(commands.filter(isOpening), post)
        return commands.filter { !isOpening($0) }
    }

    /// The sheets that are named after their depot: `stock-depot-south.csv`.
    private func stock() throws -> [(site: ID<Site>, path: String)] {
        let files: [String]
        do { files = try FileManager.default.contentsOfDirectory(atPath: incident) } catch { throw missing(incident) }
        return files.filter { $0.hasPrefix("stock-") && $0.hasSuffix(".csv") }.sorted().compactMap { name in
            ID<Site>(String(name.dropFirst(6).dropLast(4))).map { ($0, "\(incident)/\(name)") }
        }
    }

    private func store(_ kind: SheetKind, _ path: String, _ post: CommandPost, site: ID<Site>? = nil) async throws {
        try await submit(try await read(kind, path, post, now: post.now(), site: site), post)
    }

    private func submit(_ commands: [ReliefCommand], _ post: CommandPost) async throws {
        guard !commands.isEmpty else { return }
        do { _ = try await post.submit(Submission(commands, from: .console)) } catch { throw Failure(error) }
    }

    private func read(
        _ kind: SheetKind, _ path: String, _ post: CommandPost, now: Moment, site: ID<Site>? = nil
    ) async throws -> [ReliefCommand] {
        guard let content = FileManager.default.contents(atPath: path) else { throw missing(path) }
        let bytes = [UInt8](content)
        let request = SheetRequest(
            kind: kind, bytes: bytes, site: site, mode: .snapshot, now: now, fingerprint: CommandPost.fingerprint(bytes)
        )
        do {
            return try Sheets.read(request, on: await post.wall).commands
        } catch {
            SheetReport(isJSON: false).refused(error)
            throw Failure(
                "week/bad-sheet", Wording("「\(path)」を読み込めません。", "\(path) cannot be taken in; see above."))
        }
    }

    private func missing(_ path: String) -> Failure {
        Failure(
            "week/no-sheet",
            Wording(
                "「\(path)」がありません。Fixtures/Incidents/kumamoto-2016/generate.py で作れます。",
                "There is no \(path). Fixtures/Incidents/kumamoto-2016/generate.py writes such sheets."))
    }
}
