import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, a load that left` {
    private static let path = "/d/depot-1/departures"

    /// Two shelters were promised water and rice balls; the load of the first is loaded short, leaves and comes damaged.
    private static func arrived(
        _ body: @Sendable (RunningCity, _ depot: String, _ load: Consignment) async throws -> Void
    ) async throws {
        try await RunningCity.run { city in
            let lots = [
                (Example.details(Example.water, packing: 24, expiry: "2017-03-31"), 240),
                (Example.details(Example.riceBall), 50),
            ]
            let needs: [ReliefCommand] = ["shelter-1", "shelter-2"].flatMap { site in
                [Example.water, Example.riceBall].map { item in
                    ReliefCommand.raiseNeed(
                        NeedRequest(
                            need: .of("need-\(site)-\(item.id)"), site: .of(site), item: item.id,
                            asked: Asked(20, .piece)))
                }
            }
            let sheet = ReliefCommand.storeStock(Example.sheet(lines: lots))
            _ = try await city.post.submit(Submission([sheet] + needs, from: .console))
            let desk = try await city.secret(.headquarters)
            let plan = try #require(try await city.api(desk, "POST", "plans").value("plan"))
            #expect(try await city.form(desk, "/hq/plans/\(plan)/approve", ["key": "b"]).status == 303)
            let load = try #require(
                await city.post.wall.consignments.all.first { $0.consignment.shelter == .of("shelter-1") }?.consignment)
            let depot = try await city.secret(.depot, at: "depot-1")
            try await body(city, depot, load)
        }
    }

    private static func press(
        _ city: RunningCity, _ secret: String, _ load: Consignment, _ step: String, _ fields: [String: String],
        at end: String = "d/depot-1"
    ) async throws {
        var all = fields
        all["key"] = step
        let answer = try await city.form(secret, "/\(end)/consignments/\(load.id)/\(step)", all)
        #expect(answer.status == 303, "\(answer.text)")
    }

    @Test func `stands in the list of its day with its times and what came short, and the other does not`() async throws
    {
        try await Self.arrived { city, depot, load in
            #expect(try await city.page(depot, "/d/depot-1").text.contains("href=\"\(Self.path)\""))
            #expect(try await city.page(depot, Self.path).text.contains("ありません"))
            try await Self.press(city, depot, load, "load", ["loaded-1": "15"])
            #expect(try await city.page(depot, Self.path).text.contains("ありません"), "it stands at the ramp still")
            try await Self.press(city, depot, load, "depart", ["vehicle": "熊本 100 あ 12"])
            let gone = try await city.page(depot, Self.path).text
            let link = "href=\"/d/depot-1/consignments/\(load.id)\""
            #expect(gone.contains(link) && gone.contains("城東小学校") && !gone.contains("白川中学校"))
            #expect(gone.contains("熊本 100 あ 12") && gone.contains("積込 ") && !gone.contains("受領 "))
            #expect(gone.contains("不足：積み残し "))

            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let receipt = ["received-2": "17", "damaged-2": "2", "wrong-2": "0"]
            try await Self.press(city, shelter, load, "receive", receipt, at: "s/shelter-1")
            let came = try await city.page(depot, Self.path).text
            #expect(came.contains("未着1個・破損2個") && came.contains("受領済み"))
            let yesterday = Example.now.japaneseDate.after(days: -1)
            #expect(try await !city.page(depot, "\(Self.path)?day=\(yesterday)").text.contains(link))
            let named = try await city.page(depot, "\(Self.path)?day=\(yesterday)&shelter=%E5%9F%8E%E6%9D%B1").text
            #expect(named.contains(link), "a name is looked for on every day")
            let sought = try await city.page(depot, "/d/depot-1?shelter=%E5%9F%8E%E6%9D%B1").text
            #expect(sought.contains("\(Self.path)?shelter="), "who looks for it among those that wait is led here")
            let desk = try await city.secret(.headquarters)
            #expect(try await city.page(desk, Self.path).status == 200)
            #expect(try await city.api(desk, "GET", "consignments/\(load.id)").value("loadedAt") != nil)
        }
    }

    @Test func `stands among those that left with what nobody recorded, and not at the moment of its receipt`()
        async throws
    {
        try await Self.arrived { city, depot, load in
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            try await Self.press(city, shelter, load, "receive", [:], at: "s/shelter-1")
            let gone = try await city.page(depot, Self.path).text
            #expect(gone.contains("積込の時刻は記録なし・出発の時刻は記録なし・受領 "))
            let slip = try await city.page(depot, "/d/depot-1/consignments/\(load.id)/slip").text
            #expect(slip.ranges(of: "<td>記録なし</td>").count == 2)
            let desk = try await city.secret(.headquarters)
            #expect(try await city.page(desk, "/hq/consignments").text.contains("出発の時刻は記録なし"))
            let told = try await city.api(desk, "GET", "consignments/\(load.id)")
            #expect((told.value("loadedAt"), told.value("departedAt")) == (nil, nil))
            #expect(told.value("receivedAt") != nil)
            let log = try await city.page(desk, "/hq/log").text
            #expect(log.contains("積込は記録がなく") && log.contains("出発は記録がなく"))
        }
    }

    @Test func `is shown to nobody but its depot and headquarters`() async throws {
        try await Self.arrived { city, _, _ in
            for (role, site) in [(Role.shelter, "shelter-1" as String?), (.carrier, nil), (.partner, nil)] {
                let secret = try await city.secret(role, at: site)
                #expect(try await city.page(secret, Self.path).status == 403, "\(role)")
            }
            let desk = try await city.secret(.headquarters)
            #expect(try await city.page(desk, "/d/shelter-1/departures").status == 404)
        }
    }

    @Test func `carries a slip with what is in it, to whom, and a place to sign`() async throws {
        try await Self.arrived { city, depot, load in
            let path = "/d/depot-1/consignments/\(load.id)"
            for role in [Role.carrier, .headquarters] {
                let secret = try await city.secret(role)
                #expect(try await city.page(secret, path).text.contains("href=\"\(path)/slip\""), "\(role)")
                #expect(try await city.page(secret, "\(path)/slip").status == 200, "\(role)")
            }
            let planned = try await city.page(depot, "\(path)/slip").text
            #expect(planned.contains("数量は予定です") && planned.contains(load.id.text) && planned.contains("城東小学校　御中"))
            try await Self.press(city, depot, load, "load", ["loaded-1": "15"])
            try await Self.press(city, depot, load, "depart", ["vehicle": "熊本 100 あ <12>"])
            let slip = try await city.page(depot, "\(path)/slip").text
            #expect(!slip.contains("数量は予定です") && slip.contains("熊本 100 あ &lt;12&gt;"))
            #expect(slip.contains(">15個</td>") && slip.contains(">20個</td>") && slip.contains("2017-03-31"))
            #expect(load.lines.allSatisfy { slip.contains(">\($0.lot)</td>") })
            #expect(slip.contains("受領者（署名）") && slip.contains("時点の記録から作成"))
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            #expect(try await city.page(shelter, "\(path)/slip").status == 403)
            #expect(try await city.page(depot, "/d/depot-1/consignments/none/slip").status == 404)
        }
    }
}
