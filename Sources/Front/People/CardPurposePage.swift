import Formats
import Vocabulary

/// What the QR code of a card says on a telephone that is not a desk's: what it is for, whom to ask, and the way on.
///
/// Nothing on it depends on whose card it is.
struct CardPurposePage: Sendable {
    let shell: Shell

    var document: HTML {
        shell.document { html in
            html.h1(Wording("出勤・退勤を記録するカードのQRコードです", "The QR code of a card for coming and going")[shell.language])
            for part in Self.parts {
                html.section(.class("card")) { html in
                    html.h2(part.heading[shell.language])
                    html.ul(.class("lines")) { html in
                        for line in part.lines { html.li(line[shell.language]) }
                    }
                }
            }
            html.p { $0.a(Wording("R-netの入口へ", "To the start of R-net")[shell.language], .href("/"), .class("button")) }
        }
    }

    private struct Part {
        let heading: Wording
        let lines: [Wording]
    }

    private static let parts = [holder, desk, found]

    private static let holder = Part(
        heading: Wording("カードをお持ちの方", "If it is your card"),
        lines: [
            Wording(
                "ご自分の電話で開く必要はありません。着いたときと帰るときに、避難所や物資拠点の受付でカードを見せてください。受付が出勤・退勤を記録します。",
                "You need not open it yourself. Show the card at the desk of the shelter or depot when you come and when you go: the desk records it."
            ),
            Wording(
                "自分の勤務（日時・場所・取消）は、本部から渡された「勤務」のページ（別のQRコードかリンク）で見られます。",
                "Your shifts (when, where, what was cancelled) stand on the page of shifts that headquarters gave you: another QR code or link."
            ),
            Wording(
                "そのページを持っていない、開けないときは、受付か団体のリーダーを通じて、災害対策本部の人員担当に頼んでください。",
                "If you have none, or it does not open, ask headquarters (people) for it: by the desk, or the leader of your team."
            ),
        ])

    private static let desk = Part(
        heading: Wording("受付の方", "If you are at the desk"),
        lines: [
            Wording(
                "この電話で、避難所・物資拠点に渡されたリンク（QRコード）を一度開いてください。そのあとカードを読み取ると、番号の入った出退勤の画面が開きます。",
                "Open the link (QR code) of your shelter or depot on this telephone once. After that, the card opens the page to check in, with the number filled in."
            ),
            Wording(
                "リンクがないときは、本部に頼んでください。カードの番号を紙に控えておけば、後から実際の時刻で入力できます。",
                "If you have no link, ask headquarters. Write the number and the time down: both can be typed in later."
            ),
        ])

    private static let found = Part(
        heading: Wording("カードを拾った方", "If you found it"),
        lines: [
            Wording(
                "近くの避難所か、市の災害対策本部に届けてください。このカードから、持ち主の連絡先は分かりません。",
                "Please bring it to the nearest shelter or to the city's headquarters. It tells nobody how to reach its owner."
            )
        ])
}
