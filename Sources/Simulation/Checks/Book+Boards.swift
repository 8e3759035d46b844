import Boards
import Chronology
import Relief
import Vocabulary

/// What the boards show must be what the second bookkeeping has.
extension Book {
    func check(_ wall: Wall) throws(Broken) {
        try hold(.boardsAreReplay, wall.position, is: head.position, "the position of the boards")
        try checkLots(wall)
        try checkNeeds(wall)
        try checkRoad(wall)
        try checkMoney(wall)
        try checkPeople(wall)
        try checkOrders(wall)
        try checkPartners(wall)
        for token in tokens.revoked.sorted() {
            let shown = wall.access[token].map { $0.isValid(at: Moment(milliseconds: .min)) } ?? true
            try hold(.revokedStaysRevoked, !shown, "the boards show \(token), which was revoked, as valid")
        }
    }

    private func checkLots(_ wall: Wall) throws(Broken) {
        var onHand = 0
        var shown = 0
        for lot in wall.depots.all.flatMap({ $0.stock.lots.values }) {
            let account = goods.lots[lot.id] ?? GoodsBook.Account()
            try hold(.goodsConserved, lot.onHand.value, is: account.content, "lot \(lot.id) on the board")
            try hold(.promisesHold, lot.reservedPieces.value, is: account.promisedPieces, "promised of lot \(lot.id)")
            onHand += lot.onHand.value
            shown += 1
        }
        try hold(.goodsConserved, shown, is: goods.lots.count, "the number of lots")
        let expected = goods.cameIn + goods.found - goods.writtenOff - goods.loaded
        try hold(.goodsConserved, onHand, is: expected, "pieces in all depots")
    }

    private func checkNeeds(_ wall: Wall) throws(Broken) {
        try hold(.boardsAreReplay, wall.shortfalls.all.count, is: needs.needs.count, "the number of needs")
        for need in wall.shortfalls.all.map(\.need) {
            let account = needs.needs[need.id] ?? NeedBook.Account()
            let shown = [need.promisedPieces, need.received, need.missing].map(\.value)
            let expected = [account.promisedPieces, account.received, account.missing]
            try hold(.goodsConserved, shown, is: expected, "need \(need.id): promised, received, missing")
        }
    }

    /// Pieces on trucks are those loaded and not unloaded, and what needs were promised lies in lots or on trucks.
    private func checkRoad(_ wall: Wall) throws(Broken) {
        let trucks = wall.consignments.all.map(\.consignment).filter { $0.state == .loaded || $0.state == .departed }
        let onRoad = trucks.reduce(0) { sum, truck in
            sum + truck.lines.reduce(0) { $0 + truck.loadedPieces(of: $1).value }
        }
        try hold(.goodsConserved, onRoad, is: goods.loaded - goods.unloaded, "pieces on the road")
        let promised = wall.shortfalls.all.reduce(0) { $0 + $1.need.promisedPieces.value }
        let reserved = wall.depots.all.flatMap { $0.stock.lots.values }.reduce(0) { $0 + $1.reservedPieces.value }
        try hold(.goodsConserved, promised, is: reserved + onRoad, "promised to needs, in lots or on the road")
    }
}
