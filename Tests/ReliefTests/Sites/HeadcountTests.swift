import JSON
import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A headcount` {
    let shelter = Example.shelter()

    private func report(_ headcount: Headcount, to site: Site? = Example.shelter()) throws -> [SiteEvent] {
        try Given(SiteDecider.self, from: site).when(.reportHeadcount(headcount, at: Example.now))
    }

    @Test func `is recorded as it was seen`() throws {
        let seen = Example.headcount(120, [.infants: 3, .elderly: 40], observedAt: Example.now + .hours(-2))

        #expect(try report(seen) == [.headcountReported(.init(site: shelter.id, headcount: seen))])
    }

    @Test(arguments: [
        (120, 1_200, true), (120, 12, true), (120, 0, true), (120, 600, true), (120, 599, false), (120, 24, true),
        (120, 25, false), (0, 50, true), (0, 49, false), (10, 59, false), (10, 60, true), (12, 2, false),
    ])
    func `surprises when it is five times or a fifth of the one before, and fifty people apart`(
        _ before: Int, _ now: Int, _ isSurprising: Bool
    ) {
        let earlier = Example.headcount(before, observedAt: Example.now)
        #expect(Example.headcount(now, observedAt: Example.now).isSurprising(after: earlier) == isSurprising)
    }

    @Test func `never surprises where a number is unknown`() {
        let (many, unknown) = (
            Example.headcount(9_000, observedAt: Example.now),
            Headcount(observedAt: Example.now, total: nil, categories: [.infants: .of(1)])
        )
        #expect(!many.isSurprising(after: nil))
        #expect(!many.isSurprising(after: unknown))
        #expect(!unknown.isSurprising(after: many))
    }

    @Test(arguments: try Chance.seeds(200))
    func `is read in whatever order its categories stand, and the first number counts`(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var told: [Headcount.Category: Count<Person>] = [:]
        let members = (0..<Int.random(in: 0...12, using: &random)).compactMap { number -> String? in
            guard let category = Headcount.Category.allCases.randomElement(using: &random) else { return nil }
            told[category] = told[category] ?? .of(number)
            let name = category.rawValue
            let blank = Bool.random(using: &random) ? " " : ""
            let written = Int.random(in: 0..<4, using: &random) > 0 ? name : "\\u00" + Self.hexadecimal(name)
            return "\"\(written)\"\(blank):\(blank)\(number)"
        }
        let text = #"{"categories":{"# + members.joined(separator: ",") + #"},"observedAt":0}"#

        #expect(try Headcount(json: text).categories == told, "\(text)")
    }

    @Test(arguments: ["infants\":1,\"tall", "tall", "tall\":1,\"infants"])
    func `is refused with a category that nobody knows`(_ names: String) {
        #expect(throws: JSONProblem.self) {
            try Headcount(json: #"{"categories":{""# + names + #"":1},"observedAt":0}"#)
        }
    }

    /// The first letter as an escape, and the rest as it is.
    private static func hexadecimal(_ name: String) -> String {
        String(name.utf8.first ?? 0, radix: 16) + name.dropFirst()
    }

    @Test func `that is said twice is recorded once`() throws {
        let seen = Example.headcount(120)

        #expect(try report(seen, to: Example.shelter(headcount: seen)).isEmpty)
    }

    @Test func `typed in late does not push out a newer one`() throws {
        let newer = Example.headcount(200)
        let older = Example.headcount(120, observedAt: Example.now + .hours(-6))
        let given = Given(SiteDecider.self, from: Example.shelter(headcount: newer))

        #expect(try given.when(.reportHeadcount(older, at: Example.now)).count == 1)
        #expect(try given.after(.reportHeadcount(older, at: Example.now))?.headcount == newer)
    }

    @Test func `of the same moment corrects the one before`() throws {
        let site = try Given(SiteDecider.self, from: Example.shelter(headcount: Example.headcount(120)))
            .after(.reportHeadcount(Example.headcount(102), at: Example.now))

        #expect(site?.headcount?.total == .of(102))
    }

    @Test func `of nobody is not the same as no headcount`() throws {
        #expect(try report(Example.headcount(0)).count == 1)
        #expect(throws: SiteRefusal.nothingCounted) { try report(Example.headcount(nil)) }
    }

    @Test func `may know a part and not the total`() throws {
        #expect(try report(Example.headcount(nil, [.infants: 4])).count == 1)
    }

    @Test func `may know households only`() throws {
        #expect(try report(Example.headcount(nil, households: 31)).count == 1)
    }

    @Test(arguments: Headcount.Category.allCases)
    func `has no part greater than the total`(_ part: Headcount.Category) throws {
        #expect(throws: SiteRefusal.partExceedsTotal(part, .of(121), total: .of(120))) {
            try report(Example.headcount(120, [part: 121]))
        }
        #expect(try report(Example.headcount(120, [part: 120])).count == 1)
    }

    @Test func `may have parts that add up to more than the total, because they overlap`() throws {
        #expect(try report(Example.headcount(10, [.pregnant: 8, .foreigners: 8])).count == 1)
    }

    @Test func `of more people than any site ever held is a slip`() {
        #expect(throws: SiteRefusal.tooManyPeople(.of(200_001))) { try report(Example.headcount(200_001)) }
        #expect(throws: SiteRefusal.tooManyPeople(.of(200_001))) {
            try report(Example.headcount(nil, [.pupils: 200_001]))
        }
    }

    @Test(arguments: [-1, 200_001, Int.min, Int.max])
    func `of households below zero or beyond any city is a slip`(_ households: Int) {
        #expect(throws: SiteRefusal.householdsOutOfRange(households)) {
            try report(Example.headcount(10, households: households))
        }
    }

    @Test func `is not from the future, give or take a phone's clock`() throws {
        let observed = Example.now + .minutes(10)
        #expect(try report(Example.headcount(10, observedAt: observed)).count == 1)

        let later = observed + Span(milliseconds: 1)
        #expect(throws: SiteRefusal.observedInTheFuture(later, now: Example.now)) {
            try report(Example.headcount(10, observedAt: later))
        }
    }

    @Test func `is taken at shelters only`() {
        let depot = Example.depot()
        #expect(throws: SiteRefusal.notAShelter(depot.id)) { try report(Example.headcount(10), to: depot) }
    }

    @Test func `of a place that nobody registered is of no place`() throws {
        #expect(try report(Example.headcount(10), to: nil).isEmpty)
    }
}
