import Vocabulary

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
