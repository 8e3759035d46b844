/// Everything that is wrong with a sheet: one that comes back once is corrected once.
package struct SheetProblems: Error, Hashable, Sendable {
    /// The problems in the order of the sheet, at most ``most``.
    package private(set) var all: [SheetProblem] = []
    /// How many there are, shown or not.
    package private(set) var total = 0
    /// How its letters were read; `nil` when nobody could tell.
    package private(set) var encoding: String?
    /// How many rows below the headings say anything; `nil` when it did not come to reading them.
    package private(set) var rows: Int?

    /// Nobody corrects more than this in one sitting.
    package static let most = 200

    init(_ problems: [SheetProblem] = []) { add(problems) }

    init(_ problem: SheetProblem) { self.init([problem]) }

    var isFull: Bool { all.count >= Self.most }

    /// The same of a file that could be read so far.
    func known(encoding: String, rows: Int? = nil) -> Self {
        var problems = self
        (problems.encoding, problems.rows) = (encoding, rows)
        return problems
    }

    mutating func add(_ problems: [SheetProblem]) {
        all += problems.prefix(Self.most - all.count)
        total += problems.count
    }
}
