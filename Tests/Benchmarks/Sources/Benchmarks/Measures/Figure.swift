import Foundation

/// One measurement, printed as a line of JSON; `report.py` puts them together.
struct Figure: Encodable {
    let benchmark: String
    let who: String
    /// What was counted: entries, rows, commands.
    var count: Int
    var seconds: Double
    var cpuSeconds: Double
    /// Milliseconds, megabytes and whatever else belongs to it.
    var more: [String: Double] = [:]

    func print() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        FileHandle.standardOutput.write(try encoder.encode(self) + [UInt8(ascii: "\n")])
    }
}

extension Figure {
    init(_ benchmark: String, _ who: String, count: Int, _ watch: Stopwatch, _ more: [String: Double] = [:]) {
        self.init(
            benchmark: benchmark, who: who, count: count, seconds: watch.seconds, cpuSeconds: watch.cpuSeconds,
            more: more)
    }
}

/// How long answers took.
struct Latencies {
    private let sorted: [Double]

    init(_ seconds: [Double]) { sorted = seconds.sorted() }

    private func milliseconds(_ share: Double) -> Double {
        guard let last = sorted.indices.last else { return 0 }
        return sorted[min(last, Int(Double(sorted.count) * share))] * 1_000
    }

    var all: [String: Double] {
        ["p50ms": milliseconds(0.5), "p99ms": milliseconds(0.99), "maxms": milliseconds(1)]
    }
}
