import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A consignment` {
    let id: ID<Consignment> = .of("consignment-1")
    let bottles = Example.allocation("bottles", 200)
    let covers = Example.allocation(
        "covers", 50, from: Example.lot(60, Example.details(Example.blanket)),
        to: Example.need("need-2", 50, of: Example.blanket))

    private var prepared: Consignment { Example.consignment("consignment-1", [bottles, covers]) }
    private var lines: [ConsignmentLine] { prepared.lines }

    private func given(_ commands: ConsignmentCommand...) throws -> Given<ConsignmentDecider> {
        let consignment = try commands.reduce(prepared) { consignment, command in
            try #require(try Given(ConsignmentDecider.self, from: consignment).after(command))
        }
        return Given(ConsignmentDecider.self, from: consignment)
    }

    @Test func `is prepared from promises, numbered as on the delivery note`() throws {
        let happened = try Given(ConsignmentDecider.self).when(Example.prepare("consignment-1", [bottles, covers]))

        guard case .prepared(let body) = try #require(happened.first) else { return }
        #expect(happened.count == 1)
        #expect(body.lines.map(\.number) == [1, 2])
        #expect(body.lines.map(\.allocation) == [bottles.id, covers.id])
        #expect(body.lines.map(\.pieces) == [.of(200), .of(50)])
        #expect((body.depot, body.shelter) == (bottles.depot, bottles.shelter))
    }

    @Test func `is prepared once when it is said twice`() throws {
        #expect(try given().when(Example.prepare("consignment-1", [bottles, covers])).isEmpty)
    }

    @Test func `is of something`() {
        #expect(throws: ConsignmentRefusal.nothingToSend) {
            try Given(ConsignmentDecider.self)
                .when(.prepare(id, from: bottles.depot, to: bottles.shelter, [], at: Example.now))
        }
    }

    @Test(arguments: [(from: "depot-2", to: "shelter-1"), (from: "depot-1", to: "shelter-2")])
    func `takes only what goes its way`(from depot: String, to shelter: String) {
        #expect(throws: ConsignmentRefusal.anotherWay(bottles.id)) {
            try Given(ConsignmentDecider.self)
                .when(.prepare(id, from: .of(depot), to: .of(shelter), [bottles], at: Example.now))
        }
    }

    @Test func `is loaded as prepared when nobody says otherwise`() throws {
        let happened = try given().when(.load([:]))

        #expect(
            happened == [
                .loaded(
                    .init(
                        consignment: id,
                        lines: [.init(line: lines[0], loaded: .of(200)), .init(line: lines[1], loaded: .of(50))]))
            ])
    }

    @Test func `is loaded with less than promised`() throws {
        let loaded = try #require(try given().after(.load([1: .of(150), 2: .zero])))

        #expect(loaded.loadedPieces(of: lines[0]) == .of(150))
        #expect(loaded.loadedPieces(of: lines[1]) == .zero)
    }

    @Test func `is not loaded with more than promised`() {
        #expect(throws: ConsignmentRefusal.moreThanPrepared(line: 2, pieces: .of(50))) {
            try given().when(.load([2: .of(51)]))
        }
    }

    @Test(arguments: [Int.min, 0, 3, Int.max])
    func `has the lines that stand on the note`(_ line: Int) {
        #expect(throws: ConsignmentRefusal.noSuchLine(line, upTo: 2)) { try given().when(.load([line: .of(1)])) }
        #expect(throws: ConsignmentRefusal.noSuchLine(line, upTo: 2)) {
            try given().when(.receive([Example.receipt(line: line, received: 1)], note: nil, at: Example.now))
        }
    }

    @Test func `without lines, as an old chronology may hold it, has no line to load`() {
        let empty = ConsignmentEvent.prepared(
            .init(consignment: id, depot: bottles.depot, shelter: bottles.shelter, lines: [], preparedAt: Example.now))

        #expect(throws: ConsignmentRefusal.noSuchLine(1, upTo: 0)) {
            try Given(ConsignmentDecider.self, empty).when(.load([1: .of(1)]))
        }
    }

    @Test func `is loaded once`() {
        #expect(throws: ConsignmentRefusal.wrongState(.loaded)) { try given(.load([:])).when(.load([:])) }
    }

    @Test func `departs with or without the name of a vehicle`() throws {
        let happened = try given(.load([:])).when(.depart(vehicle: "熊本 100 あ 12-34", at: Example.now))

        #expect(
            happened == [
                .departed(.init(consignment: id, vehicle: "熊本 100 あ 12-34", departedAt: Example.now))
            ])
        #expect(try given(.load([:])).after(.depart(vehicle: nil, at: Example.now))?.state == .departed)
    }

    @Test func `does not depart before it is loaded, nor twice`() {
        #expect(throws: ConsignmentRefusal.notLoadedYet) { try given().when(.depart(vehicle: nil, at: Example.now)) }
        #expect(throws: ConsignmentRefusal.wrongState(.departed)) {
            try given(.load([:]), .depart(vehicle: nil, at: Example.now)).when(.depart(vehicle: nil, at: Example.now))
        }
    }

    @Test func `takes vehicle and note that fit`() {
        let long = String(repeating: "字", count: 501)
        #expect(throws: ConsignmentRefusal.textTooLong) {
            try given(.load([:])).when(.depart(vehicle: long, at: Example.now))
        }
        #expect(throws: ConsignmentRefusal.textTooLong) {
            try given().when(.receive([], note: long, at: Example.now))
        }
    }

    @Test(arguments: [
        ConsignmentCommand.load([:]), .depart(vehicle: nil, at: Example.now), .receive([], note: nil, at: Example.now),
    ])
    func `does not exist because somebody moves it`(_ command: ConsignmentCommand) throws {
        #expect(try Given(ConsignmentDecider.self).when(command).isEmpty)
    }
}
