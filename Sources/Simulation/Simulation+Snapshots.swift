import Boards
import Chronology
import CommandPost
import Vocabulary

/// Boards are written down now and then, and what lies there is not always what was written: every start tries it.
extension Simulation {
    /// Servers that were started meanwhile hang up the newest snapshot that they trust, before anybody is served.
    func beginServers() async throws {
        for number in machine.waiting {
            machine.begins(number)
            let post = machine.servers[number].post
            let refused = await post.begin(with: machine.snapshots)
            machine.counts.add(.snapshotsRefused, refused.count)
            for (position, problem) in refused { try take(problem, of: position, number) }
            try await checkBeginning(of: number, await post.wall)
        }
    }

    private func checkBeginning(of number: Int, _ wall: Wall) async throws {
        guard wall.position > 0 else { return }
        machine.counts.add(.snapshotsUsed)
        tell("server \(number) begins with the snapshot at \(wall.position)")
        let replay = WallFace(try await replayed(upTo: wall.position))
        try compare(WallFace(wall), with: replay, "server \(number), which began with a snapshot,")
    }

    private func take(_ problem: SnapshotProblem, of position: Int64, _ number: Int) throws(Broken) {
        tell("server \(number) refuses the snapshot at \(position): \(problem.code)")
        switch problem {
        case .damaged, .foreign, .otherLog, .ahead, .unconfirmed: return
        case .otherBuild, .noWall, .noRoom, .system:
            throw Broken(.answersAreClear, "the snapshot at \(position): \(problem.code), \(problem.wording.english)")
        }
    }

    /// Servers write their boards down; now and then somebody harms what lies there or restores another log's.
    func tendSnapshots() async throws {
        if dice.happens(perMille: 120), let server = dice.pick(machine.servers) { try await keep(server) }
        if dice.happens(perMille: 40) { harmSnapshot() }
        if dice.happens(perMille: 40) { try await laySnapshotOfAnotherLog() }
    }

    private func keep(_ server: Machine.Server) async throws {
        if let bug = machine.bug, bug == .snapshotLacksEntry { return try await keep(await server.post.wall, bug) }
        do throws(SnapshotProblem) {
            guard let position = try await server.post.keep(in: machine.snapshots) else { return }
            machine.counts.add(.snapshotsKept)
            tell("a snapshot is kept at \(position)")
        } catch {
            // The log could not be asked; another server may have more luck.
            guard case .unconfirmed = error else { throw Broken(.answersAreClear, "\(error.code)") }
        }
    }

    private func keep(_ wall: Wall, _ bug: PlantedBug) async throws {
        let entries = try await machine.disk.entries(after: 0, limit: Int(wall.position))
        let spoiled = try bug.spoiling(wall, of: entries, &dice)
        try await machine.snapshots.write(spoiled, log: entries.last?.hash ?? .zero)
    }

    private func harmSnapshot() {
        guard let position = dice.pick(machine.shelf.positions) else { return }
        var bytes = machine.shelf.take(position)
        // Cut off wholly before: there is nothing left to harm.
        guard !bytes.isEmpty else { return }
        let (place, harm) = (dice.number(0...bytes.count - 1), dice.number(0...2))
        switch harm {
        case 0: bytes[place] ^= UInt8(1 << dice.number(0...7))
        case 1: bytes.removeLast(bytes.count - place)
        default: break
        }
        let home = harm == 2 ? position + Int64(dice.number(1...3)) : position
        machine.shelf.put(bytes, at: home)
        machine.counts.add(.snapshotsHarmed)
        tell("the snapshot at \(position) is \(["changed", "cut off", "taken for \(home)"][harm])")
    }

    private func laySnapshotOfAnotherLog() async throws {
        let entries = try await machine.disk.entries(after: 0, limit: .max)
        guard entries.count > 2 else { return }
        let isLonger = dice.happens(perMille: 500)
        let other = try isLonger ? OtherLog.goingOn(entries, &dice) : OtherLog.lacking(entries, &dice)
        let disk = try await machine.disk.hash(at: other.wall.position)
        try await machine.snapshots.write(other.wall, log: machine.bug?.hash(of: other, disk: disk) ?? other.hash)
        machine.counts.add(.snapshotsOfOthers)
        tell("a snapshot of another log is laid at \(other.wall.position)")
    }
}
