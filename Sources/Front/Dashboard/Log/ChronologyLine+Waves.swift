import Relief
import Vocabulary

/// Waves of seconded staff.
extension ChronologyLine {
    func wave(_ event: WaveEvent) -> Wording {
        switch event {
        case .announced(let body): announced(body)
        case .changed(let body): changed(body)
        case .cancelled(let body):
            Wording(
                "\(body.cancelling.by)が\(names.wave(body.wave).japanese)の派遣を中止にしました（\(body.cancelling.reason)）。",
                "\(body.cancelling.by) cancelled \(names.wave(body.wave).english) (\(body.cancelling.reason)).")
        }
    }

    private func announced(_ body: WaveEvent.Announced) -> Wording {
        let (details, place) = (body.details, names.place(of: body.details.row))
        let (from, to) = (details.from, details.to)
        return Wording(
            "応援職員の派遣：\(details.row.sender) 第\(body.number)陣\(details.headcount.value)人が"
                + "\(from.onPage(.japanese))〜\(to.onPage(.japanese))に\(place)で\(details.row.role)にあたります。",
            "Seconded staff: \(details.row.sender), wave \(body.number) with \(details.headcount.value.english("person", "people"))"
                + " from \(from.onPage(.english)) to \(to.onPage(.english)) at \(place) (\(details.row.role)).")
    }

    private func changed(_ body: WaveEvent.Changed) -> Wording {
        let (details, name) = (body.details, names.wave(body.wave))
        return Wording(
            "\(name.japanese)の派遣内容を変えました：\(details.from.onPage(.japanese))〜\(details.to.onPage(.japanese))、"
                + "\(details.headcount.value)人。",
            "\(name.english) was changed: \(details.from.onPage(.english)) to \(details.to.onPage(.english)),"
                + " \(details.headcount.value.english("person", "people")).")
    }
}
