package import Formats
import Vocabulary

/// What somebody sees who has not come by a link: how to get one.
package struct LandingPage: Sendable {
    package let shell: Shell

    package init(shell: Shell) { self.shell = shell }

    package var document: HTML {
        let language = shell.language
        return shell.document { html in
            html.section(.class("card narrow stack")) { html in
                html.h1(Wording("専用リンクから開いてください", "Please open your own link")[language])
                html.p(Self.purpose[language])
                html.ol { html in
                    for step in Self.steps { html.li(step[language]) }
                }
                html.p(Self.paper[language], .class("soft"))
                html.p { html in
                    html.a(Self.offering[language], .href("/offers"))
                }
            }
        }
    }

    private static let purpose = Wording(
        "R-netは、避難所・物資拠点・災害対策本部・支援団体が、必要なものと届くものを同じ画面で確かめるための仕組みです。",
        "R-net lets shelters, depots, headquarters and partner organisations see what is needed and what is coming.")

    private static let steps = [
        Wording(
            "災害対策本部から渡されたQRコードを読み取るか、届いたリンクを開いてください。",
            "Scan the QR code that headquarters gave you, or open the link that was sent to you."),
        Wording("ユーザー登録やパスワードは要りません。", "You need no account and no password."),
        Wording(
            "リンクがない、または開けないときは、災害対策本部に新しいリンクを頼んでください。",
            "If you have no link, or it does not open, ask headquarters for a new one."),
    ]

    private static let offering = Wording("支援を申し出る・いま必要なものを見る", "Offer help, and see what is wanted")

    private static let paper = Wording(
        "リンクは鍵と同じです。ほかの人に見せたり、転送したりしないでください。",
        "The link is a key. Do not show it to others or pass it on.")
}
