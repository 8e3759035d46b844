import JSON

/// What a piece of a written wall holds.
package enum WallSection: String, CaseIterable, JSONCodable, Sendable {
    case head
    case access
    case catalogue
    case situation
    case directives
    case roads
    case shelters
    case depots
    case lots
    case sheets
    case depotStrays = "depot-strays"
    case needs
    case needsBySite = "needs-by-site"
    case consignments
    case consignmentsBySite = "consignments-by-site"
    case plans
    case planOrder = "plan-order"
    case rules
    case holdings
    case suppliers
    case orders
    case approvals
    case offers
    case directory
    case people
    case attendance
    case waves
    case manning
    case posts
    case shifts
    case shiftHead = "shift-head"
    case funds
    case fundRequests = "fund-requests"
    case grants
    case commitments
    case payments
    case jointPlans = "joint-plans"
    case swaps
}

/// A part of a wall, written by itself so that parts can be read side by side.
package struct WallPiece: Sendable {
    package let section: WallSection
    /// How many bytes it has.
    package let size: Int
    let load: @Sendable () throws -> [UInt8]

    /// A piece that is fetched when its turn comes.
    package init(_ section: WallSection, size: Int, load: @escaping @Sendable () throws -> [UInt8]) {
        (self.section, self.size, self.load) = (section, size, load)
    }

    package init(_ section: WallSection, _ bytes: [UInt8]) { self.init(section, size: bytes.count) { bytes } }
}

/// Why pieces make no wall, though each can be read.
package enum WallProblem: Error, Hashable, Sendable {
    case missing(WallSection)
    /// A list names a row that is not there.
    case noSuchRow(WallSection)
    /// Goods or sheets lie at a depot that is not there.
    case noSuchDepot(WallSection)
}
