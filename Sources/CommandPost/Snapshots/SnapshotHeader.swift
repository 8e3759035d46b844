import Boards
import Chronology
import JSON
import Relief
import Vocabulary

/// What a snapshot says of itself; it stands behind the pieces, because it names their hashes.
struct SnapshotHeader: Hashable, Sendable {
    /// One piece of the wall, in the order in which they stand in the file.
    struct Piece: Hashable, Sendable {
        let section: WallSection
        let size: Int
        let hash: Fingerprint
    }

    /// Counts up with every change of the file itself.
    static let format = 1

    /// The numbers of the codec and every kind of event that was known.
    ///
    /// A build that knows one kind more may have to read it from the log, so it does not trust the boards of one that
    /// did not.
    static let build = Fingerprint.of(
        (["format \(format)", "codec \(Wall.codecVersion)"] + ReliefEvent.kinds.map(\.description).sorted())
            .joined(separator: "\n"))

    var build = Self.build
    let position: Int64
    /// The hash of the log at that position.
    let log: Fingerprint
    let pieces: [Piece]
}

extension SnapshotHeader: JSONCodable {
    init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        build = try Fingerprint.read("build", &json)
        log = try Fingerprint.read("log", &json)
        pieces = try json.required("pieces")
        position = try json.required("position")
        try json.close(object)
    }

    func write(json: inout JSONWriter) {
        json.openObject()
        json.member("build", build.description)
        json.member("log", log.description)
        json.member("pieces", pieces)
        json.member("position", position)
        json.closeObject()
    }
}

extension SnapshotHeader.Piece: JSONCodable {
    init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        hash = try Fingerprint.read("hash", &json)
        section = try json.required("section")
        size = try json.required("size")
        try json.close(object)
    }

    func write(json: inout JSONWriter) {
        json.openObject()
        json.member("hash", hash.description)
        json.member("section", section)
        json.member("size", size)
        json.closeObject()
    }
}

extension Fingerprint {
    fileprivate static func read(_ name: StaticString, _ json: inout JSONReader) throws(JSONProblem) -> Self {
        let place = json.place
        guard let hash = Self(try json.required(name) as String) else {
            throw json.refusal(of: place, "SHA-256（16進数64桁）", "a SHA-256 in hexadecimal")
        }
        return hash
    }
}
