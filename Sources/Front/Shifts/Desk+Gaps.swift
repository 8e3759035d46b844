import Boards
import Relief
import Vocabulary

/// The hours in which a post lacks people, in words and as an address.
extension Desk {
    /// 「11月22日 06:00〜14:00」; the second day is named when it is another.
    func hours(_ from: Moment, _ to: Moment) -> String {
        let isOneDay = from.japaneseDate == Moment(milliseconds: to.milliseconds - 1).japaneseDate
        return "\(when(from))〜\(isOneDay ? to.clock(after: from) : when(to))"
    }

    /// 「11月22日 06:00〜14:00　1人不足」.
    func told(_ gap: PostGap) -> String {
        say("\(hours(gap.from, gap.to))　\(gap.missing)人不足", "\(hours(gap.from, gap.to)): \(gap.missing) missing")
    }

    /// The same beside its day: 「06:00〜14:00 1人不足」, and 「全時間」 for a gap as long as its post.
    func toldShort(_ gap: PostGap, of place: PostPlace) -> String {
        let isWhole = gap.from == place.from && gap.to == place.to
        let hours = isWhole ? say("全時間", "all of it") : "\(gap.from.clock)〜\(gap.to.clock(after: gap.from))"
        return say("▲\(hours) \(gap.missing)人不足", "▲\(hours): \(gap.missing) missing")
    }

    /// As many gaps as one line holds, and how many more there are.
    func told(_ gaps: [PostGap], most: Int = 3) -> String {
        let told = gaps.prefix(most).map { self.told($0) }.joined(separator: say("、", "; "))
        return gaps.count > most
            ? say("\(told)　ほか\(gaps.count - most)件", "\(told) and \(gaps.count - most) more") : told
    }

    /// Where somebody is found for a gap: the form of the post with its hours in it; what is over is only looked at.
    func path(to gap: PostGap) -> String {
        guard let hours = fillable(gap) else { return "/hq/posts/\(gap.post)#hours" }
        return "/hq/posts/\(gap.post)?begin=\(hours.from.fieldValue)&end=\(hours.to.fieldValue)#assign"
    }

    /// The hours of a gap that one person can still take: from now on, and no longer than anybody may work.
    ///
    /// `nil` when it is over.
    func fillable(_ gap: PostGap) -> (from: Moment, to: Moment)? {
        guard now < gap.to else { return nil }
        let quarter = Span.minutes(15).milliseconds
        let soon = Moment(milliseconds: (now.milliseconds + quarter - 1) / quarter * quarter)
        let from = soon < gap.to ? max(gap.from, soon) : max(gap.from, now)
        let longest = ShiftLimits(wall.rules.book).longest
        return (from, longest.map { min(gap.to, from + $0) } ?? gap.to)
    }
}

extension Moment {
    /// The time of day; midnight at the end of the day of `start` is 24:00.
    func clock(after start: Moment) -> String {
        japaneseDate != start.japaneseDate && minuteOfDay == 0 ? "24:00" : clock
    }
}
