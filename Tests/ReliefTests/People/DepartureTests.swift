import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `Somebody who leaves` {
    private static let evening = Moment.of("2016-04-17T17:00")

    private func leave(
        _ person: Person? = Example.person(), from: Moment = evening, reason: String = "派遣期間の終了"
    ) throws(PersonRefusal) -> [PersonEvent] {
        try PersonDecider.decide(.leave(from: from, reason: reason, by: "本部 佐藤", at: Example.now), person)
    }

    private func gone() throws -> Person {
        try #require(try leave().reduce(Example.person(), PersonDecider.evolve))
    }

    private func comeBack(_ person: Person, from: Moment = .of("2016-04-20T08:00")) throws(PersonRefusal)
        -> [PersonEvent]
    {
        try PersonDecider.decide(.comeBack(from: from, by: "本部 佐藤"), person)
    }

    @Test func `is away from that moment on, and here before it`() throws {
        let person = try gone()
        #expect(!person.hasLeft(at: Self.evening + Span(milliseconds: -1)) && person.hasLeft(at: Self.evening))
        #expect(person.departure?.reason == "派遣期間の終了" && person.departure?.at == Example.now)
    }

    @Test func `is recorded once, with a reason, and not twice with different ones`() throws {
        let person = try gone()
        #expect(try leave(person).isEmpty)
        #expect(throws: PersonRefusal.alreadyLeft(name: "山田 花子", from: Self.evening)) {
            try leave(person, from: Example.now)
        }
        #expect(throws: PersonRefusal.noReasonToLeave) { try leave(reason: "") }
        #expect(throws: PersonRefusal.noReasonToLeave) { try leave(reason: String(repeating: "長", count: 101)) }
    }

    @Test func `can come back, and leave again`() throws {
        let person = try #require(try comeBack(try gone()).reduce(try gone(), PersonDecider.evolve))
        #expect(person.departure == nil)
        #expect(person.hasLeft(at: .of("2016-04-18T12:00")) && !person.hasLeft(at: .of("2016-04-20T08:00")))
        #expect(try comeBack(person).isEmpty, "said twice, done once")
        #expect(throws: PersonRefusal.neverLeft(name: "山田 花子")) { try comeBack(Example.person()) }
        #expect(try leave(person, from: .of("2016-05-01T00:00")).count == 1)
    }

    @Test func `is not away at all where it was taken back before the moment came`() throws {
        let person = try #require(
            try comeBack(try gone(), from: .of("2016-04-17T09:00")).reduce(try gone(), PersonDecider.evolve))
        #expect(!person.hasLeft(at: Self.evening))
        let ground = ShiftGround(
            persons: [person], posts: [Example.post(from: "2016-04-17T08:00", to: "2016-04-18T08:00")],
            sites: [Example.shelter()], directory: Example.directory, limits: ShiftLimits(), shifts: [])
        let across = Example.request(from: "2016-04-17T08:00", to: "2016-04-17T18:00")
        #expect(try ShiftDecider.decide(.assign([across], ground), [:]).count == 1)
    }

    @Test func `is shown no more with telephone, mail and home`() throws {
        let person = try gone()
        #expect(person.contact(at: .of("2016-04-17T12:00")).phone == "090-1234-5678")
        #expect(person.contact(at: Self.evening) == PersonContact())
        let back = try #require(try comeBack(person).reduce(person, PersonDecider.evolve))
        #expect(back.contact(at: .of("2016-04-21T00:00")).phone == "090-1234-5678")
    }

    @Test func `gets no shift that goes beyond it, and is told until when one is possible`() throws {
        let ground = ShiftGround(
            persons: [try gone()], posts: [Example.post(from: "2016-04-17T08:00", to: "2016-04-18T08:00")],
            sites: [Example.shelter()], directory: Example.directory, limits: ShiftLimits(), shifts: [])
        let late = Example.request(from: "2016-04-17T12:00", to: "2016-04-17T18:00")
        #expect(throws: ShiftRefusal.left(person: "山田 花子", from: Self.evening, back: nil)) {
            try ShiftDecider.decide(.assign([late], ground), [:])
        }
        let early = Example.request(from: "2016-04-17T12:00", to: "2016-04-17T17:00")
        #expect(try ShiftDecider.decide(.assign([early], ground), [:]).count == 1)
    }
}
