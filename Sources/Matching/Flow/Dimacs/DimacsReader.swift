import Vocabulary

/// Reads a minimum-cost flow problem in the DIMACS format (`.min`).
///
///     c a comment            p min NODES ARCS            n NODE SUPPLY            a TAIL HEAD LOWER CAPACITY COST
///
/// Nodes count from 1 there and from 0 in a ``FlowNetwork``; arcs keep their order. Costs are whole numbers here. The
/// first problem ends the reading: a slipped column has one in every line.
///
/// Source: "The First DIMACS international algorithm implementation challenge: problem definitions and specifications",
/// 1990.
package struct DimacsReader: ~Copyable {
    private var scanner: DimacsScanner
    private let size: Int
    private var declaredArcs: Int?
    private var hasSupply = Slab<Bool>()
    private var supplies: Int128 = 0

    /// Reads `bytes` into `network`, whatever was there before.
    package static func read(
        _ bytes: UnsafeRawBufferPointer, into network: inout FlowNetwork<Int64>
    ) throws(DimacsProblem) {
        var reader = Self(bytes)
        network.removeAll()
        try reader.run(&network)
    }

    /// Reads `bytes` into `network`, whatever was there before.
    package static func read(_ bytes: [UInt8], into network: inout FlowNetwork<Int64>) throws(DimacsProblem) {
        var reading: Result<Void, DimacsProblem> = .success(())
        bytes.withUnsafeBytes { bytes in
            do throws(DimacsProblem) {
                try read(bytes, into: &network)
            } catch {
                reading = .failure(error)
            }
        }
        try reading.get()
    }

    private init(_ bytes: UnsafeRawBufferPointer) {
        (scanner, size) = (DimacsScanner(bytes), bytes.count)
    }

    private mutating func run(_ network: inout FlowNetwork<Int64>) throws(DimacsProblem) {
        while !scanner.isAtEnd {
            switch try scanner.kind() {
            case UInt8(ascii: "a"): try readArc(&network)
            case UInt8(ascii: "n"): try readNode(network)
            case UInt8(ascii: "p"): try readProblem(&network)
            case nil, UInt8(ascii: "c"): scanner.nextLine()
            default: throw scanner.unknownLine()
            }
        }
        guard let declaredArcs else { throw here(.noProblemLine, found: "", Self.problemLine) }
        guard network.arcCount == declaredArcs else {
            throw here(.tooFewArcs, found: "\(network.arcCount)", Self.arcs(declaredArcs))
        }
        guard supplies == 0 else {
            throw here(.unbalanced, found: "\(supplies)", Wording("供給の合計0", "supplies that sum up to 0"))
        }
    }

    private mutating func readProblem(_ network: inout FlowNetwork<Int64>) throws(DimacsProblem) {
        guard declaredArcs == nil else {
            throw here(.secondProblemLine, found: "p", Wording("「p」の行は1行だけ", "one p line"))
        }
        let kind = scanner.word()
        guard kind == "min" else { throw here(.notMinimumCostFlow, found: kind, Wording("min", "min")) }
        let nodes = try scanner.number(.nodes)
        let arcs = try scanner.number(.arcs)
        guard nodes >= 0, arcs >= 0 else {
            throw here(.negativeCount, found: "\(min(nodes, arcs))", Wording("0以上の数", "0 or more"))
        }
        let most = max(size, 1024)
        guard nodes <= most, nodes < Int32.max else {
            throw here(
                .tooManyNodes, found: "\(nodes)",
                Wording("\(most)以下（ファイルのバイト数）", "at most \(most), the bytes of the file"))
        }
        declaredArcs = Int(arcs)
        for _ in 0..<nodes { network.addNode() }
        hasSupply.reserve(Int(nodes))
        hasSupply.fill(Int(nodes), with: false)
        try scanner.endLine()
    }

    private mutating func readNode(_ network: borrowing FlowNetwork<Int64>) throws(DimacsProblem) {
        guard declaredArcs != nil else { throw here(.noProblemLine, found: "n", Self.problemLine) }
        let node = try readNodeNumber(of: network.nodeCount)
        let supply = try scanner.number(.supply)
        guard !hasSupply[node] else {
            throw here(.secondNodeLine, found: "\(node + 1)", Wording("点ごとに1行", "one line for each node"))
        }
        hasSupply[node] = true
        network.setSupply(supply, ofNode: node)
        supplies += Int128(supply)
        try scanner.endLine()
    }

    @inline(__always)
    private mutating func readArc(_ network: inout FlowNetwork<Int64>) throws(DimacsProblem) {
        guard let declaredArcs else { throw here(.noProblemLine, found: "a", Self.problemLine) }
        guard network.arcCount < declaredArcs else {
            throw here(.tooManyArcs, found: "a", Self.arcs(declaredArcs))
        }
        let tail = try readNodeNumber(of: network.nodeCount)
        let head = try readNodeNumber(of: network.nodeCount)
        let lower = try scanner.number(.lower)
        let capacity = try scanner.number(.capacity)
        let cost = try scanner.number(.cost)
        if lower < 0 || capacity < lower { throw badBounds(lower: lower, capacity: capacity) }
        try scanner.endLine()
        network.addArc(from: tail, to: head, capacity: capacity, cost: cost, lower: lower)
    }

    @inline(__always)
    private mutating func readNodeNumber(of count: Int) throws(DimacsProblem) -> Int {
        let number = try scanner.number(.node)
        guard number >= 1, number <= count else {
            throw here(.unknownNode, found: "\(number)", Wording("1〜\(count)の点番号", "a node from 1 to \(count)"))
        }
        return Int(truncatingIfNeeded: number) &- 1
    }
}

// What is wrong, in words.
extension DimacsReader {
    private static let problemLine = Wording("先に「p min 点の数 枝の数」の行", "a line p min NODES ARCS before it")

    private static func arcs(_ count: Int) -> Wording {
        Wording("「p」の行のとおり\(count)本の枝", "\(count) arcs, as the p line says")
    }

    private func badBounds(lower: Int64, capacity: Int64) -> DimacsProblem {
        if capacity < 0 {
            return here(.negativeCapacity, found: "\(capacity)", Wording("0以上の容量", "a capacity of 0 or more"))
        }
        if lower < 0 {
            return here(.negativeLowerBound, found: "\(lower)", Wording("0以上の下限", "a least flow of 0 or more"))
        }
        return here(
            .lowerAboveCapacity, found: "\(lower) \(capacity)",
            Wording("容量以下の下限", "a least flow that is at most the capacity"))
    }

    private func here(_ code: DimacsProblem.Code, found: String, _ expected: Wording) -> DimacsProblem {
        DimacsProblem(
            code: code, line: scanner.line, found: String(found.prefix(DimacsProblem.longestFound)), expected: expected)
    }
}
