package import JSON
import Vocabulary

extension OfferedThing: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let place = json.place
        let given = try Given<OfferedGoods, OfferedVehicles>(&json)
        let people = { (headcount: Int) in Self.people(OfferedPeople(headcount, meantFor: given.meantFor)) }
        guard let thing = given.thing(Self.goods, Self.money, people, Self.vehicles) else {
            throw json.refusal(of: place, "申し出の内容", "something offered")
        }
        self = thing
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        switch self {
        case .goods(let goods): json.member("goods", goods)
        case .people(let people):
            json.member("meantFor", people.meantFor)
            json.member("people", people.headcount)
        case .money(let amount, let purpose): json.member("money", Gift(amount: amount, purpose: purpose))
        case .vehicles(let vehicles): json.member("vehicles", vehicles)
        }
        json.closeObject()
    }
}

extension Acceptance: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let place = json.place
        let given = try Given<Goods, Vehicles>(&json)
        guard let thing = given.thing(Self.goods, Self.money, Self.people, Self.vehicles) else {
            throw json.refusal(of: place, "受け入れる内容", "something accepted")
        }
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

extension SiteDay: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        day = try json.required("day")
        site = try json.required("site")
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        json.member("day", day)
        json.member("site", site)
        json.closeObject()
    }
}

/// What is given, by the member that says it.
private struct Given<Goods: JSONCodable, Vehicles: JSONCodable> {
    let goods: Goods?
    /// Of people who are offered.
    let meantFor: SiteDay?
    let money: Gift?
    let people: Int?
    let vehicles: Vehicles?

    init(_ json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        goods = try json.optional("goods")
        meantFor = try json.optional("meantFor")
        money = try json.optional("money")
        people = try json.optional("people")
        vehicles = try json.optional("vehicles")
        try json.close(object)
    }

    /// The one thing that there is.
    func thing<Thing>(
        _ ofGoods: (Goods) -> Thing, _ ofMoney: (Yen, GiftPurpose) -> Thing, _ ofPeople: (Int) -> Thing,
        _ ofVehicles: (Vehicles) -> Thing
    ) -> Thing? {
        goods.map(ofGoods) ?? money.map { ofMoney($0.amount, $0.purpose) } ?? people.map(ofPeople)
            ?? vehicles.map(ofVehicles)
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
