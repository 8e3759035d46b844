import Boards
import Relief
import Vocabulary

/// The money boards must show what the books add up to.
extension Book {
    func checkMoney(_ wall: Wall) throws(Broken) {
        try hold(.boardsAreReplay, wall.funds.allPots.count, is: money.sources.count, "the number of pots")
        var (received, granted, free) = (Int64(0), Int64(0), Int64(0))
        for pot in wall.funds.allPots {
            let account = pot.account
            let shown = [
                account.received, account.granted, account.committed, account.paid, account.claimed, account.reimbursed,
                account.free,
            ].map(\.value)
            let id = pot.id
            let expected = [
                money.received(by: id), money.granted(from: id), money.committed(from: id), money.paid(from: id),
                money.claimed(from: id), money.reimbursed(to: id), money.free(id),
            ]
            try hold(.yenConserved, shown, is: expected, "pot \(id): in, granted, bound, paid, claimed, back, free")
            // Reimbursed money is no part of what was claimed unless it was; each amount is part of the one before it.
            let isInOrder = zip(expected.dropLast(), expected.dropLast().dropFirst()).allSatisfy { $0 >= $1 }
            try hold(.moneyHolds, isInOrder, "pot \(id) spends over what it has: \(expected)")
            (received, granted, free) = (received + shown[0], granted + shown[1], free + shown[6])
        }
        try hold(.yenConserved, received, is: granted + free, "all pots together: in, and granted or free")
        try checkRequests(wall)
        for grant in money.grants.keys {
            let row = wall.funds[grant]
            let shown = [row?.amount, row?.committed].map { $0?.value }
            let expected = [money.grants[grant]?.amount, money.committed(from: grant)]
            try hold(.yenConserved, shown, is: expected, "grant \(grant): granted, bound")
        }
    }

    private func checkRequests(_ wall: Wall) throws(Broken) {
        try hold(.boardsAreReplay, wall.funds.allRequests.count, is: money.requests.count, "requests for money")
        for request in wall.funds.allRequests {
            let asked = money.requests[request.id]
            let granted = money.granted(to: request.id)
            let missing = asked?.isWithdrawn == true ? 0 : (asked?.amount ?? 0) - granted
            try hold(
                .yenConserved, [request.granted.value, request.missing.value], is: [granted, missing],
                "request \(request.id): granted, missing")
        }
    }
}
