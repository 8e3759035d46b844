import Vocabulary

extension PeopleProblem: InspectedProblem {
    package enum FaultCode: String, ColumnFaultCode {
        case duplicate = "people/duplicate"
        case outOfRange = "people/out-of-range"
        case overlap = "people/overlapping-blocks"
        case unequalColumns = "people/unequal-columns"
        case unknownIndex = "people/unknown-index"
    }

    package enum Section: String, ProblemSection {
        case policy, blocks, shelters, persons, slots, history, announced
    }
}

package typealias PeopleFault = Fault<PeopleProblem>
package typealias PeopleFaults = Faults<PeopleProblem>

extension Inspection<PeopleProblem> {
    /// Bits that stand for nothing are a slipped column, not a wish.
    mutating func bits(_ section: Section, _ column: String, _ values: [UInt64], count: Int) {
        let known = count >= 64 ? UInt64.max : (1 << UInt64(count)) - 1
        for (row, value) in values.enumerated() where value & ~known != 0 {
            note(
                .outOfRange, section, column, row, value,
                Wording("\(known)以下のビット列", "bits of \(known) at most"))
        }
    }

    mutating func pairs(_ section: Section, _ pairs: PeopleProblem.Pairs, _ column: String) {
        var seen: Set<Int64> = []
        for row in 0..<pairs.count {
            let key = Int64(pairs.person[row]) << 32 | Int64(UInt32(bitPattern: pairs.place[row]))
            guard !seen.insert(key).inserted else { continue }
            note(
                .duplicate, section, column, row, "\(pairs.person[row]), \(pairs.place[row])",
                Wording("同じ組は1回だけ", "each pair once"))
        }
    }

    /// One block follows the other; two that overlap would have people in two places.
    mutating func follow(_ blocks: PeopleProblem.Blocks) {
        for row in 0..<blocks.count {
            let least = row == 0 ? Int32.min : blocks.end[row - 1]
            if blocks.start[row] < least {
                note(
                    .overlap, .blocks, "start", row, blocks.start[row],
                    Wording("前の時間帯が終わる\(least)以降", "\(least) or later, when the block before ends"))
            }
            if blocks.end[row] <= blocks.start[row] {
                note(
                    .outOfRange, .blocks, "end", row, blocks.end[row],
                    Wording("\(blocks.start[row])より後", "later than \(blocks.start[row])"))
            }
        }
    }
}
