import Boards
import Relief
import Vocabulary

extension LoadObstacle {
    var wording: Wording {
        switch self {
        case .depot(let site):
            Wording(
                "物資拠点が「\(Self.state(of: site).japanese)」です。出す前に、本部へ確認してください。",
                "The depot is “\(Self.state(of: site).english)”. Ask headquarters before anything leaves.")
        case .shelter(let site):
            Wording(
                "この避難所は「\(Self.state(of: site).japanese)」です。本部へ確認してください。",
                "The shelter is “\(Self.state(of: site).english)”. Ask headquarters.")
        case .road(let closure):
            Wording(
                "この避難所への道は通行止めです（\(closure.details.title)）。本部へ確認してください。",
                "The road to this shelter is closed (\(closure.details.title)). Ask headquarters.")
        }
    }

    /// For a mark in a list.
    var title: Wording {
        switch self {
        case .depot(let site):
            Wording("拠点が\(site.status.name.japanese)", "depot \(site.status.name.english)")
        case .shelter(let site):
            Wording("避難所が\(site.status.name.japanese)", "shelter \(site.status.name.english)")
        case .road: Wording("通行止め", "road closed")
        }
    }

    private static func state(of site: Site) -> Wording {
        guard let reason = site.statusReason else { return site.status.name }
        return Wording("\(site.status.name.japanese)：\(reason)", "\(site.status.name.english): \(reason)")
    }

    var mark: StateMark { StateMark(name: title, shape: "▲", tone: "bad") }
}
