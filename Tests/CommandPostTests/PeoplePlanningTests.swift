import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

/// A city in which people are wanted, and what a plan makes of them.
private struct Crowd {
    let city: City

    /// Eleven hours of rest, thirteen of duty a day for staff and eight for volunteers, watches of eight hours.
    init() async throws {
        city = try await City()
        let rules: [(Criterion.Key, Int)] = [
            (.restHours, 11), (.shiftHours, 8), (.workHoursInDay, 13), (.volunteerHoursInDay, 8),
            (.workHoursInWeek, 40),
        ]
        try await city.say(
            rules.map { .setCriterion(Criterion($0, $1, note: Example.note)) }
                + [
                    .listSkill(Example.cooking), .listSkill(Example.interpreting),
                    .listSkill(Skill(.of("drive"), name: Wording("運転", "Driving"))),
                ])
    }

    func person(
        _ id: String, skills: [String] = [], kind: Person.Kind = .staff, from: String? = nil, to: String? = nil
    ) async throws {
        let details = PersonDetails(name: "人員 \(id)", skills: skills.map { .of($0) })
        try await city.say([.registerPerson(.of(id), kind, details)])
        guard let from, let to else { return }
        try await city.say([.tellAvailability(.of(id), [Availability(from: .of(from), to: .of(to))])])
    }

    func post(
        _ id: String, tier: Item.Tier, from: String, to: String, people: Int = 1, skill: String? = nil,
        at site: String = "shelter-1"
    ) async throws {
        let place = PostPlace(
            site: .of(site), duty: Wording("業務\(id)", "work \(id)"), skill: skill.map { .of($0) }, from: .of(from),
            to: .of(to), tier: tier)
        try await city.say([.askPost(.of(id), place, people: people, reason: nil)])
    }

    func shift(_ person: String, at post: String, from: String, to: String) async throws {
        try await city.say([.assignShifts([Example.request("had-\(person)", person, at: post, from: from, to: to)])])
    }

    func roster() async throws -> Roster {
        let done = try await city.post.proposeJointPlan(from: .console)
        return try #require(await city.post.wall.jointPlans[.of(done.answer)]).proposal.roster
    }

    func reason(of post: String) async throws -> Reason {
        try #require(try await roster().vacancies.first { $0.post == .of(post) }).reason
    }
}

extension Roster {
    /// 「人員 配置枠」 of every shift.
    fileprivate var told: [String] { lines.map { "\($0.person) \($0.post)" }.sorted() }
}

@Suite struct `A plan of people in tiers` {
    @Test func `keeps somebody for what is more urgent and begins later`() async throws {
        let crowd = try await Crowd()
        try await crowd.person("n-1", skills: ["cook"])
        try await crowd.post("p-2", tier: .health, from: "2016-04-17T06:00", to: "2016-04-17T13:00", skill: "cook")
        try await crowd.post(
            "p-1", tier: .life, from: "2016-04-17T08:00", to: "2016-04-17T14:00", skill: "cook", at: "shelter-2")

        #expect(try await crowd.roster().told == ["n-1 p-1"])
    }

    @Test func `has nobody rest from a less urgent post when a more urgent one wants them`() async throws {
        let crowd = try await Crowd()
        try await crowd.person("n-1")
        try await crowd.post("p-2", tier: .health, from: "2016-04-17T06:00", to: "2016-04-17T07:30")
        try await crowd.post("p-1", tier: .life, from: "2016-04-17T12:00", to: "2016-04-17T20:00", at: "shelter-2")

        #expect(try await crowd.roster().told == ["n-1 p-1"])
    }

    @Test func `gives a part of a more urgent watch before all of a less urgent one`() async throws {
        let crowd = try await Crowd()
        try await crowd.person("v-1", kind: .volunteer, from: "2016-04-17T08:00", to: "2016-04-17T12:00")
        try await crowd.post("p-2", tier: .health, from: "2016-04-17T08:00", to: "2016-04-17T12:00")
        try await crowd.post("p-1", tier: .life, from: "2016-04-17T08:00", to: "2016-04-17T16:00", at: "shelter-2")

        #expect(try await crowd.roster().told == ["v-1 p-1"])
    }

