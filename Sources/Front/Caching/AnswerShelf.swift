package import Relief
package import Vocabulary

/// Pages that answered a form, kept for a while for the one who sent it and nobody else.
///
/// In memory only and bounded: they hold what somebody typed. One that is gone costs what was typed before a reload,
/// and nothing that was recorded.
package struct AnswerShelf: Sendable {
    private struct Kept {
        let name: String
        let owner: ID<Token>
        let bytes: [UInt8]
        let at: Moment
    }

    /// As many of one owner as are stepped back through; a token may be shared by a whole shelter.
    package static let mostOfOne = 20
    /// Of all together; a stock sheet of five megabytes makes a preview of seven.
    package static let mostBytes = 64_000_000
    package static let time = Span.hours(1)

    /// The oldest first.
    private var kept: [Kept] = []

    package init() {}

    /// Keeps `bytes` under `name`, and lets go of what is old or too much; the newest stays if it fits at all.
    package mutating func keep(_ bytes: [UInt8], as name: String, of owner: ID<Token>, at now: Moment) {
        forget(at: now)
        guard bytes.count <= Self.mostBytes else { return }
        kept.append(Kept(name: name, owner: owner, bytes: bytes, at: now))
        if kept.count(where: { $0.owner == owner }) > Self.mostOfOne,
            let oldest = kept.firstIndex(where: { $0.owner == owner })
        {
            kept.remove(at: oldest)
        }
        while self.bytes > Self.mostBytes { kept.removeFirst() }
    }

    /// What was kept under `name`; `nil` for everybody but its owner, and when it is gone.
    package mutating func page(_ name: String, of owner: ID<Token>, at now: Moment) -> [UInt8]? {
        forget(at: now)
        return kept.first { $0.name == name && $0.owner == owner }?.bytes
    }

    /// What all of it takes up.
    package var bytes: Int { kept.reduce(0) { $0 + $1.bytes.count } }

    private mutating func forget(at now: Moment) { kept.removeAll { now - $0.at >= Self.time } }
}
