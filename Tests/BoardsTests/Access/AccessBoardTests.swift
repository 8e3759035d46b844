import Boards
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The board of who may come in` {
    @Test func `finds a token by its secret's hash and by nothing else`() throws {
        var story = Story()
        try story.issue(Example.issue(.headquarters))
        #expect(story.wall.access.token(secretHash: Example.secretHash)?.id.text == "token-1")
        #expect(story.wall.access.token(secretHash: "") == nil)
        #expect(story.wall.access.token(secretHash: Example.secretHash.uppercased()) == nil)
    }

    @Test func `shows tokens in the order of their names`() throws {
        var story = Story()
        for id in ["token-2", "token-10", "token-1"] { try story.issue(Example.issue(.auditor, id)) }
        #expect(story.wall.access.all.map(\.id.text) == ["token-1", "token-10", "token-2"])
    }

    @Test func `still finds a token that was revoked, and says so`() throws {
        var story = Story()
        try story.issue(Example.issue(.headquarters))
        let revokedAt = story.now
        try story.revoke("token-1")
        let token = try #require(story.wall.access.token(secretHash: Example.secretHash))
        #expect(token.revokedAt == revokedAt)
        #expect(!token.isValid(at: revokedAt))
        #expect(story.wall.access.all == [token])
    }

    private static func carrier(
        _ id: String, _ organisation: String?, _ label: String? = nil, expiresAt: Moment? = nil
    ) -> TokenEvent.Issued {
        TokenEvent.Issued(
            token: .of(id), role: .carrier, organisation: organisation.map { .of($0) }, label: label, secretHash: id,
            expiresAt: expiresAt)
    }

    @Test func `knows the organisations that carry, for as long as one of their tokens is valid`() throws {
        var story = Story()
        try story.issue(Example.issue(.headquarters, "token-0"))
        try story.issue(Self.carrier("token-2", "yamato", "ヤマト運輸 2号車"))
        try story.issue(Self.carrier("token-1", "yamato", "ヤマト運輸"))
        try story.issue(Self.carrier("token-3", nil, "だれでも"))
        try story.issue(Self.carrier("token-4", "sagawa", expiresAt: story.now + .hours(1)))
        #expect(story.wall.access.carriers(at: story.now) == [.of("sagawa"), .of("yamato")])
        #expect(story.wall.access.carriers(at: story.now + .hours(2)) == [.of("yamato")])
        #expect(story.wall.access.name(of: .of("yamato")) == "ヤマト運輸", "whichever was issued first")
        #expect(story.wall.access.name(of: .of("sagawa")) == "sagawa")
        for token in ["token-1", "token-2"] { try story.revoke(token) }
        #expect(story.wall.access.carriers(at: story.now) == [.of("sagawa")])
        #expect(story.wall.access.name(of: .of("yamato")) == "ヤマト運輸", "what it drove is still told")
    }
}
