import Vocabulary

/// Reads the whole log again and believes nothing.
actor SQLiteAuditor {
    private let connection: Connection
    private let queue = SerialQueue(label: "chronology.auditor")

    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    init(path: String) throws(ChronologyError) {
        connection = try LogFile.openForReading(path, SQLiteSettings())
    }

    /// One read transaction: what is written meanwhile is not part of it.
    func verify(expecting kept: Fingerprint?) throws(ChronologyError) -> Verdict {
        do throws(ChronologyError) {
            return try connection.transaction("BEGIN") { () throws(ChronologyError) in
                .whole(try walk(expecting: kept))
            }
        } catch .damaged(let fault) {
            return .broken(fault)
        }
    }

    private func walk(expecting kept: Fingerprint?) throws(ChronologyError) -> Head {
        var walk = LogWalk(expecting: kept)
        var links: Int64 = 0
        try connection.eachEntry(after: .min, limit: .max) { (written) throws(ChronologyError) in
            try walk.take(written)
            links += try connection.checkIndex(of: written)
        }
        try connection.checkNothingElse(indexed: links)
        try connection.checkReceipts(upTo: walk.head.position)
        return try walk.end()
    }
}

extension Connection {
    /// How many subjects the index holds for an entry, which must be all of them.
    fileprivate func checkIndex(of written: Written) throws(ChronologyError) -> Int64 {
        let subjects = Set(written.entry.subjects)
        for subject in subjects {
            let rows = try statement("SELECT 1 FROM entry_subject WHERE subject = ?1 AND position = ?2")
            try rows.bind(subject.text, at: 1)
            try rows.bind(written.position, at: 2)
            guard try rows.step() else { throw .damaged(Fault(position: written.position, reason: .subjects)) }
        }
        return Int64(subjects.count)
    }

    /// The index must hold nothing that no entry says.
    fileprivate func checkNothingElse(indexed: Int64) throws(ChronologyError) {
        guard try integer("SELECT count(*) FROM entry_subject") != indexed else { return }
        let stray = try integer(
            """
            SELECT min(s.position) FROM entry_subject s LEFT JOIN entry e ON e.position = s.position
            WHERE e.position IS NULL OR instr(' ' || e.subjects || ' ', ' ' || s.subject || ' ') = 0
            """)
        throw .damaged(Fault(position: stray ?? 0, reason: .subjects))
    }

    fileprivate func checkReceipts(upTo head: Int64) throws(ChronologyError) {
        let latest = try integer("SELECT max(position) FROM command") ?? 0
        guard latest <= head else { throw .damaged(Fault(position: latest, reason: .receipt(head: head))) }
    }
}
