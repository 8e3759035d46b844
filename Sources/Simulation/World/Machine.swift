import Boards
import Chronology
import CommandPost
import Synchronization
import Vocabulary

/// The server room: one disk, several processes on it, and whatever happens to them.
struct Machine {
    /// One running server.
    struct Server: Sendable {
        let post: CommandPost
        let clock: MachineClock
        fileprivate let store: FaultyChronology
        /// Whether it has looked for a snapshot since it was started.
        fileprivate(set) var hasBegun = false

        /// From now on nothing goes wrong there, so that it can be asked.
        func isLeftAlone(_ alone: Bool, perMille: Int) { store.goesWrong(perMille: alone ? 0 : perMille) }
    }

    private(set) var disk = MemoryChronology()
    private(set) var servers: [Server] = []
    let stage = Stage()
    let clock = VirtualClock()
    let counts = Counts()
    /// How many of a thousand steps to the disk go wrong.
    let perMille: Int
    let shelf = MemoryShelf()
    let bug: PlantedBug?
    private let names: Names
    private var dice: Dice

    init(servers count: Int, perMille: Int, _ dice: Dice, _ bug: PlantedBug?) {
        self.dice = dice
        self.perMille = perMille
        self.bug = bug
        let source = NameSource(self.dice.apart())
        names = Names { source.next() }
        for _ in 0..<count { servers.append(start(MachineClock(clock))) }
    }

    private mutating func start(_ clock: MachineClock) -> Server {
        let store = FaultyChronology(disk, stage, counts, dice.apart(), perMille: perMille, bug)
        return Server(post: CommandPost(store, clock: { clock.now }, names: names), clock: clock, store: store)
    }

    /// One server is killed and started again; what it was writing is written or not, and whoever looks finds which.
    mutating func crash(_ number: Int) {
        counts.add(.crash)
        servers[number].store.die()
        disk.sync()
        servers[number] = start(servers[number].clock)
    }

    /// All servers stop at once, and the disk keeps what was synced and perhaps more.
    mutating func cutPower() {
        counts.add(.powerCut)
        for server in servers { server.store.die() }
        let (unsynced, synced) = (disk.unsynced, disk.image().commits.count)
        let kept = dice.number(0...unsynced)
        counts.add(.lostCommits, unsynced - kept)
        let image = disk.image(withUnsynced: kept)
        disk = MemoryChronology(bug?.spoiling(image, synced: synced) ?? image)
        for number in servers.indices { servers[number] = start(servers[number].clock) }
    }

    var snapshots: Snapshots { Snapshots(on: shelf) }

    /// The servers that were started and have not looked for a snapshot yet.
    var waiting: [Int] { servers.indices.filter { !servers[$0].hasBegun } }

    mutating func begins(_ number: Int) { servers[number].hasBegun = true }

    func isLeftAlone(_ alone: Bool) {
        for server in servers { server.isLeftAlone(alone, perMille: perMille) }
    }
}

private final class NameSource: Sendable {
    private let dice: Mutex<Dice>

    init(_ dice: Dice) { self.dice = Mutex(dice) }

    func next() -> UInt64 { dice.withLock { $0.next() } }
}
