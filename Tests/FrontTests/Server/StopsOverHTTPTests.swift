import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@testable import Front

@Suite struct `Over HTTP, several loads on one truck` {
    private static let path = "/d/depot-1/stops"
    private static let plate = "熊本 100 あ 12"

    /// Two loads of the depot, loaded, for 城東小学校 and 白川中学校.
    private static func loaded(
        _ body: @Sendable (RunningCity, _ carrier: String, _ loads: [Consignment]) async throws -> Void
    ) async throws {
        try await RunningCity.run { city in
            let loads = try await city.twoLoads()
            _ = try await city.post.submit(Submission(loads.map { .load($0.id, [:]) }, from: .console))
            try await body(city, try await city.secret(.carrier), loads)
        }
    }

    /// The form with these loads ticked.
    private static func press(
        _ city: RunningCity, _ secret: String, _ loads: [Consignment], vehicle: String = plate, key: String
    ) async throws -> Loopback.Answer {
        let pairs =
            [("csrf", CommandPost.formKey(for: secret)), ("key", key), ("vehicle", vehicle)]
            + loads.map { ("load", $0.id.text) }
        let body = pairs.map { "\($0.0)=\(RunningCity.escaped($0.1))" }.joined(separator: "&")
        return try await city.web.send(
            "POST", "\(path)/depart",
            headers: ["Cookie": "rnet=\(secret)", "Content-Type": "application/x-www-form-urlencoded"],
            body: Array(body.utf8))
    }

    private static func states(_ city: RunningCity, _ loads: [Consignment]) async -> [Consignment.State?] {
        let wall = await city.post.wall
        return loads.map { wall.consignments[$0.id]?.consignment.state }
    }

    @Test func `leaves with one press and one plate, and the driver reads where to go`() async throws {
        try await Self.loaded { city, carrier, loads in
            #expect(try await city.page(carrier, "/hq/consignments").text.contains("href=\"\(Self.path)\""))
            let waiting = try await city.page(carrier, Self.path).text
            #expect(loads.allSatisfy { waiting.contains("value=\"\($0.id)\"") } && !waiting.contains(" checked"))
            let gone = try await Self.press(city, carrier, loads, key: "a.stops")
            #expect(gone.status == 303, "\(gone.text)")
            let again = try await Self.press(city, carrier, loads, key: "a.stops")
            #expect(again.header("Location") == gone.header("Location"), "a second press is the same departure")
            #expect(await Self.states(city, loads) == [.departed, .departed])
            #expect(await city.post.wall.consignments[loads[0].id]?.consignment.vehicle == Self.plate)

            let stops = try await city.page(carrier, gone.header("Location") ?? "").text
            #expect(stops.contains("\(Self.plate) の行き先（2か所）") && stops.contains("出発を記録しました"))
            #expect(stops.contains("城東小学校") && stops.contains("白川中学校") && stops.contains("20個"))
            #expect(stops.contains("/consignments/\(loads[0].id)/slip\""))
            _ = try await city.post.submit(Submission([.receive(loads[0].id, [], note: nil)], from: .console))
            let later = try await city.page(carrier, "\(Self.path)?vehicle=\(RunningCity.escaped("熊本１００あ１２"))").text
            #expect(later.contains("の行き先（1か所）") && later.contains("終わった所") && later.contains("受領済み"))
        }
    }

    @Test func `leaves whole or not at all, and says which load is gone already`() async throws {
        try await Self.loaded { city, carrier, loads in
            let nothing = try await Self.press(city, carrier, [], key: "a")
            #expect(nothing.status == 422 && nothing.text.contains("href=\"#loads\""))
            let plateless = try await Self.press(city, carrier, loads, vehicle: " ", key: "b")
            #expect(plateless.status == 422 && plateless.text.contains("href=\"#vehicle\""))
            #expect(plateless.text.ranges(of: " checked").count == 2, "what was ticked stays ticked")
            _ = try await city.post.submit(Submission([.depart(loads[0].id, vehicle: nil)], from: .console))
            let half = try await Self.press(city, carrier, loads, key: "c")
            #expect(half.status == 422 && half.text.contains("consignment/not-waiting"))
            #expect(half.text.contains("城東小学校（配送中）") && half.text.contains("value=\"\(Self.plate)\""))
            #expect(await Self.states(city, loads) == [.departed, .loaded])
            #expect(try await Self.press(city, carrier, [loads[1]], key: "d").status == 303)
        }
    }

    @Test func `is for those who load there`() async throws {
        try await Self.loaded { city, _, loads in
            for (role, site) in [(Role.shelter, "shelter-1" as String?), (.partner, nil), (.auditor, nil)] {
                let secret = try await city.secret(role, at: site)
                #expect(try await city.page(secret, Self.path).status == 403, "\(role)")
                #expect(try await Self.press(city, secret, loads, key: "a").status == 403, "\(role)")
            }
            let depot = try await city.secret(.depot, at: "depot-1")
            #expect(try await city.page(depot, "/d/depot-1").text.contains("href=\"\(Self.path)\""))
            #expect(try await city.page(depot, Self.path).status == 200)
            #expect(await Self.states(city, loads) == [.loaded, .loaded])
        }
    }
}

@Suite struct `Stops of a truck` {
    private static let start = Place(latitude: 32.80, longitude: 130.70)

    private static func order(_ stops: [(String, Double?)], from start: Place? = start) -> [String] {
        NearestFirst.order(stops, from: start) { stop in
            stop.1.flatMap { Place(latitude: $0, longitude: 130.70) }
        }.map(\.0)
    }

    @Test func `come nearest first, each from the one before`() {
        #expect(Self.order([("far", 32.90), ("near", 32.81), ("other side", 32.78)]) == ["near", "other side", "far"])
        #expect(Self.order([("b", 32.84), ("a", 32.81), ("c", 32.85)]) == ["a", "b", "c"])
    }

    @Test func `of which nobody knows the place come last, as they were`() {
        #expect(Self.order([("?", nil), ("b", 32.84), ("!", nil), ("a", 32.81)]) == ["a", "b", "?", "!"])
        #expect(
            Self.order([("b", 32.84), ("a", 32.81)], from: nil) == ["b", "a"], "without a depot's place the first")
        #expect(Self.order([]).isEmpty)
    }
}
