import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A closed road that is told again` {
    private static let bridge = "国道57号 阿蘇大橋"
    private let shelters = [Example.shelter(), Example.shelter("shelter-2")]

    private func closure(_ name: String, _ shelter: String = "shelter-1", from depots: [ID<Site>] = [])
        -> ClosureDetails
    {
        ClosureDetails(name: name, shelters: [.of(shelter)], depots: depots, observedAt: Example.now)
    }

    private func seemsSame(_ one: ClosureDetails, _ other: ClosureDetails) -> Bool {
        let there = one.seemsSame(as: other, among: shelters)
        #expect(there == other.seemsSame(as: one, among: shelters), "either way round")
        return there
    }

    @Test(arguments: [bridge, "国道５７号　阿蘇大橋", "国道57号阿蘇大橋", " 国道57号・阿蘇大橋 "])
    func `is known by its name, however wide it is typed`(_ name: String) {
        #expect(seemsSame(closure(name), closure(Self.bridge)))
        #expect(
            seemsSame(closure(name), closure(Self.bridge, "shelter-2", from: [.of("depot-1")])), "wherever it leads")
    }

    @Test(arguments: ["阿蘇大橋", "R57 阿蘇大橋", "国道57号", "国道57号 阿蘇大橋 東側"])
    func `is known by its place where it cuts off the same shelter`(_ name: String) {
        #expect(seemsSame(closure(name), closure(Self.bridge)))
        #expect(!seemsSame(closure(name), closure(Self.bridge, "shelter-2")))
    }

    @Test(arguments: ["国道57号 立野", "県道28号 俵山", "橋", "57"])
    func `is another one at another place, though it cuts off the same shelter`(_ name: String) {
        #expect(!seemsSame(closure(name), closure(Self.bridge)))
    }

    @Test func `cuts off a shelter by its part of the city, too`() {
        let ward = ClosureDetails(name: "阿蘇大橋", wards: ["東区"], observedAt: Example.now)
        let east = Example.site("shelter-1", SiteDetails(kind: .shelter, name: "城東小学校", ward: "東区"))
        let west = Example.site("shelter-1", SiteDetails(kind: .shelter, name: "城東小学校", ward: "西区"))
        #expect(ward.seemsSame(as: closure(Self.bridge), among: [east]))
        #expect(!ward.seemsSame(as: closure(Self.bridge), among: [west]))
    }
}
