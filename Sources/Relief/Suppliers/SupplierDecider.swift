import Vocabulary

/// Who may be registered as a supplier, and on what terms.
package enum SupplierDecider: Decider {
    package static let initial = SupplierFile()

    /// Decides on the file of the supplier that the command names.
    package static func decide(
        _ command: SupplierCommand, _ file: SupplierFile
    ) throws(SupplierRefusal) -> [SupplierEvent] {
        switch command {
        case .register(let id, let details):
            guard (1...SupplierRefusal.longestName).contains(details.name.count) else { throw .noName }
            try check(details.texts)
            return file.supplier?.details == details ? [] : [.registered(.init(supplier: id, details: details))]
        case .conclude(let id, let terms, let holder):
            guard file.supplier != nil else { throw .noSuchSupplier(terms.supplier) }
            if let holder, holder != terms.supplier { throw .agreementOfAnother(id, holder) }
            try check(terms)
            return file.agreements[id]?.terms == terms ? [] : [.concluded(.init(agreement: id, terms: terms))]
        }
    }

    private static func check(_ texts: [String]) throws(SupplierRefusal) {
        if texts.contains(where: { $0.count > SupplierRefusal.longestText }) { throw .textTooLong }
    }

    private static func check(_ terms: AgreementTerms) throws(SupplierRefusal) {
        guard (1...SupplierRefusal.longestName).contains(terms.name.count) else { throw .noAgreementName }
        if let until = terms.validUntil, until < terms.validFrom { throw .endsBeforeItBegins(terms.validFrom, until) }
        if let hours = terms.leadHours, !SupplierRefusal.leadHours.contains(hours) { throw .leadOutOfRange(hours) }
        if let radius = terms.radiusKilometres, !SupplierRefusal.radius.contains(radius) {
            throw .radiusOutOfRange(radius)
        }
        guard (1...SupplierRefusal.mostItems).contains(terms.items.count) else { throw .noItems }
        var seen: Set<ID<Item>> = []
        for line in terms.items { try check(line, &seen) }
    }

    private static func check(_ line: AgreementItem, _ seen: inout Set<ID<Item>>) throws(SupplierRefusal) {
        guard seen.insert(line.item).inserted else { throw .itemTwice(line.item) }
        if line.unit == .case, line.packing == nil { throw .packingNeeded(line.item) }
        if let yen = line.price.yen, !SupplierRefusal.prices.contains(yen.value) { throw .priceOutOfRange(yen) }
        if let most = line.most, !Asked.range.contains(most) { throw .quantityOutOfRange(most) }
    }

    package static func evolve(_ file: SupplierFile, _ event: SupplierEvent) -> SupplierFile {
        var file = file
        switch event {
        case .registered(let body): file.supplier = Supplier(id: body.supplier, details: body.details)
        case .concluded(let body):
            file.agreements[body.agreement] = Agreement(id: body.agreement, terms: body.terms)
        }
        return file
    }
}
