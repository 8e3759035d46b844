import Front
import Testing

@Suite struct `A gate before the pages` {
    @Test(arguments: [1, 2, 3, 7])
    func `lets as many through at once as it has places, and the others one for each who leaves`(_ places: Int) throws {
        let gate = PageGate(places: places)
        var inside = (0..<places).map { _ in gate.stand() }
        #expect(inside.allSatisfy(gate.isTurn) && gate.drawing == places && gate.waiting == 0)

        let line = (0..<5).map { _ in gate.stand() }
        #expect(!line.contains(where: gate.isTurn) && gate.drawing == places && gate.waiting == 5)
        for (number, ticket) in line.enumerated() {
            gate.leave(inside.removeFirst())
            inside.append(ticket)
            #expect(gate.isTurn(of: ticket), "first come first served")
            #expect(gate.drawing == places && gate.waiting == 4 - number)
        }
        for ticket in inside { gate.leave(ticket) }
        #expect(gate.drawing == 0 && gate.waiting == 0)
    }

    @Test(arguments: [0, -3]) func `has one place at least`(_ places: Int) {
        let gate = PageGate(places: places)
        #expect(gate.isTurn(of: gate.stand()))
    }

    @Test func `tells those who wait in the order in which they came`() async throws {
        let gate = PageGate(places: 1)
        let first = gate.stand()
        let line = (0..<20).map { _ in gate.stand() }
        gate.leave(first)
        for ticket in line {
            try await gate.turn(of: ticket)
            #expect(gate.isTurn(of: ticket))
            gate.leave(ticket)
        }
        #expect(gate.drawing == 0)
    }

    @Test func `wakes everybody, whenever they begin to wait`() async throws {
        let gate = PageGate(places: 3)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<500 {
                group.addTask {
                    let ticket = gate.stand()
                    defer { gate.leave(ticket) }
                    try await gate.turn(of: ticket)
                    #expect(gate.drawing <= 3)
                    await Task.yield()
                }
            }
            try await group.waitForAll()
        }
        #expect(gate.drawing == 0 && gate.waiting == 0)
    }

    @Test func `lets go of a reader who goes away while they wait, and of nobody else`() async throws {
        let gate = PageGate(places: 1)
        let (inside, gone, last) = (gate.stand(), gate.stand(), gate.stand())
        let waiting = Task { try await gate.turn(of: gone) }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        #expect(gate.drawing == 1 && gate.waiting == 1)
        gate.leave(gone)
        #expect(gate.drawing == 1 && gate.waiting == 1, "who has gone already leaves no place")
        gate.leave(inside)
        try await gate.turn(of: last)
        gate.leave(last)
        #expect(gate.drawing == 0 && gate.waiting == 0)
    }

    @Test func `loses no place to readers who go away just when it is their turn`() async throws {
        let gate = PageGate(places: 2)
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<400 {
                group.addTask {
                    let ticket = gate.stand()
                    let waiting = Task { try await gate.turn(of: ticket) }
                    if number.isMultiple(of: 3) { waiting.cancel() }
                    _ = await waiting.result
                    gate.leave(ticket)
                }
            }
        }
        #expect(gate.drawing == 0 && gate.waiting == 0)
    }

    @Test func `gives up a place once, however often that is said`() {
        let gate = PageGate(places: 1)
        let (first, second, third) = (gate.stand(), gate.stand(), gate.stand())
        for _ in 0..<3 { gate.leave(first) }
        #expect(gate.isTurn(of: second) && !gate.isTurn(of: third))
    }
}
