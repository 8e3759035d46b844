import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A load that cannot be delivered` {
    let later = Example.now + .hours(5)
    let prepared = Example.consignment()
    let onTheRoad = Example.consignment(
        after: .load([1: .of(90)]), .depart(vehicle: nil, at: Example.now + .hours(1)))

    private func callOff(
        _ consignment: Consignment, _ returned: [Int: Count<Piece>] = [:], reason: String = "通行止め"
    ) throws -> [ConsignmentEvent] {
        try Given(ConsignmentDecider.self, from: consignment).when(.callOff(returned, reason: reason, at: later))
    }

    private func calledOff(_ consignment: Consignment, loaded: Int, returned: Int) -> [ConsignmentEvent] {
        [
            .calledOff(
                .init(
                    consignment: consignment.id,
                    lines: [.init(line: consignment.lines[0], loaded: .of(loaded), returned: .of(returned))],
                    reason: "通行止め", calledOffAt: later))
        ]
    }

    @Test func `never goes when nothing is on the truck`() throws {
        let happened = try callOff(prepared)
        #expect(happened == calledOff(prepared, loaded: 0, returned: 0))
        #expect(happened.reduce(into: prepared) { $0.take($1) }.state == .calledOff)
        #expect(throws: ConsignmentRefusal.moreThanLoaded(line: 1, pieces: .zero)) {
            try callOff(prepared, [1: .of(1)])
        }
    }

    @Test func `comes back with all that was loaded, or with less`() throws {
        #expect(try callOff(onTheRoad) == calledOff(onTheRoad, loaded: 90, returned: 90))
        #expect(try callOff(onTheRoad, [1: .of(80)]) == calledOff(onTheRoad, loaded: 90, returned: 80))
        #expect(throws: ConsignmentRefusal.moreThanLoaded(line: 1, pieces: .of(90))) {
            try callOff(onTheRoad, [1: .of(91)])
        }
        #expect(throws: ConsignmentRefusal.noSuchLine(2, upTo: 1)) { try callOff(onTheRoad, [2: .of(1)]) }
    }

    @Test func `is called off once, with a reason, and not after it arrived`() throws {
        let ended = try callOff(onTheRoad).reduce(into: onTheRoad) { $0.take($1) }
        #expect(try callOff(ended) == [])
        #expect(throws: ConsignmentRefusal.noReason) { try callOff(onTheRoad, reason: "") }
        let received = Example.consignment(after: .receive([], note: nil, at: later))
        #expect(throws: ConsignmentRefusal.wrongState(.received)) { try callOff(received) }
        for command: ConsignmentCommand in [
            .load([:]), .depart(vehicle: nil, at: later), .receive([], note: nil, at: later),
        ] {
            #expect(throws: ConsignmentRefusal.wrongState(.calledOff)) {
                try Given(ConsignmentDecider.self, from: ended).when(command)
            }
        }
    }
}
