import Vocabulary

/// Reads a side file (WAL) of SQLite frame by frame, <https://www.sqlite.org/fileformat2.html#walformat>.
///
/// SQLite takes a WAL up to the first frame whose checksum does not fit, and says nothing of what follows: after a power
/// cut that is right, for what follows was never synced. But a commit is written only after the one before it was
/// synced. Where two more commits follow the bad frame, unbroken, the disk has lost something that was acknowledged.
struct WALScan {
    private static let headerSize = 32
    private static let frameHeaderSize = 24
    private static let frameSize = frameHeaderSize + Int(LogFile.pageSize)

    private let bytes: UnsafeRawBufferPointer
    private let isBigEndian: Bool
    private let salts: UInt64
    private let headerFits: Bool

    init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count >= Self.headerSize + Self.frameSize else { return nil }
        self.bytes = bytes
        isBigEndian = bytes.word(0) & 1 == 1
        let sum = Checksum(zero: isBigEndian).over(bytes, 0..<24)
        headerFits = bytes.word(0) | 1 == 0x377F_0683 && sum.isStored(in: bytes, at: 24)
        // A header that is damaged leaves the first frame to say which of them belong together.
        salts = bytes.double(headerFits ? 16 : Self.headerSize + 8)
    }

    /// The first frame, counted from 1, that is damaged though two whole commits follow; `nil` when all is well.
    var lostFrame: Int? {
        let count = (bytes.count - Self.headerSize) / Self.frameSize
        var place = headerFits ? (0..<count).first { !follows($0) } ?? count : 0
        let damaged = place
        var commits = 0
        while place + 1 < count, commits < 2 {
            place += 1
            commits = follows(place) ? commits + (isCommit(place) ? 1 : 0) : 0
        }
        return commits == 2 ? damaged + 1 : nil
    }

    private func start(_ frame: Int) -> Int { Self.headerSize + frame * Self.frameSize }

    /// Whether the frame belongs to this WAL and its checksum follows from what stands before it.
    private func follows(_ frame: Int) -> Bool {
        let start = start(frame)
        guard bytes.double(start + 8) == salts else { return false }
        let before = frame == 0 ? 24 : start - Self.frameSize + 16
        return Checksum(storedIn: bytes, at: before, isBigEndian)
            .over(bytes, start..<start + 8).over(bytes, start + Self.frameHeaderSize..<start + Self.frameSize)
            .isStored(in: bytes, at: start + 16)
    }

    private func isCommit(_ frame: Int) -> Bool { bytes.word(start(frame) + 4) != 0 }
}

/// Two sums that run through a WAL, of words in the order of bytes that its header names.
private struct Checksum {
    private var first: UInt32
    private var second: UInt32
    private let isBigEndian: Bool

    init(zero isBigEndian: Bool) { (first, second, self.isBigEndian) = (0, 0, isBigEndian) }

    /// As it was left at `place`; sums are always stored with the highest byte first.
    init(storedIn bytes: UnsafeRawBufferPointer, at place: Int, _ isBigEndian: Bool) {
        (first, second, self.isBigEndian) = (bytes.word(place), bytes.word(place + 4), isBigEndian)
    }

    func over(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Self {
        var sum = self
        for place in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
            let (one, two) = (bytes.word(place), bytes.word(place + 4))
            sum.first &+= (isBigEndian ? one : one.byteSwapped) &+ sum.second
            sum.second &+= (isBigEndian ? two : two.byteSwapped) &+ sum.first
        }
        return sum
    }

    func isStored(in bytes: UnsafeRawBufferPointer, at place: Int) -> Bool {
        bytes.word(place) == first && bytes.word(place + 4) == second
    }
}

extension UnsafeRawBufferPointer {
    fileprivate func word(_ place: Int) -> UInt32 {
        UInt32(bigEndian: loadUnaligned(fromByteOffset: place, as: UInt32.self))
    }

    fileprivate func double(_ place: Int) -> UInt64 { loadUnaligned(fromByteOffset: place, as: UInt64.self) }
}
