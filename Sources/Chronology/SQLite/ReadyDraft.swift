import Vocabulary

/// A draft with everything worked out that does not depend on its place in the log.
///
/// The one who writes does so for everybody, one after the other; what each can prepare before getting into line costs
/// nobody else time.
final class ReadyDraft: Sendable {
    let draft: Draft
    let entries: [ReadyEntry]
    /// What the decision rests on, in the order of the names.
    let read: [(subject: Subject, key: SubjectKey)]

    init(_ draft: Draft) {
        self.draft = draft
        entries = draft.entries.map { ReadyEntry($0, by: draft.by) }
        read = draft.read.sorted().map { ($0, SubjectKey($0)) }
    }
}

/// An entry as it will be written and hashed, but for its position and moment.
struct ReadyEntry: Sendable {
    let keys: [SubjectKey]
    let canonical: CanonicalBytes

    init(_ entry: Entry, by: String) {
        keys = entry.subjects.map(SubjectKey.init)
        canonical = CanonicalBytes(of: entry, by: by)
    }
}

/// Sixty-four bits that stand for a subject while the program runs.
///
/// Two subjects have the same with a chance of one in ten thousand million million; then a decision about one is made
/// once more because the other changed, and nothing else.
struct SubjectKey: Hashable, Sendable {
    private let digest: Int

    init(_ subject: Subject) {
        var hasher = Hasher()
        hasher.combine(subject)
        digest = hasher.finalize()
    }
}
