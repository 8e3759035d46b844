import Boards
import Relief
import Vocabulary

extension Decision {
    mutating func decidePost(_ command: ReliefCommand) throws(SubmissionError) {
        switch command {
        case .setManning(let rule):
            reads(PostEvent.rules)
            let book = wall.posts.book
            happen(
                try asking { () throws(PostRefusal) in try ManningDecider.decide(rule, book) }.map(ReliefEvent.post))
        case .reckonPosts(let id, let from, let days):
            reads(PostEvent.rules)
            let posts = wall.posts.everyPost(of: id)
            try decide(.reckon(try site(id), from: from, days: days, wall.posts.book, at: now), posts)
        case .askPost(let id, let place, let people, let reason):
            _ = try site(place.site)
            reads(DirectoryEvent.subject)
            let asking = Post.Asking(people: people, by: sender.name, reason: reason)
            try decide(.ask(id, place, asking, in: wall.people.directory, at: now), [wall.posts[id]].compactMap(\.self))
            reads(Subject("post", id))
        case .withdrawPost(let id, let reason):
            guard let post = wall.posts[id] else { throw .refused(PostRefusal.noSuchPost(id)) }
            try decide(.withdraw(id, .init(reason: reason, by: sender.name, at: now)), [post])
        default: return
        }
    }

    private mutating func decide(_ command: PostCommand, _ posts: [Post]) throws(SubmissionError) {
        reads(all: posts.map { Subject("post", $0.id) })
        let known = Dictionary(posts.map { ($0.id, $0) }) { first, _ in first }
        let events = try asking { () throws(PostRefusal) in try PostDecider.decide(command, known) }
        // A new post rests on nobody else having made it.
        reads(all: events.compactMap { event in event.post.map { Subject("post", $0) } })
        happen(events.map(ReliefEvent.post))
    }
}
