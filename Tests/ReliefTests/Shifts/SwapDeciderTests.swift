import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A proposal to swap shifts` {
    private let limits = ShiftLimits(rest: .hours(11), longest: .hours(8))

    private func propose(
        _ given: Shift = Example.shift(), _ wanted: Shift = Example.swapped, others: [Swap] = [],
        shifts: [Shift] = [], known: Swap? = nil
    ) throws(SwapRefusal) -> [SwapEvent] {
        let ground = ShiftGround(
            persons: [Example.person(), Example.person("s-2")], posts: [Example.post(people: 2)],
            sites: [Example.shelter()], directory: Example.directory, limits: limits, shifts: [given, wanted] + shifts)
        return try SwapDecider.decide(
            .propose(
                .of("swap-1"), given: given, wanted: wanted, note: nil, by: "本部 佐藤", others: others, ground), known)
    }

    private func answer(
        _ answer: Swap.Answer, to swap: Swap = Example.swap(), given: Shift? = Example.shift(),
        wanted: Shift? = Example.swapped
    ) throws(SwapRefusal) -> [SwapEvent] {
        try SwapDecider.decide(
            .answer(.init(answer, by: "本部 佐藤", reason: nil), given: given, wanted: wanted), swap)
    }

    @Test func `names both shifts and who had them`() throws {
        #expect(try propose() == [.proposed(Example.swap())])
        #expect(Example.swap().given.person == .of("s-1") && Example.swap().wanted.person == .of("s-2"))
    }

    @Test func `said twice is one, and does not become another`() throws {
        #expect(try propose(known: Example.swap()).isEmpty)
        #expect(throws: SwapRefusal.otherSwap) {
            try propose(Example.shift("shift-9"), known: Example.swap())
        }
    }

    @Test func `is not worth making where the rules would refuse the swap, and says what is possible`() {
        let late = Example.shift("shift-7", "s-1", post: nil, from: "2016-04-18T18:00", to: "2016-04-19T00:00")
        #expect(
            throws: SwapRefusal.notPossible(
                .restBroken(
                    person: "山田 花子", rest: .hours(11), from: late.from, to: late.to, earliest: .of("2016-04-19T11:00")))
        ) { try propose(shifts: [late]) }
        #expect(throws: SwapRefusal.notPossible(.samePerson)) {
            try propose(Example.shift(), Example.shift("shift-2", "s-1", post: nil))
        }
    }

    @Test func `is made once for the same two shifts, whoever asks`() {
        let other = Swap(
            id: .of("swap-9"), given: .init(Example.swapped), wanted: .init(Example.shift()), note: nil, by: "本部 田中")
        #expect(throws: SwapRefusal.alreadyProposed(by: "本部 田中")) { try propose(others: [other]) }
    }

    @Test func `is answered once`() throws {
        let accepted = try answer(.accepted)
        #expect(
            accepted
                == [.answered(.init(swap: .of("swap-1"), answer: .init(.accepted, by: "本部 佐藤", reason: nil)))])
        let done = accepted.reduce(Example.swap(), SwapDecider.evolve)
        #expect(try answer(.accepted, to: try #require(done)).isEmpty)
        #expect(throws: SwapRefusal.alreadyAnswered(.accepted)) { try answer(.declined, to: try #require(done)) }
    }

    @Test func `is void once either shift is cancelled or somebody else's, but can still be declined`() throws {
        var gone = Example.swapped
        gone.cancelling = .init(reason: "体調不良", by: "本部", at: Example.now)
        #expect(throws: SwapRefusal.void) { try answer(.accepted, wanted: gone) }
        #expect(throws: SwapRefusal.void) { try answer(.accepted, given: Example.shift("shift-1", "s-3")) }
        #expect(throws: SwapRefusal.void) { try answer(.accepted, given: nil) }
        #expect(try answer(.declined, wanted: gone).count == 1)
    }
}
