package import JSON
import Vocabulary

extension OfferedThing: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let place = json.place
        let object = try json.openObject()
        let goods: OfferedGoods? = try json.optional("goods")
        let money: Gift? = try json.optional("money")
        let people: Int? = try json.optional("people")
        let vehicles: OfferedVehicles? = try json.optional("vehicles")
        try json.close(object)
        let thing =
            goods.map(Self.goods) ?? money.map { .money($0.amount, $0.purpose) } ?? people.map(Self.people)
            ?? vehicles.map(Self.vehicles)
        guard let thing else { throw json.refusal(of: place, "申し出の内容", "something offered") }
        self = thing
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        switch self {
        case .goods(let goods): json.member("goods", goods)
        case .people(let headcount): json.member("people", headcount)
        case .money(let amount, let purpose): json.member("money", Gift(amount: amount, purpose: purpose))
        case .vehicles(let vehicles): json.member("vehicles", vehicles)
        }
        json.closeObject()
    }
}

extension Acceptance: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let place = json.place
        let object = try json.openObject()
        let goods: Goods? = try json.optional("goods")
        let money: Gift? = try json.optional("money")
        let people: Int? = try json.optional("people")
        let vehicles: Vehicles? = try json.optional("vehicles")
        try json.close(object)
        let acceptance =
            goods.map(Self.goods) ?? money.map { .money($0.amount, $0.purpose) } ?? people.map(Self.people)
            ?? vehicles.map(Self.vehicles)
        guard let acceptance else { throw json.refusal(of: place, "受け入れる内容", "something accepted") }
        self = acceptance
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        switch self {
        case .goods(let goods): json.member("goods", goods)
        case .people(let headcount): json.member("people", headcount)
        case .money(let amount, let purpose): json.member("money", Gift(amount: amount, purpose: purpose))
        case .vehicles(let vehicles): json.member("vehicles", vehicles)
        }
        json.closeObject()
    }
}

/// An amount with what it is for.
private struct Gift: JSONCodable {
    let amount: Yen
    let purpose: GiftPurpose

    init(amount: Yen, purpose: GiftPurpose) { (self.amount, self.purpose) = (amount, purpose) }

    init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        amount = try json.required("amount")
        purpose = try json.required("purpose")
        try json.close(object)
    }

    func write(json: inout JSONWriter) {
        json.openObject()
        json.member("amount", amount)
        json.member("purpose", purpose)
        json.closeObject()
    }
}
