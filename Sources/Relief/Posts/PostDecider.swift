package import Vocabulary

/// Which people sites want: what rules give, and what the site asks for instead.
package enum PostDecider: Decider {
    package static let initial: [ID<Post>: Post] = [:]

    /// `posts` are those of the site, or at least the one that the command names.
    package static func decide(
        _ command: PostCommand, _ posts: [ID<Post>: Post]
    ) throws(PostRefusal) -> [PostEvent] {
        switch command {
        case .reckon(let site, let from, let days, let book):
            return try reckon(site, from, days, book, posts)
        case .ask(let id, let place, let asking, let directory, let now):
            return try ask(id, place, asking, directory, posts[id], now)
        case .withdraw(let id, let withdrawal):
            guard (1...PostRefusal.longestText).contains(withdrawal.reason.count) else { throw .noReason }
            guard posts[id]?.isStanding == true else { return [] }
            return [.withdrawn(.init(post: id, withdrawal: withdrawal))]
        }
    }

    private static func reckon(
        _ site: Site, _ from: LocalDate, _ days: Int, _ book: ManningBook, _ posts: [ID<Post>: Post]
    ) throws(PostRefusal) -> [PostEvent] {
        guard PostRefusal.days.contains(days) else { throw .daysOutOfRange(days) }
        let rules = book.rules(for: site.kind)
        guard !rules.isEmpty else { throw .noRules(site.kind) }
        let known = rules.compactMap { rule in rule.reckoning(for: site).map { (rule: rule, reckoning: $0) } }
        guard !known.isEmpty else { throw .headsUnknown(site.name) }
        return (0..<days).flatMap { day in
            known.flatMap { entry in
                entry.rule.watches.compactMap {
                    reckoned(entry.reckoning, entry.rule, site, $0, from.after(days: day), posts)
                }
            }
        }
    }

    /// Nothing happens where the number is the same, or where somebody took the post back.
    private static func reckoned(
        _ reckoning: Reckoning, _ rule: ManningRule, _ site: Site, _ watch: Watch, _ day: LocalDate,
        _ posts: [ID<Post>: Post]
    ) -> PostEvent? {
        let id = Post.name(site.id, rule.id, watch.from(day))
        if let post = posts[id], post.reckoned == reckoning || !post.isStanding { return nil }
        let place = PostPlace(
            site: site.id, duty: rule.name, skill: rule.skill, from: watch.from(day), to: watch.to(day),
            tier: rule.tier)
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
