package import JSON
import Vocabulary

extension OrderRequest: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let agreement: ID<Agreement> = try json.required("agreement")
        let call: OrderCall? = try json.optional("call")
        let destination: ID<Site> = try json.required("destination")
        let isMeantAgain: Bool = try json.required("isMeantAgain")
        let lines: [Line] = try json.required("lines")
        let neededBy: Moment? = try json.optional("neededBy")
        let note: String? = try json.optional("note")
        let order: ID<Order> = try json.required("order")
        let paper: OrderPaper? = try json.optional("paper")
        try json.close(object)
        self.init(
            order: order, agreement: agreement, destination: destination, neededBy: neededBy, lines: lines, call: call,
            paper: paper, note: note, isMeantAgain: isMeantAgain)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("agreement", agreement)
        json.member("call", call)
        json.member("destination", destination)
        json.member("isMeantAgain", isMeantAgain)
        json.member("lines", lines)
        json.member("neededBy", neededBy)
        json.member("note", note)
        json.member("order", order)
        json.member("paper", paper)
        json.closeObject()
    }
}

extension OrderRequest.Line: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let item: ID<Item> = try json.required("item")
        let price: Yen? = try json.optional("price")
        let quantity: Int = try json.required("quantity")
        try json.close(object)
        self.init(item: item, quantity: quantity, price: price)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("item", item)
        json.member("price", price)
        json.member("quantity", quantity)
        json.closeObject()
    }
}
