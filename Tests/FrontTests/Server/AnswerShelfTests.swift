import Relief
import ReliefTesting
import Testing
import Vocabulary

@testable import Front

@Suite struct `A page that answered a form` {
    private static let owner: ID<Token> = .of("t-1")
    private static let page = Array("<h1>確認</h1>".utf8)

    private func shelf(_ count: Int = 1, of bytes: [UInt8] = page) -> AnswerShelf {
        var shelf = AnswerShelf()
        for n in 0..<count { shelf.keep(bytes, as: "a-\(n)", of: Self.owner, at: Example.now) }
        return shelf
    }

    @Test func `is shown again to its owner as often as they ask, and to nobody else`() {
        var shelf = shelf()
        for _ in 0..<2 { #expect(shelf.page("a-0", of: Self.owner, at: Example.now) == Self.page) }
        #expect(shelf.page("a-0", of: .of("t-2"), at: Example.now) == nil)
        #expect(shelf.page("a-1", of: Self.owner, at: Example.now) == nil)
    }

    @Test func `is gone after an hour`() {
        var shelf = shelf()
        #expect(shelf.page("a-0", of: Self.owner, at: Example.now + .minutes(59)) != nil)
        #expect(shelf.page("a-0", of: Self.owner, at: Example.now + .hours(1)) == nil)
        #expect(shelf.bytes == 0)
    }

    @Test func `makes room for the newest of its owner, and not of others`() {
        var shelf = shelf(AnswerShelf.mostOfOne)
        shelf.keep(Self.page, as: "b", of: .of("t-2"), at: Example.now)
        #expect(shelf.page("a-0", of: Self.owner, at: Example.now) != nil)
        shelf.keep(Self.page, as: "newest", of: Self.owner, at: Example.now)
        #expect(shelf.page("a-0", of: Self.owner, at: Example.now) == nil)
        for name in ["a-1", "newest"] { #expect(shelf.page(name, of: Self.owner, at: Example.now) != nil) }
        #expect(shelf.page("b", of: .of("t-2"), at: Example.now) != nil)
    }

    @Test func `never takes up more than there is for all`() {
        let third = [UInt8](repeating: 0x20, count: AnswerShelf.mostBytes / 3)
        var shelf = shelf(4, of: third)
        #expect(shelf.bytes == third.count * 3)
        #expect(shelf.page("a-0", of: Self.owner, at: Example.now) == nil)
        #expect(shelf.page("a-3", of: Self.owner, at: Example.now) == third)
        shelf.keep([UInt8](repeating: 0x20, count: AnswerShelf.mostBytes + 1), as: "b", of: Self.owner, at: Example.now)
        #expect(shelf.bytes == third.count * 3, "one that is too large is not kept, and pushes nothing out")
    }
}
