import Foundation
import Matching
import Vocabulary

/// Solves DIMACS networks with each of our methods and prints, as JSON lines, what it took: processor seconds of reading
/// and of solving, the better of a few rounds.
@main
struct FlowTimes {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let method = arguments.first.flatMap(FlowMethod.init), !arguments.dropFirst().isEmpty else {
            print("Usage: FlowTimes simplex|scaling|auto FILE...")
            exit(2)
        }
        for file in arguments.dropFirst() { try measure(file, method) }
    }

    private static func measure(_ file: String, _ wish: FlowMethod) throws {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        var network = FlowNetwork<Int64>()
        var read = Double.infinity
        for _ in 0..<2 {
            let start = cpuSeconds()
            try bytes.withUnsafeBytes { try DimacsReader.read($0, into: &network) }
            read = min(read, cpuSeconds() - start)
        }
        var best = Double.infinity
        var outcome = FlowOutcome.stopped
        var rounds = 0
        let begin = cpuSeconds()
        repeat {
            let start = cpuSeconds()
            var solver = FlowSolver<Int64>()
            outcome = try solver.solve(&network, by: wish)
            best = min(best, cpuSeconds() - start)
            rounds += 1
        } while rounds < 5 && cpuSeconds() - begin < 1
        let cost = network.totalCost().map { "\($0)" } ?? "null"
        print(
            """
            {"who":"\(wish)","file":"\(file)","outcome":"\(outcome)","cost":\(cost),"seconds":\(best),"read":\(read)}
            """)
    }

    private static func cpuSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
