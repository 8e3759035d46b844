package import Vocabulary

/// What a backup is called: `chronology-20261121T043900Z-5048.sqlite`.
///
/// The time comes first, so that a listing by name is a listing by age. Only files called like this are ever counted
/// or removed as backups.
package struct BackupName: Hashable, Sendable, CustomStringConvertible {
    static let prefix = "chronology-"
    static let ending = ".sqlite"

    /// When it was taken, to the second.
    package let takenAt: Moment
    /// The position of the last entry in it.
    package let position: Int64

    package init(takenAt: Moment, position: Int64) {
        // A name read again must be the same as the one that was written.
        self.takenAt = Moment(milliseconds: takenAt.milliseconds - takenAt.milliseconds % 1000)
        self.position = position
    }

    /// A file name, without its directory, or `nil` when it is not called as a backup is.
    package init?(_ fileName: String) {
        guard fileName.hasPrefix(Self.prefix), fileName.hasSuffix(Self.ending) else { return nil }
        let parts = fileName.dropFirst(Self.prefix.count).dropLast(Self.ending.count)
            .split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let takenAt = Self.moment(parts[0]), let position = Int64(parts[1]) else { return nil }
        self.init(takenAt: takenAt, position: position)
        // Nothing else that could be read as the same, such as `+1` or `007`.
        guard description == fileName else { return nil }
    }

    package var description: String {
        let time = takenAt.utc.filter { $0 != "-" && $0 != ":" }.prefix { $0 != "." }
        return "\(Self.prefix)\(time)Z-\(position)\(Self.ending)"
    }

    /// The note about it: what stood at its head, so that nobody has to open it.
    package var note: String { "\(description.dropLast(Self.ending.count)).note" }

    private static func moment(_ text: Substring) -> Moment? {
        let characters = Array(text)
        guard characters.count == 16, characters[8] == "T", characters[15] == "Z" else { return nil }
        func part(_ range: Range<Int>) -> String { String(characters[range]) }
        return Moment(
            "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(9..<11)):\(part(11..<13)):\(part(13..<15))Z")
    }
}
