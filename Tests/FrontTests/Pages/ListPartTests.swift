import Formats
import Testing
import Vocabulary

@testable import Front

@Suite struct `A part of a long list` {
    @Test func `stands on one page, and everything on exactly one`() {
        let all = Array(0..<230)
        let parts = (1...5).map { ListPart(all, page: $0, size: 50) }
        #expect(parts.flatMap(\.elements) == all)
        #expect(parts.map(\.numbers) == [1...50, 51...100, 101...150, 151...200, 201...230])
        #expect(parts.allSatisfy { $0.pages == 5 && $0.total == 230 })
        #expect(Wording(of: parts[1])[.japanese] == "230件のうち51–100件目")
    }

    @Test(arguments: [(0, 1), (-4, 1), (6, 5), (Int.max, 5)])
    func `is the nearest that there is`(_ asked: Int, _ shown: Int) {
        #expect(ListPart(Array(0..<230), page: asked, size: 50).page == shown)
    }

    @Test func `is an empty one of an empty list`() {
        let part = ListPart([Int](), page: 3, size: 50)
        #expect(part.page == 1 && part.pages == 1 && part.numbers == nil && part.elements.isEmpty)
    }

    @Test(arguments: [nil, "", "x", "-1", "0", "1.5", "99999999999999999999"])
    func `is the first where an address says none`(_ text: String?) {
        #expect(Int(part: text) == 1)
    }

    @Test func `leads on and back by links, and nowhere where there is but one`() {
        func turner(_ page: Int, of pages: Int) -> String {
            var html = HTML()
            PageTurner(page: page, pages: pages, language: .english, size: 50) { "/x?page=\($0)" }.draw(&html)
            return html.string
        }
        #expect(turner(1, of: 1).isEmpty)
        #expect(turner(1, of: 3).contains("page=2") && !turner(1, of: 3).contains("Previous"))
        #expect(turner(2, of: 3).contains("page=1") && turner(2, of: 3).contains("page=3"))
        #expect(!turner(3, of: 3).contains("Next 50"))
    }
}
