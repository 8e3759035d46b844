import Boards
import Formats
import ReliefTesting
import Testing
import Vocabulary

@testable import Front
@testable import Relief

@Suite struct `A line of the chronology` {
    static let samples = (try? Fixture.files(below: "Events", endingIn: ".json")) ?? []

    private func event(_ file: String) throws -> ReliefEvent {
        let parts = file.split(separator: "/")
        let version = try #require(parts.last?.split(separator: ".").first.flatMap { Int($0) })
        return try ReliefEvent(
            EventKind(String(parts[1]), version: version), payload: try Fixture.bytes(file))
    }

    @Test func `has golden samples to be tried on`() {
        #expect(Self.samples.count >= 26)
    }

    @Test(arguments: samples) func `is one sentence in each language`(_ file: String) throws {
        let names = Scene.firstDay().wall
        let event = try event(file)
        let japanese = ChronologyLine(names: Names(names, .japanese)).sentence(event)
        let english = ChronologyLine(names: Names(names, .english)).sentence(event)

        #expect(japanese.hasSuffix("。"), "\(japanese)")
        #expect(english.hasSuffix("."), "\(english)")
        #expect(japanese != english)
        #expect(!japanese.contains("nil") && !english.contains("Optional"))
    }

    @Test func `says of a proposed swap whose shifts they were then, also once they have changed hands`() throws {
        var scene = Scene.firstDay()
        let proposed = try #require(scene.wall.swaps[.of("swap-1")]?.swap)
        let before = ChronologyLine(names: scene.names()).sentence(.swap(.proposed(proposed)))
        #expect(before.contains("（<b>花子</b>さんの城東小学校での勤務（4月17日 08:00から）と<b>西</b>さんの"), "\(before)")
        scene.happen(
            .shift(
                .swapped(
                    .init(
                        first: proposed.given.shift, second: proposed.wanted.shift,
                        firstPerson: proposed.wanted.person, secondPerson: proposed.given.person))))

        #expect(scene.wall.shifts[proposed.given.shift]?.shift.person == proposed.wanted.person)
        #expect(ChronologyLine(names: scene.names()).sentence(.swap(.proposed(proposed))) == before)
    }

    @Test func `of a load that was called off by rule says why in either language`() {
        let scene = Scene.firstDay()
        func told(_ reason: String, _ language: Language) -> String {
            let body = ConsignmentEvent.CalledOff(
                consignment: .of("consignment-1"), lines: [], reason: reason, calledOffAt: scene.now)
            return ChronologyLine(names: scene.names(language)).sentence(.consignment(.calledOff(body)))
        }
        let own = OwnReason.nothingToLoad.text
        #expect(told(own, .japanese).hasSuffix("便を取りやめました（積める物がなかった）。"))
        #expect(told(own, .english).hasSuffix("was called off (there was nothing to load)."))
        #expect(told("通行止め", .english).hasSuffix("(通行止め)."), "what somebody typed stays as it is")
    }

    @Test func `of an approved part of a joint plan says in either language how many lines wait`() {
        let held = ["g-1", "g-2"].map { JointPlan.Dropped(line: $0, reason: .waitsForApproval) }
        let approval = JointPlan.Approval(by: "本部 佐藤", at: Example.now, declined: [], dropped: held)
        let event = ReliefEvent.jointPlan(.approved(.init(plan: .of("joint-1"), part: .funds, approval: approval)))
        func told(_ language: Language) -> String {
            ChronologyLine(names: Scene.firstDay().names(language)).sentence(event)
        }
        #expect(told(.japanese).hasSuffix("2件は決裁待ち。"), "\(told(.japanese))")
        #expect(told(.english).hasSuffix("of a joint plan; 2 lines wait for approval."), "\(told(.english))")
    }

