import JSON
import Relief
import Vocabulary

/// What the pieces of a wall hold, once they are read and before they are put together.
struct WallParts: Sendable {
    private var found: [WallSection: [any Sendable]] = [:]

    /// Large pieces take longest and are begun first.
    static func read(_ pieces: [WallPiece]) async throws -> Self {
        let order = pieces.indices.sorted { pieces[$0].size > pieces[$1].size }
        return try await withThrowingTaskGroup(of: (Int, any Sendable).self) { group in
            for index in order {
                let piece = pieces[index]
                group.addTask { (index, try piece.section.value(of: try piece.load())) }
            }
            var values: [(any Sendable)?] = Array(repeating: nil, count: pieces.count)
            for try await (index, value) in group { values[index] = value }
            var parts = Self()
            for (piece, value) in zip(pieces, values) {
                parts.found[piece.section, default: []].append(value as any Sendable)
            }
            return parts
        }
    }

    func one<Value>(_ section: WallSection, _: Value.Type = Value.self) throws(WallProblem) -> Value {
        guard let value = found[section]?.first as? Value else { throw .missing(section) }
        return value
    }

    func all<Row>(_ section: WallSection, _: Row.Type = Row.self) throws(WallProblem) -> [Row] {
        guard let lists = found[section] as? [[Row]] else { throw .missing(section) }
        return lists.count == 1 ? lists[0] : Array(lists.joined())
    }
}

extension WallSection {
    /// Reads a piece as what this section holds.
    fileprivate func value(of bytes: [UInt8]) throws(JSONProblem) -> any Sendable {
        switch self {
        case .head: try read(WallHead.self, bytes)
        case .access: try read(AccessBoard.self, bytes)
        case .catalogue: try read(CatalogueBoard.self, bytes)
        case .situation: try read(SituationBoard.self, bytes)
        case .directives: try read(DirectiveBoard.self, bytes)
        case .roads: try read(RoadBoard.self, bytes)
        case .shelters: try read([ShelterBoard.Row].self, bytes)
        case .depots: try read([DepotHead].self, bytes)
        case .lots: try read([Lot].self, bytes)
        case .sheets: try read([StockEvent.SheetStored].self, bytes)
        case .depotStrays: try read(DepotStrays.self, bytes)
        case .needs: try read([RowPlace<Need, ShortfallBoard.Row>].self, bytes)
        case .needsBySite, .consignmentsBySite: try read([SiteRows].self, bytes)
        case .consignments: try read([RowPlace<Consignment, ConsignmentBoard.Row>].self, bytes)
        case .plans: try read([Plan].self, bytes)
        case .planOrder: try read([ID<Plan>].self, bytes)
        case .rules: try read(RuleBoard.self, bytes)
        case .holdings: try read(HoldingBoard.self, bytes)
        case .suppliers: try read(SupplierBoard.self, bytes)
        case .orders: try read(OrderBoard.self, bytes)
        case .approvals: try read(ApprovalBoard.self, bytes)
        case .offers: try read(OfferBoard.self, bytes)
        case .directory: try read(PeopleHead.self, bytes)
        case .people: try read([PeopleBoard.Row].self, bytes)
        case .attendance: try read([Attendance].self, bytes)
        case .waves: try read(WaveBoard.self, bytes)
        case .manning: try read(ManningBook.self, bytes)
        case .posts: try read([Post].self, bytes)
        case .shifts: try read([ShiftBoard.Row].self, bytes)
        case .shiftHead: try read(ShiftHead.self, bytes)
        case .funds: try read(FundHead.self, bytes)
        case .fundRequests: try read([FundRequest].self, bytes)
        case .grants: try read([Grant].self, bytes)
        case .commitments: try read([Commitment].self, bytes)
        case .payments: try read([Payment].self, bytes)
        case .jointPlans: try read([JointPlan].self, bytes)
        case .swaps: try read(SwapBoard.self, bytes)
        }
    }

    private func read<Value: JSONReadable>(_: Value.Type, _ bytes: [UInt8]) throws(JSONProblem) -> Value {
        try bytes.withUnsafeBufferPointer { (bytes) throws(JSONProblem) in
            try JSONReader.read(bytes, limit: .max, lexicon: JSONLexicon(bits: 12)) { (json) throws(JSONProblem) in
                try Value(json: &json)
            }
        }
    }
}
