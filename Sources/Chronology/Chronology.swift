/// Everything that has happened, in order (クロノロジー).
///
/// It only ever grows. This is the contract of every store; all of them pass the same tests.
package protocol Chronology: Sendable {
    /// Writes all entries of `draft` or none, and returns once they are durable.
    ///
    /// A command that was carried out before gets its first receipt again, even when what it had read has
    /// changed since. Otherwise the draft is refused as stale if a subject in `read` changed after `since`.
    func append(_ draft: Draft) async throws(ChronologyError) -> Outcome

    /// Whether it takes drafts now; anything but ``Condition/writing`` is for headquarters to know.
    var condition: Condition { get async }

    /// The entries after `position`, oldest first and without holes, at most `limit`.
    func entries(after position: Int64, limit: Int) async throws(ChronologyError) -> [Written]

    /// The same entries as ``entries(after:limit:)`` as far as boards need them; fewer when they are large, and some more
    /// where the last of them lies together with others in the store.
    ///
    /// It is empty only when there is nothing after `position`.
    func excerpt(after position: Int64, limit: Int) async throws(ChronologyError) -> Excerpt

    func head() async throws(ChronologyError) -> Head

    /// The position of the last entry, quick enough to ask several times a second.
    ///
    /// Another process may write to the same log; this is how a server notices.
    func headPosition() async throws(ChronologyError) -> Int64

    /// The receipt of a command carried out before, or `nil`.
    ///
    /// - Throws: ``ChronologyError/otherBody(first:)`` when the key was used for another body.
    func receipt(for key: CommandKey) async throws(ChronologyError) -> Receipt?

    /// Reads the whole log again and checks every hash, position and moment, and what was derived from them.
    ///
    /// A hash noted earlier, `kept`, must be that of some position: this finds a cut tail. What is wrong with the
    /// log is in the verdict; an error means that it could not be read.
    func verify(expecting kept: Fingerprint?, progress: Progress) async throws(ChronologyError) -> Verdict

    /// The hash of the entry at `position`, the zeros before the first, or `nil` when the log does not go so far.
    func hash(at position: Int64) async throws(ChronologyError) -> Fingerprint?
}

extension Chronology {
    package func excerpt(after position: Int64, limit: Int) async throws(ChronologyError) -> Excerpt {
        Excerpt(try await entries(after: position, limit: limit))
    }

    package func verify(expecting kept: Fingerprint? = nil) async throws(ChronologyError) -> Verdict {
        try await verify(expecting: kept, progress: .none)
    }
}

/// Whether a log takes drafts.
package enum Condition: Hashable, Sendable {
    case writing
    /// The disk is full: each draft is still tried, and a small one may find room.
    case full(DatabaseError)
    /// It refuses drafts with this error, tries by itself to begin again, and is still read.
    case stopped(ChronologyError)
}
