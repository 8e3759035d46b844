package import Vocabulary

/// Goods on their way from one depot to one shelter (配送・送り状).
package struct Consignment: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        case prepared
        case loaded
        case departed
        case received
        /// It never went, or came back.
        case calledOff = "called-off"

        package var name: Wording {
            switch self {
            case .prepared: Wording("積込待ち", "to be loaded")
            case .loaded: Wording("積込済み", "loaded")
            case .departed: Wording("配送中", "on the road")
            case .received: Wording("受領済み", "received")
            case .calledOff: Wording("取りやめ", "called off")
            }
        }

        /// Whether nothing more happens on the road.
        package var isEnd: Bool { self == .received || self == .calledOff }
    }

    package let id: ID<Consignment>
    package let depot: ID<Site>
    package let shelter: ID<Site>
    package let lines: [ConsignmentLine]
    package let preparedAt: Moment
    package internal(set) var state: State = .prepared
    /// What was said of the loading, and what the shelter found.
    var loading: Loading?
    var arrival: Arrival?
    /// Who was asked to drive it; `nil` while nobody was, and any carrier may.
    package internal(set) var carrier: Carrier?
    package internal(set) var vehicle: String?
    /// `nil` until then, and where nobody recorded that step: unknown is not the moment of the next one.
    package internal(set) var loadedAt: Moment?
    package internal(set) var departedAt: Moment?
}

/// One promise inside a consignment, numbered from 1 as on the delivery note.
package struct ConsignmentLine: Hashable, Sendable {
    package let number: Int
    package let allocation: ID<Allocation>
    package let lot: ID<Lot>
    package let need: ID<Need>
    package let item: ID<Item>
    package let pieces: Count<Piece>
}

/// What the shelter found of one line when it unloaded.
///
/// More than was sent can be said too: the truth is recorded, and somebody looks into it.
package struct LineReceipt: Hashable, Sendable {
    package let line: Int
    /// Whole and right.
    package let received: Count<Piece>
    package let damaged: Count<Piece>
    /// Something else than the note says.
    package let wrong: Count<Piece>

    package init(line: Int, received: Count<Piece>, damaged: Count<Piece>, wrong: Count<Piece>) {
        self.line = line
        self.received = received
        self.damaged = damaged
        self.wrong = wrong
    }
}

/// What may be asked about a consignment.
package enum ConsignmentCommand: Hashable, Sendable {
    /// All allocations go from the one depot to the one shelter. A consignment that exists already stays as it is.
    case prepare(ID<Consignment>, from: ID<Site>, to: ID<Site>, [Allocation], at: Moment)
    /// Who drives it; nobody again when `nil`. `among` holds the organisations that have a carrier's token.
    ///
    /// Asked for twice it is done already.
    case assign(Carrier?, among: Set<ID<Organisation>>)
    /// Pieces really loaded by line; a line that is not named went as prepared.
    ///
    /// Without a moment it was seen as it was recorded.
    case load([Int: Count<Piece>], at: Moment? = nil)
    case depart(vehicle: String?, at: Moment)
    /// What was found by line; a line that is not named arrived as loaded.
    case receive([LineReceipt], note: String?, at: Moment)
    /// What really came by line; a line that is not named stays as it was received. The same numbers are no correction.
    case correctReceipt([LineReceipt], reason: String, at: Moment)
    /// It was received by mistake and is on the road still. Asked for one on the road it is done already.
    case withdrawReceipt(reason: String, at: Moment)
    /// It does not go, or has come back. Pieces that are at the depot again by line; of a line that is not named all that was
    /// loaded. Asked for twice it is done already.
    case callOff([Int: Count<Piece>], reason: String, at: Moment)
}

