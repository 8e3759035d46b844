package import Vocabulary

/// What has happened to a consignment.
///
/// Loading touches lots and needs, receiving and what mends a receipt touch needs.
package enum ConsignmentEvent: Hashable, Sendable {
    case prepared(Prepared)
    /// Somebody is to drive it, or nobody any more.
    case assigned(Assigned)
    case loaded(Loaded)
    case departed(Departed)
    case received(Received)
    /// What was written down at the door was not what came.
    case receiptCorrected(ReceiptCorrected)
    /// It has not come at all: it is on the road again.
    case receiptWithdrawn(ReceiptWithdrawn)
    /// It does not go, or has come back.
    case calledOff(CalledOff)

    package struct Prepared: Hashable, Sendable {
        package let consignment: ID<Consignment>
        package let depot: ID<Site>
        package let shelter: ID<Site>
        package let lines: [ConsignmentLine]
        package let preparedAt: Moment
    }

    package struct Assigned: Hashable, Sendable {
        package let consignment: ID<Consignment>
        /// `nil`: it is open again to any carrier.
        package let carrier: Carrier?
    }

    /// One line as it went onto the truck, with what it touches.
    package struct LoadedLine: Hashable, Sendable {
        package let line: ConsignmentLine
        package let loaded: Count<Piece>
    }

    package struct Loaded: Hashable, Sendable {
        package let consignment: ID<Consignment>
        package let lines: [LoadedLine]
        /// `nil` where it was seen as it was recorded.
        package var loadedAt: Moment?
        /// Whether nobody recorded it and only its arrival says so; then nobody knows when it was.
        package var isAssumed = false
    }

    package struct Departed: Hashable, Sendable {
        package let consignment: ID<Consignment>
        package let vehicle: String?
        /// Of one that is only assumed, when it arrived.
        package let departedAt: Moment
        /// Whether nobody recorded it and only its arrival says so; then nobody knows when it was.
        package var isAssumed = false
    }

    /// One line as it was unloaded, with what it touches.
    package struct ReceivedLine: Hashable, Sendable {
        package let line: ConsignmentLine
        package let receipt: LineReceipt
    }

    package struct Received: Hashable, Sendable {
        package let consignment: ID<Consignment>
        package let lines: [ReceivedLine]
        package let note: String?
        package let receivedAt: Moment
    }

    /// One line that is told otherwise than before.
    package struct CorrectedLine: Hashable, Sendable {
        package let line: ConsignmentLine
        package let receipt: LineReceipt
        package let before: LineReceipt
    }

    /// Lines that are not named stay as they were received.
    package struct ReceiptCorrected: Hashable, Sendable {
        package let consignment: ID<Consignment>
        package let lines: [CorrectedLine]
        package let reason: String
        package let correctedAt: Moment
    }

    /// One line that is on the truck after all, with what its need had counted.
    package struct WithdrawnLine: Hashable, Sendable {
        package let line: ConsignmentLine
        package let loaded: Count<Piece>
        package let received: Count<Piece>
    }

    package struct ReceiptWithdrawn: Hashable, Sendable {
        package let consignment: ID<Consignment>
        package let lines: [WithdrawnLine]
        package let reason: String
        package let withdrawnAt: Moment
    }

    /// One line that does not arrive: what was on the truck of it, and what of that lies in its lot again.
    package struct ReturnedLine: Hashable, Sendable {
        package let line: ConsignmentLine
        package let loaded: Count<Piece>
        package let returned: Count<Piece>
    }

    package struct CalledOff: Hashable, Sendable {
        package let consignment: ID<Consignment>
        package let lines: [ReturnedLine]
        package let reason: String
        package let calledOffAt: Moment
    }

    package var consignment: ID<Consignment> {
        switch self {
        case .prepared(let body): body.consignment
        case .assigned(let body): body.consignment
        case .loaded(let body): body.consignment
        case .departed(let body): body.consignment
        case .received(let body): body.consignment
        case .receiptCorrected(let body): body.consignment
        case .receiptWithdrawn(let body): body.consignment
        case .calledOff(let body): body.consignment
        }
    }
}
