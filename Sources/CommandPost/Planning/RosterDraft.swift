import Matching
import Relief
import Vocabulary

/// What a roster has come to so far: who works at which watch, and what is still open.
struct RosterDraft {
    private(set) var crew: Crew
    /// Whether the engine came to its end each time.
    private(set) var isComplete = true
    private var held: [OpenWatch: [Int]] = [:]
    /// Watches to be manned, in no order.
    private var wanted: Set<OpenWatch> = []

    init(crew: Crew) { self.crew = crew }

    /// Rows of the crew.
    func workers(at watch: OpenWatch) -> [Int] { held[watch] ?? [] }

    func missing(at watch: OpenWatch) -> Int { watch.missing - workers(at: watch).count }

    /// How many to ask for: what is open, or as many as `before` had where nothing more is wanted.
    func asked(at watch: OpenWatch, before: Self) -> Int {
        wanted.contains(watch) ? missing(at: watch) : before.workers(at: watch).count
    }

    /// Whether nobody is lost, since `before`, at those of these watches that are more urgent than `tier`.
    func keeps(_ watches: [OpenWatch], of before: Self, above tier: Item.Tier) -> Bool {
        watches.allSatisfy { $0.tier >= tier || workers(at: $0).count >= before.workers(at: $0).count }
    }

    func lacksAnybody(_ hours: OpenWatch.Hours) -> Bool {
        wanted.contains { $0.hours == hours && missing(at: $0) > 0 }
    }

    /// Watches that somebody has in these hours, in order.
    func manned(in hours: Set<OpenWatch.Hours>) -> [OpenWatch] {
        held.filter { hours.contains($0.key.hours) && !$0.value.isEmpty }.keys.sorted()
    }

    /// Watches that lack somebody, by post, the earliest first.
    var open: [ID<Post>: [OpenWatch]] {
        Dictionary(grouping: wanted.filter { missing(at: $0) > 0 }.sorted(), by: \.post.id)
    }

    mutating func want(_ watches: [OpenWatch]) { wanted.formUnion(watches) }

    /// What is open of these is asked for in parts instead.
    mutating func leave(_ watches: [OpenWatch]) { wanted.subtract(watches) }

    /// Those who work at these watches are free again.
    mutating func release(_ watches: [OpenWatch]) {
        for watch in watches {
            for row in held.removeValue(forKey: watch) ?? [] { crew.release(row, watch) }
        }
    }

    /// Takes what an engine decided, the more urgent first, as far as everybody is free beside what was taken before: the
    /// engine knows shifts, and not the hours of a day.
    mutating func take(_ answer: PeoplePlan, of slots: [OpenWatch]) {
        if !answer.isComplete { isComplete = false }
        let shifts = answer.shifts.map { (row: Int($0.person), watch: slots[Int($0.slot)]) }
        for (row, watch) in shifts.sorted(by: Self.comesFirst) where crew.isFree(row, watch.hours) {
            held[watch, default: []].append(row)
            crew.occupy(row, watch)
        }
    }

    private static func comesFirst(_ a: (row: Int, watch: OpenWatch), _ b: (row: Int, watch: OpenWatch)) -> Bool {
        a.watch.tier != b.watch.tier
            ? a.watch.tier < b.watch.tier : a.watch != b.watch ? a.watch < b.watch : a.row < b.row
    }

    /// Everybody's shifts, in the order of time, posts and persons.
    func lines(of plan: ID<JointPlan>) -> [Roster.Line] {
        held.sorted { $0.key < $1.key }.flatMap { watch, rows in rows.sorted().map { (watch, $0) } }
            .enumerated().map { number, shift in
                let (watch, row) = shift
                return Roster.Line(
                    shift: ID(plan, number: UInt64(number + 1)), person: crew.hands[row].person.id,
                    post: watch.post.id, site: watch.post.place.site, from: watch.from, to: watch.to)
            }
    }
}
