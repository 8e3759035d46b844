import Chronology

/// Reading the whole log again and checking every hash.
struct VerifyMeasure {
    private let path: String

    init(_ arguments: Arguments) throws { path = try arguments.text("file") }

    func run() async throws {
        let chronology = try SQLiteChronology(path: path)
        let watch = Stopwatch()
        guard case .whole(let head) = try await chronology.verify(expecting: nil) else {
            throw WrongUse(text: "\(path) is broken")
        }
        try Figure("verify", "R-net", count: Int(head.position), watch, ["hwmMB": Memory.most]).print()
    }
}
