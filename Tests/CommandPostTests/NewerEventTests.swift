import Boards
import Chronology
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `An event that this program is too old for` {
    @Test func `is refused by name, and the log stays as it was`() async throws {
        let folder = try Folder()
        for log in [MemoryChronology(), try SQLiteChronology(in: folder.path)] as [any Chronology] {
            let newer = Entry(
                name: "need.teleported", version: 9, subjects: [LogSample.subject("a")], payload: #"{"to":"月"}"#)
            _ = try await log.append(LogSample.draft([newer]))
            let head = try await log.head()

            let post = CommandPost(log, clock: { Example.now })
            let error = await #expect(throws: SubmissionError.self) { try await post.catchUp() }
            #expect(error?.code == "event/unknown")
            #expect(error?.wording.english.contains("need.teleported v9") == true)
            #expect(error?.wording.japanese.contains("need.teleported v9") == true)
            await #expect(throws: SubmissionError.self) {
                try await post.submit(Submission([.listItem(Example.water)], from: .console))
            }
            #expect(try await log.head() == head)
            #expect(try await log.verify(expecting: head.hash) == .whole(head))
        }
    }
}

@Suite struct `A token that was revoked on another server` {
    @Test func `lets nobody act who came in before`() async throws {
        let city = try await City()
        let (id, secret) = try await city.post.issue(.headquarters, from: .console)
        let other = try city.secondPost()
        let token = try #require(await other.token(of: secret))
        try await city.say([.revokeToken(id)])

        let error = await #expect(throws: SubmissionError.self) {
            try await other.submit(Submission([City.need("need-1", 24)], from: .token(token)))
        }
        #expect(error?.code == "access/forbidden")
        #expect(await other.wall.shortfalls.all.isEmpty)
    }
}
