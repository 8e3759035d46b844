import Formats
import Testing
import Vocabulary

@Suite struct `A page` {
    func html(_ content: (inout HTML) -> Void) -> String {
        var html = HTML()
        content(&html)
        return html.string
    }

    @Test func `escapes whatever it is given`() {
        let nasty = #"<b>&"'"#

        #expect(html { $0.text(nasty) } == "&lt;b&gt;&amp;&quot;&#39;")
        #expect(
            html { $0.p(nasty, .title(nasty)) }
                == "<p title=\"&lt;b&gt;&amp;&quot;&#39;\">&lt;b&gt;&amp;&quot;&#39;</p>")
        #expect(html { $0.input(.value("\" onfocus=\"x")) } == "<input value=\"&quot; onfocus=&quot;x\">")
    }

    @Test func `nests elements in the order they are written`() {
        let page = html { html in
            html.section(.class("card"), .id("s1")) { html in
                html.h2("避難所")
                html.p { html in
                    html.text("避難者数 ")
                    html.strong("120", .class("number"))
                }
                for item in ["水", "毛布"] { html.li(item) }
            }
        }

        #expect(
            page == "<section class=\"card\" id=\"s1\"><h2>避難所</h2><p>避難者数 "
                + "<strong class=\"number\">120</strong></p><li>水</li><li>毛布</li></section>")
    }

    @Test func `closes no void element and gives boolean attributes no value`() {
        let page = html { html in
            html.br()
            html.input(.type("checkbox"), .name("ok"), .checked, .required(if: false), .data("id", "7"))
        }

        #expect(page == "<br><input type=\"checkbox\" name=\"ok\" checked data-id=\"7\">")
    }

    @Test func `keeps the first line break of a text area`() {
        #expect(html { $0.textarea("\na", .name("n")) } == "<textarea name=\"n\">\n\na</textarea>")
    }

    @Test func `is a whole document in its language`() {
        let page = HTML.document(.japanese, title: "本部 <1>", head: { $0.link(.rel("stylesheet"), .href("/s.css")) }) {
            $0.main { $0.script(.src("/live.js"), .defer) }
        }

        #expect(
            page.string == "<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<title>本部 &lt;1&gt;</title><link rel=\"stylesheet\" href=\"/s.css\"></head>"
                + "<body><main><script src=\"/live.js\" defer></script></main></body></html>")
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:x", "java\nscript:x", " javascript:x", "data:text/html,x", "vbscript:x",
        "javascript:\u{200D}alert(1)",
    ])
    func `runs no script from an address`(_ address: String) {
        #expect(html { $0.a("x", .href(address)) } == "<a href=\"#\">x</a>")
    }

    @Test(arguments: [
        "/needs?a=1", "needs", "#top", "?x=a:b", "https://example.jp/", "tel:0963282111", "webcal://example.jp/c.ics",
        "./a:b", "",
    ])
    func `leaves other addresses alone`(_ address: String) {
        #expect(html { $0.a("x", .href(address)) } == "<a href=\"\(address)\">x</a>")
    }

    @Test func `takes in parts built before`() {
        var icon = HTML()
        icon.raw("<svg></svg>")
        #expect(html { $0.span { $0.include(icon) } } == "<span><svg></svg></span>")
    }

    @Test func `may be large`() {
        let page = html { html in
            html.table { html in
                for row in 0..<500 {
                    html.tr(.id("r\(row)")) { html in
                        for cell in 0..<8 { html.td("セル & \(cell)", .class("n")) }
                    }
                }
            }
        }

        #expect(page.split(separator: "<tr ").count == 501)
        #expect(page.split(separator: "セル &amp; ").count == 4001)
    }
}

@Suite struct `An address` {
    @Test func `escapes every value of its query`() {
        #expect(WebAddress.path("/needs", ["item": "水&湯", "q": "a b"]) == "/needs?item=%E6%B0%B4%26%E6%B9%AF&q=a%20b")
        #expect(WebAddress.path("/needs", [:]) == "/needs")
        #expect(WebAddress.escaped("a/b~c.d") == "a%2Fb~c.d")
    }
}
