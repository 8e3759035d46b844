import Foundation
import Relief
import Vocabulary

/// The payload of every kind of event once more, as Codable types for Foundation to read and write.
enum FoundationShapes {
    struct TokenIssued: Codable {
        let expiresAt: Moment?, label: String?, organisation: ID<Organisation>?, role: String, secretHash: String
        let site: ID<Site>?, token: ID<Token>
    }
    struct TokenRevoked: Codable {
        let revokedAt: Moment, token: ID<Token>
    }
    struct Reason: Codable {
        let code: String, wording: Wording
    }
    struct Allocation: Codable {
        let depot: ID<Site>, id: ID<Relief.Allocation>, item: ID<Item>, lot: ID<Lot>, need: ID<Need>
        let pieces: Count<Piece>, reason: Reason, shelter: ID<Site>
    }
    struct Shortfall: Codable {
        let missing: Count<Piece>, need: ID<Need>, reason: Reason
    }
    struct PlanProposed: Codable {
        let allocations: [Allocation], basis: Int64, plan: ID<Plan>, proposedAt: Moment, shortfalls: [Shortfall]
    }
    struct PlanApproved: Codable {
        let approvedAt: Moment, by: String, dropped: [ID<Relief.Allocation>], plan: ID<Plan>
    }
    struct PlanRejected: Codable {
        let by: String, plan: ID<Plan>, reason: String, rejectedAt: Moment
    }
    struct AllocationMade: Codable {
        let allocation: Allocation, plan: ID<Plan>
    }
    struct DailyNeed: Codable {
        let persons: Int, pieces: Int
    }
    struct ItemListed: Codable {
        let daily: DailyNeed?, grams: Grams?, id: ID<Item>, name: Wording, packings: [Int], preset: Int?
        let source: String?, synonyms: [String], tier: Int, unit: String
    }
    struct SubstituteAllowed: Codable {
        let lot: ID<Item>, need: ID<Item>, penalty: Int
    }
    struct Line: Codable {
        let allocation: ID<Relief.Allocation>, item: ID<Item>, lot: ID<Lot>, need: ID<Need>, number: Int
        let pieces: Count<Piece>
    }
    struct Prepared: Codable {
        let consignment: ID<Consignment>, depot: ID<Site>, lines: [Line], preparedAt: Moment, shelter: ID<Site>
    }
    struct LoadedLine: Codable {
        let line: Line, loaded: Count<Piece>
    }
    struct Loaded: Codable {
        let consignment: ID<Consignment>, lines: [LoadedLine]
    }
    struct Departed: Codable {
        let consignment: ID<Consignment>, departedAt: Moment, vehicle: String?
    }
    struct LineReceipt: Codable {
        let damaged: Count<Piece>, line: Int, received: Count<Piece>, wrong: Count<Piece>
    }
    struct ReceivedLine: Codable {
        let line: Line, receipt: LineReceipt
    }
    struct Received: Codable {
        let consignment: ID<Consignment>, lines: [ReceivedLine], note: String?, receivedAt: Moment
    }
    struct IncidentOpened: Codable {
        let incident: ID<Incident>, kind: String, name: String, openedAt: Moment
    }
    struct IncidentClosed: Codable {
        let closedAt: Moment, incident: ID<Incident>
    }
    struct Asked: Codable {
        let quantity: Int, unit: String
    }
    struct NeedRaised: Codable {
        let asked: Asked, item: ID<Item>, need: ID<Need>, neededBy: Moment?, note: String?, observedAt: Moment
        let pieces: Count<Piece>?, site: ID<Site>
    }
    struct NeedAmended: Codable {
        let asked: Asked, need: ID<Need>, pieces: Count<Piece>?, site: ID<Site>
    }
    struct NeedConfirmed: Codable {
        let confirmedAt: Moment, need: ID<Need>, pieces: Count<Piece>, site: ID<Site>
    }
    struct NeedCancelled: Codable {
        let need: ID<Need>, reason: String, site: ID<Site>
    }
    struct Details: Codable {
        let address: String?, capacity: Count<Person>?, confirmed: Bool, designation: String?, kana: String?
        let kind: String, name: String, place: Place?, ward: String?
    }
    struct SiteRegistered: Codable {
        let details: Details, site: ID<Site>
    }
    struct StatusChanged: Codable {
        let reason: String?, site: ID<Site>, status: String
    }
    struct Headcount: Codable {
        let categories: [String: Count<Person>], households: Int?, observedAt: Moment, total: Count<Person>?
    }
    struct HeadcountReported: Codable {
        let headcount: Headcount, site: ID<Site>
    }
    struct LotDetails: Codable {
        let depot: ID<Site>, expiry: LocalDate?, item: ID<Item>, origin: String, packing: Int?
    }
    struct LotDifference: Codable {
        let after: Count<Piece>, before: Count<Piece>?, details: LotDetails, lot: ID<Lot>
    }
    struct SheetStored: Codable {
        let changed: [LotDifference], depot: ID<Site>, mode: String, sheet: ID<StockSheet>
    }
    struct SheetUndone: Codable {
        let depot: ID<Site>, sheet: ID<StockSheet>
    }
    struct LotReceived: Codable {
        let details: LotDetails, lot: ID<Lot>, pieces: Count<Piece>
    }
    struct LotCounted: Codable {
        let before: Count<Piece>, depot: ID<Site>, lot: ID<Lot>, pieces: Count<Piece>
    }

    static var all: [String: any Codable.Type] {
        [
            "access.token-issued": TokenIssued.self, "access.token-revoked": TokenRevoked.self,
            "allocation.made": AllocationMade.self, "catalogue.item-listed": ItemListed.self,
            "catalogue.substitute-allowed": SubstituteAllowed.self, "consignment.departed": Departed.self,
            "consignment.loaded": Loaded.self, "consignment.prepared": Prepared.self,
            "consignment.received": Received.self, "incident.closed": IncidentClosed.self,
            "incident.opened": IncidentOpened.self, "need.amended": NeedAmended.self,
            "need.cancelled": NeedCancelled.self, "need.confirmed": NeedConfirmed.self, "need.raised": NeedRaised.self,
            "plan.approved": PlanApproved.self, "plan.proposed": PlanProposed.self, "plan.rejected": PlanRejected.self,
            "site.details-changed": SiteRegistered.self, "site.headcount-reported": HeadcountReported.self,
            "site.registered": SiteRegistered.self, "site.status-changed": StatusChanged.self,
            "stock.lot-counted": LotCounted.self, "stock.lot-received": LotReceived.self,
            "stock.sheet-stored": SheetStored.self, "stock.sheet-undone": SheetUndone.self,
        ]
    }
}
