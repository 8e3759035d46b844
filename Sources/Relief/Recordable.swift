package import JSON
package import Vocabulary

/// Something that happened and can be written down and read again for ever.
///
/// A payload is JSON with its members in order of name, so that the same event is the same bytes.
package protocol Recordable: JSONWritable, Sendable {
    var kind: EventKind { get }
    /// What this changes; whoever decided on one of these must decide again.
    var subjects: [Subject] { get }

    /// Reads a payload of `kind`, or is `nil` for a kind that is none of these.
    init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem)
}

extension Recordable {
    package func payload() -> String { jsonText }
}

/// An event that this build does not know: it was written by a newer one.
package struct UnknownEvent: Error, Hashable, Sendable {
    package let kind: EventKind

    package init(kind: EventKind) { self.kind = kind }
}

/// An event whose payload is damaged.
package struct UnreadableEvent: Error, Hashable, Sendable, CustomStringConvertible {
    package let kind: EventKind
    package let problem: JSONProblem

    package init(kind: EventKind, problem: JSONProblem) { (self.kind, self.problem) = (kind, problem) }

    package var description: String { "\(kind): \(problem)" }
}
