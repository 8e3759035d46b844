import Relief
import Vocabulary

extension Wording {
    /// What stands where nobody has said: never 0.
    static let unknown = Wording("不明", "unknown")
}

extension Item.Tier {
    var name: Wording {
        switch self {
        case .life: Wording("生命", "life")
        case .health: Wording("健康・衛生", "health")
        case .living: Wording("生活", "living")
        }
    }

    var style: String { "tier tier-\(rawValue)" }
}

extension Site.Status {
    var name: Wording {
        switch self {
        case .unknown: .unknown
        case .notOpen: Wording("未開設", "not open")
        case .open: Wording("開設", "open")
        case .closed: Wording("閉鎖", "closed")
        case .unusable: Wording("使用不可", "unusable")
        }
    }
}

extension Headcount {
    /// 「120人」, or 「不明」 where only a part was counted.
    func people(_ language: Language) -> String {
        guard let total else { return Wording.unknown[language] }
        return Wording("\(total.value.grouped)人", "\(total.value.english("person", "people"))")[language]
    }
}