    @Test func `of a load tells what was left behind, and nothing of a full one`() throws {
        let scene = Scene.firstDay()
        let line = try #require(scene.wall.consignments[.of("consignment-1")]?.consignment.lines.first)
        func told(_ loaded: Int, _ language: Language = .japanese) -> String {
            let body = ConsignmentEvent.Loaded(
                consignment: .of("consignment-1"), lines: [.init(line: line, loaded: .of(loaded))])
            return ChronologyLine(names: scene.names(language)).sentence(.consignment(.loaded(body)))
        }
        #expect(told(0) == "スタジアムで城東小学校行きの便を積み込みました（準備より少なく：飲料水 500ml 100個のうち0個）。", "\(told(0))")
        #expect(
            told(0, .english).hasSuffix(
                "was loaded with less than prepared: 0 pcs of 100 pcs of Drinking water 500 ml."))
        #expect(!told(100).contains("少なく"))
    }

    @Test func `counts in the unit of the item, apart from its name`() throws {
        var scene = Scene.firstDay()
        let quilt = Example.item("quilt", Wording("敷布団", "Quilt"), unit: "枚")
        scene.list(quilt)
        scene.store([(Example.details(quilt), 50)])
        scene.ask("need-9", 30, of: quilt)
        let told = scene.events.suffix(3).map { ChronologyLine(names: scene.names()).sentence($0) }
        #expect(told.contains { $0.contains("敷布団 50枚が入りました") }, "\(told)")
        #expect(told.contains { $0.hasSuffix("敷布団を要請しました：30枚。") }, "\(told)")

        let lot = try #require(scene.wall.depots.lot(Example.details(quilt).lot))
        let need = try #require(scene.wall.shortfalls[.of("need-9")]?.need)
        let line = Example.allocation("allocation-9", 20, from: lot, to: need)
        let allocated = ReliefEvent.plan(.allocated(.init(plan: .of("plan-9"), allocation: line)))
        #expect(ChronologyLine(names: scene.names()).sentence(allocated).contains("へ敷布団 20枚を割り当てました"))
    }

    @Test func `names what was approved, and never by its identifier alone`() throws {
        var scene = Scene.firstDay()
        let matter = ApprovalRequest.Matter(
            kind: .grant, reference: .of("g-9"), title: "避難所運営費（寄付金から）", amount: Example.yen(600_000))
        let ask = ID<ApprovalRequest>.of("ask-9")
        scene.happen(
            .approval(
                .requested(
                    .init(
                        request: ask, matter: matter, by: Example.signatory("sato"), askedAt: Example.now,
                        rule: Example.approvalRule("grant-1", .grant, from: 1, persons: 1)))))
        let deed = Deed.grant(.of("g-9"), from: .of("pot-1"), for: .of("r-1"), Example.yen(600_000))
        let signature = ApprovalSignature(by: Example.signatory("second"), at: Example.now)
        let deferred = ApprovalEvent.deferred(
            .init(request: ask, reference: .of("g-9"), deferral: Deferral(deed, counted: nil)))
        scene.happen(.approval(deferred))
        let events: [ApprovalEvent] = [
            deferred, .signed(.init(request: ask, reference: .of("g-9"), signature: signature)),
            .withdrawn(.init(request: ask, reference: .of("g-9"), withdrawnAt: Example.now)),
            .returned(
                .init(
                    request: ask, reference: .of("g-9"), by: Example.signatory("second"), returnedAt: Example.now,
                    reason: "見積書がない")),
        ]
        for event in events {
            let japanese = ChronologyLine(names: scene.names()).sentence(.approval(event))
            #expect(japanese.contains("資金配分「避難所運営費（寄付金から）」（600,000円）"), "\(japanese)")
            let english = ChronologyLine(names: scene.names(.english)).sentence(.approval(event))
            let (pot, request) = (scene.names().pot(.of("pot-1")), scene.names().request(.of("r-1")))
            #expect(english.contains("the grant from \(pot) to \(request) (600,000 yen)"), "\(english)")
            #expect(!japanese.contains("g-9") && !english.contains("g-9"))
        }
    }

    @Test func `falls back to the id of what nobody has registered`() {
        let line = ChronologyLine(names: Scene().names(.english))

        #expect(line.sentence(.need(Example.raised())) == "shelter-1 asked for water-500ml: 100 pieces.")
    }
}
