import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `Receiving a consignment` {
    let id: ID<Consignment> = .of("consignment-1")
    let arrival = Example.now + .hours(3)
    let onTheRoad = Example.consignment(
        after: .load([1: .of(90)]), .depart(vehicle: nil, at: Example.now + .hours(1)))

    private func receive(_ consignment: Consignment, _ receipts: LineReceipt...) throws -> [ConsignmentEvent] {
        try Given(ConsignmentDecider.self, from: consignment).when(.receive(receipts, note: nil, at: arrival))
    }

    private func received(_ receipt: LineReceipt, note: String? = nil) -> ConsignmentEvent {
        .received(
            .init(
                consignment: id, lines: [.init(line: onTheRoad.lines[0], receipt: receipt)], note: note,
                receivedAt: arrival))
    }

    @Test func `as it was loaded takes one press`() throws {
        #expect(try receive(onTheRoad) == [received(Example.receipt(received: 90))])
    }

    @Test(arguments: [
        Example.receipt(received: 60), Example.receipt(received: 60, damaged: 20, wrong: 10),
        Example.receipt(received: 95), Example.receipt(received: 0, damaged: 90), Example.receipt(received: 0),
    ])
    func `records what was found: less, damaged, wrong, or more`(_ receipt: LineReceipt) throws {
        #expect(try receive(onTheRoad, receipt) == [received(receipt)])
    }

    @Test func `keeps the note`() throws {
        let happened = try Given(ConsignmentDecider.self, from: onTheRoad)
            .when(.receive([], note: "箱つぶれ", at: arrival))

        #expect(happened == [received(Example.receipt(received: 90), note: "箱つぶれ")])
    }

    @Test func `that nobody saw leave assumes that it left`() throws {
        let loaded = Example.consignment(after: .load([:]))

        #expect(
            try receive(loaded) == [
                .departed(.init(consignment: id, vehicle: nil, departedAt: arrival, isAssumed: true)),
                received(Example.receipt(received: 100)),
            ])
    }

    @Test func `that nobody loaded assumes that it was loaded as prepared and left`() throws {
        let prepared = Example.consignment()

        #expect(
            try receive(prepared, Example.receipt(received: 80)) == [
                .loaded(
                    .init(
                        consignment: id, lines: [.init(line: prepared.lines[0], loaded: .of(100))], isAssumed: true)),
                .departed(.init(consignment: id, vehicle: nil, departedAt: arrival, isAssumed: true)),
                received(Example.receipt(received: 80)),
            ])
    }

    @Test func `knows no moment of a step that nobody recorded`() throws {
        let received = Example.consignment(after: .receive([], note: nil, at: arrival))

        #expect((received.loadedAt, received.departedAt) == (nil, nil))
        #expect(received.hasBeenLoaded && received.hasLeft && received.receipt?.receivedAt == arrival)

        let late = Example.consignment(after: .load([:], at: Example.now), .receive([], note: nil, at: arrival))
        #expect((late.loadedAt, late.departedAt) == (Example.now, nil))
    }

    @Test func `happens once`() throws {
        let received = Example.consignment(after: .receive([], note: nil, at: arrival))

        #expect(received.state == .received)
        #expect(throws: ConsignmentRefusal.alreadyReceived(at: arrival)) { try receive(received) }
        #expect(throws: ConsignmentRefusal.wrongState(.received)) {
            try Given(ConsignmentDecider.self, from: received).when(.load([:]))
        }
        #expect(throws: ConsignmentRefusal.wrongState(.received)) {
            try Given(ConsignmentDecider.self, from: received).when(.depart(vehicle: nil, at: arrival))
        }
    }
}
