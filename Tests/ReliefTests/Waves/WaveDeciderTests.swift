import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `A wave of seconded staff` {
    let id: ID<Wave> = .of("wave-9")

    private func announce(
        _ details: WaveDetails = Example.wave(), number: Int? = nil, others: [Wave] = []
    ) throws(WaveRefusal) -> [WaveEvent] {
        try Given(WaveDecider.self).when(.announce(id, details, number: number, others: others))
    }

    @Test func `is the first of its row, and the next one the second`() throws {
        let first = Example.waves(("wave-1", Example.wave()))
        #expect(first.map(\.number) == [1])
        let happened = try announce(Example.wave(from: "2016-04-22", to: "2016-04-26"), others: first)
        guard case .announced(let body) = try #require(happened.first) else {
            Issue.record("nothing announced")
            return
        }
        #expect(body.number == 2)
        #expect(
            try announce(Example.wave(row: WaveRow(sender: "長崎県", receiver: "熊本市", role: "物資")), others: first).count
                == 1)
    }

    @Test func `said twice is announced once`() throws {
        let given = Given(WaveDecider.self, .announced(.init(wave: id, number: 1, details: Example.wave())))
        #expect(try given.when(.announce(id, Example.wave(), number: nil, others: [])).isEmpty)
        #expect(throws: WaveRefusal.alreadyAnnounced(name: Wording("徳島県 第1陣", "徳島県, wave 1"))) {
            try given.when(.announce(id, Example.wave(people: 8), number: nil, others: []))
        }
    }

    @Test func `meets the one before it only on the days that were announced for handing over`() throws {
        let first = Example.waves(("wave-1", Example.wave(to: "2016-04-22", overlap: 1)))
        #expect(try announce(Example.wave(from: "2016-04-22", to: "2016-04-26"), others: first).count == 1)
        #expect(
            throws: WaveRefusal.meetsAnother(
                name: first[0].name, days: 2, announced: 1, possible: .beginning(.of("2016-04-22")))
        ) { try announce(Example.wave(from: "2016-04-21", to: "2016-04-26"), others: first) }
    }

    @Test func `follows and does not lie inside another`() throws {
        let first = Example.waves(("wave-1", Example.wave(from: "2016-04-18", to: "2016-04-26", overlap: 5)))
        #expect(throws: WaveRefusal.self) {
            try announce(Example.wave(from: "2016-04-24", to: "2016-04-25", overlap: 0), others: first)
        }
    }

    @Test func `that comes before a known one must end in time for it`() throws {
        let later = Example.waves(("wave-1", Example.wave(from: "2016-04-22", to: "2016-04-26")))
        #expect(
            throws: WaveRefusal.meetsAnother(
                name: later[0].name, days: 2, announced: 0, possible: .ending(.of("2016-04-21")))
        ) { try announce(Example.wave(from: "2016-04-18", to: "2016-04-23", overlap: 0), others: later) }
    }

    @Test func `may leave a gap, which is for headquarters to see`() throws {
        let first = Example.waves(("wave-1", Example.wave(to: "2016-04-22")))
        #expect(try announce(Example.wave(from: "2016-04-25", to: "2016-04-29"), others: first).count == 1)
    }

    @Test func `does not meet one that was cancelled`() throws {
        let first = Example.waves(("wave-1", Example.wave()))
        let cancelled = try #require(
            try Given(WaveDecider.self, from: first[0]).after(
                .cancel(reason: "県内で災害", by: "本部", at: Example.now)))
        #expect(try announce(Example.wave(), number: 2, others: [cancelled]).count == 1)
    }

    @Test(arguments: [
        (WaveRefusal.endsBeforeItBegins(.of("2016-04-22"), .of("2016-04-18")), "2016-04-22", "2016-04-18", 7, 0),
        (.overlapOutside(5, days: 5), "2016-04-18", "2016-04-22", 7, 5),
        (.overlapOutside(-1, days: 5), "2016-04-18", "2016-04-22", 7, -1),
        (.tooLong(days: 367), "2016-04-18", "2017-04-19", 7, 0),
        (.headcountOutOfRange(0), "2016-04-18", "2016-04-22", 0, 0),
    ])
    func `makes sense by itself`(
        _ refusal: WaveRefusal, _ from: String, _ to: String, _ people: Int, _ overlap: Int
    ) {
        #expect(throws: refusal) {
            try announce(Example.wave(from: from, to: to, people: people, overlap: overlap))
        }
    }

    @Test func `names who sends, who is helped and what they do`() {
        for (row, part) in [
            (WaveRow(sender: "", receiver: "熊本市", role: "a"), WaveRefusal.Part.sender),
            (WaveRow(sender: "徳島県", receiver: "", role: "a"), .receiver),
            (WaveRow(sender: "徳島県", receiver: "熊本市", role: ""), .role),
            (WaveRow(sender: "徳島県", receiver: "熊本市", unit: "", role: "a"), .unit),
        ] {
            #expect(throws: WaveRefusal.badText(part)) { try announce(Example.wave(row: row)) }
        }
        #expect(throws: WaveRefusal.badPhone("内線12")) {
            try announce(Example.wave(leader: .init(name: "阿波", phone: "内線12")))
        }
    }

    @Test func `has a number of its own`() {
        let first = Example.waves(("wave-1", Example.wave()))
        let next = Example.wave(from: "2016-04-22", to: "2016-04-26")
        #expect(throws: WaveRefusal.numberTaken(1, free: 2)) { try announce(next, number: 1, others: first) }
        #expect(throws: WaveRefusal.numberOutOfRange(0)) { try announce(next, number: 0, others: first) }
    }

    @Test func `changes as a whole, and not after it was cancelled`() throws {
        let wave = Example.waves(("wave-1", Example.wave()))[0]
        let changed = try Given(WaveDecider.self, from: wave).after(
            .change(Example.wave(people: 9), others: [wave]))
        #expect(changed?.details.headcount == .of(9) && changed?.number == 1)
        #expect(try Given(WaveDecider.self, from: wave).when(.change(Example.wave(), others: [wave])).isEmpty)

        let gone = try Given(WaveDecider.self, from: wave).after(.cancel(reason: "中止", by: "本部", at: Example.now))
        #expect(gone?.isStanding == false)
        #expect(throws: WaveRefusal.cancelled(name: wave.name, reason: "中止")) {
            try Given(WaveDecider.self, from: gone).when(.change(Example.wave(people: 9), others: []))
        }
        #expect(try Given(WaveDecider.self, from: gone).when(.cancel(reason: "中止", by: "本部", at: Example.now)).isEmpty)
        #expect(throws: WaveRefusal.noReason) {
            try Given(WaveDecider.self, from: wave).when(.cancel(reason: "", by: "本部", at: Example.now))
        }
    }
}
