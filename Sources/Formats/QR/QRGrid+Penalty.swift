/// How hard a code is to read; the mask with the least is taken (ISO/IEC 18004:2015, 7.8.3).
extension QRGrid {
    var penalty: Int {
        let lines = (0..<size).flatMap { [row($0), column($0)] }
        return lines.map { Self.runs($0) + Self.falseFinders($0) }.reduce(0, +) + patches + imbalance
    }

    private func row(_ y: Int) -> [Bool] { (0..<size).map { self[$0, y] } }
    private func column(_ x: Int) -> [Bool] { (0..<size).map { self[x, $0] } }

    /// Five alike in a line cost 3, every further one 1.
    private static func runs(_ line: [Bool]) -> Int {
        var cost = 0
        var length = 0
        var last: Bool?
        for module in line {
            length = module == last ? length + 1 : 1
            last = module
            if length >= 5 { cost += length == 5 ? 3 : 1 }
        }
        return cost
    }

    /// What looks like a finder pattern (1:1:3:1:1 with light beside it) costs 40.
    private static func falseFinders(_ line: [Bool]) -> Int {
        let mask = 1 << 11 - 1
        var seen = 0
        var cost = 0
        for (index, module) in line.enumerated() {
            seen = (seen << 1 | (module ? 1 : 0)) & mask
            if index >= 10, seen == 0b101_1101_0000 || seen == 0b000_0101_1101 { cost += 40 }
        }
        return cost
    }

    /// Every square of four alike costs 3.
    private var patches: Int {
        var cost = 0
        for y in 1..<size {
            for x in 1..<size {
                let corner = self[x, y]
                if self[x - 1, y] == corner, self[x, y - 1] == corner, self[x - 1, y - 1] == corner { cost += 3 }
            }
        }
        return cost
    }

    /// Every 5 % that dark is away from one half costs 10.
    private var imbalance: Int {
        let total = size * size
        let dark = (0..<size).map { row($0).count(where: \.self) }.reduce(0, +)
        return abs(dark * 20 - total * 10) / total * 10
    }
}
