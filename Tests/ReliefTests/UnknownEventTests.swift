import JSON
import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `An event this build cannot read` {
    @Test(arguments: [
        "bridge.built", "road.paved", "directive.bent", "incident.renamed", "site.moved", "catalogue.item-dropped",
        "need.split", "stock.lot-stolen",
        "plan.shelved", "allocation.broken", "consignment.lost", "access.token-lent", "person.lost", "unit.moved",
        "attendance.guessed", "wave.broken", "post.painted", "pots.broken", "shift.slept", "", ".", "need",
    ])
    func `is named, not skipped`(_ name: String) {
        let kind = EventKind(name, version: 1)
        #expect(throws: UnknownEvent(kind: kind)) { try ReliefEvent(kind, payload: "{}") }
    }

    @Test(arguments: Sample.all) func `may be a newer version of one that it knows`(_ sample: Sample) throws {
        let payload = sample.event.payload()
        for version in [sample.event.kind.version + 1, 0, -1] {
            let kind = EventKind(sample.event.kind.name, version: version)
            if ReliefEvent.kinds.contains(kind) { continue }
            #expect(throws: UnknownEvent(kind: kind)) { try ReliefEvent(kind, payload: payload) }
        }
    }

    @Test(arguments: Sample.all) func `is an error when its payload is damaged`(_ sample: Sample) throws {
        let payload = sample.event.payload()
        for damaged in ["", "{}", "null", String(payload.dropLast()), String(payload.dropFirst()), payload + "x"] {
            let error = #expect(throws: UnreadableEvent.self) {
                try ReliefEvent(sample.event.kind, payload: damaged)
            }
            #expect(error?.kind == sample.event.kind)
        }
    }

    @Test func `is an error that says where it is damaged and what was expected there`() {
        let error = #expect(throws: UnreadableEvent.self) {
            try ReliefEvent(EventKind("stock.sheet-undone", version: 1), payload: #"{"depot":"depot-1","sheet":7}"#)
        }
        #expect(error?.problem.code == .unexpected)
        #expect(error?.problem.offset == 27)
        #expect(error?.problem.expected.english == "a string")
    }

    @Test func `may hold whatever its newer writer put in`() {
        let kind = EventKind("need.split", version: 1)
        #expect(throws: UnknownEvent(kind: kind)) { try ReliefEvent(kind, payload: "not JSON") }
    }

    @Test func `says which`() {
        #expect("\(EventKind("need.raised", version: 2))" == "need.raised v2")
    }
}
