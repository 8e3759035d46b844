import Matching

/// Reads, solves and writes one problem: seconds and memory of each step, and what the answer is worth.
struct SolveTimes {
    /// Small problems are solved several times, and the best counts.
    private static let (mostPasses, enough) = (5, 0.5)

    let path: String
    let threads: Int

    func run(allocation: String, granted: String) throws {
        let reading = Meter()
        let file = try Instance.read(path)
        var facts: [String: any Sendable] = [
            "threads": threads, "needs": file.problem.needs.count, "readCPU": reading.cpuSeconds,
            "readSeconds": reading.seconds, "readMB": Memory.most, "problemMB": Memory.resident,
        ]
        Memory.forget()
        let answer = try solve(file.problem, &facts)
        facts["solveMB"] = Memory.most
        Memory.forget()
        let writing = Meter()
        try write(answer, of: file, to: allocation)
        facts["writeCPU"] = writing.cpuSeconds
        facts["writeMB"] = Memory.most
        try GrantedFile.write(GrantedFile.units(of: answer, needs: file.problem.needs.count), to: granted)
        facts.merge(Self.costs(GoodsObjective(of: answer, in: file.problem))) { $1 }
        try tell(facts)
    }

    private func solve(_ problem: GoodsProblem, _ facts: inout [String: any Sendable]) throws -> GoodsAllocation {
        var (best, wall) = (Double.infinity, Double.infinity)
        var answer = GoodsAllocation()
        let all = Meter()
        for pass in 0..<Self.mostPasses where pass == 0 || all.cpuSeconds < Self.enough {
            let watch = Meter()
            answer = FairAllocation.allocation(for: problem, threads: threads).allocation
            best = min(best, watch.cpuSeconds)
            wall = min(wall, watch.seconds)
        }
        facts["solveCPU"] = best
        facts["solveSeconds"] = wall
        return answer
    }

    private func write(_ answer: GoodsAllocation, of file: GoodsFile, to path: String) throws {
        let output = try OutputFile(path)
        try AllocationFile(instance: file.name, allocation: answer).write { (piece) throws(any Error) in
            try output.write(piece)
        }
        try output.flush()
    }

    static func costs(_ objective: GoodsObjective) -> [String: any Sendable] {
        [
            "penalty": objective.penalty, "days": objective.shelfLifeDays, "gramKilometres": objective.gramKilometres,
            "shipments": objective.shipments,
        ]
    }
}
