import Vocabulary

/// Looks for what is wrong with a problem, and stops noting when there is more than anybody reads.
struct PeopleInspection {
    private(set) var faults: [PeopleFault] = []

    mutating func note(
        _ code: PeopleFault.Code, _ section: PeopleFault.Section, _ column: String, row: Int? = nil, found: some Any,
        _ expected: Wording
    ) {
        guard faults.count < PeopleFaults.limit else { return }
        faults.append(
            PeopleFault(
                code: code, section: section, column: column, row: row, found: "\(found)", expected: expected))
    }

    mutating func lengths(_ section: PeopleFault.Section, _ rows: Int, _ columns: [(name: String, count: Int)]) {
        for column in columns where column.count != rows {
            note(
                .unequalColumns, section, column.name, found: column.count,
                Wording("他の列と同じ\(rows)行", "\(rows) rows as in other columns"))
        }
    }

    mutating func values<Number: BinaryInteger>(
        _ section: PeopleFault.Section, _ column: String, _ values: [Number], within range: ClosedRange<Int64>
    ) {
        for (row, value) in values.enumerated() where !range.contains(Int64(clamping: value)) {
            note(
                .outOfRange, section, column, row: row, found: value,
                Wording(
                    "\(range.lowerBound)から\(range.upperBound)までの整数",
                    "a whole number from \(range.lowerBound) to \(range.upperBound)"))
        }
    }

    mutating func indices(_ section: PeopleFault.Section, _ column: String, _ values: [Int32], below count: Int) {
        for (row, value) in values.enumerated() where value < 0 || value >= count {
            note(
                .unknownIndex, section, column, row: row, found: value,
                Wording("0から\(count - 1)までの行番号", "a row from 0 to \(count - 1)"))
        }
    }

    /// Bits that stand for nothing are a slipped column, not a wish.
    mutating func bits(_ section: PeopleFault.Section, _ column: String, _ values: [UInt64], count: Int) {
        let known = count >= 64 ? UInt64.max : (1 << UInt64(count)) - 1
        for (row, value) in values.enumerated() where value & ~known != 0 {
            note(
                .outOfRange, section, column, row: row, found: value,
                Wording("\(known)以下のビット列", "bits of \(known) at most"))
        }
    }

    mutating func pairs(_ section: PeopleFault.Section, _ pairs: PeopleProblem.Pairs, _ column: String) {
        var seen: Set<Int64> = []
        for row in 0..<pairs.count {
            let key = Int64(pairs.person[row]) << 32 | Int64(UInt32(bitPattern: pairs.place[row]))
            guard !seen.insert(key).inserted else { continue }
            note(
                .duplicate, section, column, row: row, found: "\(pairs.person[row]), \(pairs.place[row])",
                Wording("同じ組は1回だけ", "each pair once"))
        }
    }

    /// One block follows the other; two that overlap would have people in two places.
    mutating func follow(_ blocks: PeopleProblem.Blocks) {
        for row in 0..<blocks.count {
            let least = row == 0 ? Int32.min : blocks.end[row - 1]
            if blocks.start[row] < least {
                note(
                    .overlap, .blocks, "start", row: row, found: blocks.start[row],
                    Wording("前の時間帯が終わる\(least)以降", "\(least) or later, when the block before ends"))
            }
            if blocks.end[row] <= blocks.start[row] {
                note(
                    .outOfRange, .blocks, "end", row: row, found: blocks.end[row],
                    Wording("\(blocks.start[row])より後", "later than \(blocks.start[row])"))
            }
        }
    }
}