/// Why a consignment did not move on.
package enum ConsignmentRefusal: Refusal {
    case noSuchConsignment(ID<Consignment>)
    case nothingToSend
    case anotherWay(ID<Allocation>)
    case noSuchLine(Int, upTo: Int)
    case moreThanPrepared(line: Int, pieces: Count<Piece>)
    case wrongState(Consignment.State)
    case alreadyReceived(at: Moment)
    case notLoadedYet
    case notReceivedYet(Consignment.State)
    case moreThanLoaded(line: Int, pieces: Count<Piece>)
    case noReason
    case textTooLong
    case noSuchCarrier(ID<Organisation>)
    case noCarrierName
    case telephoneInCarrier(String)
    /// Another carrier drives it.
    case givenToAnother
    case observedInTheFuture(Moment, now: Moment)
    /// Before the last that is known of it, which was at `earliest`.
    case observedTooEarly(Moment, earliest: Moment)

    /// Why a receipt is mended; longer ones belong into the chronology's own papers.
    package static let longestReason = 200

    package var code: String {
        switch self {
        case .noSuchConsignment: "consignment/unknown"
        case .nothingToSend: "consignment/nothing-to-send"
        case .anotherWay: "consignment/another-way"
        case .noSuchLine: "consignment/no-such-line"
        case .moreThanPrepared: "consignment/more-than-prepared"
        case .wrongState: "consignment/wrong-state"
        case .alreadyReceived: "consignment/already-received"
        case .notLoadedYet: "consignment/not-loaded"
        case .notReceivedYet: "consignment/not-received"
        case .moreThanLoaded: "consignment/more-than-loaded"
        case .noReason: "consignment/no-reason"
        case .textTooLong: "consignment/text-too-long"
        case .noSuchCarrier: "consignment/no-such-carrier"
        case .noCarrierName: "consignment/no-carrier-name"
        case .telephoneInCarrier: "consignment/telephone-in-carrier"
        case .givenToAnother: "consignment/given-to-another"
        case .observedInTheFuture: "observed/in-the-future"
        case .observedTooEarly: "consignment/observed-too-early"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchConsignment: .missing
        case .nothingToSend, .anotherWay, .noSuchLine, .moreThanPrepared, .moreThanLoaded, .noReason, .textTooLong,
            .observedInTheFuture, .observedTooEarly, .noSuchCarrier, .noCarrierName, .telephoneInCarrier:
            .invalid
        case .givenToAnother: .forbidden
        case .wrongState, .alreadyReceived, .notLoadedYet, .notReceivedYet: .conflict
        }
    }

    package var wording: Wording {
        switch self {
        case .noSuchConsignment(let id):
            Wording("送り状「\(id)」はありません。", "There is no consignment “\(id)”.")
        case .nothingToSend:
            Wording("送る物資を1件以上選んでください。", "Choose at least one line to send.")
        case .anotherWay(let id):
            Wording(
                "割当「\(id)」は別の拠点発か、別の避難所宛てです。",
                "Allocation “\(id)” comes from another depot or goes to another shelter.")
        case .noSuchLine(let line, let last):
            Wording("\(line)行目はありません（1〜\(last)行）。", "There is no line \(line) (1 to \(last)).")
        case .moreThanPrepared(let line, let pieces):
            Wording(
                "\(line)行目は\(pieces.value)個までしか割り当てられていません。",
                "Only \(pieces.value.english("piece is", "pieces are")) allocated on line \(line).")
        case .wrongState(let state):
            Wording("この便は「\(state.name.japanese)」です。", "This consignment is already “\(state.name.english)”.")
        case .alreadyReceived(let at):
            Wording("この便は\(at.short)に受領済みです。", "This consignment was received at \(at.short).")
        case .notLoadedYet:
            Wording("先に積込を記録してください。", "Record the loading first.")
        case .notReceivedYet(let state):
            Wording(
                "この便は「\(state.name.japanese)」で、まだ受け取りの記録がありません。",
                "This consignment is “\(state.name.english)”; nothing is recorded as received.")
        case .moreThanLoaded(let line, let pieces):
            Wording(
                "\(line)行目は\(pieces.value)個しか積んでいません。",
                "Only \(pieces.value.english("piece was", "pieces were")) loaded on line \(line).")
        case .noReason:
            Wording(
                "理由を\(Self.longestReason)文字以内で入力してください。",
                "Say why, in up to \(Self.longestReason) characters.")
        case .textTooLong:
            Wording("車両・備考は500文字以内で入力してください。", "Keep vehicle and note to 500 characters.")
        case .noSuchCarrier(let id):
            Wording("運送事業者「\(id)」はありません。", "There is no carrier “\(id)”.")
        case .noCarrierName:
            Wording(
                "運送の担当を\(Carrier.longestName)文字以内で入力してください。",
                "Name the carrier, in up to \(Carrier.longestName) characters.")
        case .telephoneInCarrier(let name):
            Wording("「\(name)」に電話番号が入っています。名前だけを入力してください。", "“\(name)” holds a telephone number; give the name alone.")
        case .givenToAnother:
            Wording(
                "この便は別の運送の担当に割り当てられています。違うときは、拠点か本部に確かめてください。",
                "This load is given to another carrier. If that is wrong, ask the depot or headquarters.")
        case .observedInTheFuture(let observed, let now):
            Wording(
                "確認時刻（\(observed.short)）が現在（\(now.short)）より先です。",
                "It was observed at \(observed.short), which is after now (\(now.short)).")
        case .observedTooEarly(let observed, let earliest):
            Wording(
                "確認時刻（\(observed.short)）が、この便の前の記録（\(earliest.short)）より前です。",
                "It was observed at \(observed.short), before what is known of this load already (\(earliest.short)).")
        }
    }
}
