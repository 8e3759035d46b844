import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@testable import Front

@Suite struct `Over HTTP, a load that is given to a carrier` {
    /// A city with a depot, headquarters and two carriers, and two loads for 城東小学校 and 白川中学校.
    private struct Carried: Sendable {
        let city: RunningCity
        let desk: String
        let depot: String
        let yamato: String
        let sagawa: String
        let loads: [ID<Consignment>]

        func carrier(of index: Int) async -> Carrier? {
            await city.post.wall.consignments[loads[index]]?.consignment.carrier
        }

        func assign(_ index: Int, _ carrier: String, by secret: String? = nil) async throws -> Loopback.Answer {
            try await city.api(
                secret ?? desk, "POST", "consignments/\(loads[index])/assign", json: "{\"carrier\":\"\(carrier)\"}")
        }

        func press(
            _ secret: String, _ path: String, _ fields: [(String, String)]
        ) async throws -> Loopback.Answer {
            let pairs = [("csrf", CommandPost.formKey(for: secret))] + fields
            let body = pairs.map { "\($0.0)=\(RunningCity.escaped($0.1))" }.joined(separator: "&")
            return try await city.web.send(
                "POST", path,
                headers: ["Cookie": "rnet=\(secret)", "Content-Type": "application/x-www-form-urlencoded"],
                body: Array(body.utf8))
        }

        func path(of index: Int) -> String { "/d/depot-1/consignments/\(loads[index])" }
    }

    private static func run(_ body: @Sendable (Carried) async throws -> Void) async throws {
        try await RunningCity.run { city in
            let loads = try await city.twoLoads()
            func carrier(_ code: String, _ name: String) async throws -> String {
                try await city.post.issue(.carrier, organisation: .of(code), label: name, from: .console).secret
            }
            try await body(
                Carried(
                    city: city, desk: city.secret(.headquarters), depot: city.secret(.depot, at: "depot-1"),
                    yamato: carrier("yamato", "ヤマト運輸"), sagawa: carrier("sagawa", "佐川急便"), loads: loads.map(\.id)))
        }
    }

    @Test func `is its own work, and no other organisation sees or records it`() async throws {
        try await Self.run { carried in
            #expect(try await carried.assign(0, "yamato").status == 200)
            #expect(await carried.carrier(of: 0) == .organisation(.of("yamato")))
            let (city, own, other) = (carried.city, "城東小学校", "白川中学校")
            let mine = try await city.page(carried.yamato, "/hq/consignments").text
            let top = try #require(mine.firstRange(of: "ヤマト運輸に割り当てられた便（1）"))
            let first = try #require(mine.firstRange(of: own)), second = try #require(mine.firstRange(of: other))
            #expect(top.lowerBound < first.lowerBound && first.lowerBound < second.lowerBound)
            let theirs = try await city.page(carried.sagawa, "/hq/consignments").text
            #expect(!theirs.contains(own) && theirs.contains(other) && theirs.contains("佐川急便に割り当てられた便（0）"))

            for path in [carried.path(of: 0), "\(carried.path(of: 0))/slip"] {
                #expect(try await city.page(carried.yamato, path).status == 200)
                let refused = try await city.page(carried.sagawa, path)
                #expect(refused.status == 403 && refused.text.contains("別の運送の担当"))
            }
            let load = try await city.api(carried.sagawa, "POST", "consignments/\(carried.loads[0])/load")
            #expect((load.status, load.value("code")) == (403, "consignment/given-to-another"))
            #expect(try await city.api(carried.yamato, "POST", "consignments/\(carried.loads[0])/load").status == 200)
            let gone = try await carried.press(
                carried.sagawa, "/d/depot-1/stops/depart",
                [("key", "a"), ("vehicle", "1"), ("load", carried.loads[0].text)])
            #expect(gone.status == 403)
            #expect(try await !city.page(carried.sagawa, "/d/depot-1/stops").text.contains(own))
            #expect(try await city.page(carried.yamato, "/d/depot-1/stops").text.contains(own))
            #expect(try await city.api(carried.yamato, "POST", "consignments/\(carried.loads[0])/depart").status == 200)
        }
    }

