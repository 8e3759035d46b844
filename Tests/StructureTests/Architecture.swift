/// Who may import whom: the table of the architecture, as data.
enum Architecture {
    private static let foundation: Set = ["Foundation", "FoundationEssentials"]
    private static let system: Set = ["Darwin", "Glibc", "Musl"]
    /// Locks and queues, for targets that several callers share.
    private static let sharing: Set = ["Dispatch", "Synchronization"]
    /// The web server and what comes with it: only the outermost targets know that there is a web.
    private static let server: Set = [
        "AsyncAlgorithms", "CoreMetrics", "HTTPTypes", "Hummingbird", "HummingbirdCore", "Logging", "Metrics",
        "ServiceLifecycle", "UnixSignals",
    ]

    /// What a target may import besides Foundation, which every one may.
    private static let table: [String: Set<String>] = [
        "CSQLite": [], "CXML2": [], "CCurl": [], "CPQ": [], "CZlib": [],
        "Vocabulary": system,
        "JSON": system.union(["Vocabulary"]),
        "Relief": ["JSON", "Vocabulary"],
        "Matching": sharing.union(["JSON", "Vocabulary"]),
        "Formats": system.union(["CXML2", "CZlib", "JSON", "Vocabulary"]),
        "Chronology": system.union(sharing).union(["CPQ", "CSQLite", "Crypto", "JSON", "Vocabulary"]),
        "Boards": ["HashTreeCollections", "JSON", "Relief", "Vocabulary"],
        "CommandPost": system.union(sharing).union(["Boards", "Chronology", "JSON", "Matching", "Relief", "Vocabulary"]
        ),
        "Importers": ["Boards", "Formats", "Relief", "Vocabulary"],
        "Feeds": ["Boards", "Chronology", "Formats", "Relief", "Vocabulary"],
        "Couriers": sharing.union(["CCurl", "Chronology", "Feeds", "Vocabulary"]),
        "Front": system.union(sharing).union(server).union([
            "Boards", "CommandPost", "Feeds", "Formats", "Importers", "Relief", "Vocabulary",
        ]),
        "Simulation": sharing.union(["Boards", "Chronology", "CommandPost", "Relief", "Vocabulary"]),
        "ReliefTesting": sharing.union(["Chronology", "JSON", "Relief", "Vocabulary"]),
    ]

    /// The program wires everything together, and alone reads a command line.
    private static var program: Set<String> {
        Set(table.keys).subtracting(["ReliefTesting"]).filter { !isSystemLibrary($0) }
            .union(server).union(system).union(sharing).union(["ArgumentParser", "Crypto"])
    }

    /// `nil` for a target that the architecture does not know.
    static func imports(of target: String) -> Set<String>? {
        (target == "rnet" ? program : table[target])?.union(foundation)
    }

    static func mayImport(_ module: String, _ target: String) -> Bool {
        if module.hasPrefix("NIO") { return target == "Front" || target == "rnet" }
        return imports(of: target)?.contains(module) ?? false
    }

    /// `CSQLite`, not `Crypto`: a C and another capital.
    static func isSystemLibrary(_ module: String) -> Bool {
        module.first == "C" && module.dropFirst().first?.isUppercase == true
    }

    /// Targets with no clock and no randomness: what they say depends on what they are handed alone.
    static let pure: Set = ["Boards", "JSON", "Matching", "Relief", "Simulation", "Vocabulary"]

    /// What stands at the top of the repository; dot files may stand there too.
    static let top: Set = ["Deploy", "Docs", "Fixtures", "Package.swift", "README.md", "Sources", "Tests"]
}
