import Foundation
import ReliefTesting
import Testing

@testable import Relief

@Suite struct `An event this build cannot read` {
    @Test(arguments: [
        "road.closed", "incident.renamed", "site.moved", "catalogue.item-dropped", "need.split", "stock.lot-stolen",
        "plan.shelved", "allocation.broken", "consignment.lost", "access.token-lent", "", ".", "need",
    ])
    func `is named, not skipped`(_ name: String) {
        let kind = EventKind(name, version: 1)
        #expect(throws: UnknownEvent(kind: kind)) { try ReliefEvent(kind, payload: Data("{}".utf8)) }
    }

    @Test(arguments: Sample.all) func `may be a newer version of one that it knows`(_ sample: Sample) throws {
        let payload = try sample.event.payload()
        for version in [sample.event.kind.version + 1, 0, -1] {
            let kind = EventKind(sample.event.kind.name, version: version)
            #expect(throws: UnknownEvent(kind: kind)) { try ReliefEvent(kind, payload: payload) }
        }
    }

    @Test(arguments: Sample.all) func `is an error when its payload is damaged`(_ sample: Sample) throws {
        let payload = try sample.event.payload()
        for damaged in [Data(), Data("{}".utf8), Data("null".utf8), payload.dropLast(), payload.dropFirst()] {
            #expect(throws: DecodingError.self) { try ReliefEvent(sample.event.kind, payload: Data(damaged)) }
        }
    }

    @Test func `says which`() {
        #expect("\(EventKind("need.raised", version: 2))" == "need.raised v2")
    }
}
