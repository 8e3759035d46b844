import Relief
import ReliefTesting

/// The kinds named in the sources of `Relief`, so that no test can forget one that was added there.
enum EventKindsInSource {
    static func all() throws -> Set<EventKind> {
        let records = try Repository.files(below: "Sources/Relief", endingIn: "+Record.swift")
        return Set(try records.flatMap { kinds(in: try Repository.text($0)) })
    }

    /// Both what is written now, `EventKind("need.raised", version: 1)`, and what can be read, `("need.raised", 1)`.
    private static func kinds(in source: String) -> [EventKind] {
        source.matches(of: /\("(?<name>[a-z.-]+)",(?: version:)? (?<version>[0-9]+)\)/).compactMap { match in
            Int(match.version).map { EventKind(String(match.name), version: $0) }
        }
    }
}
