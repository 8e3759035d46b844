import ArgumentParser
import Boards
import Chronology
import CommandPost
import Relief
import Simulation
import Vocabulary

/// Lives through a week of a drill at once, and leaves a log that the server opens like any other.
struct WeekCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "week", abstract: "Live through a week of a drill in virtual time. 訓練の1週間",
        discussion: """
            Reads a drill's sheets into an empty data directory and plays its days: shelters report and ask, plans are \
            made and approved, posts manned, money granted, orders placed, delivered and paid. Exit status 0 when done, \
            1 with what went wrong, 130 when stopped; the log up to there is good.
            """)

    @OptionGroup var options: DataOptions

    @Option(help: "The folder with the incident's sheets, as generate.py writes them. 訓練データ")
    var sheets: String

    @Option(help: "The folder with the tables of rules. 基準表")
    var rules: String

    @Option(help: "How many days, 1 to 7. 日数")
    var days = 7

    @Option(help: "The first day, as 2026-11-15; left out, the week ends yesterday. 初日")
    var start: String?

    @Option(help: "Decides who stays away and what breaks. 乱数の種")
    var seed: UInt64 = 1

    func validate() throws {
        try (1...7).check(days, "--days")
        guard let start, LocalDate(start) == nil else { return }
        throw ValidationError(
            "--start \(start) is no date like 2026-11-15. --startは2026-11-15のような日付で指定してください。")
    }

    func run() async throws {
        Interruption.watch(endsAtSecond: true)
        let directory = try options.directory()
        let papers = try WeekSheets(rules: rules, incident: sheets)
        let first = start.flatMap { LocalDate($0) } ?? Moment.now.japaneseDate.after(days: -7)
        let line = ProgressLine()
        defer { line.end() }
        // Tried without a disk first: a sheet that is refused is to leave nothing behind.
        _ = try await begin(post(on: MemoryChronology(), clock(first)), papers, first, line)
        let lock = try directory.lock()
        let clock = clock(first)
        let post = post(on: try directory.chronology(), clock)
        try await requireEmpty(post, directory)
        let inbox = WeekInbox(try await begin(post, papers, first, line), from: clock.now)
        try await live(Week(post, clock, inbox: inbox, start: first, seed: seed), line)
        let head = await post.wall.position
        Say.remark("log \(head); rnet verify --data \(directory.path); rnet serve --data \(directory.path)")
        lock.release()
    }

    private func clock(_ first: LocalDate) -> WeekClock { WeekClock(Moment(startOf: first) + .hours(6)) }

    private func post(on log: any Chronology, _ clock: WeekClock) -> CommandPost {
        let names = WeekNames(seed: seed)
        return CommandPost(log, clock: { clock.now }, names: Names { names.next() })
    }

    private func requireEmpty(_ post: CommandPost, _ directory: DataDirectory) async throws {
        do throws(SubmissionError) { try await post.catchUp() } catch { throw Failure(error) }
        guard await post.wall.position > 0 else { return }
        throw Failure(
            "week/not-empty",
            Wording(
                "「\(directory.path)」にはすでに記録があります。空の保存先を指定してください。",
                "\(directory.path) holds a log already. Name an empty data directory."))
    }

    /// Opens the drill and loads what is known beforehand; what will come in is given back.
    private func begin(
        _ post: CommandPost, _ papers: WeekSheets, _ first: LocalDate, _ line: ProgressLine
    ) async throws -> [ReliefCommand] {
        let id: ID<Incident> = post.names.name("i")
        do throws(SubmissionError) {
            _ = try await post.submit(
                Submission([.openIncident(id, name: "熊本地震 2016（訓練の1週間）", .drill)], from: .console, answer: id.text))
        } catch { throw Failure(error) }
        return try await papers.load(into: post, until: Moment(startOf: first.after(days: 8))) { name in
            line.say(person: "loading \(name)")
        }
    }

    private func live(_ week: consuming Week, _ line: ProgressLine) async throws {
        var week = week
        for row in WeekTable.heading { Say.line(row) }
        for number in 0..<days {
            let day = try await week.live(day: number) { stage in
                line.say(person: "day \(number + 1) of \(days): \(stage.rawValue)")
                return Interruption.isThere
            }
            guard let day else {
                Say.line("stopped in day \(number + 1) of \(days); the log up to there is good")
                throw ExitCode(130)
            }
            line.end()
            Say.line(WeekTable.row(day))
        }
        for row in WeekTable.closing(week.refused) { Say.line(row) }
    }
}
