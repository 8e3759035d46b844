package import JSON
import Vocabulary

extension Deed: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let place = json.place
        let object = try json.openObject()
        let grant: GrantDeed? = try json.optional("grant")
        let order: OrderRequest? = try json.optional("order")
        let paper: PaperDeed? = try json.optional("paper")
        let payment: PaymentDeed? = try json.optional("payment")
        try json.close(object)
        let deed =
            grant.map { Self.grant($0.grant, from: $0.pot, for: $0.request, $0.amount) } ?? order.map(Self.placeOrder)
            ?? paper.map { .requestOrder($0.order, $0.paper, prices: $0.prices) }
            ?? payment.map { .pay($0.payment, of: $0.commitment, $0.details) }
        guard let deed else { throw json.refusal(of: place, "決裁後に行うこと", "something to be done once approved") }
        self = deed
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        switch self {
        case .grant(let grant, let pot, let request, let amount):
            json.member("grant", GrantDeed(grant: grant, pot: pot, request: request, amount: amount))
        case .placeOrder(let order): json.member("order", order)
        case .requestOrder(let order, let paper, let prices):
            json.member("paper", PaperDeed(order: order, paper: paper, prices: prices))
        case .pay(let payment, let commitment, let details):
            json.member("payment", PaymentDeed(payment: payment, commitment: commitment, details: details))
        }
        json.closeObject()
    }
}

private struct GrantDeed {
    let grant: ID<Grant>
    let pot: ID<Pot>
    let request: ID<FundRequest>
    let amount: Yen
}

extension GrantDeed: JSONCodable {
    init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        amount = try json.required("amount")
        grant = try json.required("grant")
        pot = try json.required("pot")
        request = try json.required("request")
        try json.close(object)
    }

    func write(json: inout JSONWriter) {
        json.openObject()
        json.member("amount", amount)
        json.member("grant", grant)
        json.member("pot", pot)
        json.member("request", request)
        json.closeObject()
    }
}

private struct PaperDeed {
    let order: ID<Order>
    let paper: OrderPaper
    let prices: [Int: Yen]
}

extension PaperDeed: JSONCodable {
    init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        order = try json.required("order")
        paper = try json.required("paper")
        prices = try json.required("prices")
        try json.close(object)
    }

    func write(json: inout JSONWriter) {
        json.openObject()
        json.member("order", order)
        json.member("paper", paper)
        json.member("prices", prices)
        json.closeObject()
    }
}

private struct PaymentDeed {
    let payment: ID<Payment>
    let commitment: ID<Commitment>
    let details: PaymentDetails
}

extension PaymentDeed: JSONCodable {
    init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        commitment = try json.required("commitment")
        details = try json.required("details")
        payment = try json.required("payment")
        try json.close(object)
    }

    func write(json: inout JSONWriter) {
        json.openObject()
        json.member("commitment", commitment)
        json.member("details", details)
        json.member("payment", payment)
        json.closeObject()
    }
}

extension Deferral: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        counted = try json.optional("counted")
        deed = try json.required("deed")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("counted", counted)
        json.member("deed", deed)
        json.closeObject()
    }
}
