package import Vocabulary

extension EventFamily {
    /// What people call entries of this kind.
    package var name: Wording {
        switch self {
        case .incident: Wording("災害対応・訓練の開始と終了", "Incident or drill")
        case .site: Wording("施設・避難者数", "Sites and headcounts")
        case .road: Wording("道路", "Roads")
        case .catalogue: Wording("品目表", "Catalogue")
        case .rule: Wording("基準・係数", "Rules and standards")
        case .holding: Wording("避難所の手持ち", "What shelters hold")
        case .need: Wording("要請", "Needs")
        case .stock: Wording("在庫", "Stock")
        case .plan: Wording("物資の計画・割当", "Plans and allocations of goods")
        case .directive: Wording("本部の指示（固定・使わない）", "Pins and bans")
        case .consignment: Wording("配送・受取", "Consignments")
        case .access: Wording("入口（トークン）", "Tokens")
        case .directory: Wording("部署・団体・技能", "Units, teams and skills")
        case .person: Wording("人員の登録", "People")
        case .attendance: Wording("出退勤", "On and off duty")
        case .wave: Wording("応援職員", "Seconded staff")
        case .post: Wording("人の配置枠", "Posts")
        case .shift: Wording("勤務", "Shifts")
        case .swap: Wording("勤務の交代", "Swaps of shifts")
        case .fund: Wording("資金", "Money")
        case .supplier: Wording("協定・事業者", "Suppliers and agreements")
        case .order: Wording("発注・納品", "Orders and deliveries")
        case .approval: Wording("決裁", "Approvals")
        case .offer: Wording("支援の申し出", "Offers")
        case .jointPlan: Wording("全体計画", "Joint plans")
        }
    }
}
