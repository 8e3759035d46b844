import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `What a site needs of people` {
    private func reckon(
        _ headcount: Headcount?, book: ManningBook = Example.book(Example.shelterRule), days: Int = 1,
        posts: [ID<Post>: Post] = [:], at now: Moment = Example.now
    ) throws(PostRefusal) -> [PostEvent] {
        try PostDecider.decide(
            .reckon(Example.shelter(headcount: headcount), from: .of("2016-04-17"), days: days, book, at: now), posts)
    }

    private func hours(_ events: [PostEvent]) -> [String] {
        events.compactMap { event in
            guard case .reckoned(let body) = event else { return nil }
            return "\(body.place.from.short)–\(body.place.to.short)"
        }
    }

    private func numbers(_ events: [PostEvent]) -> [Int] {
        events.compactMap { if case .reckoned(let body) = $0 { body.reckoning.people } else { nil } }
    }

    @Test func `is one for a hundred heads rounded up, and never less than the least`() throws {
        #expect(numbers(try reckon(Example.headcount(680))) == [7, 7, 7])
        #expect(numbers(try reckon(Example.headcount(601))) == [7, 7, 7])
        #expect(numbers(try reckon(Example.headcount(600))) == [6, 6, 6])
        #expect(numbers(try reckon(Example.headcount(0))) == [2, 2, 2])
        #expect(numbers(try reckon(Example.headcount(680), days: 7)).count == 21)
    }

    @Test func `is no number while nobody has counted, which is not zero`() {
        #expect(throws: PostRefusal.headsUnknown("城東小学校")) { try reckon(nil) }
    }

    @Test func `leaves out what it does not know and reckons the rest`() throws {
        let book = Example.book(Example.shelterRule, Example.careRule)
        #expect(numbers(try reckon(Example.headcount(100), book: book)) == [2, 2, 2])
        #expect(numbers(try reckon(Example.headcount(100, [.careLevel3: 7]), book: book)) == [2, 2, 2, 2])
    }

    @Test func `reckoned again is the same post with another number, and nothing when the number is the same`() throws {
        let posts = try reckon(Example.headcount(680)).reduce([:], PostDecider.evolve)
        #expect(posts.count == 3)
        #expect(try reckon(Example.headcount(680), posts: posts).isEmpty)
        let later = try reckon(Example.headcount(200), posts: posts).reduce(posts, PostDecider.evolve)
        #expect(later.count == 3 && later.values.allSatisfy { $0.people == 2 })
    }

    @Test func `is reckoned for hours in which somebody can still come, from the hour that runs`() throws {
        let day = ["4/17 08:00–4/17 16:00", "4/17 16:00–4/18 00:00", "4/17 00:00–4/17 08:00"]
        func left(at now: String) throws -> [String] { hours(try reckon(Example.headcount(680), at: .of(now))) }

        #expect(try left(at: "2016-04-17T00:00").sorted() == day.sorted())
        #expect(try left(at: "2016-04-17T07:59").sorted() == (day[0...1] + ["4/17 07:00–4/17 08:00"]).sorted())
        #expect(try left(at: "2016-04-17T08:00").sorted() == day[0...1].sorted())
        #expect(try left(at: "2016-04-17T14:25") == ["4/17 14:00–4/17 16:00", day[1]])
        #expect(try left(at: "2016-04-17T23:59") == ["4/17 23:00–4/18 00:00"])
        #expect(throws: PostRefusal.daysOver(today: .of("2016-04-18"))) {
            try reckon(Example.headcount(680), at: .of("2016-04-18T00:00"))
        }
        let refusal = PostRefusal.daysOver(today: .of("2016-04-18"))
        #expect(refusal.code == "post/days-over" && refusal.wording.japanese.contains("今日（2016-04-18）"))
    }

    @Test func `is reckoned today for the night that began yesterday and still runs`() throws {
        let rule = ManningRule(
            id: .of("night"), name: Wording("夜勤", "Night watch"), headsPerPerson: nil, least: 2, tier: .health,
            watches: [Example.watch(22 * 60, 480)], note: Example.shelterRule.note)
        let book = Example.book(rule)
        func night(at now: String) throws -> [String] {
            hours(try reckon(Example.headcount(680), book: book, at: .of(now)))
        }
        let tonight = "4/17 22:00–4/18 06:00"

        #expect(try night(at: "2016-04-17T02:25") == ["4/17 02:00–4/17 06:00", tonight])
        #expect(try night(at: "2016-04-17T06:00") == [tonight])
        #expect(try night(at: "2016-04-16T23:00") == [tonight], "only the days that were asked for")

        let before = try reckon(Example.headcount(680), book: book, at: .of("2016-04-17T02:25"))
        let posts = before.reduce([:], PostDecider.evolve)
        #expect(posts.count == 2)
        #expect(try reckon(Example.headcount(680), book: book, posts: posts, at: .of("2016-04-17T03:00")).isEmpty)
    }

    @Test func `keeps the beginning of a post that runs, and leaves alone one that is over`() throws {
        let before = Moment.of("2016-04-17T07:30")
        let posts = try reckon(Example.headcount(680), at: before).reduce([:], PostDecider.evolve)

        let later = try reckon(Example.headcount(200), posts: posts, at: .of("2016-04-17T14:25"))
        #expect(hours(later) == ["4/17 08:00–4/17 16:00", "4/17 16:00–4/18 00:00"], "those who came at 8 stay in it")
        #expect(numbers(later) == [2, 2])
        let again = later.reduce(posts, PostDecider.evolve)
        #expect(again.count == 3 && again.values.map(\.people).sorted() == [2, 2, 7])
        #expect(try reckon(Example.headcount(200), posts: again, at: .of("2016-04-17T15:40")).isEmpty)
    }

    @Test func `is reckoned once in a watch that runs, whatever the hour`() throws {
        let posts = try reckon(Example.headcount(680), at: .of("2016-04-17T14:25")).reduce([:], PostDecider.evolve)
        #expect(try reckon(Example.headcount(680), posts: posts, at: .of("2016-04-17T15:40")).isEmpty)
        let more = try reckon(Example.headcount(900), posts: posts, at: .of("2016-04-17T15:40"))
        #expect(hours(more).first == "4/17 14:00–4/17 16:00" && numbers(more) == [9, 9])
    }

    @Test func `is what the site asks for, whatever the rule says`() throws {
        var posts = try reckon(Example.headcount(680)).reduce([:], PostDecider.evolve)
        let post = try #require(posts.values.min(by: Post.comesFirst))
        let asking = Post.Asking(people: 4, by: "城東小学校", reason: "学生が手伝う")
        let events = try PostDecider.decide(
            .ask(post.id, post.place, asking, in: Example.directory, at: Example.now), posts)
        posts = events.reduce(posts, PostDecider.evolve)
        #expect(posts[post.id]?.people == 4 && posts[post.id]?.reckoned?.people == 7)
        posts = try reckon(Example.headcount(900), posts: posts).reduce(posts, PostDecider.evolve)
        #expect(posts[post.id]?.people == 4 && posts[post.id]?.reckoned?.people == 9)
    }

    @Test func `cannot be asked for at another place under the same name`() throws {
        let post = Example.post()
        let other = PostPlace(
            site: .of("shelter-2"), duty: post.place.duty, from: post.place.from, to: post.place.to)
        #expect(throws: PostRefusal.otherPlace) {
            try PostDecider.decide(
                .ask(post.id, other, .init(people: 1, by: "a", reason: nil), in: Example.directory, at: Example.now),
                [post.id: post])
        }
    }

    @Test func `cannot be asked for once it is over, and is told when it would be possible`() throws {
        let post = Example.post()
        let asking = Post.Asking(people: 1, by: "本部", reason: nil)
        func ask(at now: String, _ posts: [ID<Post>: Post] = [:]) throws -> [PostEvent] {
            try PostDecider.decide(
                .ask(post.id, post.place, asking, in: Example.directory, at: .of(now)), posts)
        }
        #expect(try ask(at: "2016-04-17T15:59").count == 1, "there is still a minute to be done")
        let refusal = PostRefusal.over(.of("2016-04-17T16:00"), next: .of("2016-04-18T08:00"))
        #expect(throws: refusal) { try ask(at: "2016-04-17T16:00") }
        #expect(throws: PostRefusal.over(.of("2016-04-17T16:00"), next: .of("2016-04-20T08:00"))) {
            try ask(at: "2016-04-19T08:01", [post.id: post])
        }
        #expect(refusal.wording.japanese.contains("4/18 08:00開始で求められます") && refusal.code == "post/over")
    }

    @Test func `keeps what was recorded of the past, which can still be taken back`() throws {
        let place = Example.post(from: "2011-03-11T08:00", to: "2011-03-11T16:00").place
        let asked = PostEvent.asked(
            .init(post: .of("post-1"), place: place, asking: .init(people: 2, by: "本部", reason: nil)))
        let posts = PostDecider.evolve([:], asked)
        #expect(posts[.of("post-1")]?.people == 2)
        let withdrawal = Post.Withdrawal(reason: "二重", by: "本部", at: Example.now)
        #expect(try PostDecider.decide(.withdraw(.of("post-1"), withdrawal), posts).count == 1)
    }

    @Test func `makes sense`() {
        let asking = Post.Asking(people: 1, by: "本部", reason: nil)
        func ask(_ place: PostPlace, _ asking: Post.Asking) throws {
            _ = try PostDecider.decide(.ask(.of("post-2"), place, asking, in: Example.directory, at: Example.now), [:])
        }
        let good = Example.post().place
        let backwards = PostPlace(site: good.site, duty: good.duty, from: good.to, to: good.from)
        #expect(throws: PostRefusal.badTimes(good.to, good.from)) { try ask(backwards, asking) }
        let nameless = PostPlace(site: good.site, duty: Wording("", ""), from: good.from, to: good.to)
        #expect(throws: PostRefusal.noDuty) { try ask(nameless, asking) }
        let strange = PostPlace(site: good.site, duty: good.duty, skill: .of("fly"), from: good.from, to: good.to)
        #expect(throws: PostRefusal.noSuchSkill(.of("fly"))) { try ask(strange, asking) }
        #expect(throws: PostRefusal.peopleOutOfRange(0)) { try ask(good, .init(people: 0, by: "a", reason: nil)) }
        #expect(throws: PostRefusal.daysOutOfRange(32)) { try reckon(Example.headcount(1), days: 32) }
        #expect(throws: PostRefusal.noRules(.shelter)) { try reckon(Example.headcount(1), book: ManningBook()) }
    }

    @Test func `is taken back with a reason, once, and not reckoned again`() throws {
        var posts = try reckon(Example.headcount(680)).reduce([:], PostDecider.evolve)
        let id = try #require(posts.keys.min())
        let withdraw = PostCommand.withdraw(id, .init(reason: "閉鎖", by: "本部", at: Example.now))
        posts = try PostDecider.decide(withdraw, posts).reduce(posts, PostDecider.evolve)
        #expect(posts[id]?.isStanding == false)
        #expect(try PostDecider.decide(withdraw, posts).isEmpty)
        #expect(numbers(try reckon(Example.headcount(100), posts: posts)).count == 2)
        #expect(throws: PostRefusal.noReason) {
            try PostDecider.decide(.withdraw(id, .init(reason: "", by: "本部", at: Example.now)), posts)
        }
    }

    @Test func `follows rules that make sense`() {
        func rule(_ heads: Int?, _ least: Int, _ watches: [Watch]) -> ManningRule {
            ManningRule(
                id: .of("r"), name: Wording("a", "b"), headsPerPerson: heads, least: least, tier: .life,
                watches: watches, note: Example.shelterRule.note)
        }
        #expect(throws: PostRefusal.noWatch(.of("r"))) { try ManningDecider.decide(rule(100, 1, []), ManningBook()) }
        #expect(throws: PostRefusal.badNumbers(.of("r"))) {
            try ManningDecider.decide(rule(nil, 0, [Example.watch(0, 480)]), ManningBook())
        }
        #expect(throws: PostRefusal.badNumbers(.of("r"))) {
            try ManningDecider.decide(rule(0, 1, [Example.watch(0, 480)]), ManningBook())
        }
        #expect(Watch(start: 1_440, minutes: 60) == nil && Watch(start: 0, minutes: 14) == nil)
    }
}
