package import Vocabulary

#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// The name and version under which an event is recorded.
///
/// Both are a promise to every chronology ever written: never renamed, never used again.
package struct EventKind: Hashable, Sendable, CustomStringConvertible {
    package let name: String
    package let version: Int

    package init(_ name: String, version: Int) {
        self.name = name
        self.version = version
    }

    package var description: String { "\(name) v\(version)" }
}

/// An event this build cannot read: newer than the build, or damaged.
package struct UnknownEvent: Error, Hashable, Sendable {
    package let kind: EventKind

    package init(kind: EventKind) { self.kind = kind }
}

/// Something that happened and can be written down and read again for ever.
package protocol Recordable: Sendable {
    var kind: EventKind { get }
    /// What this changes; whoever decided on one of these must decide again.
    var subjects: [Subject] { get }

    func payload() throws -> Data
    init(_ kind: EventKind, payload: Data) throws
}

extension Recordable {
    /// JSON with its keys in order, so that the same event is the same bytes.
    static func json(_ body: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(body)
    }

    static func read<Body: Decodable>(_ payload: Data) throws -> Body {
        try JSONDecoder().decode(Body.self, from: payload)
    }
}
