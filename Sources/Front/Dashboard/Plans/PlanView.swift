package import Relief
package import Vocabulary

/// Which part of a long plan is looked at.
package struct PlanView: Hashable, Sendable {
    /// Lines on one page; a reader who wants more goes on with a link.
    static let linesPerPage = 2000
    /// Shortfalls shown of each reason until somebody asks for all of one.
    static let shortfallsPerReason = 50

    /// Of the reason of which all are wanted.
    static let shortfallsOfReason = 200

    /// The last shelter of the page before.
    package let after: ID<Site>?
    /// The reason whose shortfalls are all wanted.
    package let reason: String?
    /// Which part of these, counted from 1.
    let part: Int

    package init(after: ID<Site>? = nil, reason: String? = nil, part: Int = 1) {
        self.after = after
        self.reason = reason
        self.part = part
    }

    package init(query: (String) -> String?) {
        after = query("after").flatMap { ID($0) }
        reason = query("reason").flatMap { $0.isEmpty ? nil : $0 }
        part = Int(part: query("part"))
    }
}
