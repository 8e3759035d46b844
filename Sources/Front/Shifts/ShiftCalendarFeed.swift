package import Boards
package import Formats
package import Relief
package import Vocabulary

/// The shifts of one person or one site as a calendar.
///
/// What was cancelled, or went to somebody else, stays in it as cancelled: a program that only hears of what is there
/// would show it for ever.
package enum ShiftCalendarFeed {
    package static func calendar(_ calendar: ShiftCalendar, on wall: Wall, _ language: Language) -> ICalendar {
        switch calendar.of {
        case .person(let id): person(id, on: wall, language)
        case .site(let id): site(id, on: wall, language)
        }
    }

    private static func person(_ id: ID<Person>, on wall: Wall, _ language: Language) -> ICalendar {
        let name = wall.people[id]?.person.name ?? id.text
        return ICalendar(
            name: Wording("\(name)さんの勤務", "Shifts of \(name)")[language],
            entries: wall.shifts.rows(of: id).map { row in
                entry(
                    row, uid: "\(row.shift.id).\(id)", title(of: row.shift, on: wall)[language],
                    isGone: row.shift.person != id, on: wall, language)
            })
    }

    private static func site(_ id: ID<Site>, on wall: Wall, _ language: Language) -> ICalendar {
        let name = wall.site(id)?.name ?? id.text
        return ICalendar(
            name: Wording("\(name)の勤務", "Shifts at \(name)")[language],
            entries: wall.shifts.rows(at: id).map { row in
                let person = wall.people[row.shift.person]?.person.name ?? row.shift.person.text
                return entry(
                    row, uid: row.shift.id.text, "\(person) \(title(of: row.shift, on: wall)[language])",
                    isGone: false, on: wall, language)
            })
    }

    /// What is done there, or that it is a shift.
    static func title(of shift: Shift, on wall: Wall) -> Wording {
        shift.post.flatMap { wall.posts[$0]?.place.duty } ?? Wording("勤務", "Shift")
    }

    private static func entry(
        _ row: ShiftBoard.Row, uid: String, _ title: String, isGone: Bool, on wall: Wall, _ language: Language
    ) -> ICalendar.Entry {
        let (shift, site) = (row.shift, wall.site(row.shift.site))
        let place = [site?.name, site?.details.address].compactMap(\.self).joined(separator: " ")
        let isOff = isGone || !shift.isStanding
        let reason = shift.cancelling.map {
            Wording("取消：\($0.reason)", "Cancelled: \(OwnReason.wording(of: $0.reason).english)")
        }
        let gone = isGone && shift.isStanding ? Wording("別の人に代わりました。", "Somebody else has it now.") : nil
        return ICalendar.Entry(
            uid: "\(uid)@rnet", sequence: shift.revision, from: shift.from, to: shift.to,
            summary: isOff ? Wording("【取消】\(title)", "Cancelled: \(title)")[language] : title,
            place: place.isEmpty ? shift.site.text : place, note: (reason ?? gone)?[language], isCancelled: isOff,
            changedAt: row.changedAt)
    }
}
