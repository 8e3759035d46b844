package import Boards
package import Formats
import Relief
import Vocabulary

/// `GET /api/v1/purchases`: how much was bought from small enterprises.
package enum PurchasesJSON {
    package static func body(_ wall: Wall) -> JSONText {
        let share = PurchaseShare(wall)
        return JSONText.object { json in
            json.standing(of: wall)
            json.add("orders", share.orders)
            if let yen = share.amount { json.add("yen", yen.value) }
            json.known("smallOrdersPerMille", share.ordersPerMille)
            json.known("smallYenPerMille", share.amountPerMille)
            json.object("small") { write(share.small, to: &$0) }
            json.object("large") { write(share.large, to: &$0) }
            json.object("unknown") { write(share.unknown, to: &$0) }
        }
    }

    private static func write(_ part: PurchaseShare.Part, to json: inout JSONObject) {
        json.add("orders", part.orders)
        json.add("yen", part.amount.value)
        json.add("yenSettled", part.settled.value)
        json.add("withoutPrice", part.withoutPrice)
    }
}
