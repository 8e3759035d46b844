import Vocabulary

/// Looks at a side file (WAL) of SQLite frame by frame, <https://www.sqlite.org/fileformat2.html#walformat>.
///
/// SQLite takes a WAL up to the first frame whose checksum does not fit, and says nothing of what follows: after a power
/// cut that is right, for what follows was never synced. But a commit is written only after the one before it was
/// synced. Where two more commits follow the bad frame, unbroken, the disk has lost something that was acknowledged.
///
/// While somebody reads for long the file grows without a bound, so no more than a megabyte of it is held.
struct WALScan {
    static let headerSize = 32
    static let frameSize = WALFrame.headerSize + Int(LogFile.pageSize)
    private static let framesAtATime = 256

    /// The beginning of the file, by which two looks at it know whether it was begun anew meanwhile.
    let beginning: [UInt8]
    /// How many frames from the first on follow each other.
    private(set) var whole = 0
    private var damaged: Int?
    private var commitsAfter = 0
    private var count = 0

    /// `nil` when there is no frame in the file.
    init?(of path: String) {
        var beginning: [UInt8] = []
        Disk.read(path, atATime: Self.headerSize + Self.frameSize) { bytes in
            beginning = Array(bytes)
            return false
        }
        guard beginning.count == Self.headerSize + Self.frameSize else { return nil }
        self.beginning = Array(beginning.prefix(Self.headerSize))
        let header = beginning.withUnsafeBytes { WALHeader($0) }
        var before = header.sum
        Disk.read(path, from: Self.headerSize, atATime: Self.framesAtATime * Self.frameSize) { bytes in
            for start in stride(from: 0, to: bytes.count - Self.frameSize + 1, by: Self.frameSize) {
                let frame = WALFrame(UnsafeRawBufferPointer(rebasing: bytes[start..<start + Self.frameSize]))
                take(frame, follows: frame.follows(before, header), header)
                before = frame.sum
            }
            return true
        }
    }

    /// The first frame, counted from 1, that is damaged though two whole commits follow; `nil` when all is well.
    var lostFrame: Int? { commitsAfter >= 2 ? damaged.map { $0 + 1 } : nil }

    /// A header that is damaged says nothing of the first frame: that is the damaged one.
    private mutating func take(_ frame: WALFrame, follows: Bool, _ header: WALHeader) {
        defer { count += 1 }
        if damaged == nil, follows, header.fits {
            whole += 1
        } else if damaged == nil {
            damaged = count
        } else if commitsAfter < 2 {
            commitsAfter = follows ? commitsAfter + (frame.isCommit ? 1 : 0) : 0
        }
    }
}

/// What the first bytes of a WAL say about all of it.
private struct WALHeader {
    let isBigEndian: Bool
    /// Whether it is what was written.
    let fits: Bool
    /// What all of its frames bear; where the header does not fit, the first of them says it.
    let salts: UInt64
    let sum: UInt64

    init(_ bytes: UnsafeRawBufferPointer) {
        isBigEndian = bytes.word(0) & 1 == 1
        sum = bytes.double(24)
        fits = bytes.word(0) | 1 == 0x377F_0683 && Checksum(0, isBigEndian).over(bytes, 0..<24).stored == sum
        salts = bytes.double(fits ? 16 : WALScan.headerSize + 8)
    }
}

/// A page as it stands in a WAL, with what leads to it from the page before.
private struct WALFrame {
    static let headerSize = 24

    private let bytes: UnsafeRawBufferPointer

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isCommit: Bool { bytes.word(4) != 0 }
    var sum: UInt64 { bytes.double(16) }

    /// Whether it belongs to this WAL and its checksum follows from the one before.
    func follows(_ before: UInt64, _ header: WALHeader) -> Bool {
        guard bytes.double(8) == header.salts else { return false }
        return Checksum(before, header.isBigEndian).over(bytes, 0..<8).over(bytes, Self.headerSize..<bytes.count)
            .stored == sum
    }
}

/// Two sums that run through a WAL, of words in the order of bytes that its header names.
private struct Checksum {
    private var first: UInt32
    private var second: UInt32
    private let isBigEndian: Bool

    /// As it was left by what stands before; both sums are always stored with the highest byte first.
    init(_ stored: UInt64, _ isBigEndian: Bool) {
        (first, second) = (UInt32(truncatingIfNeeded: stored >> 32), UInt32(truncatingIfNeeded: stored))
        self.isBigEndian = isBigEndian
    }

    var stored: UInt64 { UInt64(first) << 32 | UInt64(second) }

    func over(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Self {
        var sum = self
        for place in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
            let (one, two) = (bytes.word(place), bytes.word(place + 4))
            sum.first &+= (isBigEndian ? one : one.byteSwapped) &+ sum.second
            sum.second &+= (isBigEndian ? two : two.byteSwapped) &+ sum.first
        }
        return sum
    }
}

extension UnsafeRawBufferPointer {
    fileprivate func word(_ place: Int) -> UInt32 {
        UInt32(bigEndian: loadUnaligned(fromByteOffset: place, as: UInt32.self))
    }

    fileprivate func double(_ place: Int) -> UInt64 {
        UInt64(bigEndian: loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }
}
