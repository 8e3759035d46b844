import Boards
import Relief
import Vocabulary

/// Yen of grants that wait for approval: bound by nothing, and spoken for all the same.
struct WaitingMoney {
    let grants: [WaitingGrant]

    init(_ wall: Wall) { grants = wall.waitingGrants }

    func from(_ pot: ID<Pot>) -> Yen { sum { $0.pot == pot } }
    func forRequest(_ request: ID<FundRequest>) -> Yen { sum { $0.request == request } }

    private func sum(_ isMeant: (WaitingGrant) -> Bool) -> Yen {
        Yen.sum(grants.filter(isMeant).map(\.amount)) ?? Yen(clamping: .max)
    }
}
