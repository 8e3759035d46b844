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
}
