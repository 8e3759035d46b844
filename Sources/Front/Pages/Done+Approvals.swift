import Vocabulary

extension Done {
    var approvalWording: Wording {
        switch self {
        case .approvalAsked: Wording("決裁を上げました。", "Approval is asked for.")
        case .approvalReturned: Wording("差し戻しました。", "Returned.")
        case .approvalWithdrawn: Wording("取り下げました。", "Withdrawn.")
        case .deputyNamed: Wording("代決者を決めました。", "Your deputy is named.")
        case .deputyEnded: Wording("代決を終えました。", "Your deputy decides no more.")
        default: Wording("決裁しました。", "Approved.")
        }
    }

    var offerWording: Wording {
        switch self {
        case .offerIdentified: Wording("品目を確定しました。", "The item is confirmed.")
        case .offerAccepted: Wording("申し出を受け入れました。申し出た方の画面に表示されます。", "Accepted; the giver sees it.")
        case .offerDeclined: Wording("お断りしました。理由は申し出た方の画面に表示されます。", "Declined; the giver sees why.")
        case .offerWithdrawn: Wording("申し出を取り下げました。", "The offer is withdrawn.")
        case .offerReceived: Wording("到着を記録し、在庫に入れました。", "The arrival is recorded and in stock.")
        default: Wording("申し出を受け付けました。ありがとうございます。", "Thank you: your offer is recorded.")
        }
    }
}
