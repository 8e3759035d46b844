/// Everything that has happened, in order (クロノロジー).
///
/// It only ever grows. This is the contract of every store; all of them pass the same tests.
package protocol Chronology: Sendable {
    /// Writes all entries of `draft` or none, and returns once they are durable.
    ///
    /// A command that was carried out before gets its first receipt again, even when what it had read has
    /// changed since. Otherwise the draft is refused as stale if a subject in `read` changed after `since`.
    func append(_ draft: Draft) async throws(ChronologyError) -> Outcome

    /// The entries after `position`, oldest first and without holes, at most `limit`.
    func entries(after position: Int64, limit: Int) async throws(ChronologyError) -> [Written]

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
    func verify(expecting kept: Fingerprint?) async throws(ChronologyError) -> Verdict
}
