import Testing
import Vocabulary

@testable import Front

@Suite struct `Recording what arrived` {
    private func page(_ name: String) throws -> String {
        try #require(try EveryPage(.japanese).all.first { $0.name == name }).html
    }

    @Test func `takes one button when all is right`() throws {
        let forms = Tags(try page("receive-departed")).forms
        let all = try #require(forms.first { $0.contains { $0.attribute("name") == "received-1" } })
        #expect(all.first?.attribute("action") == "/s/shelter-1/consignments/c-departed/receive")
        #expect(all.contains { $0.attribute("name") == "received-1" && $0.attribute("value") == "62" })
        #expect(all.filter { $0.name == "input" }.allSatisfy { $0.attribute("type") == "hidden" })
    }

    @Test func `starts from what was loaded when something differs`() throws {
        let tags = Tags(try page("receive-departed")).all
        #expect(tags.contains { $0.attribute("id") == "received-1" && $0.attribute("value") == "62" })
        #expect(tags.contains { $0.attribute("id") == "damaged-1" && $0.attribute("value") == "0" })
    }

    @Test func `is offered though nobody recorded the loading, and not again after it was done`() throws {
        #expect(try page("receive-prepared").contains("/receive\""))
        let received = try page("receive-received")
        #expect(!received.contains("/receive\"") && received.contains("2本&lt;割れ&gt;"))
    }
}
