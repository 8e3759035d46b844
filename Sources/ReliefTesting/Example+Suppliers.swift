package import Relief
package import Vocabulary

extension Example {
    package static let shop = supplier("shop-1", "若葉食品株式会社", isSmall: true)

    package static func supplier(
        _ id: String, _ name: String, isSmall: Bool? = nil, place: Place? = nil
    ) -> Supplier {
        let details = SupplierDetails(
            name: name, isSmall: isSmall, contact: "営業部 田中", phone: "096-000-0001", place: place)
        let file = events(SupplierDecider.self, .register(.of(id), details), from: SupplierFile())
            .reduce(SupplierFile(), SupplierDecider.evolve)
        return required(file.supplier, "nobody was registered")
    }

    /// Cases of 24 bottles for 2,352 yen, and rice balls whose price is left open.
    package static func agreement(
        _ id: String = "agreement-1", with supplier: Supplier = shop, items: [AgreementItem] = [waterLine, riceLine],
        leadHours: Int? = 12, radius: Int? = 50, transports: Bool? = true, from: String = "2014-04-01",
        until: String? = "2017-03-31"
    ) -> Agreement {
        let terms = AgreementTerms(
            supplier: supplier.id, name: "災害時における物資の供給に関する協定", items: items, leadHours: leadHours,
            radiusKilometres: radius, transports: transports, validFrom: .of(from), validUntil: until.map { .of($0) })
        let known = SupplierFile(supplier: supplier)
        let file = events(SupplierDecider.self, .conclude(.of(id), terms, heldBy: nil), from: known)
            .reduce(known, SupplierDecider.evolve)
        return required(file.agreements[.of(id)], "no agreement came of it")
    }

    package static let waterLine = AgreementItem(
        item: water.id, unit: .case, packing: .of(24), price: .fixed(Yen(clamping: 2_352)), most: 400)
    package static let riceLine = AgreementItem(item: riceBall.id, unit: .piece, price: .beforeDisaster)

    package static let call = OrderCall(caller: "本部 佐藤", callee: "営業部 田中", at: now)
    package static let paper = OrderPaper(number: "危管第12号", date: .of("2016-04-16"))

    package static func orderRequest(
        _ id: String = "order-1", _ lines: [OrderRequest.Line] = [.init(item: water.id, quantity: 34)],
        to site: String = "depot-1", under agreement: String = "agreement-1", call: OrderCall? = call,
        paper: OrderPaper? = nil, isMeantAgain: Bool = false
    ) -> OrderRequest {
        OrderRequest(
            order: .of(id), agreement: .of(agreement), destination: .of(site), neededBy: .of("2016-04-18T12:00"),
            lines: lines, call: call, paper: paper, isMeantAgain: isMeantAgain)
    }

    package static func place(
        _ request: OrderRequest = orderRequest(), under agreement: Agreement = agreement(), with supplier: Supplier = shop,
        to site: Site? = nil, earlier: [Order] = []
    ) -> OrderCommand {
        .place(
            PlaceOrder(
                request, agreement: agreement, supplier: supplier, destination: site ?? depot(),
                number: earlier.count + 1, earlier: earlier, now: now))
    }

    package static func delivery(
        _ id: String = "delivery-1", _ delivered: Int = 34, damaged: Int = 0, wrong: Int = 0, line: Int = 1
    ) -> Delivery {
        Delivery(
            id: .of(id), receivedAt: now, receiver: "南区 中村",
            lines: [
                DeliveryLine(
                    line: line, delivered: delivered, damaged: damaged, wrong: wrong, expiry: .of("2018-03-31"))
            ])
    }

    package static let report = DeliveryReport(number: "納第8号", date: .of("2016-04-16"), by: "田中")

    /// An order after `commands`, the first of which is its placing.
    package static func order(_ commands: OrderCommand...) -> Order {
        let all = [place()] + commands
        let order = all.reduce(OrderDecider.initial) { order, command in
            events(OrderDecider.self, command, from: order).reduce(order, OrderDecider.evolve)
        }
        return required(order, "nothing was ordered")
    }
}
