package import Vocabulary

/// Which reasons make sense for what, and how they are told: people do not run out of date.
extension DeclineReason {
    /// What headquarters chooses from for an offer of `kind`; a program may give any.
    package static func fitting(_ kind: OfferKind) -> [Self] {
        switch kind {
        case .goods: allCases
        case .people, .vehicles: [.enough, .noReceiver, .unsuitable, .tooLate, .duplicate, .other]
        case .money: [.noReceiver, .unsuitable, .duplicate, .other]
        }
    }

    /// What whoever offered `kind` reads.
    package func message(for kind: OfferKind) -> Wording {
        switch (self, kind) {
        case (.enough, .people):
            Wording(
                "いまのところ、人手は足りています。足りなくなったときは、あらためて募集します。",
                "There are enough helpers for now. When that changes, we will ask again.")
        case (.enough, .vehicles):
            Wording(
                "いまのところ、車両は足りています。足りなくなったときは、あらためて募集します。",
                "There are enough vehicles for now. When that changes, we will ask again.")
        case (.unsuitable, .people):
            Wording("必要な資格・経験と合いませんでした。", "The skills do not match what is needed.")
        case (.unsuitable, .vehicles):
            Wording("大きさや性能が、いま必要な車両と合いませんでした。", "The vehicles do not match what is needed.")
        case (.unsuitable, .money):
            Wording("ご希望の使いみちで受け入れられる資金がありません。", "We have no fund that could take it for that purpose.")
        default: message
        }
    }
}
