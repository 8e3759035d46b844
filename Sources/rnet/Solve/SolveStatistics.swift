import JSON

/// What an answer took, as one line of JSON for programs.
struct SolveStatistics {
    /// The word of the command: `goods`, `people`, `funds`, `flow`.
    let problem: String
    /// `nil` where a format has no place for a name.
    var instance: String?
    let isComplete: Bool
    /// How it ended, where more than two ends are possible.
    var outcome: String?

    /// The last line on standard error.
    ///
    /// Seconds count from the start of a step, those of the processor from the start of the program and over all
    /// threads; what was left undone took none.
    func line(_ watch: Stopwatch) -> String {
        let members = [
            ("problem", Self.quoted(problem)), ("instance", instance.map(Self.quoted)),
            ("complete", "\(isComplete)"), ("outcome", outcome.map(Self.quoted)),
            ("readSeconds", Self.seconds(watch.nanoseconds(of: ["loading", "reading"]))),
            ("solveSeconds", Self.seconds(watch.nanoseconds(of: ["solving"]))),
            ("writeSeconds", Self.seconds(watch.nanoseconds(of: ["writing"]))),
            ("cpuSeconds", Self.seconds(Stopwatch.processor)), ("peakMemoryBytes", PeakMemory.bytes.map(String.init)),
        ]
        return "{" + members.compactMap { name, value in value.map { "\"\(name)\":\($0)" } }.joined(separator: ",")
            + "}"
    }

    private static func quoted(_ text: String) -> String {
        var json = JSONWriter()
        json.write(text)
        return json.text
    }

    /// With six digits after the point, digit by digit: a small time is no `1e-06`.
    private static func seconds(_ nanoseconds: Int64) -> String {
        let (whole, rest) = (nanoseconds / 1000).quotientAndRemainder(dividingBy: 1_000_000)
        return "\(whole)." + "\(1_000_000 + rest)".dropFirst()
    }
}
