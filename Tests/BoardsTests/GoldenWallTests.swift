import Foundation
import JSON
import ReliefTesting
import Testing
import Vocabulary

@testable import Boards
@testable import Relief

@Suite struct `How a wall is written` {
    static func wall() throws -> Wall { try story().wall }

    /// What puts each thing on the wall once, so that nothing depends on the order of a hash table.
    static func story() throws -> Story {
        var story = try Story.untilPrepared()
        try story.list(Example.water)
        try story.issue(Example.issue(.headquarters))
        try story.close("closure-1")
        try story.measure(95)
        try story.pin("order-1", 30, from: .depot(.of("depot-1")))
        try story.promise(10, "allocation-2")
        try story.move(.assign(.named("自衛隊 第8師団"), among: []))
        try story.move(.receive([], note: nil, at: story.now))
        try story.count(Example.headcount(5))
        try story.rule(Example.drinking)
        try story.hold(5, of: Example.drinking)
        try story.sign()
        try story.order()
        try story.listDirectory()
        try story.enlist()
        try story.enlist("v-1", .volunteer, Example.student)
        try story.certify("v-1", until: "2016-04-20")
        let day = Availability(from: .of("2016-04-23T09:00"), to: .of("2016-04-23T16:00"))
        try story.say(.tellAvailability([day]), of: "v-1")
        try story.name(.shelterManager, "s-1")
        try story.checkIn("v-1")
        try story.checkOut("v-1")
        try story.checkIn("s-1")
        try story.announce("wave-1")
        try story.manning(Example.careRule)
        try story.ask(Example.post(skill: nil))
        try story.assign(Example.request(from: "2016-04-17T08:00", to: "2016-04-17T12:00"))
        try story.assignWhatHolds("list-1", Example.request("shift-2", "s-9"))
        story.happened(
            .shift(.calendarOpened(ShiftCalendar(id: .of("cal-1"), of: .person(.of("s-1")), secretHash: "0af3"))))
        try story.addMoney()
        try story.approvals(by: Example.approvalRule())
        try story.ask("approval-1")
        try story.hold(Example.paymentDeed, with: "approval-1", counted: 1_320_000)
        try story.sign("approval-1", by: "tanaka")
        try story.delegate(Example.delegation())
        try story.offer("offer-1")
        try story.accept("offer-1", 240)
        story.happened(.jointPlan(.proposed(.init(plan: .of("joint-1"), proposal: Example.jointProposal()))))
        try story.enlist("s-2", .staff, Example.plain("西 一郎"))
        try story.assign(
            Example.request("shift-3", "s-1", from: "2016-04-17T12:00", to: "2016-04-17T14:00"),
            Example.request("shift-4", "s-2", from: "2016-04-17T14:00", to: "2016-04-17T16:00"))
        try story.propose("swap-1", "shift-3", "shift-4", note: "交代")
        try story.answer("swap-1", .declined)
        try story.leave("s-2")
        story.decide(.of("joint-1"))
        try story.offer("offer-2")
        try story.withdraw("offer-2", by: Recorded.visitor)
        return story
    }

    @Test func `does not change without a new number of the codec`() async throws {
        var written: [UInt8] = []
        for piece in await `A wall written in pieces`.pieces(of: try Self.wall()) {
            written += Array("\(piece.section.rawValue)\t".utf8) + (try piece.load()) + [UInt8(ascii: "\n")]
        }
        try Data(written).write(to: URL(filePath: "/tmp/wall.8.txt"))
        #expect(
            String(decoding: written, as: UTF8.self) == (try Fixture.text("Snapshots/wall.\(Wall.codecVersion).txt")),
            "Raise Wall.codecVersion, and give the fixture the new number.")
    }

    @Test func `names the sheet that told a lot, and one that is still telling`() async throws {
        var story = Story()
        try story.register(Example.depot())
        try story.store(Example.sheet(lines: [(Example.details(), 240)]))
        let lot =
            #"{"details":{"depot":"depot-1","item":"water-500ml","origin":"reserve"},"#
            + #""id":"water-500ml-j1qs3ana90ev","onHand":240,"toldBy":"sheet-1"}"#
        #expect(try await Self.text(of: .lots, on: story.wall) == "[\(lot)]")

        var halfway = Wall()
        for entry in story.entries.dropLast() { halfway.apply(entry) }
        #expect(
            try await Self.text(of: .depots, on: halfway).contains(#""telling":{"lotsLeft":1,"sheet":"sheet-1"}"#))
    }

    private static func text(of section: WallSection, on wall: Wall) async throws -> String {
        let pieces = await `A wall written in pieces`.pieces(of: wall).filter { $0.section == section }
        return String(decoding: try pieces.flatMap { try $0.load() }, as: UTF8.self)
    }
}

extension Story {
    /// People are approved in part, and the money is rejected.
    fileprivate mutating func decide(_ plan: ID<JointPlan>) {
        let dropped = JointPlan.Dropped(line: "shift-1", reason: Example.scarce)
        let approval = JointPlan.Approval(by: "本部 佐藤", at: Example.now, declined: ["shift-2"], dropped: [dropped])
        happened(.jointPlan(.approved(.init(plan: plan, part: .people, approval: approval))))
        happened(
            .jointPlan(
                .rejected(.init(plan: plan, part: .funds, by: "本部 佐藤", rejectedAt: Example.now, reason: "別に決める"))))
    }
}