    @Test(arguments: [("a-1", "b-1"), ("b-1", "a-1")])
    func `moves who works where it is more urgent so that a less urgent post is manned as well`(
        cook: String, interpreter: String
    ) async throws {
        let crowd = try await Crowd()
        try await crowd.person(cook, skills: ["drive", "cook"])
        try await crowd.person(interpreter, skills: ["drive", "interpret"])
        let (from, to) = ("2016-04-17T08:00", "2016-04-17T16:00")
        try await crowd.post("p-1", tier: .life, from: from, to: to, skill: "drive")
        try await crowd.post("p-2", tier: .health, from: from, to: to, skill: "cook", at: "shelter-2")

        #expect(try await crowd.roster().told == ["\(cook) p-2", "\(interpreter) p-1"].sorted())
    }

    @Test func `mans what overlaps as far as there are hands`() async throws {
        let crowd = try await Crowd()
        for number in 1...3 { try await crowd.person("n-\(number)") }
        try await crowd.post("p-1", tier: .life, from: "2016-04-17T08:00", to: "2016-04-17T14:00")
        try await crowd.post("p-2", tier: .health, from: "2016-04-17T06:00", to: "2016-04-17T13:00")
        try await crowd.post("p-3", tier: .living, from: "2016-04-17T09:00", to: "2016-04-17T12:00", at: "shelter-2")

        #expect(Set(try await crowd.roster().lines.map(\.post)) == [.of("p-1"), .of("p-2"), .of("p-3")])
    }
}

@Suite struct `Why a plan leaves a post open` {
    private let from = "2016-04-17T08:00"
    private let to = "2016-04-17T16:00"

    @Test func `is that somebody works where it is more urgent`() async throws {
        let crowd = try await Crowd()
        try await crowd.person("n-1")
        try await crowd.post("p-1", tier: .life, from: from, to: to)
        try await crowd.post("p-2", tier: .health, from: "2016-04-17T06:00", to: "2016-04-17T13:00", at: "shelter-2")

        let reason = try await crowd.reason(of: "p-2")
        #expect(reason.code == "people/more-urgent")
        #expect(reason.wording.japanese.contains("より急ぐ持ち場1人"))
        #expect(reason.wording.english.contains("1 at work where it is more urgent"))
    }

    @Test func `is a shift elsewhere that was assigned before`() async throws {
        let crowd = try await Crowd()
        try await crowd.person("n-1")
        try await crowd.post("p-1", tier: .health, from: from, to: to)
        try await crowd.shift("n-1", at: "p-1", from: from, to: to)
        try await crowd.post("p-2", tier: .health, from: from, to: to, at: "shelter-2")

        let reason = try await crowd.reason(of: "p-2")
        #expect(reason.code == "people/scarcity")
        #expect(reason.wording.japanese == "この時間に来られる1人の内訳：同じ急ぎの持ち場1人。")
    }

    @Test func `is rest after a shift`() async throws {
        let crowd = try await Crowd()
        try await crowd.person("n-1")
        try await crowd.post("p-1", tier: .health, from: "2016-04-17T00:00", to: "2016-04-17T07:00")
        try await crowd.shift("n-1", at: "p-1", from: "2016-04-17T00:00", to: "2016-04-17T07:00")
        try await crowd.post("p-2", tier: .life, from: from, to: to, at: "shelter-2")

        let reason = try await crowd.reason(of: "p-2")
        #expect(reason.code == "people/rest")
        #expect(reason.wording.japanese.contains("休息1人"))
    }

    @Test func `is that all who could come are there already`() async throws {
        let crowd = try await Crowd()
        try await crowd.person("n-1", skills: ["cook"])
        try await crowd.post("p-1", tier: .life, from: from, to: to, people: 2, skill: "cook")

        let reason = try await crowd.reason(of: "p-1")
        #expect(reason.code == "people/all-here")
        #expect(reason.wording.japanese.contains("来られる1人は、全員この持ち場"))
    }

