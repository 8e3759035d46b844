import Formats
import Relief
import Vocabulary

/// Where headquarters say that a site is open, closed or unusable, and why.
struct SiteStatusForm {
    let desk: Desk
    let site: Site

    func draw(_ html: inout HTML) {
        desk.form("/hq/sites/\(site.id)/status", "status.\(site.id)", &html) { html in
            html.label { html in
                html.span(desk.say("状態", "Status"))
                html.select(.name("status"), .required) { html in
                    for status in Site.Status.allCases {
                        html.option(
                            desk.say(status.name), .value(status.rawValue), .selected(if: status == site.status))
                    }
                }
            }
            html.label { html in
                html.span(desk.say("理由（任意）", "Reason (optional)"))
                html.input(
                    .type("text"), .name("reason"), .maxLength(200), .value(site.statusReason ?? ""),
                    .autocomplete("off"))
            }
            html.button(desk.say("変更する", "Change"), .type("submit"), .class("primary"))
        }
    }
}
