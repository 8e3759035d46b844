package import Boards
import Chronology
package import Relief
package import Vocabulary

/// What is looked for in the log; what is `nil` narrows nothing down.
package struct LogSearch: Sendable {
    package let family: EventFamily?
    /// From this moment on.
    package let since: Moment?
    /// Before this moment, and not at it.
    package let until: Moment?
    /// Whether a sender, as the log keeps it, is meant.
    package let isMeant: (@Sendable (_ by: String) -> Bool)?
    /// Whether an entry tells of what is looked for; asked last, for it takes longest.
    ///
    /// Whoever hands it in sees to it that it looks at nothing that the reader may not see.
    package let tellsOfIt: (@Sendable (Recorded) -> Bool)?

    package init(
        family: EventFamily? = nil, since: Moment? = nil, until: Moment? = nil,
        isMeant: (@Sendable (_ by: String) -> Bool)? = nil, tellsOfIt: (@Sendable (Recorded) -> Bool)? = nil
    ) {
        self.family = family
        self.since = since
        self.until = until
        self.isMeant = isMeant
        self.tellsOfIt = tellsOfIt
    }

    /// What `written` says if it is wanted; its moment is not looked at.
    func recorded(_ written: Written) throws -> Recorded? {
        let kind = EventKind(written.entry.name, version: written.entry.version)
        if let family, EventFamily(of: kind) != family { return nil }
        if let isMeant, !isMeant(written.by) { return nil }
        let recorded = try Recorded(written)
        return tellsOfIt?(recorded) == false ? nil : recorded
    }
}

/// What a search found, and how far it looked.
package struct LogFindings<Finding: Sendable>: Sendable {
    /// In the order in which it was looked for.
    package let found: [Finding]
    /// The positions that were looked through.
    package let looked: Range<Int64>
    /// Whether nothing that could be wanted lies beyond them.
    package let isWhole: Bool
}