    @Test func `is told by the API to whoever may read it, whatever others asked before`() async throws {
        try await Self.run { carried in
            let city = carried.city
            #expect(try await carried.assign(0, "yamato").status == 200)
            #expect(try await carried.assign(1, "自衛隊 第8師団").status == 200)
            for (secret, seen) in [(carried.desk, [0, 1]), (carried.yamato, [0]), (carried.sagawa, [])] {
                let list = try await city.api(secret, "GET", "consignments").text
                let found = carried.loads.indices.filter { list.contains("\"id\":\"\(carried.loads[$0])\"") }
                #expect(found == seen)
            }
            let one = try await city.api(carried.desk, "GET", "consignments/\(carried.loads[0])").text
            #expect(one.contains(#""carrier":{"organisation":"yamato","name":"ヤマト運輸"}"#))
            #expect(try await city.api(carried.sagawa, "GET", "consignments/\(carried.loads[0])").status == 403)
            let army = try await city.api(
                carried.desk, "GET", "consignments?carrier=\(RunningCity.escaped("自衛隊 第8師団"))"
            ).text
            #expect(army.contains(carried.loads[1].text) && !army.contains(carried.loads[0].text))
            let anybody = try await city.secret(.carrier)
            let everything = try await city.api(anybody, "GET", "consignments").text
            #expect(carried.loads.allSatisfy { everything.contains($0.text) }, "a token of no organisation sees all")
        }
    }

    @Test func `is given by a form of its page, changed, and taken back`() async throws {
        try await Self.run { carried in
            let (city, path) = (carried.city, "\(carried.path(of: 0))/assign")
            let form = try await city.page(carried.depot, carried.path(of: 0)).text
            #expect(form.contains("ヤマト運輸（yamato）") && form.contains("まだ決まっていません"))
            let empty = try await carried.press(
                carried.depot, path, [("key", "a"), ("carrier", ""), ("carrierName", "")])
            #expect(empty.status == 422 && empty.text.contains("運送の担当を選ぶか"))
            let both = try await carried.press(
                carried.depot, path, [("key", "b"), ("carrier", "yamato"), ("carrierName", "自衛隊")])
            #expect(both.status == 422 && both.text.contains("value=\"自衛隊\""), "what was typed is kept")
            let phone = try await carried.press(
                carried.depot, path, [("key", "c"), ("carrier", ""), ("carrierName", "山田 090-1234-5678")])
            #expect(phone.status == 422 && phone.text.contains("電話番号が入っています"))
            #expect(await carried.carrier(of: 0) == nil)
            for (key, fields, carrier) in [
                ("d", [("carrier", "yamato")], Carrier.organisation(.of("yamato")) as Carrier?),
                ("e", [("carrierName", "自衛隊 第8師団")], .named("自衛隊 第8師団")), ("f", [("nobody", "yes")], nil),
            ] {
                #expect(try await carried.press(carried.depot, path, [("key", key)] + fields).status == 303)
                #expect(await carried.carrier(of: 0) == carrier)
            }
            #expect(try await city.page(carried.yamato, carried.path(of: 0)).text.contains("/assign\"") == false)
        }
    }

