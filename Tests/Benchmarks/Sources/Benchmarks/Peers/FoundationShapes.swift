/// The payload of every kind of event once more, as Codable types for Foundation to read and write.
///
/// Texts and numbers only: they check less than the program's own types, in Foundation's favour.
enum FoundationShapes {
    struct TokenIssued: Codable {
        let expiresAt: Int64?, label: String?, organisation: String?, role: String, secretHash: String
        let site: String?, token: String
    }
    struct TokenRevoked: Codable {
        let revokedAt: Int64, token: String
    }
    struct Wording: Codable {
        let en: String, ja: String
    }
    struct Place: Codable {
        let lat: Int, lon: Int
    }
    struct Reason: Codable {
        let code: String, wording: Wording
    }
    struct Allocation: Codable {
        let depot: String, id: String, item: String, lot: String, need: String
        let pieces: Int, reason: Reason, shelter: String
    }
    struct Shortfall: Codable {
        let missing: Int, need: String, reason: Reason
    }
    struct PlanProposed: Codable {
        let allocations: [Allocation], basis: Int64, plan: String, proposedAt: Int64, shortfalls: [Shortfall]
    }
    struct PlanApproved: Codable {
        let approvedAt: Int64, by: String, dropped: [String], plan: String
    }
    struct PlanRejected: Codable {
        let by: String, plan: String, reason: String, rejectedAt: Int64
    }
    struct AllocationMade: Codable {
        let allocation: Allocation, plan: String
    }
    struct DailyNeed: Codable {
        let persons: Int, pieces: Int
    }
    struct ItemListed: Codable {
        let daily: DailyNeed?, grams: Int64?, id: String, name: Wording, packings: [Int], preset: Int?
        let source: String?, synonyms: [String], tier: Int, unit: String
    }
    struct SubstituteAllowed: Codable {
        let lot: String, need: String, penalty: Int
    }
    struct Line: Codable {
        let allocation: String, item: String, lot: String, need: String, number: Int
        let pieces: Int
    }
    struct Prepared: Codable {
        let consignment: String, depot: String, lines: [Line], preparedAt: Int64, shelter: String
    }
    struct LoadedLine: Codable {
        let line: Line, loaded: Int
    }
    struct Loaded: Codable {
        let consignment: String, lines: [LoadedLine]
    }
    struct Departed: Codable {
        let consignment: String, departedAt: Int64, vehicle: String?
    }
    struct LineReceipt: Codable {
        let damaged: Int, line: Int, received: Int, wrong: Int
    }
    struct ReceivedLine: Codable {
        let line: Line, receipt: LineReceipt
    }
    struct Received: Codable {
        let consignment: String, lines: [ReceivedLine], note: String?, receivedAt: Int64
    }
    struct IncidentOpened: Codable {
        let incident: String, kind: String, name: String, openedAt: Int64
    }
    struct IncidentClosed: Codable {
        let closedAt: Int64, incident: String
    }
    struct Asked: Codable {
        let quantity: Int, unit: String
    }
    struct NeedRaised: Codable {
        let asked: Asked, item: String, need: String, neededBy: Int64?, note: String?, observedAt: Int64
        let pieces: Int?, site: String
    }
    struct NeedAmended: Codable {
        let asked: Asked, need: String, pieces: Int?, site: String
    }
    struct NeedConfirmed: Codable {
        let confirmedAt: Int64, need: String, pieces: Int, site: String
    }
    struct NeedCancelled: Codable {
        let need: String, reason: String, site: String
    }
    struct Details: Codable {
        let address: String?, capacity: Int?, confirmed: Bool, designation: String?, kana: String?
        let kind: String, name: String, place: Place?, ward: String?
    }
    struct SiteRegistered: Codable {
        let details: Details, site: String
    }
    struct StatusChanged: Codable {
        let reason: String?, site: String, status: String
    }
    struct Headcount: Codable {
        let categories: [String: Int], households: Int?, observedAt: Int64, total: Int?
    }
    struct HeadcountReported: Codable {
        let headcount: Headcount, site: String
    }
    struct LotDetails: Codable {
        let depot: String, expiry: String?, item: String, origin: String, packing: Int?
    }
    struct LotDifference: Codable {
        let after: Int, before: Int?, details: LotDetails, lot: String
    }
    struct SheetStored: Codable {
        let changed: [LotDifference], depot: String, mode: String, sheet: String
    }
    struct SheetUndone: Codable {
        let depot: String, sheet: String
    }
    struct LotReceived: Codable {
        let details: LotDetails, lot: String, pieces: Int
    }
    struct LotCounted: Codable {
        let before: Int, depot: String, lot: String, pieces: Int
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
