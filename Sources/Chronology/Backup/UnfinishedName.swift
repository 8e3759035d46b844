/// What a file or a directory is called that a process works on: `.chronology-4711.part`, `rnet-restore-4711`.
struct UnfinishedName: Hashable, Sendable {
    static let trial = "rnet-restore-"
    private static let ending = ".part"

    let process: Int32

    /// The name of a file, without its directory, or `nil` when no process stands in it.
    ///
    /// SQLite may have laid another beside it: `.chronology-4711.part-journal`.
    init?(_ name: String) {
        guard name.hasPrefix("."), let end = name.ranges(of: Self.ending).last?.lowerBound else { return nil }
        self.init(digits: name[..<end].split(separator: "-").last)
    }

    /// The name of a directory of a trial, or `nil`.
    init?(trial name: String) {
        guard name.hasPrefix(Self.trial) else { return nil }
        self.init(digits: name.dropFirst(Self.trial.count))
    }

    private init?(digits: Substring?) {
        guard let digits, let process = Int32(digits), process > 0 else { return nil }
        self.process = process
    }
}
