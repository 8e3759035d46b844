import Boards
import Relief
import Vocabulary

/// Names of posts, shifts and of those who work.
extension Names {
    /// 「城東小学校の避難所運営」, where the hours stand beside it.
    func work(_ id: ID<Post>) -> Wording {
        guard let place = manned(id)?.place else { return Wording(id.text, id.text) }
        return Wording("\(site(place.site))の\(place.duty.japanese)", "\(place.duty.english) at \(site(place.site))")
    }

    func duty(_ id: ID<Post>) -> Wording { manned(id)?.place.duty ?? Wording(id.text, id.text) }

    /// 「城東小学校の避難所運営（4月16日 8:00から）」.
    func post(_ id: ID<Post>) -> Wording {
        guard let place = manned(id)?.place else { return Wording(id.text, id.text) }
        return Wording(
            "\(site(place.site))の\(place.duty.japanese)（\(place.from.onPage(.japanese))から）",
            "\(place.duty.english) at \(site(place.site)) from \(place.from.onPage(.english))")
    }

    /// 「山田花子さんの城東小学校での勤務（4月16日 8:00から）」.
    func shift(_ id: ID<Shift>) -> Wording {
        guard let shift = assigned(id) else { return Wording("勤務「\(id)」", "shift \(id)") }
        return self.shift(.init(shift))
    }

    /// The same with whoever had it when a swap was proposed, whoever has it now.
    func shift(_ side: Swap.Side) -> Wording {
        guard let shift = assigned(side.shift) else { return Wording("勤務「\(side.shift)」", "shift \(side.shift)") }
        return Wording(
            "\(person(side.person))さんの\(site(shift.site))での勤務（\(shift.from.onPage(.japanese))から）",
            "the shift of \(person(side.person)) at \(site(shift.site)) from \(shift.from.onPage(.english))")
    }

    func holder(_ holder: ShiftCalendar.Holder) -> Wording {
        switch holder {
        case .person(let id): Wording("\(person(id))さん", person(id))
        case .site(let id): Wording(site(id), site(id))
        }
    }
}
