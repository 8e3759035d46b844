/// A short look into a log, on a connection of its own.
actor LogLook {
    private let connection: Connection
    private let queue = SerialQueue(label: "chronology.look")

    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    init(path: String) throws(ChronologyError) { connection = try Audit.reading(path) }

    func look(tail: Int64) throws(ChronologyError) -> LogSeen {
        try connection.transaction("BEGIN") { () throws(ChronologyError) in
            let end = try connection.tail()
            let head = end.head
            let from = max(0, head.position - tail)
            return LogSeen(
                head: head, lastRecordedAt: end.recordedAt,
                schema: try connection.integer("PRAGMA user_version") ?? 0, checked: head.position - from,
                fault: try fault(after: from))
        }
    }

    func has(_ head: Head) throws(ChronologyError) -> Bool {
        try hash(at: head.position) == head.hash
    }

    private func hash(at position: Int64) throws(ChronologyError) -> Fingerprint? {
        position == 0 ? .zero : try connection.hash(at: position)
    }

    /// The first entry after `position` that does not follow from its predecessor.
    private func fault(after position: Int64) throws(ChronologyError) -> Fault? {
        do throws(ChronologyError) {
            let start = Head(position: position, hash: try hash(at: position) ?? .zero)
            var walk = LogWalk(from: start, expecting: nil)
            try connection.follow(&walk)
            let name = try connection.strangeTable()
            return name.map { Fault(position: walk.head.position, reason: .tables(name: $0)) }
        } catch .damaged(let fault) {
            return fault
        }
    }
}