    @Test func `is one of several that are given with one press`() async throws {
        try await Self.run { carried in
            let city = carried.city
            _ = try await city.post.submit(Submission(carried.loads.map { .load($0, [:]) }, from: .console))
            let ticks = carried.loads.map { ("load", $0.text) }
            let none = try await carried.press(
                carried.depot, "/d/depot-1/stops/assign", [("key", "a"), ("carrier", "yamato")])
            #expect(none.status == 422 && none.text.contains("割り当てる便に印を"))
            let done = try await carried.press(
                carried.depot, "/d/depot-1/stops/assign",
                [("key", "b"), ("vehicle", ""), ("carrier", "yamato")] + ticks)
            #expect(done.status == 303, "\(done.text)")
            for index in carried.loads.indices {
                #expect(await carried.carrier(of: index) == .organisation(.of("yamato")))
            }
            #expect(try await city.page(carried.depot, "/d/depot-1/stops").text.contains("運送：ヤマト運輸"))
            let refused = try await carried.press(
                carried.yamato, "/d/depot-1/stops/assign", [("key", "c"), ("carrier", "yamato")] + ticks)
            #expect(refused.status == 403)
        }
    }

    @Test func `shows its carrier on every list, by which they are narrowed, on the slip and at the shelter`()
        async throws
    {
        try await Self.run { carried in
            let city = carried.city
            #expect(try await carried.assign(0, "自衛隊 第8師団", by: carried.depot).status == 200)
            let army = RunningCity.escaped("自衛隊 第8師団")
            for (path, secret) in [("/hq/consignments", carried.desk), ("/d/depot-1", carried.depot)] {
                let all = try await city.page(secret, path).text
                #expect(all.contains("運送：自衛隊 第8師団") && all.contains("城東小学校") && all.contains("白川中学校"))
                let own = try await city.page(secret, "\(path)?carrier=\(army)").text
                #expect(own.contains("<strong>城東小学校") || own.contains(">城東小学校<"))
                #expect(!own.contains(carried.loads[1].text))
                let nobody = try await city.page(secret, "\(path)?carrier=(none)").text
                #expect(nobody.contains(carried.loads[1].text) && !nobody.contains(carried.loads[0].text))
            }
            let none = try await city.page(carried.desk, "/hq/consignments?carrier=sagawa").text
            #expect(none.contains("当てはまる便はありません"))
            let both: [ReliefCommand] = carried.loads.flatMap { [.load($0, [:]), .depart($0, vehicle: nil)] }
            _ = try await city.post.submit(Submission(both, from: .console))
            let gone = try await city.page(carried.depot, "/d/depot-1/departures?carrier=\(army)").text
            #expect(gone.contains(carried.loads[0].text) && !gone.contains(carried.loads[1].text))
            let slip = try await city.page(carried.depot, "\(carried.path(of: 0))/slip").text
            #expect(slip.contains("<td>自衛隊 第8師団</td>"))
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            #expect(try await city.page(shelter, "/s/shelter-1").text.contains("運送：自衛隊 第8師団"))
            #expect(try await city.page(carried.desk, "/hq/log").text.contains("自衛隊 第8師団に割り当てました"))
        }
    }

    @Test func `is given by nobody but its depot and headquarters, and not after it left`() async throws {
        try await Self.run { carried in
            for role in [Role.shelter, .carrier, .partner, .auditor] {
                let secret = try await carried.city.secret(role, at: role == .shelter ? "shelter-1" : nil)
                #expect(try await carried.assign(0, "yamato", by: secret).status == 403, "\(role)")
            }
            let phone = try await carried.assign(0, "山田 090-1234-5678")
            #expect((phone.status, phone.value("code")) == (422, "consignment/telephone-in-carrier"))
            let silent = try await carried.city.api(
                carried.desk, "POST", "consignments/\(carried.loads[0])/assign", json: "{}")
            #expect(silent.status == 422)
            #expect(try await carried.assign(0, "yamato").status == 200)
            let position = await carried.city.post.wall.position
            #expect(try await carried.assign(0, "yamato").status == 200)
            #expect(await carried.city.post.wall.position == position, "said twice it changes nothing")
            let both: [ReliefCommand] = [.load(carried.loads[0], [:]), .depart(carried.loads[0], vehicle: nil)]
            _ = try await carried.city.post.submit(Submission(both, from: .console))
            let late = try await carried.assign(0, "sagawa")
            #expect((late.status, late.value("code")) == (409, "consignment/wrong-state"))
        }
    }
}
