import Vocabulary

/// What ``MemoryChronology`` holds: a list of commits, and what is looked up in it.
struct MemoryLog {
    private var commits: [MemoryChronology.Commit] = []
    private var written: [Written] = []
    /// How many commits, and how many of their entries, outlive a crash.
    private var synced = (commits: 0, entries: 0)
    private var latest: [Subject: Int64] = [:]
    private var receipts: [String: Kept] = [:]

    private struct Kept {
        let body: Fingerprint
        let receipt: Receipt
        /// Its place among the commits.
        let commit: Int
    }

    init(_ image: MemoryChronology.Image) {
        for commit in image.commits { keep(commit) }
        sync()
    }

    var head: Head { head(of: written[..<synced.entries]) }
    var unsynced: Int { commits.count - synced.commits }

    mutating func sync() { synced = (commits.count, written.count) }

    func image(withUnsynced unsynced: Int) -> MemoryChronology.Image {
        .init(commits: Array(commits.prefix(synced.commits + max(0, unsynced))))
    }

    func entries(after position: Int64, limit: Int) -> [Written] {
        let first = Int(clamping: max(0, position))
        guard first < synced.entries, limit > 0 else { return [] }
        return Array(written[first..<min(synced.entries, first + min(limit, synced.entries))])
    }

    func receipt(for key: CommandKey, isSynced: Bool) throws(ChronologyError) -> Receipt? {
        guard let kept = receipts[key.text], !isSynced || kept.commit < synced.commits else { return nil }
        guard kept.body == key.body else { throw .otherBody(first: kept.receipt) }
        return kept.receipt
    }

    /// The command comes first: a repeat is told what it was told before, whatever has changed since.
    mutating func write(_ draft: Draft) throws(ChronologyError) -> Outcome {
        if let unfit = draft.unfit { throw .unfit(unfit) }
        if let key = draft.command, let first = try receipt(for: key, isSynced: false) { return .repeated(first) }
        try refuseStale(draft)
        let commit = commit(of: draft)
        keep(commit)
        return .stored(commit.receipt)
    }

    private func head(of entries: ArraySlice<Written>) -> Head {
        entries.last.map { Head(position: $0.position, hash: $0.hash) } ?? .none
    }

    private func refuseStale(_ draft: Draft) throws(ChronologyError) {
        let head = Int64(written.count)
        guard draft.since <= head else { throw .unfit(.ahead(since: draft.since, head: head)) }
        for subject in draft.read.sorted() {
            let latest = latest[subject] ?? 0
            guard latest <= draft.since else { throw .stale(since: draft.since, now: latest) }
        }
    }

    private func commit(of draft: Draft) -> MemoryChronology.Commit {
        let recordedAt = max(written.last?.recordedAt ?? draft.at, draft.at)
        var head = head(of: written[...])
        let entries = draft.entries.map { entry in
            let written = Written(following: head, recordedAt: recordedAt, by: draft.by, entry: entry)
            head = Head(position: written.position, hash: written.hash)
            return written
        }
        let receipt = Receipt(position: head.position, recordedAt: recordedAt, answer: draft.answer)
        return MemoryChronology.Commit(entries: entries, command: draft.command, receipt: receipt)
    }

    private mutating func keep(_ commit: MemoryChronology.Commit) {
        if let key = commit.command {
            receipts[key.text] = Kept(body: key.body, receipt: commit.receipt, commit: commits.count)
        }
        commits.append(commit)
        for entry in commit.entries {
            written.append(entry)
            for subject in entry.entry.subjects { latest[subject] = entry.position }
        }
    }
}
