import Vocabulary

extension OrderDecider {
    static func place(_ wish: PlaceOrder) throws(OrderRefusal) -> [OrderEvent] {
        let request = wish.request
        try checkAgreement(wish)
        try checkDestination(wish)
        try checkWords(wish)
        let lines = try lines(of: wish)
        let prices = try prices(of: lines, wish)
        if !request.isMeantAgain, let same = sameAgain(lines, wish) { throw .sameAgain(same.number) }
        let details = OrderDetails(
            supplier: wish.supplier.id, agreement: wish.agreement.id, destination: wish.destination.id,
            neededBy: request.neededBy, transports: wish.agreement.terms.transports, lines: lines, note: request.note)
        let placed = OrderEvent.placed(
            .init(
                order: request.order, number: wish.number, details: details, call: request.call, placedAt: wish.now,
                prices: prices))
        return [placed]
            + (request.paper.map { [.requested(.init(order: request.order, paper: $0, prices: [:]))] } ?? [])
    }

    private static func checkAgreement(_ wish: PlaceOrder) throws(OrderRefusal) {
        let terms = wish.agreement.terms
        guard terms.validFrom <= wish.day else { throw .agreementNotYetValid(terms.name, terms.validFrom) }
        if let until = terms.validUntil, until < wish.day { throw .agreementExpired(terms.name, until) }
    }

    /// Where a place or a radius is not known, nothing can be measured and nothing is refused.
    private static func checkDestination(_ wish: PlaceOrder) throws(OrderRefusal) {
        let site = wish.destination
        guard site.status != .closed, site.status != .unusable else { throw .destinationClosed(site.name) }
        guard let radius = wish.agreement.terms.radiusKilometres, let from = wish.supplier.details.place,
            let place = site.details.place
        else { return }
        let metres = from.metres(to: place)
        guard metres <= radius * 1000 else { throw .outsideRadius(site.name, metres: metres, kilometres: radius) }
    }

    private static func checkWords(_ wish: PlaceOrder) throws(OrderRefusal) {
        let request = wish.request
        guard request.call != nil || request.paper != nil else { throw .neitherCallNorPaper }
        if let call = request.call {
            try check(call.callee, nil, at: call.at, now: wish.now)
            try check(call.caller, request.note, at: call.at, now: wish.now)
        }
        if let paper = request.paper { try check(paper) }
        if let note = request.note, note.count > OrderRefusal.longestText { throw .textTooLong }
    }

    private static func lines(of wish: PlaceOrder) throws(OrderRefusal) -> [OrderLine] {
        let asked = wish.request.lines
        guard (1...OrderRefusal.mostLines).contains(asked.count) else { throw .linesOutOfRange(asked.count) }
        var lines: [OrderLine] = []
        for line in asked {
            guard let agreed = wish.agreement.line(of: line.item) else {
                throw .notInAgreement(line.item, wish.agreement.terms.items.map(\.item))
            }
            guard !lines.contains(where: { $0.item == line.item }) else { throw .itemTwice(line.item) }
            guard Asked.range.contains(line.quantity) else { throw .quantityOutOfRange(line.quantity) }
            lines.append(
                OrderLine(
                    number: lines.count + 1, item: line.item, unit: agreed.unit, packing: agreed.packing,
                    quantity: line.quantity))
        }
        return lines
    }

    /// An agreed price holds whatever is said; an open one is stated, at the latest on the paper.
    private static func prices(of lines: [OrderLine], _ wish: PlaceOrder) throws(OrderRefusal) -> [Int: LinePrice] {
        var prices: [Int: LinePrice] = [:]
        for (line, asked) in zip(lines, wish.request.lines) {
            if let agreed = wish.agreement.line(of: line.item)?.price.yen {
                if let stated = asked.price, stated != agreed { throw .priceAgreed(line.item, agreed) }
                prices[line.number] = LinePrice(yen: agreed, isVerified: true)
            } else if let stated = asked.price {
                try check(stated)
                prices[line.number] = LinePrice(yen: stated, isVerified: false)
            } else if wish.request.paper != nil {
                throw .priceNeeded(line.item)
            }
        }
        return prices
    }

    private static func sameAgain(_ lines: [OrderLine], _ wish: PlaceOrder) -> Order? {
        wish.earlier.first {
            $0.details.supplier == wish.supplier.id && !$0.isFinished && $0.details.destination == wish.destination.id
                && $0.orders(the: lines)
        }
    }
}
