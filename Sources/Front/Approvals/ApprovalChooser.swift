import Formats
import Relief
import Vocabulary

/// Where somebody ticks several of those that wait for them, to look through and approve them together.
///
/// Nothing is ticked beforehand, and the button leads to a look at what is chosen, not to the approval.
struct ApprovalChooser {
    let desk: Desk
    let requests: [ApprovalRequest]

    /// From more than so many on it stands open: one by one would be tedious.
    private static let many = 4

    func draw(_ html: inout HTML) {
        html.details(.id("choose"), .open(if: requests.count > Self.many)) { html in
            html.summary(desk.say("いくつか選んで、まとめて決裁する", "Choose several and approve them together"))
            html.form(.method("get"), .action("/hq/approvals/choose"), .class("choose")) { html in
                html.fieldset { html in
                    html.legend(desk.say("決裁するものにチェックを付けてください", "Tick what you want to approve"))
                    html.ul(.class("choices")) { html in
                        for request in requests { html.li { box(request, &$0) } }
                    }
                }
                html.button(
                    desk.say("選んだものの合計を確認する", "Look at the total of what is ticked"), .type("submit"), .class("primary")
                )
            }
            html.form(.method("get"), .action("/hq/approvals/choose"), .class("choose")) { html in
                for request in requests { html.hiddenField("pick", request.id.text) }
                html.button(
                    desk.say("\(requests.count)件すべての合計を確認する", "Look at the total of all \(requests.count)"),
                    .type("submit"))
            }
        }
    }

    private func box(_ request: ApprovalRequest, _ html: inout HTML) {
        html.label { html in
            html.input(.type("checkbox"), .name("pick"), .value(request.id.text))
            html.span { html in
                html.strong("\(desk.say(request.matter.kind.name))：\(request.matter.title)")
                html.small(
                    desk.say(
                        "\((request.matter.amount?.wording ?? .unknownAmount).japanese)・申請 \(request.asked.name) ",
                        "\((request.matter.amount?.wording ?? .unknownAmount).english), asked by \(request.asked.name), "
                    )
                        + desk.since(request.askedAt))
            }
        }
    }
}
