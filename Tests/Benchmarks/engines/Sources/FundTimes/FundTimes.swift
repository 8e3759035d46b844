import Formats
import Foundation
import Matching

/// Measures the funds engine; `Tests/Benchmarks/funds/run` is how it is called.
///
/// Prints one JSON object: processor seconds for reading, for solving (the best of several where it is short), for
/// solving with reasons, and the most memory.
@main
enum FundTimes {
    private static let usage = "Usage: FundTimes PROBLEM ALLOCATION\n"
    /// Short solves are repeated until this many seconds are spent, five times at most.
    private static let enough = 0.5

    static func main() throws {
        let words = Array(CommandLine.arguments.dropFirst())
        guard words.count == 2 else {
            FileHandle.standardError.write(Data(usage.utf8))
            exit(2)
        }
        var start = processorSeconds()
        let file = try read(words[0])
        let reading = processorSeconds() - start
        let (allocation, solving) = best(of: 5) { FairFunding.allocation(for: file.problem).allocation }
        let solved = memory()
        start = processorSeconds()
        let plan = FairFunding.plan(for: file.problem)
        let explaining = processorSeconds() - start
        let answer = FundAllocationFile(instance: file.name, allocation: allocation)
        try Data(answer.json).write(to: URL(fileURLWithPath: words[1]))
        let facts: [String: any Sendable] = [
            "readCPU": reading, "solveCPU": solving, "planCPU": explaining, "MB": solved, "grants": allocation.count,
            "flexibility": plan.objective.flexibility, "requests": file.problem.requests.count,
            "sources": file.problem.sources.count, "fewest": plan.objective.fewestGrants,
        ]
        let line = try JSONSerialization.data(withJSONObject: facts, options: [.sortedKeys])
        FileHandle.standardOutput.write(line + [UInt8(ascii: "\n")])
    }

    private static func read(_ path: String) throws -> FundFile {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        return try FundFile(json: path.hasSuffix(".gz") ? Gzip.decompress(bytes, limit: GoodsFile.limit) : bytes)
    }

    private static func best<Result>(of times: Int, _ work: () -> Result) -> (Result, Double) {
        var start = processorSeconds()
        var result = work()
        var (least, spent) = (processorSeconds() - start, processorSeconds() - start)
        for _ in 1..<times where spent < enough {
            start = processorSeconds()
            result = work()
            let seconds = processorSeconds() - start
            (least, spent) = (min(least, seconds), spent + seconds)
        }
        return (result, least)
    }

    private static func processorSeconds() -> Double {
        var now = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }

    /// The most that was held at any time, in megabytes (10⁶ bytes).
    private static func memory() -> Double {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        let kibibytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) }
        return (kibibytes ?? 0) * 1_024 / 1e6
    }
}
