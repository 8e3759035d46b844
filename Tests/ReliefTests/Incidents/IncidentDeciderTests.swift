import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `An incident` {
    let opened = IncidentEvent.opened(
        .init(incident: .of("incident-1"), name: "熊本地震", kind: .incident, openedAt: Example.now))
    let closed = IncidentEvent.closed(.init(incident: .of("incident-1"), closedAt: Example.now + .days(30)))

    @Test func `is opened with a name`() throws {
        let happened = try Given(IncidentDecider.self)
            .when(.open(.of("incident-1"), name: "熊本地震", .incident, at: Example.now))

        #expect(happened == [opened])
    }

    @Test func `is one at a time`() {
        #expect(throws: IncidentRefusal.alreadyOpen(name: "熊本地震")) {
            try Given(IncidentDecider.self, opened).when(.open(.of("drill-1"), name: "訓練", .drill, at: Example.now))
        }
    }

    @Test func `makes room for a drill when it is closed`() throws {
        let current = try Given(IncidentDecider.self, opened, closed)
            .after(.open(.of("drill-1"), name: "訓練", .drill, at: Example.now + .days(31)))

        #expect(current?.kind == .drill)
        #expect(current?.isOpen == true)
    }

    @Test func `is closed once`() throws {
        let happened = try Given(IncidentDecider.self, opened).when(.close(at: Example.now + .days(30)))

        #expect(happened == [closed])
        #expect(throws: IncidentRefusal.noneOpen) {
            try Given(IncidentDecider.self, opened, closed).when(.close(at: Example.now + .days(31)))
        }
    }

    @Test func `cannot be closed before there is one`() {
        #expect(throws: IncidentRefusal.noneOpen) { try Given(IncidentDecider.self).when(.close(at: Example.now)) }
    }

    @Test(arguments: ["", " \u{3000}\n", String(repeating: "長", count: 101)])
    func `needs a name that fits`(_ name: String) {
        #expect(throws: IncidentRefusal.noName) {
            try Given(IncidentDecider.self).when(.open(.of("incident-1"), name: name, .incident, at: Example.now))
        }
    }

    @Test func `is not closed by the end of another`() {
        let other = IncidentEvent.closed(.init(incident: .of("incident-0"), closedAt: Example.now))

        #expect(Given(IncidentDecider.self, opened, other).state?.isOpen == true)
    }
}
