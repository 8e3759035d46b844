/// Who can work where and when, and how many hands each place asks for (rnet-people/1).
///
/// Rows are numbered from 0. A person works in a block of time at one slot; distances are straight lines, in metres.
/// Nothing is implied that does not stand here: a person may take a slot who has its skill, is available in its block and
/// lives within ``Policy/reachMetres`` of its shelter.
package struct PeopleProblem: Hashable, Sendable {
    package var policy: Policy
    /// How many skills there are; a skill is a number below.
    package var skillCount: Int
    package var blocks: Blocks
    package var shelters: Shelters
    package var persons: Persons
    package var slots: Slots
    /// Who has served where before: to come back is worth more than a short way.
    package var history: Pairs
    /// Who was told to come where: kept where nothing is lost by it.
    package var announced: Pairs

    /// Takes a problem that holds together.
    ///
    /// - Throws: everything that is wrong with it, at most ``PeopleFaults/limit`` places.
    package init(
        policy: Policy, skillCount: Int, blocks: Blocks, shelters: Shelters, persons: Persons, slots: Slots,
        history: Pairs = Pairs(), announced: Pairs = Pairs()
    ) throws(PeopleFaults) {
        self.policy = policy
        self.skillCount = skillCount
        self.blocks = blocks
        self.shelters = shelters
        self.persons = persons
        self.slots = slots
        self.history = history
        self.announced = announced
        let faults = faults()
        guard faults.isEmpty else { throw PeopleFaults(all: faults) }
    }
}

extension PeopleProblem {
    package struct Policy: Hashable, Sendable {
        /// How many levels of urgency there are; 1 is served first.
        package var tiers: Int32 = 1
        /// Nobody is sent farther than this from where they live.
        package var reachMetres: Int64 = 0
        /// Free blocks between two that a person works.
        package var restBlocks: Int32 = 0

        package init() {}
    }

    /// Stretches of time in which everybody works a whole shift, in order.
    package struct Blocks: Hashable, Sendable {
        /// Minutes from now.
        package var start: [Int32] = []
        package var end: [Int32] = []

        package init() {}

        package var count: Int { start.count }
    }

    package struct Shelters: Hashable, Sendable {
        package var x: [Int64] = []
        package var y: [Int64] = []

        package init() {}

        package var count: Int { x.count }
    }

    package struct Persons: Hashable, Sendable {
        package var x: [Int64] = []
        package var y: [Int64] = []
        /// Bit s stands for skill s.
        package var skills: [UInt64] = []
        /// Bit b stands for block b.
        package var availability: [UInt64] = []
        package var maxShifts: [Int32] = []

        package init() {}

        package var count: Int { x.count }
    }

    /// So many heads with a skill at a shelter in a block.
    package struct Slots: Hashable, Sendable {
        package var shelter: [Int32] = []
        package var block: [Int32] = []
        package var skill: [Int32] = []
        package var headcount: [Int32] = []
        package var tier: [Int32] = []

        package init() {}

        package var count: Int { shelter.count }
    }

    /// Rows of persons with rows of something else: a shelter in the history, a slot that was announced.
    package struct Pairs: Hashable, Sendable {
        package var person: [Int32] = []
        package var place: [Int32] = []

        package init() {}

        package var count: Int { person.count }
    }
}
