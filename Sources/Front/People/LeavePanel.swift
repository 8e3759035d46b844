import Boards
import Formats
import Relief
import Vocabulary

/// Where headquarters records that somebody leaves, and that they are back.
struct LeavePanel {
    let desk: Desk
    let person: Person
    let state: FormState

    private var path: String { "/hq/people/\(person.id)" }

    func draw(_ html: inout HTML) {
        desk.section(desk.say("離任・復帰", "Leaving and coming back"), id: "leaving", &html) { html in
            for departure in person.departures.reversed() { html.p(told(departure)) }
            if person.departure == nil { leave(&html) } else { comeBack(&html) }
        }
    }

    private func told(_ departure: Departure) -> String {
        let back =
            departure.returned.map { desk.say("、\(desk.when($0))に復帰", "; back \(desk.when($0))") } ?? ""
        let reason = OwnReason.wording(of: departure.reason)
        return desk.say(
            "\(desk.when(departure.from))から離任：\(reason.japanese)（\(departure.by)）\(back)",
            "Left \(desk.when(departure.from)): \(reason.english) (\(departure.by))\(back)")
    }

    private func leave(_ html: inout HTML) {
        let coming = desk.wall.shifts.standing(of: person.id).filter { $0.to > desk.now }
        html.details(.id("leave-form"), .open(if: state.value("leaveFrom") != nil)) { html in
            html.summary(desk.say("離任を記録する", "Record that the person leaves"))
            html.p(
                desk.say(
                    "離任の時刻より後まで続く勤務は取り消され、勤務表に「空き」と出ます（予定の勤務は\(coming.count)件）。出退勤の記録は残ります。電話・メール・出発地は表示されなくなります。",
                    "Shifts that go beyond it are cancelled and shown as vacant (\(coming.count) to come). Attendance stays."
                        + " Telephone, mail and home are shown no more."), .class("note"))
            desk.form("\(path)/leave", "leave", &html) { html in
                html.field(Self.from, state, desk.language, start: desk.now.fieldValue)
                html.field(Self.reason, state, desk.language)
                html.button(desk.say("離任を記録する", "Record it"), .type("submit"), .class("danger"))
            }
        }
    }

    private func comeBack(_ html: inout HTML) {
        html.p(
            desk.say(
                "復帰を記録すると、また勤務に入れます。取り消された勤務は元に戻りません。登録してある連絡先がまた本部に表示されます。",
                "Once back, the person can be assigned again. Cancelled shifts stay cancelled; headquarters sees the contact again."
            ),
            .class("note"))
        desk.form("\(path)/return", "return", &html) { html in
            html.field(Self.back, state, desk.language, start: desk.now.fieldValue)
            html.button(desk.say("復帰を記録する", "Record that they are back"), .type("submit"), .class("primary"))
        }
    }

    private static let from = Field("leaveFrom", Wording("いつから", "From"), .moment, isRequired: true)
    private static let reason = Field(
        "leaveReason", Wording("理由", "Reason"), .text(longest: PersonRefusal.longestText),
        hint: Wording("例：派遣期間の終了、本人の都合。病名などは書かないでください。", "Such as: end of the wave. No diagnoses, please."),
        isRequired: true)
    private static let back = Field("returnFrom", Wording("いつから", "From"), .moment, isRequired: true)
}

extension StateMark {
    static let left = StateMark(name: Wording("離任", "has left"), shape: "–", tone: "off")
}

extension Desk {
    /// Says beside a name that the person takes part no more, or will not from a moment on.
    func leavingMark(_ person: Person, _ html: inout HTML) {
        guard let departure = person.departure else { return }
        html.text(" ")
        html.mark(.left, language)
        if departure.from > now {
            html.small(say("\(when(departure.from))から", "from \(when(departure.from))"))
        }
    }
}
