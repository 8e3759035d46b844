import Boards
import Chronology
import JSON

/// A snapshot whose header was read and holds; its pieces are read when the wall is.
struct Snapshot: Sendable {
    let header: SnapshotHeader
    private let file: any SnapshotBytes

    init(_ file: any SnapshotBytes) throws(SnapshotProblem) {
        self.file = file
        let size = try file.size()
        guard size > SnapshotFooter.size,
            let footer = SnapshotFooter(
                try file.bytes(at: size - SnapshotFooter.size, count: SnapshotFooter.size)),
            footer.headerSize <= size - SnapshotFooter.size
        else { throw .foreign }
        let start = size - SnapshotFooter.size - footer.headerSize
        header = try Self.header(try file.bytes(at: start, count: footer.headerSize), footer)
        guard Self.size(of: header.pieces) == start else { throw .damaged }
    }

    /// How long they are together; `nil` when that is no length at all.
    private static func size(of pieces: [SnapshotHeader.Piece]) -> Int? {
        var size = 0
        for piece in pieces {
            let (sum, isTooLarge) = size.addingReportingOverflow(piece.size)
            guard piece.size >= 0, !isTooLarge else { return nil }
            size = sum
        }
        return size
    }

    private static func header(_ bytes: [UInt8], _ footer: SnapshotFooter) throws(SnapshotProblem) -> SnapshotHeader {
        guard Fingerprint.of(bytes) == footer.hash else { throw .damaged }
        guard let header = try? SnapshotHeader(json: bytes, limit: .max), header.build == SnapshotHeader.build else {
            throw .otherBuild
        }
        return header
    }

    /// The wall; each piece is read and checked as it is decoded.
    func wall() async throws(SnapshotProblem) -> Wall {
        do {
            let wall = try await Wall(pieces: pieces)
            guard wall.position == header.position else { throw SnapshotProblem.noWall("position \(wall.position)") }
            return wall
        } catch let problem as SnapshotProblem {
            throw problem
        } catch {
            throw .noWall("\(error)")
        }
    }

    private var pieces: [WallPiece] {
        var offset = 0
        return header.pieces.map { piece in
            defer { offset += piece.size }
            return WallPiece(piece.section, size: piece.size) { [file, offset] in
                let bytes = try file.bytes(at: offset, count: piece.size)
                guard Fingerprint.of(bytes) == piece.hash else { throw SnapshotProblem.damaged }
                return bytes
            }
        }
    }
}
