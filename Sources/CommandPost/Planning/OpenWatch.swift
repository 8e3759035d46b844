import Boards
import Relief
import Vocabulary

/// A stretch of one post that lacks people, as long as one person may work.
struct OpenWatch: Hashable, Comparable {
    let post: Post
    let from: Moment
    let to: Moment
    let missing: Int

    init(post: Post, from: Moment, to: Moment, missing: Int) {
        (self.post, self.from, self.to, self.missing) = (post, from, to, missing)
    }

    var hours: Hours { Hours(from: from, to: to) }
    var tier: Item.Tier { post.place.tier }

    static func < (a: Self, b: Self) -> Bool { (a.hours, a.post.id) < (b.hours, b.post.id) }

    /// Equal parts no longer than `most` that lack somebody still once `assigned` work all of it; nothing where it is no
    /// longer itself.
    func parts(upTo most: Span, assigned: Int, on wall: Wall) -> [Self] {
        guard hours.length > most else { return [] }
        let shifts = wall.shifts.standing(at: post.id)
        return Self.cut(from, to, most).compactMap { from, to in
            let missing = post.people - Self.least(of: shifts, from, to) - assigned
            return missing > 0 ? Self(post: post, from: from, to: to, missing: missing) : nil
        }
    }

    /// From when to when, for whichever post.
    struct Hours: Hashable, Comparable {
        let from: Moment
        let to: Moment

        var length: Span { to - from }

        static func < (a: Self, b: Self) -> Bool { (a.from, a.to) < (b.from, b.to) }
    }

    /// What is left of the posts that `wall` shows open until `end`, the earliest first.
    ///
    /// A post that has begun counts from the next quarter of an hour on, where an hour of it is left. A stretch longer
    /// than `longest` is cut into equal parts.
    static func all(on wall: Wall, from now: Moment, until end: Moment, longest: Span?) -> [Self] {
        let start = now.nextQuarter
        return wall.posts.sites.filter { wall.site($0)?.takesPeople ?? false }.flatMap { site in
            wall.posts.posts(of: site)
                .filter { start + .hours(1) <= $0.place.to && $0.place.from < end }
                .flatMap { Self.parts(of: $0, on: wall, from: start, longest) }
        }
    }

    private static func parts(
        of post: Post, on wall: Wall, from start: Moment, _ longest: Span?
    ) -> [Self] {
        let from = max(start, post.place.from)
        let shifts = wall.shifts.standing(at: post.id)
        return cut(from, post.place.to, longest).compactMap { from, to in
            let missing = post.people - least(of: shifts, from, to)
            return missing > 0 ? Self(post: post, from: from, to: to, missing: missing) : nil
        }
    }

    private static func cut(_ from: Moment, _ to: Moment, _ longest: Span?) -> [(Moment, Moment)] {
        let whole = (to - from).wholeMinutes
        let most = max(1, longest?.wholeMinutes ?? whole)
        let parts = max(1, (whole + most - 1) / most)
        return (0..<parts).map { (from + .minutes(whole * $0 / parts), from + .minutes(whole * ($0 + 1) / parts)) }
    }

    /// How many are there at the worst moment.
    private static func least(of shifts: [Shift], _ from: Moment, _ to: Moment) -> Int {
        let moments = [from] + shifts.map(\.to).filter { from < $0 && $0 < to }
        return moments.map { moment in shifts.count { $0.from <= moment && moment < $0.to } }.min() ?? 0
    }
}

extension OpenWatch {
    /// Stretches of time of which none overlaps another, in order; as few lists as the earliest first gives.
    static func layers(of watches: [Self]) -> [[Hours]] {
        var layers: [[Hours]] = []
        for hours in Set(watches.map(\.hours)).sorted() {
            let free = layers.firstIndex { layer in
                layer.count < 64 && (layer.last.map { $0.to <= hours.from } ?? true)
            }
            if let free { layers[free].append(hours) } else { layers.append([hours]) }
        }
        return layers
    }
}

extension Moment {
    /// The first full quarter of an hour that is not before it.
    fileprivate var nextQuarter: Self {
        let quarter = Span.minutes(15).milliseconds
        return Self(milliseconds: (milliseconds + quarter - 1) / quarter * quarter)
    }
}

extension Site {
    /// Whether anybody is sent there; one of which nobody has said anything but that asks for people is taken to be there.
    fileprivate var takesPeople: Bool { status == .open || status == .unknown }
}
