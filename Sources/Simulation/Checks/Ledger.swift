import Chronology
import CommandPost
import Vocabulary

/// What senders were told, and what must therefore be true for ever.
struct Ledger {
    private struct Entry {
        let letter: Letter
        let answer: Acknowledgement
    }

    private var acknowledged: [Int: Entry] = [:]
    /// Refused by the rules and never sent again.
    private var refused: [Int: Letter] = [:]
    private var inOrder: [Int] = []

    /// The furthest receipt that anybody has seen.
    private(set) var furthest: Int64 = 0

    /// Letters with a key that were answered, for those who repeat.
    var repeatable: [Letter] { inOrder.suffix(30).compactMap { acknowledged[$0]?.letter } }

    /// Takes in an acknowledgement of a letter sent when `floor` was the furthest receipt.
    mutating func keep(_ answer: Acknowledgement, of letter: Letter, floor: Int64) throws(Broken) {
        if let first = acknowledged[letter.number]?.answer {
            try checkRepeat(answer, of: letter, first)
            return
        }
        let isLater = answer.isRepeat || answer.position >= floor
        try hold(.receiptsMonotone, isLater, "receipt \(answer.position) of letter \(letter.number) after \(floor)")
        furthest = max(furthest, answer.position)
        acknowledged[letter.number] = Entry(letter: letter, answer: answer)
        if letter.key != nil { inOrder.append(letter.number) }
    }

    private func checkRepeat(
        _ answer: Acknowledgement, of letter: Letter, _ first: Acknowledgement
    ) throws(Broken) {
        let same = answer.position == first.position && answer.at == first.at && answer.answer == first.answer
        try hold(.repeatsAgree, same && answer.isRepeat, "letter \(letter.number): first \(first), then \(answer)")
    }

    func isAcknowledged(_ letter: Letter) -> Bool { acknowledged[letter.number] != nil }

    mutating func keepRefusal(of letter: Letter) { refused[letter.number] = letter }

    /// Every acknowledged letter with a key has one commit, whose receipt says what its sender was told; one that was
    /// refused has none.
    func check(_ commits: [MemoryChronology.Commit]) throws(Broken) {
        let byKey = Dictionary(grouping: commits.filter { $0.command != nil }) { $0.command?.text ?? "" }
        for number in inOrder {
            guard let entry = acknowledged[number], let key = Self.key(of: entry.letter) else { continue }
            let receipts = (byKey[key] ?? []).map(\.receipt)
            let told = Receipt(
                position: entry.answer.position, recordedAt: entry.answer.at, answer: entry.answer.answer)
            try hold(.acknowledgedIsKept, receipts, is: [told], "letter \(number), key \(key)")
        }
        for letter in refused.values {
            guard let key = Self.key(of: letter) else { continue }
            try hold(.answersAreClear, byKey[key] == nil, "letter \(letter.number) was refused and is in the log")
        }
    }

    private static func key(of letter: Letter) -> String? {
        letter.key.flatMap { CommandKey(sender: letter.sender.text, key: $0, body: .zero)?.text }
    }
}
