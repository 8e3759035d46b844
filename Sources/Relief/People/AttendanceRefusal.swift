package import Vocabulary

/// Why somebody was not checked in or out.
package enum AttendanceRefusal: Refusal {
    /// `last` is when and where the person went off duty before, if ever.
    case notCheckedIn(last: Moment?)
    case elsewhere(site: String, since: Moment)
    case outBeforeIn(Moment)
    case beforeLastEnd(Moment)
    case observedInTheFuture(Moment, now: Moment)

    package var code: String {
        switch self {
        case .notCheckedIn: "attendance/not-checked-in"
        case .elsewhere: "attendance/elsewhere"
        case .outBeforeIn: "attendance/out-before-in"
        case .beforeLastEnd: "attendance/before-last-end"
        case .observedInTheFuture: "observed/in-the-future"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .notCheckedIn, .elsewhere: .conflict
        case .outBeforeIn, .beforeLastEnd, .observedInTheFuture: .invalid
        }
    }

    package var wording: Wording {
        switch self {
        case .notCheckedIn(let last):
            last.map {
                Wording(
                    "この人は勤務中ではありません（前回の退勤は\($0.short)）。先に出勤を記録してください。",
                    "This person is not on duty; they last went off at \($0.short). Check them in first.")
            }
                ?? Wording(
                    "この人の出勤はまだ記録されていません。先に出勤を記録してください。",
                    "This person was never checked in. Check them in first.")
        case .elsewhere(let site, let since):
            Wording(
                "この人は\(since.short)から「\(site)」で勤務中です。先にそこで退勤を記録してください。",
                "This person has been on duty at “\(site)” since \(since.short). Check them out there first.")
        case .outBeforeIn(let since):
            Wording(
                "退勤の時刻が出勤（\(since.short)）より前です。時刻を確かめてください。",
                "It would be before they came at \(since.short). Check the time.")
        case .beforeLastEnd(let end):
            Wording(
                "出勤の時刻が前回の退勤（\(end.short)）より前です。時刻を確かめてください。",
                "It would be before they last left at \(end.short). Check the time.")
        case .observedInTheFuture(let observed, let now):
            Wording(
                "確認時刻（\(observed.short)）が現在（\(now.short)）より先です。",
                "It was observed at \(observed.short), which is after now (\(now.short)).")
        }
    }
}
