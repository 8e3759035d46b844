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
    /// A sheet that was read, and where it lay.
    private struct Paper {
        let kind: SheetKind
        let path: String
        let bytes: [UInt8]
        var site: ID<Site>?
    }

    /// What is loaded at the beginning, in its order.
    private let beginning: [Paper]
    private let coming: [Paper]

    /// What is known beforehand, in the order in which it builds on what was before.
    private static let registers: [(kind: SheetKind, isRule: Bool)] = [
        (.catalogue, true), (.substitutes, true), (.staples, true), (.criteria, true), (.skills, true),
        (.purposes, true), (.municipalities, true), (.ceilings, true), (.households, true), (.manning, true),
        (.sites, false), (.suppliers, false), (.agreements, false), (.waves, false), (.units, false),
        (.staff, false), (.volunteers, false),
    ]
    /// What is told day by day, each row at its own time.
    private static let letters: [SheetKind] = [.pots, .fundRequests, .headcounts, .needs, .offers]

    /// Reads every sheet, before anything is made of one: a missing one is to leave nothing behind.
    ///
    /// `rules` is where those of `Fixtures/Rules` lie, `incident` where the sheets of the incident lie.
    init(rules: String, incident: String) throws(Failure) {
        var papers: [Paper] = []
        for (kind, isRule) in Self.registers {
            let path = "\(isRule ? rules : incident)/\(kind.rawValue).csv"
            papers.append(try Self.paper(kind, path, isRule: isRule))
        }
        papers.append(try Self.paper(.criteria, "\(rules)/rest.csv", isRule: true))
        for (site, path) in try Self.stock(in: incident) {
            var paper = try Self.paper(.stock, path)
            paper.site = site
            papers.append(paper)
        }
        var letters: [Paper] = []
        for kind in Self.letters { letters.append(try Self.paper(kind, "\(incident)/\(kind.rawValue).csv")) }
        (beginning, coming) = (papers, letters)
    }

    private static func paper(_ kind: SheetKind, _ path: String, isRule: Bool = false) throws(Failure) -> Paper {
        guard let content = FileManager.default.contents(atPath: path) else { throw missing(path, isRule: isRule) }
        return Paper(kind: kind, path: path, bytes: [UInt8](content))
    }

    /// The sheets that are named after their depot: `stock-depot-south.csv`.
    private static func stock(in incident: String) throws(Failure) -> [(site: ID<Site>, path: String)] {
        guard let files = try? FileManager.default.contentsOfDirectory(atPath: incident) else {
            throw missing(incident, isRule: false)
        }
        return files.filter { $0.hasPrefix("stock-") && $0.hasSuffix(".csv") }.sorted().compactMap { name in
            ID<Site>(String(name.dropFirst(6).dropLast(4))).map { ($0, "\(incident)/\(name)") }
        }
    }

    private static func missing(_ path: String, isRule: Bool) -> Failure {
        Failure(
            "week/no-sheet",
            isRule
                ? Wording(
                    "基準表「\(path)」がないか、読めません。--rulesには表のフォルダー(Fixtures/Rules)を指定してください。",
                    "There is no table of rules \(path), or it cannot be read. Name their folder, Fixtures/Rules, as --rules."
                )
                : Wording(
                    "訓練データの表「\(path)」がないか、読めません。--sheetsには「Fixtures/Incidents/kumamoto-2016/generate.py --out フォルダー」で作ったフォルダーを指定してください。",
                    "There is no sheet \(path), or it cannot be read. Name as --sheets the folder that "
                        + "Fixtures/Incidents/kumamoto-2016/generate.py --out FOLDER has written."))
    }
}

extension WeekSheets {
    /// Loads the registers and the first stock, and says what will come in by `end`.
    func load(
        into post: CommandPost, until end: Moment, progress: (String) -> Void
    ) async throws -> [ReliefCommand] {
        for paper in beginning {
            progress(paper.site.map { "stock of \($0)" } ?? paper.kind.rawValue)
            try await submit(try await read(paper, post, now: post.now()), post)
        }
        var commands: [ReliefCommand] = []
        for paper in coming {
            progress(paper.kind.rawValue)
            commands += try await read(paper, post, now: paper.kind == .offers ? post.now() : end)
            // What is asked of money is judged beside the pots and terms that stand: they are opened now.
            if paper.kind == .pots { commands = try await open(commands, post) }
        }
        return commands
    }

    /// Opens pots at once and leaves what is paid into them for its day.
    private func open(_ commands: [ReliefCommand], _ post: CommandPost) async throws -> [ReliefCommand] {
        let isOpening = { (command: ReliefCommand) in
            if case .fund(.openPot) = command { true } else { false }
        }
        try await submit(commands.filter(isOpening), post)
        return commands.filter { !isOpening($0) }
    }

    private func submit(_ commands: [ReliefCommand], _ post: CommandPost) async throws {
        guard !commands.isEmpty else { return }
        do { _ = try await post.submit(Submission(commands, from: .console)) } catch { throw Failure(error) }
    }

    private func read(_ paper: Paper, _ post: CommandPost, now: Moment) async throws -> [ReliefCommand] {
        let request = SheetRequest(
            kind: paper.kind, bytes: paper.bytes, site: paper.site, mode: .snapshot, now: now,
            fingerprint: CommandPost.fingerprint(paper.bytes))
        do {
            return try Sheets.read(request, on: await post.wall).commands
        } catch {
            SheetReport(isJSON: false).refused(error)
            throw Failure(
                "week/bad-sheet",
                Wording("「\(paper.path)」を読み込めません。", "\(paper.path) cannot be taken in; see above."))
        }
    }
}
