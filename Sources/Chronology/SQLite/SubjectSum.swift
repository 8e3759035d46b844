/// A sum over pairs of subject and position that is the same for the same pairs in any order.
///
/// The entries hold their subjects by position, the index holds them by subject: summing both up is quicker than
/// looking for each. Every pair is hashed under a key drawn when the process began (SipHash), so that nobody can
/// write an index that has the right sum and the wrong pairs.
struct SubjectSum: Equatable {
    private(set) var pairs: Int64 = 0
    private var sum: UInt64 = 0

    mutating func add(_ subject: UnsafeRawBufferPointer, at position: Int64) {
        var hasher = Hasher()
        hasher.combine(bytes: subject)
        hasher.combine(position)
        sum &+= UInt64(bitPattern: Int64(hasher.finalize()))
        pairs += 1
    }

    /// Adds what stands in an entry, where one subject may stand twice.
    mutating func add(subjects: UnsafeRawBufferPointer, at position: Int64) {
        let words = subjects.split(separator: UInt8(ascii: " "))
        for (place, word) in words.enumerated() where !words[..<place].contains(where: { $0.elementsEqual(word) }) {
            add(UnsafeRawBufferPointer(rebasing: word), at: position)
        }
    }
}
