import Formats
import Relief
import Vocabulary

/// The header and the footer of every page.
extension Shell {
    func header(_ html: inout HTML) {
        html.header(.class("top")) { html in
            html.div(.class("bar")) { html in
                brand(&html)
                html.div(.class("tools")) { html in
                    languageSwitch(&html)
                    signOut(&html)
                }
            }
            navigation(&html)
            freshness(&html)
        }
    }

    private func brand(_ html: inout HTML) {
        html.p(.class("brand")) { html in
            html.strong("R-net")
            if let visitor { html.span(visitor.token.role.name[language], .class("role")) }
            if let place { html.span(place, .class("place")) }
        }
    }

    private func languageSwitch(_ html: inout HTML) {
        let other: Language = language == .japanese ? .english : .japanese
        html.a(
            other == .english ? "English" : "日本語", .href(path + (path.contains("?") ? "&" : "?") + "lang=\(other.rawValue)"),
            .lang(other.rawValue), Attribute("hreflang", other.rawValue), .class("quiet-button"))
    }

    private func signOut(_ html: inout HTML) {
        guard let visitor else { return }
        html.form(.method("post"), .action("/sign-out")) { html in
            html.input(.type("hidden"), .name("csrf"), .value(visitor.formKey))
            html.button(Wording("終了", "Sign out")[language], .class("quiet-button"))
        }
    }

    private func freshness(_ html: inout HTML) {
        html.p(.id("as-of"), .class("as-of")) { html in
            if let incident { html.span(incident.name, .class("incident-name")) }
            guard let asOf else { return }
            html.time(
                Wording("\(asOf.onPage(language)) 時点", "as of \(asOf.onPage(language))")[language],
                .datetime(asOf.utc))
            html.span(Wording("記録番号 \(position)", "entry \(position)")[language], .class("position"))
        }
    }

    func footer(_ html: inout HTML) {
        html.footer(.class("bottom")) { html in
            html.p(
                Wording(
                    "時刻はすべて日本時間です。「不明」は0ではありません。",
                    "All times are Japanese time. “Unknown” does not mean 0.")[language])
        }
    }
}
