/// How far a long piece of work has come, and the wish to stop it.
package struct Progress: Sendable {
    /// Nobody is looking.
    package static let none = Self { _, _ in true }

    private let look: @Sendable (_ done: Int64, _ total: Int64) -> Bool

    /// Work that asks `look` now and then, and ends when that says `false`.
    package init(_ look: @escaping @Sendable (_ done: Int64, _ total: Int64) -> Bool) { self.look = look }

    /// - Throws: ``ChronologyError/cancelled`` when it is to stop.
    func report(_ done: Int64, of total: Int64) throws(ChronologyError) {
        guard look(done, total), !Task.isCancelled else { throw .cancelled }
    }
}
