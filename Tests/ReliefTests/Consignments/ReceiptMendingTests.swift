import JSON
import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A receipt that was recorded wrongly` {
    let id: ID<Consignment> = .of("consignment-1")
    let later = Example.now + .hours(5)
    let received = Example.consignment(
        after: .load([1: .of(90)]), .depart(vehicle: nil, at: Example.now + .hours(1)),
        .receive([Example.receipt(received: 60, damaged: 30)], note: "雨", at: Example.now + .hours(3)))

    private func correct(_ receipts: LineReceipt..., reason: String = "数え直し") throws -> [ConsignmentEvent] {
        try Given(ConsignmentDecider.self, from: received)
            .when(.correctReceipt(receipts, reason: reason, at: later))
    }

    private func withdraw(_ consignment: Consignment, reason: String = "別の便") throws -> [ConsignmentEvent] {
        try Given(ConsignmentDecider.self, from: consignment).when(.withdrawReceipt(reason: reason, at: later))
    }

    private func after(_ events: [ConsignmentEvent]) -> Consignment {
        events.reduce(into: received) { $0.take($1) }
    }

    @Test func `is told anew, with what was told before and why`() throws {
        let happened = try correct(Example.receipt(received: 88, damaged: 2))

        #expect(
            happened == [
                .receiptCorrected(
                    .init(
                        consignment: id,
                        lines: [
                            .init(
                                line: received.lines[0], receipt: Example.receipt(received: 88, damaged: 2),
                                before: Example.receipt(received: 60, damaged: 30))
                        ], reason: "数え直し", correctedAt: later))
            ])
        let corrected = after(happened)
        #expect(corrected.receipt?.lines.map(\.receipt) == [Example.receipt(received: 88, damaged: 2)])
        #expect(corrected.receipt?.note == "雨" && corrected.receipt?.receivedAt == Example.now + .hours(3))
        #expect(corrected.correctedAt == later && received.correctedAt == nil)
    }

    @Test func `may turn out to be what was loaded, and still says that it was corrected`() throws {
        let corrected = after(try correct(Example.receipt(received: 90)))
        #expect(corrected.receipt?.lines.map(\.receipt) == [Example.receipt(received: 90)])
        #expect(corrected.correctedAt == later)
        let read = try Consignment(json: corrected.json)
        #expect(read == corrected && read.correctedAt == later)
    }

    @Test func `is no correction with the same numbers`() throws {
        #expect(try correct(Example.receipt(received: 60, damaged: 30), reason: "") == [])
        #expect(try correct(reason: "") == [])
    }

    @Test(arguments: ["", String(repeating: "長", count: 201)]) func `needs a reason that fits`(_ reason: String) {
        #expect(throws: ConsignmentRefusal.noReason) { try correct(Example.receipt(received: 1), reason: reason) }
        #expect(throws: ConsignmentRefusal.noReason) { try withdraw(received, reason: reason) }
    }

    @Test func `has no more lines than the consignment`() {
        let stray = LineReceipt(line: 2, received: .of(1), damaged: .zero, wrong: .zero)
        #expect(throws: ConsignmentRefusal.noSuchLine(2, upTo: 1)) { try correct(stray) }
    }

    @Test func `that had not come at all is on the road again, and is received when it comes`() throws {
        let happened = try withdraw(received)

        #expect(
            happened == [
                .receiptWithdrawn(
                    .init(
                        consignment: id,
                        lines: [.init(line: received.lines[0], loaded: .of(90), received: .of(60))], reason: "別の便",
                        withdrawnAt: later))
            ])
        let onTheRoad = after(happened)
        #expect(onTheRoad.state == .departed && onTheRoad.receipt == nil)
        #expect(try withdraw(onTheRoad) == [], "said twice it is done")
        let again = try Given(ConsignmentDecider.self, from: onTheRoad).when(.receive([], note: nil, at: later))
        #expect(again.count == 1)
        #expect(after(happened + again).receipt?.lines.map(\.receipt) == [Example.receipt(received: 90)])
    }

    @Test func `cannot be mended before there is one`() {
        let loaded = Example.consignment(after: .load([:]))
        #expect(throws: ConsignmentRefusal.notReceivedYet(.loaded)) { try withdraw(loaded) }
        #expect(throws: ConsignmentRefusal.notReceivedYet(.loaded)) {
            try Given(ConsignmentDecider.self, from: loaded)
                .when(.correctReceipt([Example.receipt(received: 1)], reason: "数え直し", at: later))
        }
    }
}