    @Test func `does not speak of a skill where none is asked`() async throws {
        let crowd = try await Crowd()
        try await crowd.person("v-1", kind: .volunteer, from: "2016-04-18T08:00", to: "2016-04-18T12:00")
        try await crowd.post("p-1", tier: .life, from: from, to: to)

        let reason = try await crowd.reason(of: "p-1")
        #expect(reason.code == "people/not-available")
        #expect(!reason.wording.japanese.contains("職能") && !reason.wording.english.contains("skill"))
    }

    @Test func `names the hours when only a part of the post is open`() async throws {
        let crowd = try await Crowd()
        try await crowd.person("v-1", kind: .volunteer, from: "2016-04-17T08:00", to: "2016-04-17T12:00")
        try await crowd.post("p-1", tier: .life, from: from, to: to)

        let reason = try await crowd.reason(of: "p-1")
        #expect(reason.code == "people/not-available")
        #expect(reason.wording.japanese.hasPrefix("4/17 12:00〜16:00："))
    }

    @Test func `counts nobody who has left`() async throws {
        let crowd = try await Crowd()
        try await crowd.person("n-1")
        try await crowd.city.say([.recordDeparture(.of("n-1"), from: Example.now, reason: "派遣期間の終了")])
        try await crowd.post("p-1", tier: .life, from: from, to: to)

        #expect(try await crowd.reason(of: "p-1").code == "people/nobody-near")
    }
}

@Suite struct `Hours that a plan asks of somebody` {
    @Test func `stay within those of a day, whatever the list in which they were given`() async throws {
        let crowd = try await Crowd()
        try await crowd.person("v-1", kind: .volunteer, from: "2016-04-17T00:00", to: "2016-04-19T00:00")
        try await crowd.post("p-1", tier: .life, from: "2016-04-17T08:00", to: "2016-04-17T16:00")
        try await crowd.post("p-2", tier: .health, from: "2016-04-18T03:00", to: "2016-04-18T07:00", at: "shelter-2")

        #expect(try await crowd.roster().told == ["v-1 p-1"])
        let reason = try await crowd.reason(of: "p-2")
        #expect(reason.code == "people/rest")
        #expect(reason.wording.japanese.contains("24時間の勤務上限1人"))
    }

    @Test func `stay within those of a day in one list, too`() async throws {
        let crowd = try await Crowd()
        try await crowd.person("v-1", kind: .volunteer, from: "2016-04-17T00:00", to: "2016-04-19T00:00")
        try await crowd.post("p-1", tier: .life, from: "2016-04-17T06:00", to: "2016-04-17T12:00")
        try await crowd.post("p-2", tier: .life, from: "2016-04-17T23:00", to: "2016-04-18T05:00", at: "shelter-2")

        #expect(try await crowd.roster().lines.count == 1)
    }

    @Test func `count shifts that were assigned before`() async throws {
        let crowd = try await Crowd()
        try await crowd.person("v-1", kind: .volunteer, from: "2016-04-16T00:00", to: "2016-04-19T00:00")
        try await crowd.post("p-0", tier: .life, from: "2016-04-17T00:00", to: "2016-04-17T08:00")
        try await crowd.shift("v-1", at: "p-0", from: "2016-04-17T00:00", to: "2016-04-17T08:00")
        try await crowd.post("p-1", tier: .life, from: "2016-04-17T19:00", to: "2016-04-17T23:00", at: "shelter-2")

        #expect(try await crowd.roster().lines.isEmpty)
    }

    @Test func `may be more than those of a week, which is only told before`() async throws {
        let crowd = try await Crowd()
        try await crowd.person("n-1")
        for day in 10...14 {
            let (from, to) = ("2016-04-\(day)T08:00", "2016-04-\(day)T16:00")
            try await crowd.city.say([
                .assignShifts([
                    ShiftRequest(
                        shift: .of("past-\(day)"), person: .of("n-1"), place: .site(.of("shelter-1")), from: .of(from),
                        to: .of(to))
                ])
            ])
        }
        try await crowd.post("p-1", tier: .life, from: "2016-04-17T01:00", to: "2016-04-17T08:00")

        #expect(try await crowd.roster().told == ["n-1 p-1"])
    }
}
