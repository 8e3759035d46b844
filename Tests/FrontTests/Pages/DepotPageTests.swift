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
    }

    @Test func `choose nothing for the sender: whether a sheet is everything or came on top has to be said`() throws {
        let form = try #require(
            Tags(try page("depot")).forms.first { $0.first?.attribute("action") == "/d/depot-1/stock" })
        let modes = form.filter { $0.attribute("name") == "mode" }
        #expect(modes.map { $0.attribute("value") } == ["snapshot", "delta"])
        #expect(modes.allSatisfy { $0.has("required") && !$0.has("checked") })
        let html = try page("depot")
        #expect(html.contains("表にない物は、なくなったとして0になります") && html.contains("今の在庫に足します"))
    }

    @Test func `warn before a sheet takes what is promised, and to whom`() throws {
        let html = try page("preview-loss")
        #expect(html.contains("避難所4か所に約束した物資が足りなくなります（1件の在庫）"))
        #expect(html.contains("約束1,200本、登録後の在庫0本、1,200本足りません"))
        #expect(html.contains("届け先 &lt;城東&gt;&amp;&quot;小学校&quot; 700本、k-1 300本、k-2 150本"))
        #expect(html.contains("<summary>ほか1か所</summary>k-3 50本"))
        #expect(html.contains("いまの在庫3件のうち2件が、この表にないため0になります"))
        let warning = try #require(html.firstRange(of: "0になります。"))
        let button = try #require(html.firstRange(of: "2件を登録する（2件は0になります）"))
        #expect(warning.lowerBound < button.lowerBound, "it is said above the button")
        #expect(try !page("preview").contains("約束した物資"))
    }

    @Test func `offer the loading as planned, and the departure after it`() throws {
        let prepared = Tags(try page("load-prepared")).all
        #expect(prepared.contains { $0.attribute("name") == "loaded-1" && $0.attribute("value") == "60" })
        #expect(try page("load-loaded").contains("/depart\""))
        #expect(try !page("load-departed").contains("/load\"") && !page("load-departed").contains("/depart\""))
        for ended in ["load-received", "load-calledOff"] {
            #expect(Tags(try page(ended)).forms.allSatisfy { $0.first?.attribute("action") == "/sign-out" })
        }
    }

    @Test func `offer to call a load off, with what is back at the depot once it was loaded`() throws {
        #expect(try page("load-prepared").contains("/call-off\"") && !page("load-prepared").contains("returned-1"))
        let departed = Tags(try page("load-departed")).all
        #expect(departed.contains { $0.attribute("name") == "returned-1" && $0.attribute("value") == "62" })
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
        #expect(html.contains("<dt>文字コード</dt><dd>Shift_JIS (CP932)</dd>") && html.contains("<dt>行数</dt><dd>2</dd>"))
        #expect(!html.contains("<dt>新規</dt>"), "nothing is counted of what cannot be read")
        let unreadable = try page("preview-unreadable")
        #expect(!unreadable.contains("<dt>文字コード</dt>") && !unreadable.contains("<dt>行数</dt>"))
        #expect(!unreadable.contains("不明</dd>"))
        #expect(html.contains("3行目 箱数") && html.contains("&lt;三&gt;") && html.contains("stock/not-a-number"))
    }
}
