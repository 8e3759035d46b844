import Testing
import Vocabulary

@testable import Front

@Suite struct `The pages of a depot` {
    private func page(_ name: String) throws -> String {
        try #require(try EveryPage(.japanese).all.first { $0.name == name }).html
    }

    @Test func `mark what expires soon and what has`() throws {
        let html = try page("depot")
        let (expired, soon) = (html.firstRange(of: "期限切れ"), html.firstRange(of: "期限間近"))
        #expect(try #require(expired).lowerBound < #require(soon).lowerBound, "what expires first stands first")
    }

    @Test func `list only what has not left`() throws {
        let html = try page("depot")
        #expect(html.contains("consignments/c-prepared") && html.contains("consignments/c-loaded"))
        #expect(!html.contains("consignments/c-departed"))
    }

    @Test func `send files as files`() throws {
        let form = try #require(
            Tags(try page("depot")).forms.first { $0.first?.attribute("action") == "/d/depot-1/stock" })
        #expect(form.first?.attribute("enctype") == "multipart/form-data")
        #expect(form.contains { $0.attribute("value") == "snapshot" && $0.has("checked") })
    }

    @Test func `offer the loading as planned, and the departure after it`() throws {
        let prepared = Tags(try page("load-prepared")).all
        #expect(prepared.contains { $0.attribute("name") == "loaded-1" && $0.attribute("value") == "60" })
        #expect(try page("load-loaded").contains("/depart\""))
        #expect(Tags(try page("load-departed")).forms.allSatisfy { $0.first?.attribute("action") == "/sign-out" })
    }

    @Test func `ask before a sheet is stored and hand it back`() throws {
        let form = try #require(Tags(try page("preview")).forms.last)
        #expect(form.first?.attribute("action") == "/d/depot-1/stock/confirm")
        #expect(form.contains { $0.attribute("name") == "file" && $0.attribute("value") == "44GC" })
        #expect(form.contains { $0.attribute("name") == "mode" && $0.attribute("value") == "delta" })
    }

    @Test func `cannot store a sheet that cannot be read`() throws {
        let html = try page("preview-refused")
        #expect(!html.contains("stock/confirm") && html.contains("何も登録していません"))
        #expect(html.contains("3行目 箱数") && html.contains("&lt;三&gt;") && html.contains("stock/not-a-number"))
    }
}
