import Boards
import CommandPost
import Relief
import Vocabulary

/// Orders, and what comes of them.
extension Pen {
    private mutating func order(_ wanted: (Order) -> Bool = { _ in true }) -> Order? {
        let all = wall.orders.all.map(\.order)
        return dice.pick(happens(100) ? all : all.filter(wanted))
    }

    mutating func placeOrder() -> [ReliefCommand] {
        let items = happens(500) ? City.items : [item()]
        let lines = items.map { item in
            OrderRequest.Line(
                item: item.id, quantity: number(1...12),
                price: item.packings.isEmpty && happens(600) ? Yen(clamping: Int64(number(80...150))) : nil)
        }
        let call = OrderCall(caller: "物資班", callee: "営業部", at: seen())
        let request = OrderRequest(
            order: name("o"), agreement: dice.pick(City.agreements) ?? City.agreements[0],
            destination: happens(700) ? depot() : shelter(), lines: lines, call: happens(700) ? call : nil,
            paper: happens(350) ? paper() : nil, isMeantAgain: happens(600))
        return [.placeOrder(request)]
    }

    private mutating func paper() -> OrderPaper { OrderPaper(number: "危管第\(named)号", date: now.japaneseDate) }

    /// The paper, the supplier's word, or that it is off.
    mutating func followOrder() -> [ReliefCommand] {
        guard let order = order({ !$0.isFinished }) else { return placeOrder() }
        let numbers = order.details.lines.map(\.number)
        switch number(0...9) {
        case 0: return [.cancelOrder(order.id, reason: "重複 \(named)")]
        case 1...4:
            let prices = Dictionary(numbers.map { ($0, Yen(clamping: 120)) }) { first, _ in first }
            return [.requestOrder(order.id, paper(), prices: happens(50) ? [:] : prices)]
        default:
            var quantities: [Int: Int] = [:]
            for line in order.details.lines where happens(400) {
                quantities[line.number] = number(0...line.quantity + (happens(50) ? 1 : 0))
            }
            return [.confirmOrder(order.id, OrderConfirmation(quantities: quantities, by: "先方", at: seen()))]
        }
    }

    /// In part, too much, damaged, twice under one name, or taken back as typed in wrongly.
    mutating func deliver() -> [ReliefCommand] {
        guard let order = order(\.isUnderWay) else { return placeOrder() }
        if happens(180), let delivery = dice.pick(order.deliveries) {
            return [.withdrawDelivery(order.id, delivery.id, reason: "数え直し \(named)")]
        }
        let again = happens(60) ? dice.pick(wall.orders.all.flatMap(\.order.deliveries)) : nil
        let lines = order.details.lines.filter { _ in happens(800) }.map { line in
            DeliveryLine(
                line: line.number, delivered: number(0...line.quantity + (happens(100) ? 3 : 0)),
                damaged: happens(100) ? 1 : 0,
                expiry: happens(400) ? now.japaneseDate.after(days: number(0...3)) : nil)
        }
        let delivery = Delivery(
            id: again?.id ?? name("dl"), receivedAt: seen(), receiver: "受付 \(named)", lines: lines)
        return [.recordDelivery(order.id, delivery)]
    }

    mutating func settle() -> [ReliefCommand] {
        guard let order = order({ !$0.deliveries.isEmpty && !$0.isFinished }) else { return deliver() }
        guard order.report != nil else {
            return [.reportDelivery(order.id, DeliveryReport(number: "\(named)", date: now.japaneseDate, by: "先方"))]
        }
        guard order.paper != nil else { return [.requestOrder(order.id, paper(), prices: [1: Yen(clamping: 100)])] }
        let grants = wall.funds.allPots.flatMap { wall.funds.grants(of: $0.id) }
        let enough = grants.filter { grant in order.amount.map { $0 <= grant.uncommitted } ?? true }
        let grant = happens(800) ? dice.pick(happens(100) ? grants : enough) : nil
        let receipt = SettlementRequest.Receipt(number: "領収 \(named)", paidOn: now.japaneseDate)
        return [
            .settleOrder(
                order.id,
                SettlementRequest(
                    pot: happens(20) ? "" : "予備費", grant: grant?.id, invoice: "請求 \(named)",
                    receipt: happens(500) ? receipt : nil))
        ]
    }
}
