import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A site` {
    let id: ID<Site> = .of("shelter-1")
    let school = SiteDetails(kind: .shelter, name: "城東小学校")

    var registered: SiteEvent { .registered(.init(site: id, details: school)) }

    @Test func `is registered with its status unknown until somebody says it`() throws {
        let site = try Given(SiteDecider.self).after(.register(id, school, status: nil))

        #expect(site?.status == .unknown)
    }

    @Test func `is registered and opened by one row`() throws {
        let happened = try Given(SiteDecider.self).when(.register(id, school, status: .open))

        #expect(happened == [registered, .statusChanged(.init(site: id, status: .open, reason: nil))])
    }

    @Test func `stays as it is when the same row comes again`() throws {
        let happened = try Given(
            SiteDecider.self, registered, .statusChanged(.init(site: id, status: .open, reason: nil))
        ).when(.register(id, school, status: .open))

        #expect(happened.isEmpty)
    }

    @Test func `keeps its status when a register does not mention it`() throws {
        let site = try Given(SiteDecider.self, registered, .statusChanged(.init(site: id, status: .open, reason: nil)))
            .after(.register(id, SiteDetails(kind: .shelter, name: "城東小学校 体育館"), status: nil))

        #expect(site?.status == .open)
        #expect(site?.name == "城東小学校 体育館")
    }

    @Test func `takes new details under its old code`() throws {
        let renamed = SiteDetails(kind: .shelter, name: "城東小学校", capacity: .of(300))
        let happened = try Given(SiteDecider.self, registered).when(.register(id, renamed, status: nil))

        #expect(happened == [.detailsChanged(.init(site: id, details: renamed))])
    }

    @Test func `does not turn from a shelter into a depot`() {
        #expect(throws: SiteRefusal.kindChanged(id, is: .shelter)) {
            try Given(SiteDecider.self, registered)
                .when(.register(id, SiteDetails(kind: .depot, name: "城東小学校"), status: nil))
        }
    }

    @Test(arguments: ["", String(repeating: "長", count: 101)])
    func `needs a name that fits`(_ name: String) {
        #expect(throws: SiteRefusal.noName) {
            try Given(SiteDecider.self).when(.register(id, SiteDetails(kind: .shelter, name: name), status: nil))
        }
    }

    @Test func `changes its status with a reason`() throws {
        let happened = try Given(SiteDecider.self, registered)
            .when(.changeStatus(.unusable, reason: "天井落下", at: Example.now))

        #expect(happened == [.statusChanged(.init(site: id, status: .unusable, reason: "天井落下"))])
    }

    @Test func `changes its status once when it is said twice`() throws {
        let happened = try Given(
            SiteDecider.self, registered, .statusChanged(.init(site: id, status: .closed, reason: "集約"))
        ).when(.changeStatus(.closed, reason: "集約", at: Example.now))

        #expect(happened.isEmpty)
    }

    @Test func `does not exist because somebody changes it`() throws {
        #expect(try Given(SiteDecider.self).when(.changeStatus(.open, reason: nil, at: Example.now)).isEmpty)
        #expect(SiteDecider.replay([.statusChanged(.init(site: id, status: .open, reason: nil))]) == nil)
    }

    @Test(arguments: Site.Status.allCases)
    func `takes goods as a shelter that is open or of which nobody has said anything`(_ status: Site.Status) {
        #expect(Example.shelter(status: status).takesGoods == (status == .open || status == .unknown))
        #expect(!Example.depot(status: status).takesGoods)
    }
}
