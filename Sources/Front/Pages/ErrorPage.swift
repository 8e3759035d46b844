package import Formats
package import Vocabulary

/// What is said when a page cannot be shown.
package struct ErrorPage: Sendable {
    package let shell: Shell
    /// The HTTP status.
    package let status: Int
    package let wording: Wording
    /// Stable name for the support desk.
    package let code: String
    /// What the reader can do now.
    package let remedy: Wording
    /// Where to go on; the own page of the visitor, or the front door.
    package let way: String

    package init(shell: Shell, status: Int, wording: Wording, code: String, remedy: Wording, way: String? = nil) {
        self.shell = shell
        self.status = status
        self.wording = wording
        self.code = code
        self.remedy = remedy
        self.way = way ?? shell.visitor?.token.destinations.first?.path ?? "/"
    }

    package var document: HTML {
        let language = shell.language
        return shell.document { html in
            html.section(.class("card narrow stack")) { html in
                html.h1(wording[language])
                html.p(remedy[language])
                html.p { $0.a(Wording("戻る", "Go back")[language], .href(way), .class("button primary")) }
                html.p(.class("soft")) { html in
                    html.text(Wording("問い合わせ番号", "For the help desk")[language])
                    html.code("\(status) \(code)")
                }
            }
        }
    }
}
