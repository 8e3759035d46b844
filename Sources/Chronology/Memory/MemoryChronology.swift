import Synchronization
package import Vocabulary

/// The log in memory: for tests, and the disk of the simulation.
///
/// It keeps the whole contract of ``Chronology``. What a crash leaves is an ``Image``, and a log begun from an image
/// is the log after the restart. ``append(_:)`` is ``write(_:)`` and ``sync()`` in one; whoever calls the halves apart
/// decides where a crash falls.
package final class MemoryChronology: Chronology {
    /// What lay on the disk at a crash: whole commits, oldest first.
    package struct Image: Hashable, Sendable {
        package static let blank = Self(commits: [])

        package let commits: [Commit]

        package init(commits: [Commit]) { self.commits = commits }
    }

    /// One draft as it was written: its entries and its receipt, together or not at all.
    package struct Commit: Hashable, Sendable {
        /// Empty when the command changed nothing.
        package let entries: [Written]
        package let command: CommandKey?
        package let receipt: Receipt

        package init(entries: [Written], command: CommandKey?, receipt: Receipt) {
            self.entries = entries
            self.command = command
            self.receipt = receipt
        }
    }

    private let log: Mutex<MemoryLog>

    /// Begins with what a crash left, or with nothing.
    package init(_ image: Image = .blank) { log = Mutex(MemoryLog(image)) }

    package func append(_ draft: Draft) async throws(ChronologyError) -> Outcome {
        let outcome = try write(draft)
        sync()
        return outcome
    }

    /// Decides on `draft` and writes it, but not yet so that it outlives a crash: nobody can read it before ``sync()``.
    ///
    /// No answer may be given before that, also to a repeat: its first receipt may not be durable yet.
    package func write(_ draft: Draft) throws(ChronologyError) -> Outcome {
        try log.withLock { log throws(ChronologyError) in try log.write(draft) }
    }

    /// Makes everything written so far durable and readable.
    package func sync() { log.withLock { $0.sync() } }

    /// What lies on the disk when the power goes now: all that was synced, and the first `unsynced` commits that were
    /// not.
    ///
    /// Writing is in order, so a crash cuts off a tail and tears no hole.
    package func image(withUnsynced unsynced: Int = 0) -> Image { log.withLock { $0.image(withUnsynced: unsynced) } }

    /// How many commits a crash could take.
    package var unsynced: Int { log.withLock { $0.unsynced } }

    package func entries(after position: Int64, limit: Int) async throws(ChronologyError) -> [Written] {
        log.withLock { $0.entries(after: position, limit: limit) }
    }

    package func head() async throws(ChronologyError) -> Head { log.withLock { $0.head } }

    package func headPosition() async throws(ChronologyError) -> Int64 { log.withLock { $0.head.position } }

    package func receipt(for key: CommandKey) async throws(ChronologyError) -> Receipt? {
        try log.withLock { log throws(ChronologyError) in try log.receipt(for: key, isSynced: true) }
    }

    package var condition: Condition { .writing }

    package func hash(at position: Int64) async throws(ChronologyError) -> Fingerprint? {
        position == 0 ? .zero : log.withLock { $0.entries(after: position - 1, limit: 1).first?.hash }
    }

    package func verify(
        expecting kept: Fingerprint?, progress: Progress
    ) async throws(ChronologyError) -> Verdict {
        let commits = image().commits
        do throws(ChronologyError) {
            return .whole(try Self.walk(commits, expecting: kept))
        } catch .damaged(let fault) {
            return .broken(fault)
        }
    }

    private static func walk(_ commits: [Commit], expecting kept: Fingerprint?) throws(ChronologyError) -> Head {
        var walk = LogWalk(expecting: kept)
        var receipts = ReceiptAudit()
        for commit in commits {
            for written in commit.entries {
                try walk.take(written)
                receipts.take(recordedAt: written.recordedAt)
            }
            guard commit.receipt.position == walk.head.position else {
                throw .damaged(Fault(position: commit.receipt.position, reason: .receipt(head: walk.head.position)))
            }
            try receipts.check(
                commit.receipt.position, recordedAt: commit.receipt.recordedAt, key: commit.command?.text ?? "")
        }
        return try walk.end()
    }
}

extension MemoryChronology.Commit {
    /// Other entries under the receipt of `commit`, chained where its own first entry was.
    ///
    /// No store does this: a test of whatever finds it does.
    package init(resealing entries: [Entry], at moment: Moment, by: String, after head: Head, like commit: Self) {
        var head = head
        let written = entries.map { entry in
            let written = Written(following: head, recordedAt: moment, by: by, entry: entry)
            head = Head(position: written.position, hash: written.hash)
            return written
        }
        self.init(
            entries: written, command: commit.command,
            receipt: Receipt(position: head.position, recordedAt: moment, answer: commit.receipt.answer))
    }
}
