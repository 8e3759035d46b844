import Boards
import Formats
import Relief
import Vocabulary

/// The columns of a list of requests for money (資金要望一覧).
enum FundRequestColumn: SheetColumn {
    case number, title, applicant, yen, purpose, municipality, tier, site, ceiling, units, from, through, note

    static let family = "funding"

    static let all: [CSVColumn<Self>] = [
        .init(.number, ["要望番号", "request"], isRequired: true), .init(.title, ["件名", "title"], isRequired: true),
        .init(.applicant, ["要望者", "applicant"], isRequired: true), .init(.yen, ["金額", "yen"], isRequired: true),
        .init(.purpose, ["使途", "purpose"], isRequired: true),
        .init(.municipality, ["市町村", "municipality"], isRequired: true),
        .init(.tier, ["優先度", "tier"], isRequired: true), .init(.site, ["施設コード", "site_id"], isRequired: false),
        .init(.ceiling, ["救助費目", "ceiling"], isRequired: false), .init(.units, ["数量", "units"], isRequired: false),
        .init(.from, ["開始日", "from"], isRequired: false), .init(.through, ["終了日", "through"], isRequired: false),
        .init(.note, ["備考", "note"], isRequired: false),
    ]
}

/// What is asked for, one line for each request.
enum FundRequestSheet {
    static func read(_ request: SheetRequest, on wall: Wall) throws(SheetProblems) -> SheetReading {
        let sheet = try OpenSheet<FundRequestColumn>(request.bytes)
        var lines: [ID<FundRequest>: Int] = [:]
        return sheet.reading(
            try sheet.read { row in
                let id = row.required(.number, Cell.id(FundRequest.self))
                if let id, let first = lines.updateValue(row.line, forKey: id) {
                    row.refuse(.number, .repeated("duplicate-number", id.text, first: first, line: row.line))
                }
                guard let details = row.details(on: wall), let id else { return nil }
                return finding(id, details, wall, request.now, &row)
            })
    }

    private static func finding(
        _ id: ID<FundRequest>, _ details: FundRequestDetails, _ wall: Wall, _ now: Moment,
        _ row: inout RowReader<FundRequestColumn>
    ) -> Finding? {
        let command = FundRequestCommand.make(id, details, wall.funds.rules, Signature(by: "import", at: now))
        do {
            let isKnown = try FundRequestDecider.decide(command, FundCase(request: wall.funds[id])).isEmpty
            return Finding(
                command: isKnown ? nil : .fund(.request(id, details)),
                difference: SheetDifference(
                    subject: id.text, title: details.title, aspect: Wording("金額", "amount"),
                    after: details.amount.description, kind: isKnown ? .same : .new))
        } catch {
            row.refuse(FundRequestColumn(of: error), error)
            return nil
        }
    }
}

extension FundRequestColumn {
    /// Where in a row the rules saw what they refuse.
    fileprivate init(of refusal: FundRequestRefusal) {
        switch refusal {
        case .noSuchRequest, .alreadyMade, .alreadyGranted: self = .number
        case .noTitle: self = .title
        case .noApplicant: self = .applicant
        case .noAmount: self = .yen
        case .noReason, .textTooLong: self = .note
        case .noSuchPurpose: self = .purpose
        case .noSuchMunicipality: self = .municipality
        case .law(.noSuchCeiling): self = .ceiling
        case .law: self = .units
        }
    }
}

extension RowReader<FundRequestColumn> {
    fileprivate mutating func details(on wall: Wall) -> FundRequestDetails? {
        let book = wall.funds.rules
        let title = required(.title, Cell.text(upTo: 100))
        let applicant = required(.applicant, Cell.text(upTo: 100))
        let amount = required(.yen, Cell.yen)
        let purpose = required(.purpose) { (text) throws(CellFault) in try book.purpose(named: text) }
        let place = required(.municipality) { (text) throws(CellFault) in try book.municipality(named: text) }
        let tier = required(.tier, Cell.whole(in: 1...3)).flatMap { Item.Tier(rawValue: $0) }
        let site = optional(.site) { (text) throws(CellFault) in try wall.site(coded: text).id }
        let note = optional(.note, Cell.text(upTo: PotRefusal.longestText))
        let use = use()
        guard let title, let applicant, let amount, let purpose, let place, let tier else { return nil }
        return FundRequestDetails(
            title: title, applicant: applicant, amount: amount, purpose: purpose, municipality: place, site: site,
            tier: tier, use: use, note: note)
    }

    /// What of the act it is, where a ceiling is named; then the quantity and the days are needed too.
    private mutating func use() -> LawUse? {
        guard let ceiling = optional(.ceiling, Cell.id(Ceiling.self)) else { return nil }
        let units = required(.units, Cell.whole(in: 1...LawRefusal.mostUnits))
        let from = required(.from, Cell.day)
        let through = required(.through, Cell.day)
        guard let units, let from, let through else { return nil }
        return LawUse(ceiling: ceiling, units: units, from: from, through: through)
    }
}
