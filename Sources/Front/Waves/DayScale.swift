import Formats
import Vocabulary

/// Days side by side on a drawing a thousand units wide; every drawing of one page uses the same.
struct DayScale {
    static let width = 1000

    let from: LocalDate
    let to: LocalDate

    var days: Int { max(1, LocalDate.count(from, through: to)) }

    /// Where a day begins; days outside lie at the edges.
    func x(_ day: LocalDate) -> Int {
        let offset = day.daysSinceEpoch - from.daysSinceEpoch
        return min(max(0, offset), days) * Self.width / days
    }

    /// From the beginning of one day to the end of another; what is there can be seen.
    func span(_ first: LocalDate, _ last: LocalDate) -> (x: Int, width: Int) {
        let start = x(first)
        return (start, max(2, x(last.after(days: 1)) - start))
    }

    func holds(_ day: LocalDate) -> Bool { from <= day && day <= to }

    /// Days that are written on the axis: at most ten, a whole number of days or weeks apart.
    var labelled: [LocalDate] {
        let step = [1, 2, 7, 14, 28, 56].first { days / $0 <= 10 } ?? 112
        return stride(from: 0, to: days, by: step).map { from.after(days: $0) }
    }

    /// The days in numbers, and a line for each that has one.
    func axis(today: LocalDate, _ html: inout HTML) {
        html.svg(width: Self.width, height: 30, .class("day-axis"), .aria("hidden", "true")) { html in
            for (index, day) in labelled.enumerated() {
                let (_, month, number) = day.civil
                let style = index.isMultiple(of: 2) ? "tick-text" : "tick-text minor"
                html.path("M\(x(day)) 22 V30", .class("tick"))
                if x(day) < 960 { html.drawingText("\(month)/\(number)", x: x(day), y: 18, .class(style)) }
            }
            if holds(today) { html.path("M\(mark(today)) 0 V30", .class("today")) }
        }
    }

    /// The middle of a day, where today is drawn.
    func mark(_ day: LocalDate) -> Int { (x(day) + x(day.after(days: 1))) / 2 }
}
