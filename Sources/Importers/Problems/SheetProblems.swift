/// Everything that is wrong with a sheet: one that comes back once is corrected once.
package struct SheetProblems: Error, Hashable, Sendable {
    /// The problems in the order of the sheet, at most ``most``.
    package private(set) var all: [SheetProblem] = []
    /// How many there are, shown or not.
    package private(set) var total = 0

    /// Nobody corrects more than this in one sitting.
    package static let most = 200

    init(_ problems: [SheetProblem] = []) { add(problems) }

    init(_ problem: SheetProblem) { self.init([problem]) }

    var isFull: Bool { all.count >= Self.most }

    mutating func add(_ problems: [SheetProblem]) {
        all += problems.prefix(Self.most - all.count)
        total += problems.count
    }
}
