import Relief
import Vocabulary

/// Rules, and what shelters say lies there.
extension ChronologyLine {
    func rule(_ event: RuleEvent) -> Wording {
        switch event {
        case .stapleSet(let staple):
            Wording("「\(staple.name.japanese)」の一人当たりの基準を定めました。", "The rule for \(staple.name.english) was set.")
        case .criterionSet(let criterion):
            Wording(
                "基準「\(criterion.key.rawValue)」を定めました\(criterion.value.map { "（\($0)）" } ?? "")。",
                "The criterion “\(criterion.key.rawValue)” was set\(criterion.value.map { " to \($0)" } ?? "").")
        }
    }

    func holding(_ event: HoldingEvent) -> Wording {
        let site = names.site(event.site)
        return switch event {
        case .reported(let body): report(body, site)
        case .reserveReleased(let body):
            Wording(
                "\(body.by)が\(site)のために確保していた在庫を解除しました（\(body.reason)）。",
                "\(body.by) let go what was held for \(site) (\(body.reason)).")
        }
    }

    private func report(_ body: HoldingEvent.Reported, _ site: String) -> Wording {
        let name = names.staple(body.staple)
        let units = body.report.units.map { Wording("手持ち\($0.grouped)", "\($0.grouped) there") }
        let enough = body.report.isEnough ? Wording("足りている", "enough") : nil
        let said = [units, enough].compactMap(\.self)
        return Wording(
            "\(site)から\(name.japanese)の報告：\(said.map(\.japanese).joined(separator: "、"))。",
            "\(site) reported on \(name.english): \(said.map(\.english).joined(separator: ", ")).")
    }
}
