import Vocabulary

extension Done {
    /// What was done with suppliers and orders.
    var supplyWording: Wording {
        switch self {
        case .supplierRegistered: Wording("事業者を登録しました。", "The supplier is registered.")
        case .agreementConcluded: Wording("協定を登録しました。", "The agreement is recorded.")
        case .orderPlaced: Wording("発注を記録しました。", "The order is recorded.")
        case .orderRequested: Wording("要請書の送付を記録しました。", "The paper is recorded.")
        case .orderConfirmed: Wording("受諾を記録しました。", "What the supplier can bring is recorded.")
        case .orderCancelled: Wording("発注を取り消しました。", "The order is called off.")
        case .deliveryRecorded:
            Wording("納品を記録しました。在庫または要請に反映されています。", "The delivery is recorded; it is in stock or with the needs.")
        case .deliveryWithdrawn: Wording("納品の記録を取り消しました。", "The delivery is taken back.")
        case .deliveryReported: Wording("報告書を記録しました。", "The report is recorded.")
        default: Wording("精算を記録しました。", "The order is settled.")
        }
    }
}
