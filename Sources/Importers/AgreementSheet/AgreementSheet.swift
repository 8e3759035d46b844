import Boards
import Relief
import Vocabulary

/// Agreements as one sheet, one line for each item (協定品目表).
///
/// Lines with the same code are one agreement and must agree in everything but the item. An agreement that the sheet
/// names has the items of the sheet and no others; one that it does not name stays.
enum AgreementSheet {
    static func read(_ request: SheetRequest, on wall: Wall) throws(SheetProblems) -> SheetReading {
        let sheet = try OpenSheet<AgreementColumn>(request.bytes)
        try sheet.requireEither(.item, or: .itemName)
        let finder = ItemFinder(wall.catalogue)
        var first: [ID<Agreement>: AgreementRow] = [:]
        var items: [ID<Agreement>: [AgreementItem]] = [:]
        let rows = try sheet.read { row -> AgreementRow? in
            guard let read = row.agreement(in: finder) else { return nil }
            let head = first[read.id] ?? read
            first[read.id] = head
            check(read, head, items[read.id] ?? [], on: wall, &row)
            items[read.id, default: []].append(read.item)
            return read
        }
        let heads = rows.filter { first[$0.id]?.line == $0.line }
        return sheet.reading(heads.compactMap { finding($0.id, $0.terms.having(items[$0.id] ?? []), on: wall) })
    }

    /// Each line is tried with those before it, so that the rules' refusal stands beside the line that brings it.
    private static func check(
        _ read: AgreementRow, _ head: AgreementRow, _ before: [AgreementItem], on wall: Wall,
        _ row: inout RowReader<AgreementColumn>
    ) {
        guard read.hasSameFrame(as: head) else {
            row.refuse(.code, .differs(read.id.text, first: head.line))
            return
        }
        do {
            _ = try decide(read.id, read.terms.having(before + [read.item]), on: wall)
        } catch {
            row.refuse(AgreementColumn(of: error), error)
        }
    }

    private static func decide(
        _ id: ID<Agreement>, _ terms: AgreementTerms, on wall: Wall
    ) throws(SupplierRefusal) -> [SupplierEvent] {
        try SupplierDecider.decide(
            .conclude(id, terms, heldBy: wall.suppliers.agreement(id)?.supplier),
            wall.suppliers[terms.supplier] ?? SupplierFile())
    }

    private static func finding(_ id: ID<Agreement>, _ terms: AgreementTerms, on wall: Wall) -> Finding? {
        guard let events = try? decide(id, terms, on: wall) else { return nil }
        let known = wall.suppliers.agreement(id)
        return Finding(
            command: events.isEmpty ? nil : .concludeAgreement(id, terms),
            difference: SheetDifference(
                subject: id.text, title: terms.name, aspect: Wording("協定", "agreement"),
                before: known.map { summary($0.terms) }, after: summary(terms),
                kind: known == nil ? .new : events.isEmpty ? .same : .changed))
    }

    private static func summary(_ terms: AgreementTerms) -> String {
        "\(terms.items.count)品目 / \(terms.validFrom)〜\(terms.validUntil?.description ?? "")"
    }
}

extension AgreementColumn {
    /// Where in a row the rules saw what they refuse.
    fileprivate init(of refusal: SupplierRefusal) {
        switch refusal {
        case .noSuchSupplier, .noName, .textTooLong: self = .supplier
        case .noAgreementName: self = .name
        case .endsBeforeItBegins: self = .until
        case .leadOutOfRange: self = .lead
        case .radiusOutOfRange: self = .radius
        case .packingNeeded: self = .packing
        case .priceOutOfRange: self = .price
        case .quantityOutOfRange: self = .most
        case .itemTwice, .noItems: self = .item
        case .noSuchAgreement, .agreementOfAnother: self = .code
        }
    }
}

extension CellFault {
    fileprivate static func differs(_ found: String, first: Int) -> Self {
        Self(
            "differs", "協定「\(found)」の事業者・協定名・期間・納入条件が\(first)行目と違います。どちらかを直してください。",
            "Agreement “\(found)” has another supplier, name, period or terms in line \(first). Correct one of them.")
    }
}
