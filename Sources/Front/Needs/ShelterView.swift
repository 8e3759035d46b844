/// Which parts of its long lists a shelter's page shows.
package struct ShelterView: Hashable, Sendable {
    /// More cards than a phone holds without losing the overview are turned over.
    static let openNeeds = 50
    static let coming = 20
    /// Lines, folded until they are asked for.
    static let finishedNeeds = 20
    static let arrived = 10
    /// Lines of one load that stand on a card; all of them stand where it is received.
    static let loadLines = 20

    /// Parts are counted from 1.
    let needs: Int
    let finished: Int
    let coming: Int
    let arrived: Int

    package init(needs: Int = 1, finished: Int = 1, coming: Int = 1, arrived: Int = 1) {
        (self.needs, self.finished, self.coming, self.arrived) = (needs, finished, coming, arrived)
    }

    /// As the address says it; what is no number is the first part.
    package init(query: (String) -> String?) {
        self.init(
            needs: Int(part: query("needs")), finished: Int(part: query("finished")),
            coming: Int(part: query("coming")), arrived: Int(part: query("arrived")))
    }

    /// The words behind the question mark.
    var query: [(name: String, value: String?)] {
        [("needs", needs), ("finished", finished), ("coming", coming), ("arrived", arrived)].map { name, part in
            (name, part > 1 ? String(part) : nil)
        }
    }

    // Another part of one list; of the others the first.

    static func needs(_ part: Int) -> Self { Self(needs: part) }
    static func finished(_ part: Int) -> Self { Self(finished: part) }
    static func coming(_ part: Int) -> Self { Self(coming: part) }
    static func arrived(_ part: Int) -> Self { Self(arrived: part) }
}
