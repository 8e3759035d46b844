package import Formats
package import Relief
package import Vocabulary

/// What every page has around its own content: who one is, where one is, and how old the numbers are.
package struct Shell: Sendable {
    package let title: Wording
    /// `nil` before signing in.
    package let visitor: Visitor?
    package let language: Language
    package let incident: Incident?
    /// The as-of time of every number on the page.
    package let asOf: Moment?
    package let position: Int64
    /// The path that answers to GET with this page, for the language switch and the mark in the navigation.
    package let path: String
    /// The name of the site that the page is about.
    package let place: String?
    package let notice: Notice?
    /// Whether the page follows the chronology by itself where the browser can.
    package var isLive: Bool
    /// Why nothing can be recorded at present.
    package let hindrance: Hindrance?

    package init(
        title: Wording, visitor: Visitor?, language: Language, incident: Incident? = nil, asOf: Moment? = nil,
        position: Int64 = 0, path: String, place: String? = nil, notice: Notice? = nil, isLive: Bool = false,
        hindrance: Hindrance? = nil
    ) {
        self.title = title
        self.visitor = visitor
        self.language = language
        self.incident = incident
        self.asOf = asOf
        self.position = position
        self.path = path
        self.place = place
        self.notice = notice
        // Neither a form that waits to be sent again nor a refusal that nobody has read may be swapped away.
        self.isLive = isLive && notice?.kind != .failure
        self.hindrance = hindrance
    }

    /// The whole page; `main` writes what stands between the header and the footer, from the `h1` on.
    package func document(_ main: (inout HTML) -> Void) -> HTML {
        HTML.document(
            language, title: "\(isDrill ? "【\(drill)】" : "")\(title[language]) – R-net", head: head,
            bodyAttributes: .class(isDrill ? "drill" : "incident")
        ) { html in
            html.a(Wording("本文へ", "Skip to the content")[language], .class("skip"), .href("#main"))
            if isDrill { drillBand(&html) }
            hindrance(&html)
            header(&html)
            html.main(.id("main"), .data("live", isLive ? String(position) : "")) { html in
                if let notice { html.notice(notice, language) }
                main(&html)
            }
            footer(&html)
        }
    }

    var isDrill: Bool { incident?.kind == .drill }
    private var drill: String { Wording("訓練", "DRILL")[language] }

    private func head(_ html: inout HTML) {
        html.meta(.name("robots"), .content("noindex"))
        html.meta(.name("referrer"), .content("same-origin"))
        html.meta(.name("color-scheme"), .content("light dark"))
        html.link(.rel("stylesheet"), .href(Style.path))
        html.script(.src(Script.path), .defer)
    }

    private func drillBand(_ html: inout HTML) {
        html.p(.class("drill-band"), .role("note")) { html in
            html.strong(drill)
            html.text(Wording("　これは訓練です", " This is not a real disaster")[language])
        }
    }
}
