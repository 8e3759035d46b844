import Vocabulary

/// What the engine's reason codes are called on a heading; the sentence itself comes with each shortfall.
enum ShortfallCode {
    static func name(_ code: String) -> Wording {
        switch code {
        case "site-closed": Wording("避難所が閉鎖中", "Shelter is closed")
        case "no-stock": Wording("在庫なし", "None in stock")
        case "depot-closed": Wording("在庫のある拠点が閉鎖中", "Only closed depots hold it")
        case "too-late": Wording("希望時刻に間に合わない", "Too late")
        case "expires-first": Wording("期限切れになる", "Expires before it arrives")
        case "road-closed": Wording("通行止め", "Road closed")
        case "no-access": Wording("行ける道がない", "No way there")
        case "higher-tier-first": Wording("優先度の高い要請を先に", "Higher priority came first")
        case "scarcity": Wording("在庫不足（公平に配分）", "Not enough stock, shared fairly")
        case "claim-capped": Wording("人数に比べて多い要請（本部の確認待ち）", "Far above the headcount, waits for headquarters")
        case "cover-suffices": Wording("手持ち・輸送中と合わせると上限を超える", "Too much with what is there or on the way")
        case "banned": Wording("本部の指示で使わない", "Left out by order")
        case "dispatch-limit": Wording("拠点の出庫重量の上限", "Weight limit of a depot")
        case "rounded-to-cases": Wording("箱単位のため端数なし", "Whole cases only")
        case "stopped": Wording("計算を途中で停止", "Planning was stopped")
        default: Wording("その他の理由", "Other reason")
        }
    }
}
