import JSON
import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

/// What is as expected is not kept a second time; nobody may notice.
@Suite struct `A consignment that is not told everything twice` {
    private let prepared = Example.consignment()

    private func after(_ events: ConsignmentEvent...) -> Consignment {
        events.reduce(into: prepared) { $0.take($1) }
    }

    private func loaded(_ pieces: Int, number: Int? = nil) -> ConsignmentEvent {
        let line = prepared.lines[0]
        let other = ConsignmentLine(
            number: number ?? line.number, allocation: line.allocation, lot: line.lot, need: line.need,
            item: line.item, pieces: line.pieces)
        return .loaded(.init(consignment: prepared.id, lines: [.init(line: other, loaded: .of(pieces))]))
    }

    private func received(_ pieces: Int, damaged: Int = 0, by id: ID<Consignment>? = nil) -> ConsignmentEvent {
        .received(
            .init(
                consignment: id ?? prepared.id,
                lines: [.init(line: prepared.lines[0], receipt: Example.receipt(received: pieces, damaged: damaged))],
                note: "雨", receivedAt: Example.now))
    }

    private func receipt(in event: ConsignmentEvent) -> ConsignmentEvent.Received? {
        if case .received(let body) = event { body } else { nil }
    }

    @Test(arguments: [100, 90, 0])
    func `says what was loaded, as prepared or less`(_ pieces: Int) {
        let consignment = after(loaded(pieces))
        #expect(consignment.loaded == [1: .of(pieces)])
        #expect(consignment.loadedPieces(of: prepared.lines[0]) == .of(pieces))
        #expect(after(loaded(50), loaded(pieces)) == consignment)
    }

    @Test(arguments: [100, 90])
    func `gives back the receipt word for word`(_ pieces: Int) {
        for event in [received(pieces), received(pieces, damaged: 3), received(7), received(pieces, by: .of("other"))] {
            #expect(after(loaded(pieces), event).receipt == receipt(in: event))
        }
    }

    @Test func `keeps the receipt when somebody says afterwards what was loaded`() {
        let event = received(100)
        let consignment = after(loaded(100), event, loaded(60))
        #expect(consignment.receipt == receipt(in: event))
        #expect(consignment.loaded == [1: .of(60)])
    }

    @Test func `is the same when it was written and read`() throws {
        for consignment in [
            prepared, after(loaded(100)), after(loaded(90)), after(loaded(5, number: 9)),
            after(loaded(100), received(100)), after(loaded(90), received(80, damaged: 10)),
            after(loaded(100), received(100, by: .of("other"))), after(received(100)),
            after(loaded(100), received(100), loaded(60)),
        ] {
            let read = try Consignment(json: consignment.json)
            #expect(read == consignment)
            #expect(read.receipt == consignment.receipt)
            #expect(read.loaded == consignment.loaded)
            #expect(read.json == consignment.json)
        }
    }
}
