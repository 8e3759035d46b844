import Chronology

/// The pages of the log in their order, of which some are read and made while the caller is busy with an earlier one.
///
/// Where a page begins is known when the one before it was read, so each reading waits for the one before. A page is
/// begun only when another is taken away: no more than ``most`` are in memory, each of at most as many bytes as an
/// ``Excerpt`` may have.
struct PagesAhead: ~Copyable {
    static let most = 3
    /// How many entries a page has: few enough to be still near at hand when they are told, and so many that handing a
    /// page on takes no time beside telling it.
    static let rows = 2_000

    private let chronology: any Chronology
    private let maker: PageMaker
    /// The one that was begun last.
    private var reading: Task<Reading, Never>
    private var pages: [Task<ReplayPage, Never>] = []

    /// What was read, or why nothing could be.
    private typealias Reading = Result<Excerpt, SubmissionError>

    /// Begins with `first`, which was read already and follows `position`.
    init(_ chronology: any Chronology, after position: Int64, beginningWith first: Excerpt) {
        self.chronology = chronology
        maker = PageMaker(after: position)
        reading = Task { .success(first) }
        make()
    }

    deinit {
        reading.cancel()
        for page in pages { page.cancel() }
    }

    /// The page that comes next; `nil` when the log is over.
    mutating func next() async -> ReplayPage? {
        while pages.count < Self.most { readOn() }
        let page = await pages.removeFirst().value
        return page.isOver ? nil : page
    }

    private mutating func readOn() {
        let (before, chronology) = (reading, chronology)
        reading = Task {
            guard !Task.isCancelled, case .success(let excerpt) = await before.value, let last = excerpt.rows.last
            else { return .success(Excerpt()) }
            return await Self.read(chronology, after: last.position)
        }
        make()
    }

    /// Hands what is being read to the one who makes pages.
    ///
    /// - Precondition: Nobody else asks for pages, so that they are made in their order.
    private mutating func make() {
        let (reading, before, maker) = (reading, pages.last, maker)
        pages.append(
            Task {
                let read = await reading.value
                _ = await before?.value
                return await maker.page(of: read)
            })
    }

    private static func read(_ chronology: any Chronology, after position: Int64) async -> Reading {
        do throws(ChronologyError) {
            return .success(try await chronology.excerpt(after: position, limit: rows))
        } catch {
            return .failure(SubmissionError(error) ?? .busy)
        }
    }
}
