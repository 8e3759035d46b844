import Chronology
import Foundation
import Relief
import Vocabulary

/// Reading and writing the payload of every kind of event, against Foundation's decoder and encoder.
///
/// Samples are those of the long log, and the one in `Fixtures/Events` for a kind that does not occur there. Both must
/// write what they have read byte for byte before anything is timed.
struct CodecMeasure {
    private static let samples = 2_000
    private static let shortest = 0.025

    private let path: String
    private let fixtures: String

    init(_ arguments: Arguments) throws {
        path = try arguments.text("file")
        fixtures = try arguments.text("fixtures")
    }

    func run() async throws {
        let (payloads, occurrences) = try await sample()
        var totals = Totals()
        for (name, shape) in FoundationShapes.all.sorted(by: { $0.key < $1.key }) {
            let texts = try payloads[name] ?? [golden(name)]
            let costs = try Self.costs(of: EventKind(name, version: 1), shape, texts)
            for cost in costs {
                try cost.figure(of: name).print()
                totals.add(cost, times: occurrences[name] ?? 0)
            }
        }
        try totals.print()
    }

    /// Some payloads of each kind, and how many there are in the log.
    private func sample() async throws -> ([String: [String]], [String: Int]) {
        let chronology = try SQLiteChronology(path: path)
        var (payloads, occurrences, position) = ([String: [String]](), [String: Int](), Int64(0))
        while case let written = try await chronology.entries(after: position, limit: 2_000), let last = written.last {
            for entry in written.map(\.entry) {
                occurrences[entry.name, default: 0] += 1
                let enough = entry.payload.utf8.count > 10_000 ? 20 : Self.samples
                if payloads[entry.name]?.count ?? 0 < enough {
                    payloads[entry.name, default: []].append(entry.payload)
                }
            }
            position = last.position
        }
        return (payloads, occurrences)
    }

    private func golden(_ name: String) throws -> String {
        let text = try String(contentsOfFile: "\(fixtures)/Events/\(name)/1.json", encoding: .utf8)
        return text.trimmingCharacters(in: .newlines)
    }

    private static func costs(
        of kind: EventKind, _ shape: (some Codable).Type, _ texts: [String]
    ) throws -> [CodecCost] {
        let (decoder, encoder) = (JSONDecoder(), JSONEncoder())
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let datas = texts.map { Data($0.utf8) }
        let events = try texts.map { try ReliefEvent(kind, payload: $0) }
        let shapes = try datas.map { try decoder.decode(shape, from: $0) }
        for (index, text) in texts.enumerated() {
            let peer = String(decoding: try encoder.encode(shapes[index]), as: UTF8.self)
            guard events[index].payload() == text, peer == text else {
                throw WrongUse(text: "\(kind) is not written as it was read: \(text)")
            }
        }
        return [
            try cost("read", "R-net", texts) { try ReliefEvent(kind, payload: $0) },
            try cost("read", "Foundation", datas) { try decoder.decode(shape, from: $0) },
            try cost("write", "R-net", events) { $0.payload() },
            try cost("write", "Foundation", shapes) { try encoder.encode($0) },
        ]
    }

    private static func cost<Value, Made>(
        _ what: String, _ who: String, _ values: [Value], _ work: (Value) throws -> Made
    ) throws -> CodecCost {
        var count = 0
        let watch = Stopwatch()
        repeat {
            for value in values { _ = try work(value) }
            count += values.count
        } while watch.cpuSeconds < shortest
        return CodecCost(what: what, who: who, count: count, seconds: watch.seconds, cpuSeconds: watch.cpuSeconds)
    }
}

struct CodecCost {
    let what: String
    let who: String
    let count: Int
    let seconds: Double
    let cpuSeconds: Double

    func figure(of kind: String) -> Figure {
        Figure(benchmark: "codec \(what) \(kind)", who: who, count: count, seconds: seconds, cpuSeconds: cpuSeconds)
    }
}

/// What the whole log would cost, each kind as often as it occurs.
private struct Totals {
    private var seconds: [String: [String: Double]] = [:]
    private var events = 0

    mutating func add(_ cost: CodecCost, times: Int) {
        seconds[cost.what, default: [:]][cost.who, default: 0] += cost.cpuSeconds / Double(cost.count) * Double(times)
        if cost.what == "read", cost.who == "R-net" { events += times }
    }

    func print() throws {
        for (what, parts) in seconds.sorted(by: { $0.key < $1.key }) {
            for (who, cpu) in parts.sorted(by: { $0.key < $1.key }) {
                try Figure(benchmark: "codec \(what)", who: who, count: events, seconds: cpu, cpuSeconds: cpu).print()
            }
        }
    }
}
