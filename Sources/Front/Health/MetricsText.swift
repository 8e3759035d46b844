package import CoreMetrics
import Synchronization

/// Counters and timers kept in memory and written as Prometheus text.
///
/// The packages at hand have no Prometheus exporter; this takes what swift-metrics reports (Hummingbird's too).
package final class MetricsText: MetricsFactory, Sendable {
    private let series = Mutex<[String: Series]>([:])

    package init() {}

    fileprivate struct Series {
        var count = 0.0
        /// `nil` for what is only counted.
        var sum: Double?
    }

    fileprivate func change(_ name: String, _ step: @Sendable (inout Series) -> Void) {
        series.withLock { step(&$0[name, default: Series()]) }
    }

    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        Instrument(name: Self.name(label, dimensions), all: self)
    }

    package func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        Instrument(name: Self.name(label, dimensions), all: self)
    }

    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        Instrument(name: Self.name(label + "_seconds", dimensions), all: self)
    }

    package func destroyCounter(_ handler: any CounterHandler) {}
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    package func destroyTimer(_ handler: any TimerHandler) {}

    /// Everything counted so far, and `gauges` as they stand now.
    package func text(_ gauges: [(String, Double)]) -> String {
        let kept = series.withLock { $0 }
        var lines = gauges.map { "\($0.0) \(Self.number($0.1))" }
        for (name, entry) in kept.sorted(by: { $0.key < $1.key }) {
            let brace = name.firstIndex(of: "{") ?? name.endIndex
            let (label, dimensions) = (name[..<brace], name[brace...])
            guard let sum = entry.sum else {
                lines.append("\(label)\(dimensions) \(Self.number(entry.count))")
                continue
            }
            lines.append("\(label)_count\(dimensions) \(Self.number(entry.count))")
            lines.append("\(label)_sum\(dimensions) \(sum)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && value.magnitude < 9e15 ? String(Int64(value)) : String(value)
    }

    private static func name(_ label: String, _ dimensions: [(String, String)]) -> String {
        let clean = String(label.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
        guard !dimensions.isEmpty else { return clean }
        let pairs = dimensions.map { "\($0.0)=\"\(escaped($0.1))\"" }.joined(separator: ",")
        return "\(clean){\(pairs)}"
    }

    private static func escaped(_ value: String) -> String {
        value.reduce(into: "") { text, character in
            switch character {
            case "\\", "\"": text += "\\\(character)"
            case "\n": text += "\\n"
            default: text.append(character)
            }
        }
    }
}

/// One series; it counts, records and times, whichever it is asked for.
private final class Instrument: CounterHandler, RecorderHandler, TimerHandler, Sendable {
    private let name: String
    private let all: MetricsText

    init(name: String, all: MetricsText) {
        self.name = name
        self.all = all
    }

    func increment(by amount: Int64) { all.change(name) { $0.count += Double(amount) } }
    func reset() { all.change(name) { $0.count = 0 } }
    func record(_ value: Int64) { record(Double(value)) }
    func record(_ value: Double) {
        all.change(name) { series in
            series.count += 1
            series.sum = (series.sum ?? 0) + value
        }
    }
    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
}
