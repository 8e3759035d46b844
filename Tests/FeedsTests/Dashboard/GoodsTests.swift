import Boards
import Feeds
import Formats
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The goods as the API shows them` {
    private func scene() -> Scene {
        var scene = Scene.city()
        scene.register("depot-1", SiteDetails(kind: .depot, name: "スタジアム"))
        let lines = [(Example.details(packing: 24, expiry: "2017-03-31"), 240), (Example.details(Example.blanket), 50)]
        for event in Example.stored(Example.sheet(lines: lines)) { scene.tell(.stock(event)) }
        scene.raise("need-1", 100)
        return scene
    }

    private let lot = Example.lot(240, Example.details(packing: 24, expiry: "2017-03-31"))

    private var allocation: Allocation { Example.allocation("allocation-1", 60, from: lot) }

    @Test func `are free until they are promised`() throws {
        var scene = scene()
        scene.approve(allocation, from: lot)
        let json = try read(StockJSON.list(scene.wall, item: Example.water.id))
        let lot = try #require(json.objects("lots").first)

        #expect(json.objects("lots").count == 1)
        #expect([lot.number("onHand"), lot.number("reserved"), lot.number("free")] == [240, 60, 180])
        #expect(lot.number("packing") == 24)
        #expect(lot.text("expiry") == "2017-03-31")
        #expect(lot.text("origin") == "reserve")
        let all = try read(StockJSON.list(scene.wall, site: .of("depot-1"))).objects("lots")
        #expect(all.count == 2)
        #expect(all.first { $0.text("item") == "blanket" }?["expiry"] == nil)
        #expect(try read(StockJSON.list(scene.wall, site: .of("shelter-1"))).objects("lots").isEmpty)
    }

    @Test func `come with the reasons of the plan`() throws {
        var scene = scene()
        let shortfall = Shortfall(need: .of("need-1"), missing: .of(40), reason: Example.reason)
        scene.tell(.plan(.proposed(Example.proposal("plan-1", [allocation], shortfalls: [shortfall]))))
        let command = PlanCommand.reject(reason: "道路が不通", by: "本部 佐藤", at: Example.now)
        for event in Example.events(PlanDecider.self, command, from: scene.wall.plans[.of("plan-1")]) {
            scene.tell(.plan(event))
        }
        let plan = try read(PlanJSON.one(scene.wall, .of("plan-1")))

        #expect(plan.text("state") == "rejected")
        #expect(plan.text("rejection") == "道路が不通")
        #expect(plan.number("basis") == 1)
        let line = try #require(plan.objects("lines").first)
        #expect(line.number("pieces") == 60)
        #expect(line.object("reason").text("code") == "tier/life")
        #expect(line.object("reason").object("text").text("en") == "Lives depend on it.")
        #expect(plan.objects("shortfalls").first?.number("missing") == 40)
        #expect(plan.objects("shortfalls").first?.text("item") == "water-500ml")
        #expect((plan["dropped"] as? [String])?.isEmpty == true)
        #expect(PlanJSON.one(scene.wall, .of("plan-2")) == nil)
    }

    @Test func `say for which no limit on weight could be checked`() throws {
        var scene = scene()
        scene.tell(.plan(.proposed(Example.proposal("plan-1", [allocation]))))
        let limit = SiteCommand.limitDispatch(.of(12_000_000))
        for event in Example.events(SiteDecider.self, limit, from: scene.wall.site(.of("depot-1"))) {
            scene.tell(.site(event))
        }
        let unchecked = try #require(read(PlanJSON.one(scene.wall, .of("plan-1"))).objects("uncheckedWeights").first)

        #expect(unchecked.text("depot") == "depot-1" && unchecked.number("kilogramsPerDay") == 12_000)
        #expect(unchecked.objects("goods").map { $0.text("item") } == ["water-500ml"])
        #expect(unchecked.objects("goods").map { $0.number("pieces") } == [60])
    }

    @Test func `have been loaded only once somebody loaded them`() throws {
        var scene = scene()
        let prepare = Example.prepare("c-1", [allocation])
        let commands: [ConsignmentCommand] = [
            prepare, .load([1: .of(50)]), .depart(vehicle: "熊本 100 あ 1", at: Example.now),
            .receive([Example.receipt(received: 45, damaged: 5)], note: "山田が受領", at: Example.now),
        ]
        var loaded: [Int?] = []
        for command in commands {
            let current = scene.wall.consignments[.of("c-1")]?.consignment
            for event in Example.events(ConsignmentDecider.self, command, from: current) {
                scene.tell(.consignment(event))
            }
            loaded.append(
                try read(ConsignmentsJSON.one(scene.wall, .of("c-1"), includesNotes: false)).objects("lines")[0].number(
                    "loaded"))
        }
        #expect(loaded == [nil, 50, 50, 50])

        let list = try read(
            ConsignmentsJSON.list(scene.wall, site: .of("shelter-1"), state: .received, includesNotes: true))
        let found = try #require(list.objects("consignments").first)
        #expect(
            found.objects("lines").first?["receipt"] as? [String: Int] == ["received": 45, "damaged": 5, "wrong": 0])
        #expect(found.text("receiptNote") == "山田が受領")
        #expect(!ConsignmentsJSON.list(scene.wall, includesNotes: false).string.contains("山田"))
        #expect(found.text("vehicle") == "熊本 100 あ 1")
        #expect(
            try read(ConsignmentsJSON.list(scene.wall, state: .prepared, includesNotes: false)).objects("consignments")
                .isEmpty)
    }
}
