import Formats
import Relief
import ReliefTesting
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

    @Test func `calls a number the same on the form, in its refusal and afterwards`() throws {
        let form = try page("receive-departed")
        #expect(form.contains(">届いた数（使えるもの）</label>") && !form.contains("使える届いた数"))
        #expect(try page("receive-received").contains("<dt>届いた数（使えるもの）</dt>"))

        let consignment = Example.consignment("c-1", after: .load([:]))
        var fields = Fields(
            FormFields([
                FormField("received-1", "一箱"), FormField("damaged-1", "1.5"), FormField("wrong-1", "-1"),
            ]))
        let problem = #expect(throws: Problem.self) { try ConsignmentInput.receipts(&fields, consignment) }
        let said = problem?.errors.map(\.wording.japanese) ?? []
        #expect(said.count == 3)
        for (text, label) in zip(said, ["届いた数（使えるもの）", "破損", "品違い"]) {
            #expect(text.hasPrefix("1行目の\(label)「") && !text.contains("受領数"))
        }
    }

    @Test func `is offered though nobody recorded the loading, and not again after it was done`() throws {
        #expect(try page("receive-prepared").contains("/receive\""))
        let received = try page("receive-received")
        #expect(!received.contains("/receive\"") && received.contains("2本&lt;割れ&gt;"))
    }

    @Test func `can be corrected from what was recorded, and taken back`() throws {
        let received = try page("receive-received")
        let tags = Tags(received).all
        for (name, value) in [("received-1", "61"), ("damaged-1", "2"), ("wrong-1", "0")] {
            let field = tags.first { String($0.attribute("id") ?? "") == name }
            #expect(field.map { String($0.attribute("value") ?? "") } == value, "\(name)")
        }
        #expect(received.contains("/correct\"") && received.contains("/take-back\""))
    }
}
