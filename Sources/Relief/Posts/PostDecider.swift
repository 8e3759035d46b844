package import Vocabulary

/// Which people sites want: what rules give, and what the site asks for instead.
package enum PostDecider: Decider {
    package static let initial: [ID<Post>: Post] = [:]

    /// `posts` are those of the site, or at least the one that the command names.
    package static func decide(
        _ command: PostCommand, _ posts: [ID<Post>: Post]
    ) throws(PostRefusal) -> [PostEvent] {
        switch command {
        case .reckon(let site, let from, let days, let book, let now):
            guard PostRefusal.days.contains(days) else { throw .daysOutOfRange(days) }
            guard now < Moment(startOf: from.after(days: days)) else { throw .daysOver(today: now.japaneseDate) }
            // The night that began yesterday and still runs is one of today's hours.
            let first = from == now.japaneseDate ? -1 : 0
            return try reckon(site, (first..<days).map { from.after(days: $0) }, book, posts, now)
        case .ask(let id, let place, let asking, let directory, let now):
            return try ask(id, place, asking, directory, posts[id], now)
        case .withdraw(let id, let withdrawal):
            guard (1...PostRefusal.longestText).contains(withdrawal.reason.count) else { throw .noReason }
            guard posts[id]?.isStanding == true else { return [] }
            return [.withdrawn(.init(post: id, withdrawal: withdrawal))]
        }
    }

    private static func reckon(
        _ site: Site, _ days: [LocalDate], _ book: ManningBook, _ posts: [ID<Post>: Post], _ now: Moment
    ) throws(PostRefusal) -> [PostEvent] {
        let rules = book.rules(for: site.kind)
        guard !rules.isEmpty else { throw .noRules(site.kind) }
        let known = rules.compactMap { rule in rule.reckoning(for: site).map { (rule: rule, reckoning: $0) } }
        guard !known.isEmpty else { throw .headsUnknown(site.name) }
        return days.flatMap { day in
            known.flatMap { entry in
                entry.rule.watches.compactMap { watch in
                    let id = Post.name(site.id, entry.rule.id, watch.from(day))
                    guard let from = watch.start(on: day, at: now, known: posts[id]?.place.from) else { return nil }
                    let place = PostPlace(
                        site: site.id, duty: entry.rule.name, skill: entry.rule.skill, from: from,
                        to: watch.to(day), tier: entry.rule.tier)
                    return reckoned(entry.reckoning, id, place, posts[id])
                }
            }
        }
    }

    /// Nothing happens where the number is the same, or where somebody took the post back.
    private static func reckoned(
        _ reckoning: Reckoning, _ id: ID<Post>, _ place: PostPlace, _ post: Post?
    ) -> PostEvent? {
        if let post, post.reckoned == reckoning || !post.isStanding { return nil }
        return .reckoned(.init(post: id, place: place, reckoning: reckoning))
    }

    private static func ask(
        _ id: ID<Post>, _ place: PostPlace, _ asking: Post.Asking, _ directory: Directory, _ post: Post?,
        _ now: Moment
    ) throws(PostRefusal) -> [PostEvent] {
        if let post {
            guard post.isStanding else { throw .withdrawn(post.withdrawal?.reason ?? "") }
            guard post.place == place else { throw .otherPlace }
            if post.asked == asking { return [] }
        }
        let names = [place.duty.japanese, place.duty.english]
        guard names.allSatisfy({ (1...50).contains($0.count) }) else { throw .noDuty }
        guard place.from < place.to, place.to - place.from <= .hours(24) else { throw .badTimes(place.from, place.to) }
        guard now < place.to else { throw .over(place.to, next: place.next(after: now)) }
        guard PostRefusal.people.contains(asking.people) else { throw .peopleOutOfRange(asking.people) }
        if let skill = place.skill, directory.skills[skill] == nil { throw .noSuchSkill(skill) }
        if let reason = asking.reason, reason.count > PostRefusal.longestText { throw .noReason }
        return [.asked(.init(post: id, place: place, asking: asking))]
    }

    package static func evolve(_ posts: [ID<Post>: Post], _ event: PostEvent) -> [ID<Post>: Post] {
        guard let id = event.post else { return posts }
        var posts = posts
        posts[id] = evolve(posts[id], event)
        return posts
    }

    /// The same for a single post.
    package static func evolve(_ post: Post?, _ event: PostEvent) -> Post? {
        switch event {
        case .ruleSet: return post
        case .reckoned(let body):
            var post = post ?? Post(id: body.post, place: body.place)
            (post.place, post.reckoned) = (body.place, body.reckoning)
            return post
        case .asked(let body):
            var post = post ?? Post(id: body.post, place: body.place)
            (post.place, post.asked) = (body.place, body.asking)
            return post
        case .withdrawn(let body):
            var post = post
            post?.withdrawal = body.withdrawal
            return post
        }
    }
}

extension Watch {
    /// When its post begins; `nil` once the watch is over, for nobody could fill it any more.
    ///
    /// A new post of a watch that runs begins with the hour that runs now. One that stands keeps its beginning, with
    /// those who are there since.
    fileprivate func start(on day: LocalDate, at now: Moment, known: Moment?) -> Moment? {
        guard now < to(day) else { return nil }
        return known ?? max(from(day), now.startOfHour)
    }
}

extension PostPlace {
    /// The same time of day on the first day on which it has not begun yet.
    fileprivate func next(after now: Moment) -> Moment {
        let day = Span.days(1).milliseconds
        let days = max(0, (now - from).milliseconds + day - 1) / day
        return from + Span(milliseconds: days * day)
    }
}

/// Which rules of manning make sense.
package enum ManningDecider: Decider {
    package static let initial = ManningBook()

    package static func decide(
        _ rule: ManningRule, _ book: ManningBook
    ) throws(PostRefusal) -> [PostEvent] {
        guard !rule.watches.isEmpty, rule.watches.count <= 12 else { throw .noWatch(rule.id) }
        guard PostRefusal.people.contains(max(1, rule.least)), rule.least >= 0,
            rule.headsPerPerson.map({ (1...100_000).contains($0) }) ?? (rule.least > 0)
        else { throw .badNumbers(rule.id) }
        return book.rules[rule.id] == rule ? [] : [.ruleSet(rule)]
    }

    package static func evolve(_ book: ManningBook, _ event: PostEvent) -> ManningBook {
        guard case .ruleSet(let rule) = event else { return book }
        var book = book
        book.rules[rule.id] = rule
        return book
    }
}
