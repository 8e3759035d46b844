import Boards
import Chronology
import CommandPost
import Relief
import Vocabulary

/// What is looked at after every step, and what now and then.
extension Simulation {
    /// Reads what is new in the log, without faults, and holds it against everything known.
    func checkStep() async throws {
        let head = try await machine.disk.head()
        try hold(.logOnlyGrows, head.position >= book.head.position, "the log went back to \(head.position)")
        for written in try await machine.disk.entries(after: book.head.position, limit: .max) {
            let recorded = try Recorded(written)
            try book.take(written, recorded.event)
            truth.apply(recorded)
        }
        try hold(.logOnlyGrows, head.hash == book.head.hash, "entry \(head.position) is not what was read before")
        try book.checkWhole()
        try book.check(truth)
        try hold(
            .acknowledgedIsKept, ledger.furthest <= head.position, "receipt \(ledger.furthest), log \(head.position)")
    }

    /// The log verifies, every receipt stands, and every server shows the replay of the log.
    func checkEverything() async throws {
        machine.counts.add(.replays)
        let verdict = try await machine.disk.verify(expecting: book.head.hash)
        try hold(.verifies, verdict, is: .whole(book.head), "the verdict")
        try ledger.check(machine.disk.image().commits)
        let replay = WallFace(try await replayed())
        try compare(WallFace(truth), with: replay, "a reader that followed")
        truth = try await fromSnapshot(truth)
        try compare(WallFace(truth), with: replay, "a reader that began with a snapshot")
        machine.isLeftAlone(true)
        for (number, server) in machine.servers.enumerated() {
            try await server.post.catchUp()
            let wall = await server.post.wall
            try book.check(wall)
            try compare(WallFace(wall), with: replay, "server \(number)")
        }
        machine.isLeftAlone(false)
    }

    /// The boards written down and read again; the follower goes on with these, as a server does after a start.
    private func fromSnapshot(_ wall: Wall) async throws -> Wall {
        var pieces: [WallPiece] = []
        await wall.write { pieces.append(WallPiece($0, $1)) }
        return try await Wall(pieces: pieces)
    }

    func replayed(upTo position: Int64 = .max) async throws -> Wall {
        var wall = Wall()
        let entries = try await machine.disk.entries(after: 0, limit: Int(position))
        for written in entries { wall.apply(try Recorded(written)) }
        return wall
    }

    func compare(_ face: WallFace, with replay: WallFace, _ who: String) throws {
        try hold(
            .boardsAreReplay, face == replay,
            "\(who) shows something else than the replay: \(face.differences(from: replay))")
    }
}
