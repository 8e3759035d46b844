import Boards
import Relief
import Vocabulary

/// Who could take a stretch of a post, asked of the rules that judge the assignment itself.
struct Candidates {
    /// Somebody who can take it all, by how much they work a week before and after.
    struct Fitting {
        let person: Person
        let hours: Int
        /// Rules of hours that it would break.
        let overruns: [HourOverrun]

        fileprivate var rank: Int { overruns.isEmpty ? 0 : 1 }
    }

    /// Somebody who can take a part, and what stands in the way of the whole.
    struct Partly {
        let person: Person
        let from: Moment
        let to: Moment
        let refusal: ShiftRefusal
    }

    struct Refused {
        let person: Person
        let refusal: ShiftRefusal
    }

    /// Less than this is not worth the way there.
    static let shortest = Span.hours(1)

    let post: Post
    let from: Moment
    let to: Moment
    /// Who keeps to the rules of hours comes first, and of those who works least.
    private(set) var fitting: [Fitting] = []
    /// The longest part comes first.
    private(set) var partly: [Partly] = []
    /// Nearest to being possible first.
    private(set) var refused: [Refused] = []

    init(_ post: Post, from: Moment, to: Moment, on wall: Wall) {
        (self.post, self.from, self.to) = (post, from, to)
        let limits = ShiftLimits(wall.rules.book)
        for person in wall.people.all.map(\.person) { judge(person, limits, on: wall) }
        fitting.sort { ($0.rank, $0.hours, $0.person.id) < ($1.rank, $1.hours, $1.person.id) }
        partly.sort { ($1.to - $1.from, $0.from, $0.person.id) < ($0.to - $0.from, $1.from, $1.person.id) }
        refused.sort { ($0.refusal.order, $0.person.id) < ($1.refusal.order, $1.person.id) }
    }

    private mutating func judge(_ person: Person, _ limits: ShiftLimits, on wall: Wall) {
        let ground = wall.shiftGround(for: [request(person, from, to)])
        guard let refusal = refusal(person, from, to, ground) else {
            let overruns = wall.overruns(of: person.id, adding: [WorkTime(from: from, to: to)])
            fitting.append(Fitting(person: person, hours: hours(of: person, on: wall), overruns: overruns))
            return
        }
        let shifts = wall.shifts.standing(of: person.id)
        if refusal.leavesParts, let part = longestPart(person, shifts, limits, ground) {
            partly.append(Partly(person: person, from: part.from, to: part.to, refusal: refusal))
        } else {
            refused.append(Refused(person: person, refusal: refusal))
        }
    }

    private func request(_ person: Person, _ from: Moment, _ to: Moment) -> ShiftRequest {
        ShiftRequest(shift: ID("s", number: 0), person: person.id, place: .post(post.id), from: from, to: to)
    }

    private func refusal(_ person: Person, _ from: Moment, _ to: Moment, _ ground: ShiftGround) -> ShiftRefusal? {
        do {
            _ = try ShiftDecider.decide(.assign([request(person, from, to)], ground), [:])
            return nil
        } catch {
            return error
        }
    }

    private func hours(of person: Person, on wall: Wall) -> Int {
        let week = Span.days(7)
        let near = wall.shifts.standing(of: person.id).filter { $0.overlaps(from.earlier(by: week), to + week) }
        return near.reduce(0) { $0 + ($1.to - $1.from).wholeMinutes } / 60
    }

    /// The longest part between the moments at which something of the person begins or ends; the rules say which hold.
    private func longestPart(
        _ person: Person, _ shifts: [Shift], _ limits: ShiftLimits, _ ground: ShiftGround
    ) -> (from: Moment, to: Moment)? {
        let rest = limits.rest ?? .hours(0)
        let edges =
            shifts.flatMap { [$0.from.earlier(by: rest), $0.to + rest] }
            + person.availability.flatMap { [$0.from, $0.to] }
            + person.departures.flatMap { [$0.from, $0.returned].compactMap(\.self) }
        let inside = edges.filter { from < $0 && $0 < to }
        guard !inside.isEmpty else { return nil }
        let cuts = Set(inside + [from, to]).sorted()
        let parts = cuts.flatMap { start in cuts.filter { $0 - start >= Self.shortest }.map { (from: start, to: $0) } }
        return parts.sorted { ($1.to - $1.from, $0.from) < ($0.to - $0.from, $1.from) }
            .first { refusal(person, $0.from, $0.to, ground) == nil }
    }
}

extension Moment {
    fileprivate func earlier(by span: Span) -> Moment { Moment(milliseconds: milliseconds - span.milliseconds) }
}

extension ShiftRefusal {
    /// Whether somebody who cannot do all of it may still do a part.
    fileprivate var leavesParts: Bool {
        switch self {
        case .left, .unavailable, .overlaps, .restBroken: true
        default: false
        }
    }

    /// Whether it says nothing of a person: the same for everybody.
    var isAboutPost: Bool {
        switch self {
        case .postWithdrawn, .endsBeforeItBegins, .tooLong, .outsidePost, .postFull: true
        default: false
        }
    }

    /// What stands in the way, in two words.
    var cause: Wording {
        switch self {
        case .overlaps: Wording("別の勤務がある", "works elsewhere then")
        case .restBroken: Wording("休息が足りなくなる", "would not rest enough")
        case .unavailable: Wording("その時間は来られない", "cannot come then")
        case .certificateExpired: Wording("資格証の期限が切れる", "certificate ends before")
        case .skillMissing: Wording("技能・資格がない", "without the skill")
        case .left: Wording("離任している", "has left")
        default: Wording("この時間では登録できない", "not at these hours")
        }
    }

    /// What can be put right soonest comes first; of two of a kind, whoever could come sooner.
    fileprivate var order: Order {
        switch self {
        case .overlaps(_, _, _, let earliest): Order(kind: 0, from: earliest)
        case .restBroken(_, _, _, _, let earliest): Order(kind: 1, from: earliest)
        case .unavailable(_, let next): Order(kind: 2, from: next)
        case .certificateExpired: Order(kind: 3, from: nil)
        case .skillMissing: Order(kind: 4, from: nil)
        case .left(_, _, let back): Order(kind: 5, from: back)
        default: Order(kind: 6, from: nil)
        }
    }

    fileprivate struct Order: Comparable {
        let kind: Int
        /// Never comes last.
        let from: Moment?

        static func < (a: Self, b: Self) -> Bool {
            (a.kind, a.from?.milliseconds ?? .max) < (b.kind, b.from?.milliseconds ?? .max)
        }
    }
}
