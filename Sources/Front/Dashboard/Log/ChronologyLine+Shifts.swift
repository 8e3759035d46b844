import Relief
import Vocabulary

/// Who is wanted where, and who works when.
extension ChronologyLine {
    func post(_ event: PostEvent) -> Wording {
        switch event {
        case .ruleSet(let rule):
            Wording("必要人員の基準「\(rule.name.japanese)」を定めました。", "The rule of manning for \(rule.name.english) was set.")
        case .reckoned(let body): reckoned(body)
        case .asked(let body): asked(body)
        case .withdrawn(let body):
            Wording(
                "\(body.withdrawal.by)が配置枠\(names.post(body.post).japanese)を取り下げました（\(body.withdrawal.reason)）。",
                "\(body.withdrawal.by) withdrew the post \(names.post(body.post).english) (\(body.withdrawal.reason)).")
        }
    }

    private func reckoned(_ body: PostEvent.Reckoned) -> Wording {
        let (place, people) = (body.place, body.reckoning.people)
        let heads = body.reckoning.heads.map { Wording("避難者\($0.grouped)人から", "from \($0.english("head")) ") }
        return Wording(
            "\(names.site(place.site))の\(place.from.onPage(.japanese))からの\(place.duty.japanese)に必要な人数を"
                + "\(heads?.japanese ?? "")\(people)人と計算しました。",
            "\(names.site(place.site)) needs \(people) for \(place.duty.english) from \(place.from.onPage(.english)),"
                + " reckoned \(heads?.english ?? "")by rule.")
    }

    private func asked(_ body: PostEvent.Asked) -> Wording {
        let (place, asking) = (body.place, body.asking)
        let reason = asking.reason.map { Wording("（\($0)）", " (\($0))") } ?? Wording("", "")
        return Wording(
            "\(names.site(place.site))の\(place.from.onPage(.japanese))からの\(place.duty.japanese)に\(asking.people)人の配置を"
                + "求めました\(reason.japanese)。",
            "\(asking.people.english("person was", "people were")) asked for at \(names.site(place.site)) for \(place.duty.english)"
                + " from \(place.from.onPage(.english))\(reason.english).")
    }

    func shift(_ event: ShiftEvent) -> Wording {
        switch event {
        case .assigned(let shift): assigned(shift)
        case .cancelled(let body):
            Wording(
                "\(body.cancelling.by)が\(names.shift(body.shift).japanese)を取り消しました（\(body.cancelling.reason)）。",
                "\(body.cancelling.by) cancelled \(names.shift(body.shift).english) (\(OwnReason.wording(of: body.cancelling.reason).english))."
            )
        case .swapped(let body):
            Wording(
                "\(names.person(body.firstPerson))さんと\(names.person(body.secondPerson))さんが勤務を交代しました。",
                "\(names.person(body.firstPerson)) and \(names.person(body.secondPerson)) swapped their shifts.")
        case .batchDecided(let batch):
            Wording(
                "勤務をまとめて登録しました：\(batch.assigned.count)件を登録、\(batch.refused.count)件は見送り。",
                "A list of shifts was decided: \(batch.assigned.count) assigned, \(batch.refused.count) left out.")
        case .calendarOpened(let calendar):
            Wording(
                "\(names.holder(calendar.of).japanese)の勤務カレンダーの配信を始めました。",
                "A calendar of the shifts of \(names.holder(calendar.of).english) was opened.")
        case .calendarClosed(let id):
            Wording("勤務カレンダー「\(id)」の配信を止めました。", "The calendar “\(id)” was closed.")
        }
    }

    private func assigned(_ shift: Shift) -> Wording {
        let (name, site) = (names.person(shift.person), names.site(shift.site))
        let duty = shift.post.flatMap { names.manned($0)?.place.duty } ?? Wording("勤務", "a shift")
        return Wording(
            "\(name)さんが\(shift.from.onPage(.japanese))〜\(shift.to.onPage(.japanese))に\(site)で\(duty.japanese)に入ります。",
            "\(name) works at \(site) (\(duty.english)) from \(shift.from.onPage(.english)) to \(shift.to.onPage(.english))."
        )
    }
}
