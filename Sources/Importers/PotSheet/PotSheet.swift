import Boards
import Formats
import Relief
import Vocabulary

/// The columns of a list of pots and what was paid into them (資金一覧).
enum PotColumn: SheetColumn {
    case pot, name, source, purposes, municipalities, share, perMunicipality, deposit, payer, yen, receivedOn, note

    static let family = "pot"

    static let all: [CSVColumn<Self>] = [
        .init(.pot, ["資金コード", "pot"], isRequired: true), .init(.name, ["資金名", "name"], isRequired: true),
        .init(.source, ["法的区分", "区分", "source"], isRequired: true),
        .init(.purposes, ["使途指定", "purposes"], isRequired: false),
        .init(.municipalities, ["市町村指定", "municipalities"], isRequired: false),
        .init(.share, ["充当割合", "share_percent"], isRequired: false),
        .init(.perMunicipality, ["市町村上限", "per_municipality"], isRequired: false),
        .init(.deposit, ["入金番号", "deposit"], isRequired: true), .init(.payer, ["入金者", "payer"], isRequired: true),
        .init(.yen, ["金額", "yen"], isRequired: true), .init(.receivedOn, ["受入日", "received_on"], isRequired: true),
        .init(.note, ["備考", "note"], isRequired: false),
    ]

    static let sources = Words<LegalSource>(LegalSource.allCases.map { ($0, [$0.name.japanese, $0.rawValue]) })
}

/// Pots and the payments into them, one line for each payment; a pot is opened by its first line.
enum PotSheet {
    static func read(_ request: SheetRequest, on wall: Wall) throws(SheetProblems) -> SheetReading {
        let sheet = try OpenSheet<PotColumn>(request.bytes)
        var scratch = FundCaseBook(wall.funds)
        var commands: [ReliefCommand] = []
        var differences: [SheetDifference] = []
        let signature = Signature(by: "import", at: request.now)
        _ = try sheet.read { row -> Bool? in
            guard let line = row.line(scratch.book) else { return nil }
            do throws(PotRefusal) {
                let steps = try scratch.take(line, signature)
                commands += steps
                differences.append(
                    SheetDifference(
                        subject: line.deposit.text, title: line.details.name, aspect: Wording("入金", "deposit"),
                        after: line.money.amount.description, kind: steps.isEmpty ? .same : .new))
            } catch {
                row.refuse(PotColumn(of: error), error)
            }
            return true
        }
        return sheet.reading(commands, differences)
    }
}

/// A line of the sheet.
struct PotLine {
    let pot: ID<Pot>
    let details: PotDetails
    let deposit: ID<Deposit>
    let money: MoneyIn
}

/// The pots as they would stand after the lines read so far.
struct FundCaseBook {
    let book: FundRuleBook
    private let known: FundBoard
    private var pots: [ID<Pot>: Pot] = [:]
    private var deposits: [ID<Deposit>: Deposit] = [:]

    init(_ board: FundBoard) { (book, known) = (board.rules, board) }

    /// What is to be done for `line`; nothing when all of it is known.
    mutating func take(_ line: PotLine, _ signature: Signature) throws(PotRefusal) -> [ReliefCommand] {
        var folder = FundCase(
            pot: pots[line.pot] ?? known[line.pot], deposit: deposits[line.deposit] ?? known[line.deposit])
        var commands: [ReliefCommand] = []
        for event in try PotDecider.decide(.open(line.pot, line.details, book, signature), folder) {
            folder.take(event)
            commands.append(.fund(.openPot(line.pot, line.details)))
        }
        let others = known.allPots + pots.values
        let payIn = PotCommand.payIn(line.deposit, line.money, others: others, signature)
        for event in try PotDecider.decide(payIn, folder) {
            folder.take(event)
            commands.append(.fund(.payIn(line.deposit, to: line.pot, line.money)))
        }
        pots[line.pot] = folder.pot
        deposits[line.deposit] = folder.deposit
        return commands
    }
}

extension PotColumn {
    /// Where in a row the rules saw what they refuse.
    fileprivate init(of refusal: PotRefusal) {
        switch refusal {
        case .noSuchPurpose: self = .purposes
        case .noSuchMunicipality: self = .municipalities
        case .alreadyOpened, .noSuchPot, .noSuchSite, .noSuchItem: self = .pot
        case .noName: self = .name
        case .noPayer: self = .payer
        case .inTheFuture: self = .receivedOn
        case .percentOutOfRange: self = .share
        case .alreadyPaidIn, .noSuchDeposit: self = .deposit
        case .textTooLong, .noReason: self = .note
        case .otherSource: self = .source
        case .noAmount, .tooLarge, .notThere: self = .yen
        }
    }
}

extension RowReader<PotColumn> {
    fileprivate mutating func line(_ book: FundRuleBook) -> PotLine? {
        let pot = required(.pot, Cell.id(Pot.self))
        let name = required(.name, Cell.text(upTo: 100))
        let source = required(.source, Cell.word(PotColumn.sources, otherwise: "bad-source"))
        let deposit = required(.deposit, Cell.id(Deposit.self))
        let payer = required(.payer, Cell.text(upTo: 100))
        let amount = required(.yen, Cell.yen)
        let day = required(.receivedOn, Cell.day)
        let earmark = Earmark(
            purposes: optional(.purposes) { (text) throws(CellFault) in try book.purposes(named: text) } ?? [],
            municipalities: optional(.municipalities) { (text) throws(CellFault) in
                try book.municipalities(named: text)
            } ?? [])
        let limits = PotLimits(
            sharePercent: optional(.share, Cell.whole(in: 1...100)),
            perMunicipality: optional(.perMunicipality, Cell.yen))
        let note = optional(.note, Cell.text(upTo: PotRefusal.longestText))
        guard let pot, let name, let source, let deposit, let payer, let amount, let day else { return nil }
        return PotLine(
            pot: pot, details: PotDetails(name: name, source: source, earmark: earmark, limits: limits),
            deposit: deposit,
            money: MoneyIn(amount: amount, payer: payer, declared: source, receivedOn: day, note: note))
    }
}
