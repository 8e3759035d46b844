/// Which parts of its long lists headquarters' page of a shelter shows, counted from 1.
package struct ShelterRecordView: Hashable, Sendable {
    let needs: Int
    let consignments: Int
    /// Of the needs beyond the headcount, for each staple.
    let claims: Int
    /// Of what the latest plan gives, and why.
    let why: Int

    package init(needs: Int = 1, consignments: Int = 1, claims: Int = 1, why: Int = 1) {
        (self.needs, self.consignments, self.claims, self.why) = (needs, consignments, claims, why)
    }

    /// As the address says it; what is no number is the first part.
    init(query: (String) -> String?) {
        self.init(
            needs: Int(part: query("needs")), consignments: Int(part: query("consignments")),
            claims: Int(part: query("claims")), why: Int(part: query("why")))
    }

    /// The words behind the question mark.
    var query: [(name: String, value: String?)] {
        [("needs", needs), ("consignments", consignments), ("claims", claims), ("why", why)].map {
            ($0, $1 > 1 ? String($1) : nil)
        }
    }
}
