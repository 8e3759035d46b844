import Testing

/// Something in the sources that goes against the way in which they are built.
struct Finding: Hashable, CustomStringConvertible {
    /// As seen from the root of the repository.
    let file: String
    /// Counted from 1; `nil` where the file as a whole is meant.
    let line: Int?
    let complaint: String

    var description: String { line.map { "\(file):\($0): \(complaint)" } ?? "\(file): \(complaint)" }
}

/// Fails once for each finding, so that a report names every file and line.
func expectNone(_ findings: [Finding]) {
    for finding in findings { Issue.record("\(finding)") }
}
