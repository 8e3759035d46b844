import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Whose an offer is` {
    /// Two links of one organisation, one of another, one of none, and headquarters'.
    private func story() throws -> Story {
        var story = Story()
        for (id, organisation) in [("a-1", "npo-a"), ("a-2", "npo-a"), ("b-1", "npo-b"), ("alone", nil)] {
            try story.issue(Example.issue(.partner, id, of: organisation, label: "\(id)の窓口"))
        }
        try story.issue(Example.issue(.headquarters, "hq-1", of: "npo-a", label: "本部 佐藤"))
        for id in ["a-1", "b-1", "alone", "hq-1"] { try story.offer("offer-\(id)", by: id) }
        try story.offer("offer-public")
        return story
    }

    private func own(_ story: Story, _ token: String) throws -> [String] {
        let token = try #require(story.wall.access[.of(token)])
        return story.wall.offers(of: OfferOwner(token)).map(\.id.text)
    }

    @Test func `is read off the tokens, and nobody has another organisation's`() throws {
        let story = try story()
        for (token, offers) in [
            ("a-1", ["offer-a-1"]), ("a-2", ["offer-a-1"]), ("b-1", ["offer-b-1"]), ("alone", ["offer-alone"]),
            ("hq-1", ["offer-hq-1"]),
        ] {
            #expect(try own(story, token) == offers, "\(token)")
        }
        let open = try #require(story.wall.offers[.of("offer-public")])
        #expect(story.wall.owner(of: open) == nil)
        for token in story.wall.access.all { #expect(!story.wall.isOwn(open, of: token)) }
    }

    @Test func `stays the organisation's when the link that made it is revoked, and goes on with a new one`() throws {
        var story = try story()
        try story.revoke("a-1")
        try story.issue(Example.issue(.partner, "a-3", of: "npo-a"))
        #expect(try own(story, "a-3") == ["offer-a-1"])
        try story.offer("offer-later", by: "a-3")
        #expect(try own(story, "a-2") == ["offer-later", "offer-a-1"])
    }

    @Test func `is the token's that stands on it where no such token is known`() throws {
        var story = Story()
        try story.offer("offer-1", by: "strange")
        let offer = try #require(story.wall.offers[.of("offer-1")])
        #expect(story.wall.owner(of: offer) == .token(.of("strange")))
    }

    @Test func `is told with who took it back, read off the sender of the entry`() throws {
        for (sender, withdrawer) in [
            ("token:a-2", OfferWithdrawer.partner("a-2の窓口")), ("token:hq-1", .headquarters("本部 佐藤")),
            ("token:b-1", .giver), (Recorded.visitor, .giver), ("console", .headquarters("console")),
        ] {
            var story = try story()
            let offer = try #require(story.wall.offers[.of("offer-a-1")])
            #expect(story.wall.withdrawer(of: offer) == nil)
            try story.withdraw("offer-a-1", by: sender)
            #expect(story.wall.withdrawer(of: offer) == withdrawer, "\(sender)")
            #expect(Wall(story.entries).withdrawer(of: offer) == withdrawer, "read again from the log")
        }
    }
}
