import JSON
import Vocabulary

/// Where a wall stands.
struct WallHead: JSONCodable, Sendable {
    let position: Int64
    let asOf: Moment?

    init(position: Int64, asOf: Moment?) { (self.position, self.asOf) = (position, asOf) }

    init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        asOf = try json.optional("asOf")
        position = try json.required("position")
        try json.close(object)
    }

    func write(json: inout JSONWriter) {
        json.openObject()
        json.member("asOf", asOf)
        json.member("position", position)
        json.closeObject()
    }
}

extension Wall {
    /// Counts up with every change of how boards are written; what another number wrote is not read.
    package static let codecVersion = 8

    /// Writes the whole wall in pieces and hands over each.
    ///
    /// One after the other, and other work comes in between, so that whoever waits for a page waits for no more than
    /// one piece.
    package func write<Failure: Error>(
        _ take: (WallSection, [UInt8]) throws(Failure) -> Void
    ) async throws(Failure) {
        var json = JSONWriter(capacity: 4 << 20)
        for drafts in boardDrafts {
            for draft in drafts(self) {
                json.removeAll()
                draft.write(&json)
                try take(draft.section, json.bytes)
                await Task.yield()
            }
        }
    }

    /// Board by board, for the drafts of a large one hold a list of all its rows.
    private var boardDrafts: [@Sendable (Self) -> [PieceDraft]] {
        [
            \.smallDrafts, \.shelters.drafts, \.depots.drafts, \.shortfalls.drafts, \.consignments.drafts,
            \.plans.drafts, \.people.drafts, \.attendance.drafts, \.posts.drafts, \.shifts.drafts, \.funds.drafts,
            \.jointPlans.drafts, { [.whole(.swaps, $0.swaps)] },
        ]
    }

    private var smallDrafts: [PieceDraft] {
        [
            .whole(.head, WallHead(position: position, asOf: asOf)), .whole(.access, access),
            .whole(.catalogue, catalogue), .whole(.situation, situation), .whole(.directives, directives),
            .whole(.roads, roads), .whole(.rules, rules), .whole(.holdings, holdings),
            .whole(.suppliers, suppliers), .whole(.orders, orders),
            .whole(.approvals, approvals), .whole(.offers, offers),
            .whole(.waves, waves),
        ]
    }

    /// Reads what ``write(_:)`` wrote, pieces side by side.
    ///
    /// - Throws: `JSONProblem` for a piece that is damaged or that another version wrote, ``WallProblem`` for pieces
    ///   that do not belong together.
    package init(pieces: [WallPiece]) async throws {
        let parts = try await WallParts.read(pieces)
        self.init(try await WallBoards(parts), at: try parts.one(.head))
    }
}
