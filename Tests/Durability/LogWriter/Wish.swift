import Chronology

/// What the command line asks for.
struct Wish {
    let path: String
    let isListing: Bool
    /// How many write at the same time.
    let clients: Int
    /// The number of the first of them; each process has its own.
    let first: Int
    /// How many drafts each client sends before it ends.
    let count: Int
    let synchronous: Synchronous
    /// One draft in so many is about what all of them share.
    let shared: Int
    /// The file descriptor that acknowledgements go to.
    let acks: Int32
    /// The first sequence number of each client; clients not named begin with 0.
    let starts: [Int]

    /// `nil` for arguments that say nothing clear.
    init?(_ arguments: ArraySlice<String>) {
        isListing = arguments.first == "--list"
        let rest = isListing ? arguments.dropFirst() : arguments
        guard let path = rest.first, let options = Self.options(rest.dropFirst()) else { return nil }
        guard let clients = Int(options["clients"] ?? "16"), let first = Int(options["first"] ?? "0"),
            let count = Int(options["count"] ?? "1000"), let shared = Int(options["shared"] ?? "8"), shared > 0,
            let acks = Int32(options["acks"] ?? "1"), let synchronous = Self.levels[options["synchronous"] ?? "full"]
        else { return nil }
        self.path = path
        self.clients = clients
        self.first = first
        self.count = count
        self.shared = shared
        self.acks = acks
        self.synchronous = synchronous
        starts = (options["starts"] ?? "").split(separator: ",").compactMap { Int($0) }
    }

    private static let levels: [String: Synchronous] = ["full": .full, "normal": .normal, "off": .off]

    private static func options(_ arguments: ArraySlice<String>) -> [String: String]? {
        var options: [String: String] = [:]
        for argument in arguments {
            let halves = argument.split(separator: "=", maxSplits: 1)
            guard halves.count == 2 else { return nil }
            options[String(halves[0])] = String(halves[1])
        }
        return options
    }
}
